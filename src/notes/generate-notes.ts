import type { Person } from '../entry.ts';
import type { FirstContribution, ShippedPullRequest } from '../shipped.ts';
import type { NotesConfig } from './config.ts';
import { type Group, groupByConfig, groupByKind } from './group.ts';

export interface NotesSource {
  pullRequests: readonly ShippedPullRequest[];
  firstContributions: readonly FirstContribution[];
  /** The repository's own grouping, where it has one. */
  config: NotesConfig | undefined;
  /** Where GitHub shows all commits of the release. */
  compareUrl: string;
}

/** Release notes in GitHub Markdown, in the form of GitHub's own. Titles stay text, whatever is in them. */
export function generateNotes({ pullRequests, firstContributions, config, compareUrl }: NotesSource): string {
  const groups = config ? groupByConfig(pullRequests, config) : groupByKind(pullRequests);
  const changes = groups.length > 0 ? ['## What’s changed', ...groups.flatMap(groupLines)] : [];
  const listed = new Set(groups.flatMap((group) => group.pullRequests));
  const first = firstContributions.filter(({ pullRequest }) => listed.has(pullRequest));
  const newcomers = first.length > 0 ? ['## New contributors', first.map(firstLine).join('\n')] : [];
  return [...changes, ...newcomers, `**Full changelog**: ${compareUrl}`].join('\n\n');
}

function groupLines({ title, pullRequests }: Group): string[] {
  const list = pullRequests.map(line).join('\n');
  return title === undefined ? [list] : [`### ${asText(title)}`, list];
}

function line({ title, author, url }: ShippedPullRequest): string {
  const by = author ? ` by ${mention(author)}` : '';
  return `* ${titleText(title)}${by} in ${url}`;
}

function firstLine({ author, pullRequest: { url } }: FirstContribution): string {
  return `* ${mention(author)} made their first contribution in ${url}`;
}

/** A link, as a bot's name is no mention. */
function mention({ login, url }: Person): string {
  return url === undefined ? asText(login) : `[@${asText(login)}](${url})`;
}

/** A title as GitHub shows it: text, and code between backticks. */
function titleText(title: string): string {
  const parts = title.split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : asText(part))).join('');
}

/**
 * Text without formatting: what Markdown could take for anything else is written as a character reference. Addresses and
 * mentions in it are links all the same, as everywhere on GitHub.
 */
function asText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^\d+[.)]|[^\p{L}\p{N}\s,.;?'’“”()–—-]|^[-+]/gu, (characters) =>
      [...characters].map((one) => (/\d/.test(one) ? one : `&#${one.codePointAt(0)};`)).join(''),
    );
}
