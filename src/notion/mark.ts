import type { Entry } from '../entry.ts';
import type { Row } from './find-rows.ts';

/**
 * What the action remembers with a row, in the fragment of the link on the key's text, so that the query that finds
 * a row answers it too: when the entry was last changed on GitHub (Notion's dates lose their seconds), which content
 * the page's section holds, that the release is deleted, and what of its links is done.
 */
export interface Mark {
  /** Seconds since 1970; 0 where GitHub does not tell. */
  updated: number;
  /** Digest of the section's content; empty where nothing was written, UNFINISHED while it is being written. */
  digest: string;
  deleted: boolean;
  /** Whether the links of a release to its pull requests are all made. */
  linked: boolean;
  /** Tells which tasks of a pull request were linked, and moved; empty where none were looked for. */
  tasks: string;
}

/** What a row has in place of a digest until the section is complete, so that the next run mends one that died. */
export const UNFINISHED = '0';

const FRAGMENT = /#notion-changelog-(\d+)-([0-9a-f]*)(-deleted)?(-linked)?(?:-tasks-([0-9a-f]+))?$/;

const FLAGS = ['digest', 'deleted', 'linked', 'tasks'] as const;

/** When an entry was last changed on GitHub, in seconds since 1970; nothing where GitHub does not tell. */
export function updatedSeconds(entry: Entry): number | undefined {
  return entry.updated === undefined ? undefined : Math.floor(Date.parse(entry.updated) / 1000);
}

/** The link for the key's text. */
export function markedLink(url: string, mark: Mark): string {
  const flags = `${mark.deleted ? '-deleted' : ''}${mark.linked ? '-linked' : ''}${mark.tasks && `-tasks-${mark.tasks}`}`;
  return `${url.replace(/#.*$/, '')}#notion-changelog-${mark.updated}-${mark.digest}${flags}`;
}

/** The mark of a row; nothing where a person wrote the key, or took its link away. */
export function markOf(row: Row, keyName: string): Mark | undefined {
  const found = FRAGMENT.exec(keyLink(row, keyName) ?? '');
  if (found === null) return undefined;
  const [, updated, digest = '', deleted, linked, tasks = ''] = found;
  return {
    updated: Number(updated),
    digest,
    deleted: deleted !== undefined,
    linked: linked !== undefined,
    tasks,
  };
}

/** The link on the text of a row's key, with the mark in it. */
export function keyLink(row: Row, keyName: string): string | undefined {
  const key = row.properties[keyName];
  return key?.type === 'rich_text'
    ? (key.rich_text.find(({ href }) => href !== null)?.href ?? undefined)
    : undefined;
}

/** Whether the same was written; when the entry was last changed does not count, as it is no reason to write. */
export function sameMark(a: Mark, b: Mark): boolean {
  return FLAGS.every((flag) => a[flag] === b[flag]);
}
