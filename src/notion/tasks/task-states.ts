import type { PullRequestState } from '../../entry.ts';
import type { Notion } from '../connection.ts';
import { propertyOf, queryAll, type Row, type Source, textIn } from '../find-rows.ts';
import { relationOf } from '../links/relation.ts';
import { isSameOption } from '../option-name.ts';
import { heldBy, isEmpty, shown } from '../property-content.ts';

/** Conditions that an array in a filter takes. */
const ASKED_AT_ONCE = 100;

/** Options of the changelog's status for pull requests that are done with. */
export interface DoneOptions {
  merged: string;
  closed: string;
}

/**
 * The state that counts for each task once one of its pull requests is merged or closed: `merged` or `closed` where all
 * of them are done with and one, or none, is merged; nothing where another is still open. One query per 100 tasks.
 * @param relation the name of the property that leads to tasks
 * @param own the row of the pull request, which may not show its new state yet
 */
export async function statesOfTasks(
  notion: Notion,
  source: Source,
  relation: string,
  tasks: readonly Row[],
  own: { row: Row | undefined; state: PullRequestState },
  options: DoneOptions,
): Promise<Map<string, PullRequestState | undefined>> {
  const rows: Row[] = [];
  for (let start = 0; start < tasks.length; start += ASKED_AT_ONCE) {
    const asked = tasks.slice(start, start + ASKED_AT_ONCE);
    const conditions = asked.map(({ id }) => ({ property: relation, relation: { contains: id } }));
    rows.push(...(await queryAll(notion, source, { or: conditions })));
  }
  const others = rows.filter((row) => row.id !== own.row?.id && isPullRequest(row, source));
  const stateOf = (task: Row) => {
    const states = [
      own.state,
      ...others.filter(mayLeadTo(task, relation)).map((row) => doneState(row, source, options)),
    ];
    if (states.includes(undefined)) return undefined;
    return states.includes('merged') ? 'merged' : 'closed';
  };
  return new Map(tasks.map((task) => [task.id, stateOf(task)]));
}

/** People may link rows of releases, or of their own, to a task too. */
function isPullRequest(row: Row, source: Source): boolean {
  return textIn(row, propertyOf('key', source)?.name).startsWith('pull/');
}

/** A row shows the first 25 tasks only: one with more may lead to any of those that were asked for. */
function mayLeadTo(task: Row, relation: string) {
  return (row: Row) => {
    const { ids, more } = relationOf(row, relation);
    return more || ids.includes(task.id);
  };
}

/**
 * Whether the pull request of a row is merged or closed; nothing where it is neither, or the row does not tell. Its times
 * tell before its status: another repository may name the options otherwise.
 */
function doneState(row: Row, source: Source, { merged, closed }: DoneOptions): PullRequestState | undefined {
  const [shippedAt, closedAt, status] = (['shipped', 'closed', 'status'] as const).map((field) =>
    heldBy(row, propertyOf(field, source)?.name),
  );
  if (shippedAt && !isEmpty(shippedAt)) return 'merged';
  if (closedAt && !isEmpty(closedAt)) return 'closed';
  if ((shippedAt && closedAt) || status === undefined) return undefined;
  if (isSameOption(shown(status), merged)) return 'merged';
  return isSameOption(shown(status), closed) ? 'closed' : undefined;
}
