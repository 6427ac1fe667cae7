import type { Entry } from '../entry.ts';
import type { Settings } from '../settings.ts';

/** Why the settings want no new row for an entry, in one sentence; nothing where they do. */
export function unwanted(entry: Entry, ignore: Settings['ignore']): string | undefined {
  const author = entry.author?.login;
  if (author !== undefined && ignore.authors.some((pattern) => matches(pattern, author))) {
    return `The author ${author} is in \`ignore-authors\`.`;
  }
  if (entry.state === 'draft' && ignore.drafts) return 'It is a draft, and `drafts` is false.';
  if (entry.kind === 'release') {
    return entry.state === 'prerelease' && ignore.prereleases
      ? 'It is a pre-release, and `prereleases` is false.'
      : undefined;
  }
  const label = entry.labels.find((name) => ignore.labels.some((pattern) => matches(pattern, name)));
  return label === undefined ? undefined : `The label ${label} is in \`ignore-labels\`.`;
}

/** `*` stands for any text, everything else for itself: a login may hold brackets. GitHub's names ignore case. */
function matches(pattern: string, name: string): boolean {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`, 'i').test(name);
}
