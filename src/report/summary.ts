import type { Change, Outcome } from '../changelog/outcome.ts';
import { type Problem, problemLines } from '../problems/problem.ts';
import { PROBLEMS } from '../problems/problems.ts';
import { databaseSummary } from './database.ts';
import { findingsTable } from './findings.ts';
import { COUNTED } from './outputs.ts';
import type { Counts, Result } from './result.ts';
import { brief, summaryCode, summaryLink, summaryText } from './safe-text.ts';

/** GitHub drops a summary silently just below 1 MiB a step; 900 KB leave room for what other code of the step adds. */
const LIMIT = 900_000;

/** Warnings of a run that syncs all entries may be many. */
const NOTES = 50;

const KINDS = { release: 'Release', 'pull-request': 'Pull request' } as const;

/** The job summary as HTML, in lines without blank ones between them: GitHub reads none of it as Markdown. */
export function summaryOf(result: Result): string {
  const dryRun = 'dryRun' in result && result.dryRun;
  const heading = `<h3>Notion Changelog${dryRun ? ': dry run, nothing was written' : ''}</h3>`;
  const problem = result.problem ? [problemParagraph(result.problem)] : [];
  const notes = notesOf(result).map((note) => `<p>${summaryText(note)}</p>`);
  const fixed = [heading, ...problem, ...ofMode(result), ...notes];
  if (!('outcomes' in result) || result.outcomes.length === 0) return `${fixed.join('\n')}\n`;
  const head = '<table><tr><th>Entry</th><th>Result</th><th>Changed</th></tr>';
  const rows = rowsWithin(LIMIT - Buffer.byteLength([...fixed, head].join('\n')), result.outcomes, dryRun);
  return `${[...fixed, head, ...rows, '</table>'].join('\n')}\n`;
}

function ofMode(result: Result): string[] {
  switch (result.mode) {
    case 'setup':
      return result.database ? [databaseSummary(result.database, result.dryRun)] : [];
    case 'check':
      return [findingsTable(result.findings)];
    case 'backfill':
      return [countsTable(result.counts)];
    default:
      return [];
  }
}

/** All counts, as a table. */
function countsTable(counts: Counts): string {
  const heads = COUNTED.map((operation) => `<th>${operation}</th>`).join('');
  const cells = COUNTED.map((operation) => `<td>${counts[operation]}</td>`).join('');
  return `<table><tr>${heads}</tr><tr>${cells}</tr></table>`;
}

/** What happened may repeat what people wrote; why, and what to do, are the action's own words. */
function problemParagraph(problem: Problem): string {
  const [what = '', ...others] = problemLines(problem);
  const lines = [`<b>${PROBLEMS[problem.id].title}</b>`, summaryText(what), ...others.map(summaryCode)];
  return `<p>${lines.join('<br>')}</p>`;
}

function notesOf(result: Result): string[] {
  const { warnings } = result;
  const notice = result.mode === 'none' && result.notice ? [result.notice.text] : [];
  const notes = [...notice, ...warnings.slice(0, NOTES)];
  return warnings.length > NOTES ? [...notes, `… and ${warnings.length - NOTES} more warnings`] : notes;
}

function rowsWithin(bytes: number, outcomes: readonly Outcome[], dryRun: boolean): string[] {
  const rows: string[] = [];
  let left = bytes - 200;
  for (const outcome of outcomes) {
    const row = rowOf(outcome, dryRun);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0)
      return [...rows, `<tr><td colspan="3">… and ${outcomes.length - rows.length} more</td></tr>`];
    rows.push(row);
  }
  return rows;
}

function rowOf(outcome: Outcome, dryRun: boolean): string {
  const linked = summaryLink(brief(outcome.title || outcome.key), outcome.pageUrl);
  const reason = outcome.reason ? `<br>${summaryText(outcome.reason)}` : '';
  return `<tr><td>${KINDS[outcome.kind]}: ${linked}</td><td>${outcome.operation}${reason}</td><td>${changed(outcome, dryRun)}</td></tr>`;
}

function changed({ changes, added }: Outcome, dryRun: boolean): string {
  const names = changes.map((change) => (dryRun ? difference(change) : summaryText(change.property)));
  const additions =
    added.length === 0
      ? []
      : [`${dryRun ? 'To be added' : 'Added'} to the database: ${added.map(summaryText).join(', ')}`];
  return [names.join(dryRun ? '<br>' : ', '), ...additions].filter((part) => part !== '').join('<br>');
}

function difference({ property, before, after }: Change): string {
  return `${summaryText(property)}: ${summaryText(brief(before)) || '(empty)'} → ${summaryText(brief(after)) || '(empty)'}`;
}
