import type { Setting } from './commands.ts';
import {
  doubt,
  type FoundRow,
  findRow,
  newRow,
  type Pages,
  type Row,
  settle,
  type Verdict,
} from './ledger.ts';
import type { Thing } from './thing.ts';
import { isSame } from './wrong-row.ts';

/** A run that is over. */
interface Ended {
  things: readonly Thing[];
  /** Which version of its thing the event of the run tells of; the latest where there was none. */
  version?: number | undefined;
  verdict: (thing: Thing, row: Row | undefined) => Verdict;
  setting: Setting;
  /** Of the database, before the run and after it. */
  before: Pages;
  after: Pages;
}

/** Notes what a run has done to the rows of its things. @throws Error where it is not what it must have done */
export function noteRun(rows: Row[], ended: Ended): void {
  const { things, before, after } = ended;
  const trashed = things.flatMap((thing) => noteThing(rows, thing, ended));
  for (const { id, isTrashed } of after.values())
    if (isTrashed && before.get(id)?.isTrashed === false && !trashed.includes(id))
      throw new Error('a run has put a row into the trash');
}

/** @returns the rows of the thing that may be in the trash by now */
function noteThing(
  rows: Row[],
  thing: Thing,
  { version, verdict: judge, setting, before, after }: Ended,
): string[] {
  const own = rows.filter((row) => row.thing === thing);
  const found = findRow(own, thing, version ?? thing.versions.length - 1, before);
  const { row } = found;
  const verdict = judge(thing, row);
  const isNew = row === undefined || row.isKeyless;
  for (const one of own) one.isKeyless = after.get(one.id)?.properties['GitHub ID'] === '';
  const [made, ...more] = madeRows(rows, thing, before, after);
  const isMade = row === undefined && (verdict.is === 'shown' || verdict.is === 'told');
  // A run that failed may have made a row while another was not shown yet, which the next run mends.
  const mayBeMade = isMade || (verdict.is === 'unsure' && (row === undefined || setting.lag > 0));
  if (more.length > 0 || (made ? !mayBeMade : isMade))
    throw new Error(
      `${thing.key} has ${more.length + (made ? 1 : 0)} new rows${isMade ? ' and must have one' : ''}`,
    );
  const current = row ?? made;
  if (current && verdict.is === 'trashed') {
    if (!after.get(current.id)?.isTrashed) throw new Error(`${thing.key} is deleted, and its row is there`);
    doubt(current);
  } else if (current) settle(current, verdict, isNew);
  const isEnded =
    verdict.is === 'trashed' ||
    (verdict.is === 'unsure' && setting.onDelete === 'trash' && thing.state === 'deleted');
  return [...mended(thing, verdict, found, before, after), ...(current && isEnded ? [current.id] : [])];
}

/** New rows; one that was made while another was not shown yet is in the trash again. */
function madeRows(rows: Row[], thing: Thing, before: Pages, after: Pages): Row[] {
  const made = [...after.values()].filter(
    ({ id, properties }) => !before.has(id) && properties['GitHub ID'] === thing.key,
  );
  for (const { id } of made) rows.push(newRow(id, thing));
  return rows.filter(({ id }) => made.some((page) => page.id === id && !page.isTrashed));
}

/** Of several rows the oldest stays, and those go that hold nothing of a person's. @returns those */
function mended(
  { key }: Thing,
  verdict: Verdict,
  { row, doubles }: FoundRow,
  before: Pages,
  after: Pages,
): string[] {
  if (verdict.is === 'skipped' && !verdict.mends) return [];
  const oldest = row && before.get(row.id);
  const isGoing = (double: Row) =>
    before.get(double.id)?.isOwn === true &&
    [...double.own].every(([name, value]) => isSame(value, '') || isSame(value, oldest?.properties[name]));
  for (const double of verdict.is === 'unsure' ? [] : doubles) {
    const isTrashed = after.get(double.id)?.isTrashed === true;
    if (isTrashed !== isGoing(double))
      throw new Error(`${key} has a double that is ${isTrashed ? '' : 'not '}in the trash`);
  }
  return doubles.filter(isGoing).map(({ id }) => id);
}
