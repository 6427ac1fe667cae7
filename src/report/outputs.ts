import type { Counts, Operation, Outcome, Result } from '../outcome.ts';
import type { ProblemId } from '../problems.ts';

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
  const { outcomes, database } = result;
  const only = result.counts ? undefined : outcomes[0];
  const counts = result.counts ?? countsOf(operationsOf(result));
  return {
    operation: operationOf(result),
    'page-id': only?.pageId ?? '',
    'page-url': only?.pageUrl ?? '',
    entries: entriesOf(outcomes),
    ...Object.fromEntries(COUNTED.map((operation) => [operation, String(counts[operation])])),
    'database-url': database?.url ?? '',
    'database-id': database?.id ?? '',
    'data-source-id': database?.dataSourceId ?? '',
  };
}

/** A run that syncs all entries comes to its end with these, and says so, though some entries failed. */
const AT_THE_END: readonly ProblemId[] = ['backfill-incomplete', 'notion-block-limit'];

function operationOf({ outcomes, counts, database, findings, problem }: Result): Operation | 'synced' {
  if (counts) return problem && !AT_THE_END.includes(problem.id) ? 'failed' : 'synced';
  if (problem) return 'failed';
  return database?.operation ?? outcomes[0]?.operation ?? (findings ? 'unchanged' : 'skipped');
}

/** Rows are counted: no databases, and nothing that was checked. */
function operationsOf({ outcomes, database, findings, problem }: Result): Operation[] {
  if (outcomes.length > 0) return outcomes.map(({ operation }) => operation);
  if (problem) return ['failed'];
  return database || findings ? [] : ['skipped'];
}

function countsOf(operations: readonly Operation[]): Counts {
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
