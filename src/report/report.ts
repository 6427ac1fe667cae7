import { inspect } from 'node:util';
import * as core from '@actions/core';
import type { Outcome } from '../changelog/outcome.ts';
import { PROBLEMS } from '../problems/problems.ts';
import { brief } from '../quoted.ts';
import type { Environment } from '../settings/inputs.ts';
import { databaseLines } from './database.ts';
import { findingLines } from './findings.ts';
import { outputsOf } from './outputs.ts';
import { annotationOf } from './problem.ts';
import type { Result } from './result.ts';
import { countsIn, untoldIn, verb } from './rows.ts';
import { annotationText, logger, removeSecrets, secretsOf, withoutSecrets } from './safe-text.ts';
import { summaryOf } from './summary.ts';
import { type Wording, wordingOf } from './wording.ts';

/** GitHub shows 10 annotations of a kind a step. */
const ANNOTATIONS = 10;

/** A log is read by people; of more entries the summary tells. */
const LOGGED = 200;

/** Tells the run's result: log, annotations, job summary, outputs. */
export async function report(result: Result, env: Environment): Promise<void> {
  const secrets = secretsOf(env);
  removeSecrets(result, secrets);
  const log = logger(env);
  const wording = wordingOf(env);
  const plain = (text: string) => annotationText(wording.plain(text));
  for (const line of linesOf(result, wording)) log(line);
  if ('outcomes' in result) logOutcomes(result, wording, log);
  if (result.mode === 'none' && result.notice)
    core.notice(plain(result.notice.text), { title: plain(result.notice.title) });
  for (const warning of result.warnings.slice(0, ANNOTATIONS)) core.warning(plain(warning));
  if (result.problem) {
    const { id, cause } = result.problem;
    const title = plain(PROBLEMS[id].title);
    core.error(annotationText(annotationOf(result, result.problem, wording)), { title });
    if (id === 'unexpected') core.debug(annotationText(withoutSecrets(inspect(cause), secrets)));
  }
  if (env.GITHUB_STEP_SUMMARY) await writeSummary(summaryOf(result, env));
  for (const [name, value] of Object.entries(outputsOf(result))) core.setOutput(name, value);
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
function linesOf(result: Result, wording: Wording): string[] {
  switch (result.mode) {
    case 'setup':
      return databaseLines(result, wording);
    case 'check':
      return findingLines(result.findings, wording);
    case 'backfill':
      return [...databaseLines(result, wording), ...countsLines(result)];
    default:
      return [];
  }
}

/** The counts that are not 0; none where a run failed before it came to any entry. */
function countsLines({ counts, dryRun, problem, database }: Extract<Result, { mode: 'backfill' }>): string[] {
  const told = countsIn(counts, dryRun);
  if (told === '' && (problem || database)) return [];
  return [`${dryRun ? 'Dry run: ' : ''}${told || 'There was nothing to sync'}.`];
}

function logOutcomes(
  result: Extract<Result, { outcomes: unknown }>,
  wording: Wording,
  log: (message: string) => void,
): void {
  const { outcomes, dryRun } = result;
  const isLong = outcomes.length > 1;
  if (isLong) core.startGroup('Rows that were written, and failures');
  for (const outcome of outcomes.slice(0, LOGGED)) logOutcome(outcome, dryRun, wording, log);
  const { failures, others } = untoldIn(result);
  const more = Math.max(0, outcomes.length - LOGGED) + failures + others;
  if (more > 0) log(`… and ${more.toLocaleString('en')} more`);
  if (isLong) core.endGroup();
}

function logOutcome(
  outcome: Outcome,
  dryRun: boolean,
  { plain }: Wording,
  log: (message: string) => void,
): void {
  const { operation, title, key, reason = '', pageUrl, changes, added } = outcome;
  const head = `${dryRun ? 'Dry run: ' : ''}${verb(operation, dryRun)}: ${brief(title || key)}`;
  log([head, plain(reason), pageUrl].filter((part) => part !== '').join(' · '));
  if (added.length > 0) log(`  ${dryRun ? 'To be added' : 'Added'} to the database: ${added.join(', ')}`);
  if (!dryRun && operation === 'updated' && changes.length > 0)
    log(`  Changed: ${changes.map(({ property }) => property).join(', ')}`);
  if (!dryRun) return;
  for (const { property, before, after } of changes) {
    log(`  ${property}: ${brief(before) || '(empty)'} → ${brief(after) || '(empty)'}`);
  }
}
