import type { Operation, Outcome } from '../changelog/outcome.ts';
import type { Environment } from '../settings/inputs.ts';
import { chartOf } from './chart.ts';
import { databaseSummary } from './database.ts';
import { findingsSummary } from './findings.ts';
import { countsOf } from './outputs.ts';
import { problemSummary } from './problem.ts';
import type { Result } from './result.ts';
import {
  addedSummary,
  changesTable,
  countsIn,
  DRY_RUN,
  detailsOf,
  entryLinks,
  folded,
  rowTables,
  verb,
} from './rows.ts';
import { summaryLink } from './safe-text.ts';
import { type Wording, wordingOf } from './wording.ts';

type Sync = Extract<Result, { mode: 'sync' }>;
type Backfill = Extract<Result, { mode: 'backfill' }>;

/** GitHub drops a summary silently just below 1 MiB a step; 900 KB leave room for what other code of the step adds. */
const LIMIT = 900_000;

/** Warnings of a run that syncs all entries may be many. */
const WARNINGS = 50;

/** More of them are folded. */
const OPEN_WARNINGS = 3;

/**
 * The job summary as HTML, in lines without blank ones between them: GitHub reads none of it as Markdown. The chart alone is
 * Markdown, between blank lines, and holds nothing that anybody else wrote.
 */
export function summaryOf(result: Result, env: Environment): string {
  const wording = wordingOf(env);
  const { head, help } = result.problem ? problemSummary(result.problem, wording) : { head: [], help: [] };
  const told =
    head.length > 0 ? [...head, ...help, ...ofMode(result, [], wording)] : ofMode(result, help, wording);
  const warnings = warningsSummary(result.warnings, wording);
  const chart = result.mode === 'backfill' ? chartOf(result.byStatus, result.counts) : [];
  const before = [...told, ...warnings, ...chart];
  const left = LIMIT - Buffer.byteLength(before.join('\n'));
  const rows = 'outcomes' in result && !isAlone(result) ? rowTables(result, wording, left) : [];
  return `${[...before, ...rows].join('\n')}\n`;
}

/** Of a single entry no table is needed. */
function isAlone({ mode, outcomes }: Sync | Backfill): boolean {
  return mode === 'sync' && outcomes.length === 1;
}

/** @param help what to say below the heading */
function ofMode(result: Result, help: readonly string[], wording: Wording): string[] {
  switch (result.mode) {
    case 'setup':
      return databaseSummary(result, result.problem === undefined, wording);
    case 'check':
      return findingsSummary(result.findings, help, wording);
    case 'backfill':
      return withDatabase(result, allEntries(result, help), wording);
    case 'sync':
      return isAlone(result) ? onlyEntry(result, wording) : severalEntries(result);
    case 'none':
      return result.notice
        ? [`<p><b>${wording.html(result.notice.title)}.</b> ${wording.html(result.notice.text)}</p>`]
        : [];
  }
}

function withDatabase(result: Backfill, told: readonly string[], wording: Wording): string[] {
  const isFirst = told.length === 0 && result.problem === undefined;
  return [...told, ...databaseSummary(result, isFirst, wording)];
}

/** One line where nothing was written. */
function allEntries(
  { counts, target, dryRun, problem, outcomes, database }: Backfill,
  help: readonly string[],
): string[] {
  const told = countsIn(counts, dryRun);
  if (told === '') return problem || database ? [] : ['<p>There was nothing to sync.</p>'];
  const place = target ? summaryLink(`${target.title} ↗`, target.url) : 'Notion';
  const isQuiet = counts.created + counts.updated + counts.trashed + counts.failed === 0;
  if (isQuiet && !problem) return [`<p>✓ Everything in ${place} is current: ${told}</p>`];
  const sign = counts.failed > 0 ? '✗ ' : '';
  const isTold = problem !== undefined && help.length === 0;
  return [
    isTold ? `<p><b>${told} in ${place}</b></p>` : `<h3>${sign}${told} in ${place}</h3>`,
    ...help,
    ...(dryRun ? [DRY_RUN] : []),
    ...addedSummary(outcomes, dryRun),
  ];
}

const IDLE: readonly Operation[] = ['unchanged', 'skipped'];

/** What became of the entry of an event; one line where nothing was written. */
function onlyEntry({ outcomes: [outcome], dryRun, problem }: Sync, wording: Wording): string[] {
  const { operation } = outcome;
  const details = detailsOf(outcome, wording);
  const head = `${KINDS[outcome.kind]} ${verb(operation, dryRun)}: ${named(outcome)}`;
  if (IDLE.includes(operation)) return [`<p>${[`✓ ${head}`, ...details].join(' · ')}</p>`];
  if (operation === 'failed') return [`<p>${KINDS[outcome.kind]}: ${named(outcome)}</p>`];
  return [
    problem ? `<p><b>${head}</b></p>` : `<h3>${head}</h3>`,
    ...(dryRun ? [DRY_RUN, ...changesTable(outcome)] : details.map((detail) => `<p>${detail}</p>`)),
    ...addedSummary([outcome], dryRun),
  ];
}

const KINDS = { release: 'Release', 'pull-request': 'Pull request' } as const;

function named(outcome: Outcome): string {
  const { notion, github } = entryLinks(outcome);
  if (github === '') return notion;
  return `${notion} · ${outcome.title === outcome.reference ? summaryLink('GitHub', outcome.url) : github}`;
}

function severalEntries({ outcomes, dryRun, problem }: Sync): string[] {
  const counts = countsOf(outcomes.map(({ operation }) => operation));
  const head = `${countsIn(counts, dryRun)} in Notion`;
  return [
    problem ? `<p><b>${head}</b></p>` : `<h3>${head}</h3>`,
    ...(dryRun ? [DRY_RUN] : []),
    ...addedSummary(outcomes, dryRun),
  ];
}

function warningsSummary(warnings: readonly string[], { html }: Wording): string[] {
  const told = warnings.slice(0, WARNINGS).map((warning) => `<p>⚠️ ${html(warning)}</p>`);
  const more = warnings.length - told.length;
  const all = more > 0 ? [...told, `<p>… and ${more.toLocaleString('en')} more warnings</p>`] : told;
  if (all.length <= OPEN_WARNINGS) return all;
  return folded(`⚠️ ${warnings.length.toLocaleString('en')} warnings`, all);
}
