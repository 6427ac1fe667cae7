import type { NotionProblem } from '../notion/api/failure.ts';
import type { Row } from '../notion/row/find-rows.ts';
import type { Change, Names, Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';
import { shown } from './steps.ts';

/** What a plan would come to. */
export async function foretold(run: Run, entry: Names, plan: Plan): Promise<Outcome> {
  const { row, operation } = plan;
  const changes: Change[] = [];
  for (const step of [...plan.steps, ...plan.later]) changes.push(...(await shown(run, step, row)));
  return outcomeOf(entry, plan, row, { operation, changes, added: [...plan.added] });
}

/** @throws the refusal where the row is not archived; whether Notion lets archived ones be changed is documented nowhere */
export function leftArchived(entry: Names, plan: Plan, refusal: NotionProblem): Outcome {
  if (!plan.row?.is_archived) throw refusal;
  const reason = `The row is archived in Notion, which refused to change it. ${refusal.message}`;
  return outcomeOf(entry, { ...plan, reason }, plan.row, { operation: 'skipped', changes: [], added: [] });
}

export function outcomeOf(
  { kind, key, title, reference, url, state }: Names,
  { reason, problem }: Plan,
  row: Row | undefined,
  done: Pick<Outcome, 'operation' | 'changes' | 'added'>,
): Outcome {
  return {
    kind,
    key,
    title,
    reference,
    url,
    state,
    pageId: row?.id ?? '',
    pageUrl: row?.url ?? '',
    ...done,
    reason,
    problem: done.operation === 'skipped' ? undefined : problem,
  };
}
