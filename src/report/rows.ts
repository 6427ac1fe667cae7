import type { Change, Operation, Outcome } from '../changelog/outcome.ts';
import { brief } from '../quoted.ts';
import { COUNTED } from './outputs.ts';
import type { Counts, Result, Untold } from './result.ts';
import { summaryLink, summaryText } from './safe-text.ts';
import type { Wording } from './wording.ts';

/** More rows than these are folded, and more names of properties than those. */
const OPEN_ROWS = 10;
const OPEN_NAMES = 5;

/** The counts that are not 0, failures first, such as `6 created, 2 updated`; of a dry run, what would be done. */
export function countsIn(counts: Counts, dryRun: boolean): string {
  const some = COUNTED.filter((operation) => counts[operation] > 0);
  const order = some.toSorted((a, b) => Number(b === 'failed') - Number(a === 'failed'));
  return order
    .map((operation) => `${counts[operation].toLocaleString('en')} ${verb(operation, dryRun)}`)
    .join(', ');
}

/** A line of the summary. */
export const DRY_RUN = '<p>This was a dry run: nothing was written.</p>';

const WRITES: readonly Operation[] = ['created', 'updated', 'trashed'];

/** What was done with a row, or in a dry run is to be done. */
export function verb(operation: Operation, dryRun: boolean): string {
  return dryRun && WRITES.includes(operation) ? `to be ${operation}` : operation;
}

/** Names of the properties that the database lacked. */
export function addedSummary(outcomes: readonly Outcome[], dryRun: boolean): string[] {
  const names = [...new Set(outcomes.flatMap(({ added }) => added))];
  return namesSummary(dryRun ? 'Properties to be added' : 'Properties added', names);
}

/** Names, folded where they are many; some hold a comma. */
export function namesSummary(what: string, names: readonly string[]): string[] {
  const listed = names.map(summaryText).join(' · ');
  if (names.length === 0) return [];
  if (names.length <= OPEN_NAMES) return [`<p>${what}: ${listed}</p>`];
  return folded(`${what}: ${names.length}`, [`<p>${listed}</p>`]);
}

/** The title leads to Notion, what GitHub calls it to GitHub. */
export function entryLinks({ title, key, pageUrl, reference, url }: Outcome) {
  return {
    notion: summaryLink(brief(title || key), pageUrl),
    github: reference === '' ? '' : summaryLink(brief(reference), url),
  };
}

/** Why, and what was changed; of a new row everything is new. */
export function detailsOf({ operation, changes, reason }: Outcome, { html }: Wording): string[] {
  const why = reason ? [html(reason)] : [];
  const told = operation === 'created' ? changes.filter(({ before }) => before !== '') : changes;
  const names = told.map(({ property }) => summaryText(property));
  return names.length === 0 ? why : [...why, `Changed: ${names.join(', ')}`];
}

/** What a dry run would write into a row, as a table. */
export function changesTable({ changes }: Outcome): string[] {
  if (changes.length === 0) return [];
  const isNew = changes.every(({ before }) => before === '');
  const rows = changes.map((change) => [
    summaryText(change.property),
    ...(isNew ? [] : [shownValue(change.before)]),
    shownValue(change.after),
  ]);
  return table(['Property', ...(isNew ? ['Value'] : ['Now', 'Then'])], rows).lines;
}

function difference({ property, before, after }: Change): string {
  return `${summaryText(property)}: ${shownValue(before)} → ${shownValue(after)}`;
}

function shownValue(text: string): string {
  return summaryText(brief(text)) || '(empty)';
}

/**
 * Rows as tables: those that failed, and those that were written, folded where they are many.
 * @param bytes how long both may become
 */
export function rowTables(result: WithRows, wording: Wording, bytes: number): string[] {
  const { outcomes, dryRun } = result;
  const untold = untoldIn(result);
  const failed = outcomes.filter(({ operation }) => operation === 'failed');
  const others = outcomes.filter(({ operation }) => operation !== 'failed');
  const first = rowTable(failed, untold.failures, dryRun, wording, bytes - RESERVED);
  const left = bytes - 2 * RESERVED - Buffer.byteLength(first.lines.join('\n'));
  const rest = rowTable(others, untold.others, dryRun, wording, left);
  const lines = others.length > OPEN_ROWS ? folded(titleOf(rest), rest.lines) : rest.lines;
  return [...first.lines, ...lines];
}

/** A run that tells of rows one by one. */
type WithRows = Extract<Result, { outcomes: unknown }>;

/** How many rows its outcomes do not tell of. */
export function untoldIn(result: WithRows): Untold {
  return result.mode === 'backfill' ? result.untold : { failures: 0, others: 0 };
}

function titleOf({ shown, all }: Table): string {
  const rows = `${all.toLocaleString('en')} rows`;
  return shown === all ? `All ${rows}` : `The first ${shown.toLocaleString('en')} of ${rows}`;
}

/** Bytes for the ends of a table and for what folds it. */
const RESERVED = 300;

function rowTable(
  outcomes: readonly Outcome[],
  untold: number,
  dryRun: boolean,
  wording: Wording,
  bytes: number,
): Table {
  if (outcomes.length === 0) return { lines: [], shown: 0, all: 0 };
  const rows = outcomes.map((outcome) => cellsOf(outcome, dryRun, wording));
  const hasDetails = rows.some(([, , , details]) => details !== '');
  const heads = ['In Notion', 'On GitHub', 'Result', ...(hasDetails ? ['Details'] : [])];
  const shown = rows.map((cells) => cells.slice(0, heads.length));
  return table(heads, shown, { bytes, all: outcomes.length + untold });
}

function cellsOf(outcome: Outcome, dryRun: boolean, wording: Wording): string[] {
  const { notion, github } = entryLinks(outcome);
  const { operation, changes } = outcome;
  const result = operation === 'failed' ? '✗ failed' : verb(operation, dryRun);
  const isShown = dryRun && operation === 'updated';
  const details = isShown ? changes.map(difference) : detailsOf(outcome, wording);
  return [notion, github, result, details.join('<br>')];
}

/** A table, how many rows it shows, and of how many. */
interface Table {
  lines: string[];
  shown: number;
  all: number;
}

/**
 * @param bytes what does not fit is left out
 * @param all how many rows there are; a last row counts those that are left out
 */
function table(
  heads: readonly string[],
  rows: readonly string[][],
  { bytes = Number.POSITIVE_INFINITY, all = rows.length } = {},
): Table {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  let left = bytes;
  const end = lines.findIndex((line) => {
    left -= Buffer.byteLength(line) + 1;
    return left < 0;
  });
  const shown = end === -1 ? lines : lines.slice(0, end);
  const more = all - shown.length;
  const rest = `<tr><td colspan="${heads.length}">… and ${more.toLocaleString('en')} more</td></tr>`;
  const head = `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>`;
  return {
    lines: ['<table>', head, ...shown, ...(more > 0 ? [rest] : []), '</table>'],
    shown: shown.length,
    all,
  };
}

/** Lines that a click on the title shows. */
export function folded(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, ...lines, '</details>'];
}
