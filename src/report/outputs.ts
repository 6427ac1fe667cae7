import type { Operation, Outcome, Result } from '../outcome.ts';

const COUNTED = [
  'created',
  'updated',
  'unchanged',
  'trashed',
  'skipped',
  'failed',
] as const satisfies readonly Operation[];

/** The values of all outputs of action.yml. */
export function outputsOf(result: Result): Record<string, string> {
  const { outcomes } = result;
  const [first, second] = outcomes;
  const only = second === undefined ? first : undefined;
  const idle: Operation = result.problem ? 'failed' : 'skipped'; // of a run that came to no entry
  const operations = first === undefined ? [idle] : outcomes.map(({ operation }) => operation);
  return {
    operation: second === undefined ? (first?.operation ?? idle) : 'synced',
    'page-id': only?.pageId ?? '',
    'page-url': only?.pageUrl ?? '',
    entries: JSON.stringify(outcomes.map(publicPart)),
    ...Object.fromEntries(
      COUNTED.map((operation) => [
        operation,
        String(operations.filter((other) => other === operation).length),
      ]),
    ),
  };
}

function publicPart({ kind, key, title, operation, pageId, pageUrl }: Outcome) {
  return { kind, key, title, operation, pageId, pageUrl };
}
