import type { DatabaseResult } from '../changelog/told.ts';
import type { Result } from './result.ts';
import { DRY_RUN, namesSummary, verb } from './rows.ts';
import { summaryLink } from './safe-text.ts';
import type { Wording } from './wording.ts';

/** A run that may have made the database, or completed it. */
type DatabaseRun = Extract<Result, { mode: 'setup' | 'backfill' }>;

/** What was done with the database, as lines of the log. */
export function databaseLines({ mode, database, dryRun }: DatabaseRun, { plain }: Wording): string[] {
  if (database === undefined) return [];
  const { title, url } = database;
  const done = `${dryRun ? 'Dry run: ' : ''}${verbOf(database, dryRun)}: ${title}`;
  const added = additionsOf(database, dryRun).map(({ what, names }) => `  ${what}: ${names.join(' · ')}`);
  return [
    [done, url].filter((part) => part !== '').join(' · '),
    ...added,
    ...nextStep(mode, database, dryRun).map(plain),
  ];
}

/**
 * The same for the job summary.
 * @param isFirst whether there is no heading before it
 */
export function databaseSummary(
  { mode, database, dryRun }: DatabaseRun,
  isFirst: boolean,
  { html }: Wording,
): string[] {
  if (database === undefined) return [];
  const link = summaryLink(database.url === '' ? database.title : `${database.title} ↗`, database.url);
  const additions = additionsOf(database, dryRun);
  if (additions.length === 0 && database.operation === 'unchanged' && database.isFinished)
    return [`<p>✓ Nothing is lacking in ${link}</p>`];
  const head = `Database ${verbOf(database, dryRun)}`;
  const lists = additions.flatMap(({ what, names }) => namesSummary(what, names));
  return [
    isFirst ? `<h3>${head}: ${link}</h3>` : `<p><b>${head}</b></p>`,
    ...(isFirst && dryRun ? [DRY_RUN] : []),
    ...lists,
    ...nextStep(mode, database, dryRun).map((step) => `<p>${html(step)}</p>`),
  ];
}

function verbOf({ operation, isFinished }: DatabaseResult, dryRun: boolean): string {
  return isFinished ? verb(operation, dryRun) : 'not finished';
}

/** What people are to do next, and what they may do; nothing where all is done. */
function nextStep(mode: DatabaseRun['mode'], database: DatabaseResult, dryRun: boolean): string[] {
  if (!database.isFinished)
    return ['Mend what the error says, then run it again: it goes on where this run has stopped.'];
  if (dryRun) return mode === 'backfill' ? ['Its rows can only be foretold once there is a database.'] : [];
  if (database.operation !== 'created') return [];
  const fill =
    'Next: run the workflow by hand (Actions → the workflow → Run workflow). That fills the database.';
  return [...(mode === 'setup' ? [fill] : []), thrift(database)];
}

/** A database is made only where `database` is of a page: two requests find it there, one reads it. */
function thrift({ dataSourceId }: DatabaseResult): string {
  return `To save each event 3 requests or more, write \`data-source: ${dataSourceId}\` into the workflow in place of \`database\`.`;
}

function additionsOf({ properties, options, views }: DatabaseResult, dryRun: boolean) {
  const verb = dryRun ? 'to be added' : 'added';
  return [
    { what: `Properties ${verb}`, names: properties },
    { what: `Options ${verb}`, names: options },
    { what: `Views ${verb}`, names: views },
  ].filter(({ names }) => names.length > 0);
}
