import { UNTOLD } from './expected.ts';
import type { SeenPage } from './seen.ts';
import type { Text } from './texts.ts';
import type { Thing, Version } from './thing.ts';

/** What must stand in a row, as far as it is known. */
export interface Row {
  readonly id: string;
  readonly thing: Thing;
  /** Which of the thing's versions it shows; nothing where a run failed on it. */
  version: number | undefined;
  /** The oldest version that it may show. */
  atLeast: number;
  /** Properties that show something else, or may: people have changed them. */
  readonly loose: Set<string>;
  /** Which text was written last; nothing where that is not sure. */
  written: Text | undefined;
  /** Whether people have changed the section since. */
  isTouched: boolean;
  /** Whether it is marked as deleted; nothing where that is not sure. */
  isDeleted: boolean | undefined;
  /** Whether a person has removed the key. */
  isKeyless: boolean;
  /** What people put into their own columns. */
  readonly own: Map<string, unknown>;
  /** Blocks that people put on the page. */
  readonly blocks: Set<string>;
}

/** What a run that ends well does for a thing. */
export type Verdict =
  /** The row stays as it is, and is not made. */
  | { is: 'skipped'; mends: boolean }
  /** It shows all of a version. */
  | { is: 'shown'; version: number }
  /** It shows what a payload tells of a version. */
  | { is: 'told'; version: number }
  /** Only its status changes. */
  | { is: 'marked' }
  | { is: 'trashed' }
  | { is: 'unsure' };

export interface FoundRow {
  row: Row | undefined;
  doubles: Row[];
}

export type Pages = ReadonlyMap<string, SeenPage>;

export function newRow(id: string, thing: Thing): Row {
  return {
    ...{
      id,
      thing,
      version: undefined,
      atLeast: -1,
      written: undefined,
      isTouched: false,
      isDeleted: undefined,
    },
    ...{
      isKeyless: false,
      loose: new Set<string>(),
      own: new Map<string, unknown>(),
      blocks: new Set<string>(),
    },
  };
}

/** The row that a run finds, the archived ones last, and those beside it. */
export function findRow(rows: readonly Row[], { versions }: Thing, version: number, pages: Pages): FoundRow {
  const url = versions[version]?.shown.URL;
  for (const isArchived of [false, true]) {
    const there = rows
      .filter(({ id }) => pages.get(id)?.isTrashed === false && pages.get(id)?.isArchived === isArchived)
      .toSorted((a, b) => (pages.get(a.id)?.age ?? '').localeCompare(pages.get(b.id)?.age ?? ''));
    const [row, ...doubles] = there.filter(({ isKeyless }) => !isKeyless);
    const adopted = there.find(({ id, isKeyless }) => isKeyless && pages.get(id)?.properties.URL === url);
    if (row ?? adopted) return { row: row ?? adopted, doubles };
  }
  return { row: undefined, doubles: [] };
}

/** Notes what a row shows from now on. @param isNew whether the action made it, or found it without a key */
export function settle(row: Row, verdict: Verdict, isNew: boolean): void {
  if (verdict.is === 'shown') show(row, verdict.version);
  if (verdict.is === 'told') tell(row, verdict.version, isNew);
  if (verdict.is === 'marked') mark(row);
  if (verdict.is === 'unsure') doubt(row);
}

function show(row: Row, version: number): void {
  const { text } = versionOf(row.thing, version);
  if (row.written !== undefined && row.written !== text) row.isTouched = false;
  Object.assign(row, { version, atLeast: version, written: text, isDeleted: false, isKeyless: false });
  row.loose.clear();
}

function tell(row: Row, version: number, isNew: boolean): void {
  const { shown, text } = versionOf(row.thing, version);
  const isPullRequest = shown.Type === 'Pull request';
  if (row.version === undefined && !isNew) for (const name of Object.keys(shown)) row.loose.add(name);
  for (const name of Object.keys(shown)) if (!isPullRequest || !UNTOLD.includes(name)) row.loose.delete(name);
  if (isPullRequest) for (const name of UNTOLD) row.loose.add(name);
  if (row.written !== text || isNew) row.written = undefined;
  const isDeleted = shown.Status === 'Deleted';
  // Without its key nothing tells that the row showed something newer.
  const atLeast = isNew ? version : Math.max(row.atLeast, version);
  Object.assign(row, { version, atLeast, isDeleted, isKeyless: false });
}

function mark(row: Row): void {
  const version = row.thing.versions.length - 1;
  for (const name of Object.keys(versionOf(row.thing, version).shown)) row.loose.add(name);
  row.loose.delete('Status');
  Object.assign(row, { version, isDeleted: true });
}

/** A run has failed on the row: it shows what it showed, or something newer. */
export function doubt(row: Row): void {
  Object.assign(row, { version: undefined, written: undefined, isDeleted: undefined });
}

/** @throws Error where there is none */
export function versionOf({ versions }: Thing, version: number): Version {
  const found = versions[version];
  if (found === undefined) throw new Error(`There is no version ${version}`);
  return found;
}
