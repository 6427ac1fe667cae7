import type { Entry, EntryKind } from './entry.ts';

/** What rows are called, by the kind of their entries: a pattern with placeholders; the entry's own title where there is none. */
export type Titles = Readonly<Partial<Record<EntryKind, string>>>;

/** What each placeholder stands for: nothing where an entry does not have it. */
const PLACEHOLDERS = {
  title: (entry: Entry) => (entry.kind === 'release' ? (entry.name ?? entry.version) : entry.title),
  owner: ({ repository }: Entry) => repository.split('/')[0] ?? '',
  repo: ({ repository }: Entry) => repository.split('/')[1] ?? '',
  tag: (entry: Entry) => (entry.kind === 'release' ? entry.version : ''),
  version: (entry: Entry) => (entry.kind === 'release' ? versionOfTag(entry.version, entry.package) : ''),
  package: (entry: Entry) => (entry.kind === 'release' ? (entry.package ?? '') : ''),
  number: (entry: Entry) => (entry.kind === 'pull-request' ? String(entry.number) : ''),
};
type Placeholder = keyof typeof PLACEHOLDERS;

export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS).filter(isPlaceholder);

function isPlaceholder(name: string): name is Placeholder {
  return name in PLACEHOLDERS;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** What a pattern has in braces, and is no placeholder. */
export function unknownPlaceholders(pattern: string): string[] {
  return [...pattern.matchAll(PLACEHOLDER)].flatMap(([whole, name = '']) =>
    isPlaceholder(name) ? [] : [whole],
  );
}

/** What the row of an entry is called; its own title where the pattern comes to nothing. */
export function rowTitle(entry: Entry, titles: Titles): string {
  const pattern = titles[entry.kind] ?? '';
  const filled = pattern.replace(PLACEHOLDER, (_, name: string) =>
    isPlaceholder(name) ? PLACEHOLDERS[name](entry) : '',
  );
  return filled.replace(/\s+/g, ' ').trim() || entry.title;
}

/** The tag without its package and the `v` before the number: `1.2.3` of `v1.2.3`, `name@1.2.3` or `release/v1.2.3`. */
export function versionOfTag(tag: string, packageName: string | undefined): string {
  const rest = packageName === undefined ? tag : tag.slice(packageName.length).replace(/^[@/-]/, '');
  return /(?:^|[@/-])v?(\d+(?:\.\d+)+[\w.+-]*)$/i.exec(rest)?.[1] ?? rest.replace(/^v(?=\d)/i, '');
}
