import type { Counts, Operation, Outcome, Result } from '../outcome.ts';

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
  const [first] = outcomes;
  const isAll = result.counts !== undefined || outcomes.length > 1;
  const only = isAll ? undefined : first;
  const idle: Operation = result.problem ? 'failed' : 'skipped'; // of a run that came to no entry
  const made = result.problem ? undefined : database;
  const none = made ? [] : [idle]; // rows are counted, and no databases
  const counts =
    result.counts ?? countsOf(first === undefined ? none : outcomes.map(({ operation }) => operation));
  return {
    operation: made?.operation ?? (isAll ? 'synced' : (first?.operation ?? idle)),
    'page-id': only?.pageId ?? '',
    'page-url': only?.pageUrl ?? '',
    entries: entriesOf(outcomes),
    ...Object.fromEntries(COUNTED.map((operation) => [operation, String(counts[operation])])),
    'database-url': database?.url ?? '',
    'database-id': database?.id ?? '',
    'data-source-id': database?.dataSourceId ?? '',
  };
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
