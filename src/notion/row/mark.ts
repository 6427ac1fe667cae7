import { createHash } from 'node:crypto';
import type { Entry } from '../../entry/entry.ts';
import { notionId } from '../../settings/notion-id.ts';
import { digestOf } from '../page/entry-content.ts';
import type { Uploads } from '../page/uploads.ts';
import { heldBy, type PropertyContent, shown } from '../property/property-content.ts';
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
  /** The section's block; nothing where it came with the row, as the answer to that does not tell its ID. */
  section: KnownSection | undefined;
  deleted: boolean;
  /** Whether the links of a release to its pull requests are all made. */
  linked: boolean;
  /** Tells which tasks of a pull request were linked, and moved; empty where none were looked for. */
  tasks: string;
}

/** What a row has in place of a digest until the section is complete, so that the next run mends one that died. */
export const UNFINISHED = '0';

/** A section's block, and who has written in it: the integration may be replaced by another. */
export interface KnownSection {
  id: string;
  /** Integrations, as `makerOf` shortens their user IDs. */
  makers: readonly string[];
}

const FRAGMENT =
  /#notion-changelog-(\d+)-([0-9a-f]*)(-deleted)?(-linked)?(?:-section-([0-9a-f]{32})((?:[0-9a-f]{8})*))?(?:-tasks-([0-9a-f]+))?$/;

/** When an entry was last changed on GitHub, in seconds since 1970; nothing where GitHub does not tell. */
export function updatedSeconds(entry: Entry): number | undefined {
  return entry.updated === undefined ? undefined : Math.floor(Date.parse(entry.updated) / 1000);
}

/** The link for the key's text. */
export function markedLink(url: string, { updated, digest, deleted, linked, section, tasks }: Mark): string {
  const parts = [
    deleted ? '-deleted' : '',
    linked ? '-linked' : '',
    section ? `-section-${section.id.replaceAll('-', '')}${section.makers.join('')}` : '',
    tasks && `-tasks-${tasks}`,
  ];
  return `${url.replace(/#.*$/, '')}#notion-changelog-${updated}-${digest}${parts.join('')}`;
}

/** The mark of a row; nothing where a person wrote the key, or took its link away. */
export function markOf(row: Pick<Row, 'properties'>, keyName: string): Mark | undefined {
  return markIn(linkOf(heldBy(row, keyName)));
}

/**
 * Digest of what the section of an entry's row holds: empty where there is no row, UNFINISHED where it does not tell, as
 * after a person has cleared its key.
 */
export function digestIn(row: Pick<Row, 'properties'> | undefined, keyName: string): string {
  return row === undefined ? '' : (markOf(row, keyName)?.digest ?? UNFINISHED);
}

/** A row's key with something else remembered in it; nothing where the action has not written the key. */
export function remarked(
  key: PropertyContent | undefined,
  change: Partial<Mark>,
): PropertyContent | undefined {
  const link = linkOf(key);
  const mark = markIn(link);
  if (mark === undefined || key?.type !== 'rich_text') return undefined;
  return { type: key.type, runs: [{ text: shown(key), link: markedLink(link, { ...mark, ...change }) }] };
}

/** Whether a row's key tells of the same text as another, though one may say that it is not whole yet. */
export function tellsSameText(held: PropertyContent | undefined, key: PropertyContent): boolean {
  const [before, after] = [markIn(linkOf(held)), markIn(linkOf(key))];
  return (
    before?.updated === after?.updated && (before?.digest === UNFINISHED || before?.digest === after?.digest)
  );
}

/** What is remembered once a text is written that lacks a file, so that the next run brings it. */
export function lackingMark(text: Entry, { lacksFiles }: Uploads): Partial<Mark> {
  return lacksFiles ? { digest: digestOf(text, true) } : {};
}

/** The link on a key's text; empty where it has none. */
function linkOf(key: PropertyContent | undefined): string {
  return (key?.type === 'rich_text' && key.runs.find(({ link }) => link !== undefined)?.link) || '';
}

function markIn(link: string): Mark | undefined {
  const found = FRAGMENT.exec(link);
  if (found === null) return undefined;
  const [, updated, digest = '', deleted, linked, section = '', makers = '', tasks = ''] = found;
  const id = notionId(section);
  return {
    updated: Number(updated),
    digest,
    deleted: deleted !== undefined,
    linked: linked !== undefined,
    section: id === undefined ? undefined : { id, makers: makers.match(/.{8}/g) ?? [] },
    tasks,
  };
}

/** An integration as a section remembers it. IDs of one workspace may begin or end alike, so it is no part of the ID. */
export function makerOf(userId: string): string {
  return createHash('sha256').update(userId).digest('hex').slice(0, 8);
}

/**
 * Rows that hold newer data than the first of several with one key.
 * @param updated of data that the first gets, as `updatedSeconds` gives it
 */
export function newerThanFirst([first, ...others]: readonly Row[], keyName: string, updated = 0): Row[] {
  const updatedIn = (row: Row) => markOf(row, keyName)?.updated ?? 0;
  const kept = Math.max(updated, first ? updatedIn(first) : 0);
  return others.filter((row) => updatedIn(row) > kept);
}

/** Whether the same was written; when the entry was last changed does not count, as it is no reason to write. */
export function sameMark(a: Mark, b: Mark): boolean {
  return (['digest', 'deleted', 'linked', 'tasks'] as const).every((part) => a[part] === b[part]);
}
