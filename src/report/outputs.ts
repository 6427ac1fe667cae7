import type { Operation, Outcome } from '../changelog/outcome.ts';
import type { DatabaseNames } from '../changelog/told.ts';
import type { Problem } from '../problems/problem.ts';
import type { ProblemId } from '../problems/problems.ts';
import type { Counts, Result } from './result.ts';

export const COUNTED = [
  'created',
  'updated',
  'unchanged',
  'trashed',
  'skipped',
  'failed',
] as const satisfies readonly Operation[];

/** The values of all outputs of action.yml. */
export function outputsOf(result: Result): Record<string, string> {
  const { operation, counts } = endOf(result);
  const only = result.mode === 'sync' ? result.outcomes[0] : undefined;
  const database = databaseOf(result);
  return {
    operation,
    'page-id': only?.pageId ?? '',
    'page-url': only?.pageUrl ?? '',
    entries: entriesOf('outcomes' in result ? result.outcomes : []),
    ...Object.fromEntries(COUNTED.map((counted) => [counted, String(counts[counted])])),
    'database-url': database?.url ?? '',
    'database-id': database?.id ?? '',
    'data-source-id': database?.dataSourceId ?? '',
  };
}

/** The database of a run that has made it, completed it or read it whole. */
function databaseOf(result: Result): DatabaseNames | undefined {
  if (result.mode === 'backfill') return result.database ?? result.target;
  return result.mode === 'setup' ? result.database : undefined;
}

/** How it ended; the counts are of rows, not of databases, nor of what was checked. */
function endOf(result: Result): { operation: Operation | 'synced'; counts: Counts } {
  const { mode, problem } = result;
  if (mode === 'backfill')
    return { operation: isCutShort(problem) ? 'failed' : 'synced', counts: result.counts };
  if (mode === 'sync') {
    const operations = result.outcomes.map(({ operation }) => operation);
    return { operation: problem ? 'failed' : result.outcomes[0].operation, counts: countsOf(operations) };
  }
  if (problem) return { operation: 'failed', counts: countsOf(['failed']) };
  if (mode === 'none') return { operation: 'skipped', counts: countsOf(['skipped']) };
  const done = mode === 'check' ? 'unchanged' : (result.database?.operation ?? 'skipped');
  return { operation: done, counts: countsOf([]) };
}

/** A run that syncs all entries comes to its end with these, and says so, though some entries failed. */
const AT_THE_END: readonly ProblemId[] = ['backfill-incomplete', 'notion-block-limit'];

function isCutShort(problem: Problem | undefined): boolean {
  return problem !== undefined && !AT_THE_END.includes(problem.id);
}

/** How many of the operations there are. */
export function countsOf(operations: readonly Operation[]): Counts {
  const counts = { created: 0, updated: 0, unchanged: 0, trashed: 0, skipped: 0, failed: 0 };
  for (const operation of operations) counts[operation] += 1;
  return counts;
}

/** GitHub takes 1 MB of outputs from a job, and is told to count two bytes a character. */
const ENTRIES_LIMIT = 400_000;

/** A JSON array of as many entries as an output takes. */
function entriesOf(outcomes: readonly Outcome[]): string {
  const entries: string[] = [];
  let length = 2;
  for (const outcome of outcomes) {
    const entry = JSON.stringify(publicPart(outcome));
    length += entry.length + 1;
    if (length > ENTRIES_LIMIT) break;
    entries.push(entry);
  }
  return `[${entries.join(',')}]`;
}

function publicPart({ kind, key, title, operation, pageId, pageUrl }: Outcome) {
  return { kind, key, title, operation, pageId, pageUrl };
}
