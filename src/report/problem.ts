import type { Problem } from '../problems/problem.ts';
import { PROBLEMS, type ProblemId } from '../problems/problems.ts';
import { docsPage } from '../project.ts';
import { quoted } from '../quoted.ts';
import { byRemedy } from './findings.ts';
import type { Result } from './result.ts';
import { summaryCode, summaryLink } from './safe-text.ts';
import type { Wording } from './wording.ts';

/** Of a run that syncs all entries, so many are told of in the error itself. */
const TOLD_FAILURES = 3;

/** The error of a run as one annotation: what happened, why it usually does, what mends it, and where more is said. */
export function annotationOf(result: Result, problem: Problem, { plain }: Wording): string {
  const { id, message, why, remedy, requestId } = problem;
  const lines = [message, ...failuresIn(result)];
  if (result.mode === 'check') return [...lines, ...failedFindings(result)].map(plain).join('\n');
  const request = requestId === undefined ? [] : [`Notion’s request ID: ${requestId}`];
  const help = [`Why: ${why}`, `What to do: ${remedy}`].map(plain);
  return [...lines.map(plain), ...help, `More: ${pageOf(id)}`, ...request].join('\n');
}

/** Errors of which the summary tells the parts one by one, so that nothing is left to say but what to do. */
const IN_PARTS: readonly ProblemId[] = ['check-failed', 'backfill-incomplete'];

/** The same for the job summary: a heading and what follows it; without a heading where the parts have their own. */
export function problemSummary(problem: Problem, { html }: Wording): ProblemSummary {
  const { id, message, why, remedy, requestId } = problem;
  const request = requestId === undefined ? [] : [`Notion’s request ID: ${summaryCode(requestId)}`];
  const more = summaryLink('More about this error', pageOf(id));
  const mending = [`<p><b>What to do:</b> ${html(remedy)}</p>`, `<p>${[more, ...request].join(' · ')}</p>`];
  if (IN_PARTS.includes(id)) return { head: [], help: mending };
  return {
    head: [`<h3>✗ ${html(PROBLEMS[id].title)}</h3>`],
    help: [`<p>${html(message)}</p>`, `<p><b>Why:</b> ${html(why)}</p>`, ...mending],
  };
}

interface ProblemSummary {
  head: string[];
  help: string[];
}

/** What went wrong with the first few entries that failed for another reason than the error tells. */
function failuresIn(result: Result): string[] {
  if (result.mode !== 'backfill') return [];
  const failed = result.outcomes.filter(({ operation }) => operation === 'failed');
  const told = failed.flatMap(({ title, reason }) =>
    reason === undefined ? [] : [`✗ ${quoted(title)}: ${reason}`],
  );
  return told.slice(0, TOLD_FAILURES);
}

function failedFindings({ findings }: Extract<Result, { mode: 'check' }>): string[] {
  const groups = byRemedy(findings.filter(({ level }) => level === 'failure'));
  return groups.flatMap(({ found, remedy }) => [
    ...found.map((finding) => `✗ ${finding.subject}: ${finding.found}`),
    ...(remedy === undefined ? [] : [`What to do: ${remedy}`]),
  ]);
}

/** The section of docs/errors.md. */
function pageOf(id: ProblemId): string {
  return docsPage(`errors.md#${anchorOf(PROBLEMS[id].title)}`);
}

/** The anchor that GitHub gives to a heading: https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/node_filter/table_of_contents_filter.rb */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
