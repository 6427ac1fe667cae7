import { inspect } from 'node:util';
import * as core from '@actions/core';
import type { Outcome, Result } from '../outcome.ts';
import { PROBLEMS } from '../problems.ts';
import type { Environment } from '../settings/inputs.ts';
import { countsLines } from './counts.ts';
import { databaseLines } from './database.ts';
import { findingLines } from './findings.ts';
import { logger, secretsOf } from './log.ts';
import { outputsOf } from './outputs.ts';
import { problemLines } from './problem-lines.ts';
import { brief, withoutSecrets } from './safe-text.ts';
import { summaryOf } from './summary.ts';

/** GitHub shows 10 annotations of a kind a step. */
const ANNOTATIONS = 10;

/** A log is read by people; of more entries the summary tells. */
const LOGGED = 200;

/** Tells the run's result: log, annotations, job summary, outputs. */
export async function report(result: Result, env: Environment): Promise<void> {
  const secrets = secretsOf(env);
  const clean = (text: string) => withoutSecrets(text, secrets);
  const dryRun = result.dryRun ?? false;
  const log = logger(env);
  if (result.database) for (const line of databaseLines(result.database, dryRun)) log(line);
  for (const line of findingLines(result.findings ?? [])) log(line);
  if (result.counts) for (const line of countsLines(result.counts, dryRun, result.problem)) log(line);
  const isLong = result.outcomes.length > 1;
  if (isLong) core.startGroup('Rows that were written, and failures');
  for (const outcome of result.outcomes.slice(0, LOGGED)) logOutcome(outcome, dryRun, log);
  if (result.outcomes.length > LOGGED) log(`… and ${result.outcomes.length - LOGGED} more`);
  if (isLong) core.endGroup();
  if (result.notice) core.notice(clean(result.notice.text), { title: result.notice.title });
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
