import { inspect } from 'node:util';
import * as core from '@actions/core';
import type { Outcome } from '../changelog/outcome.ts';
import { problemLines } from '../problems/problem.ts';
import { PROBLEMS } from '../problems/problems.ts';
import type { Environment } from '../settings/inputs.ts';
import { databaseLines } from './database.ts';
import { findingLines } from './findings.ts';
import { COUNTED, outputsOf } from './outputs.ts';
import type { Result } from './result.ts';
import { brief, logger, secretsOf, withoutSecrets } from './safe-text.ts';
import { summaryOf } from './summary.ts';

/** GitHub shows 10 annotations of a kind a step. */
const ANNOTATIONS = 10;

/** A log is read by people; of more entries the summary tells. */
const LOGGED = 200;

/** Tells the run's result: log, annotations, job summary, outputs. */
export async function report(result: Result, env: Environment): Promise<void> {
  const secrets = secretsOf(env);
  const clean = (text: string) => withoutSecrets(text, secrets);
  const log = logger(env);
  for (const line of linesOf(result)) log(line);
  if ('outcomes' in result) logOutcomes(result, log);
  if (result.mode === 'none' && result.notice)
    core.notice(clean(result.notice.text), { title: result.notice.title });
  for (const warning of result.warnings.slice(0, ANNOTATIONS)) core.warning(clean(warning));
  if (result.problem) {
    core.error(clean(problemLines(result.problem).join('\n')), { title: PROBLEMS[result.problem.id].title });
    if (result.problem.id === 'unexpected') core.debug(clean(inspect(result.problem.cause)));
  }
  if (env.GITHUB_STEP_SUMMARY) await writeSummary(clean(summaryOf(result)));
  for (const [name, value] of Object.entries(outputsOf(result))) core.setOutput(name, clean(value));
}

/** The row is written by now, so a summary that cannot be is only worth a warning. */
async function writeSummary(summary: string): Promise<void> {
  try {
    await core.summary.addRaw(summary).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** What the log says of the run as a whole. */
function linesOf(result: Result): string[] {
  switch (result.mode) {
    case 'setup':
      return result.database ? databaseLines(result.database, result.dryRun) : [];
    case 'check':
      return findingLines(result.findings);
    case 'backfill':
      return countsLines(result);
    default:
      return [];
  }
}

/** The counts that are not 0; none where a run failed before it came to any entry. */
function countsLines({ counts, dryRun, problem }: Extract<Result, { mode: 'backfill' }>): string[] {
  const some = COUNTED.filter((operation) => counts[operation] > 0);
  const told = some.map((operation) => `${counts[operation]} ${operation}`);
  if (told.length === 0 && problem) return [];
  return [`${dryRun ? 'Dry run: ' : ''}${told.join(', ') || 'There was nothing to sync'}.`];
}

function logOutcomes(
  { outcomes, dryRun }: Extract<Result, { outcomes: unknown }>,
  log: (message: string) => void,
): void {
  const isLong = outcomes.length > 1;
  if (isLong) core.startGroup('Rows that were written, and failures');
  for (const outcome of outcomes.slice(0, LOGGED)) logOutcome(outcome, dryRun, log);
  if (outcomes.length > LOGGED) log(`… and ${outcomes.length - LOGGED} more`);
  if (isLong) core.endGroup();
}

function logOutcome(outcome: Outcome, dryRun: boolean, log: (message: string) => void): void {
  const { operation, title, key, reason, pageUrl, changes, added } = outcome;
  const prefix = dryRun ? 'Dry run: ' : '';
  log([`${prefix}${operation}: ${brief(title || key)}`, reason, pageUrl].filter(Boolean).join(' · '));
  if (added.length > 0) log(`  ${dryRun ? 'To be added' : 'Added'} to the database: ${added.join(', ')}`);
  const verb = operation === 'created' ? 'Filled in' : 'Changed';
  if (!dryRun && changes.length > 0) log(`  ${verb}: ${changes.map(({ property }) => property).join(', ')}`);
  if (!dryRun) return;
  for (const { property, before, after } of changes) {
    log(`  ${property}: ${brief(before) || '(empty)'} → ${brief(after) || '(empty)'}`);
  }
}
