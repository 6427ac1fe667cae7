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
    entries: JSON.stringify(outcomes.map(publicPart)),
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

function publicPart({ kind, key, title, operation, pageId, pageUrl }: Outcome) {
  return { kind, key, title, operation, pageId, pageUrl };
}
