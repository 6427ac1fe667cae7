import { quoted } from '../quoted.ts';
import type { PullRequest, Release } from './entry.ts';
import type { ShippedPullRequest } from './shipped.ts';

/** Which entries get no new row. */
export interface Ignored {
  /** Patterns of logins, and of labels below. */
  authors: readonly string[];
  labels: readonly string[];
  drafts: boolean;
  prereleases: boolean;
}

/** What tells whether an entry is to get a new row. */
type Candidate =
  | Pick<Release, 'kind' | 'state' | 'author'>
  | Pick<PullRequest, 'kind' | 'state' | 'author' | 'labels'>;

/** Why the settings want no new row for an entry, in one sentence; nothing where they do. */
export function unwanted(entry: Candidate, ignore: Ignored): string | undefined {
  const author = entry.author?.login;
  if (author !== undefined && ignore.authors.some((pattern) => isAuthor(pattern, author))) {
    return `The author ${quoted(author)} is in \`ignore-authors\`.`;
  }
  if (entry.state === 'draft' && ignore.drafts) return 'It is a draft, and `drafts` is false.';
  if (entry.kind === 'release') {
    return entry.state === 'prerelease' && ignore.prereleases
      ? 'It is a pre-release, and `prereleases` is false.'
      : undefined;
  }
  const label = entry.labels.find((name) => ignore.labels.some((pattern) => matches(pattern, name)));
  return label === undefined ? undefined : `The label ${quoted(label)} is in \`ignore-labels\`.`;
}

/** A bot is meant by the name of its app too: people write `dependabot`, GitHub's search `app/dependabot`. */
function isAuthor(pattern: string, login: string): boolean {
  const [, app] = /^apps?\/(.+?)(?:\[bot\])?$/i.exec(pattern) ?? [];
  const bot = /^(.+)\[bot\]$/.exec(login)?.[1];
  if (app !== undefined) return bot !== undefined && matches(app, bot);
  const name = pattern.replace(/^@/, '');
  return matches(name, login) || (bot !== undefined && matches(name, bot));
}

/**
 * `*` stands for any text, everything else for itself: a login may hold brackets. GitHub's names ignore case. The parts
 * between stars are looked for one after the other: a pattern for all would try every way to divide a name.
 */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  const text = name.toLowerCase();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.startsWith(first) && text.endsWith(last) && text.length >= at + last.length;
}

/** Whether a merged pull request is to get a row. */
export function wantsRow({ author, labels }: ShippedPullRequest, ignore: Ignored): boolean {
  const candidate = { kind: 'pull-request', state: 'merged', labels, author } as const;
  return unwanted(candidate, ignore) === undefined;
}
