import { chunks } from '../chunks.ts';
import type { PullRequestState } from '../entry/entry.ts';
import { type Notion, SINCE_THE_START } from '../notion/api/connection.ts';
import { RowChanged } from '../notion/api/row-changed.ts';
import type { Property } from '../notion/database/schema.ts';
import { isSameOption } from '../notion/property/field-content.ts';
import {
  heldBy,
  isEmpty,
  type PropertyContent,
  shown,
  shownIn,
} from '../notion/property/property-content.ts';
import { relationOf } from '../notion/property/relation.ts';
import { LOOKED_UP_AT_ONCE } from '../notion/row/find-many.ts';
import { propertyOf, queryAll, type Row, type Source, textIn, titleIn } from '../notion/row/find-rows.ts';
import { patchRow, readRow } from '../notion/row/update-row.ts';
import { quoted } from '../quoted.ts';
import type { FieldSettings } from '../settings/settings.ts';
import type { TaskSettings } from '../settings/tasks.ts';
import type { Tasks } from './tasks.ts';

/** Tasks that may have to follow a pull request. */
export interface Followers {
  /** The pull request's. */
  state: PullRequestState;
  tasks: readonly Row[];
  /** The property of tasks that shows their status. */
  property: Property;
  /** The changelog's relation that leads to tasks. */
  relation: string;
}

/** A task that gets another status. */
export interface Move {
  task: Row;
  property: Property;
  before: string;
  after: string;
}

/** Those tasks whose status is none that the pull request's state could give them. */
export function mayMove({ state, tasks, property }: Followers, { statuses }: TaskSettings): Row[] {
  const states: PullRequestState[] = isDone(state) ? ['merged', 'closed'] : [state];
  const options = states.flatMap((possible) => statuses.get(possible) ?? []);
  return tasks.filter((task) => options.some((option) => option !== shownIn(task, property.name)));
}

/**
 * Which tasks get the status of their pull request's state. Where that is merged or closed, one query tells whether all other
 * pull requests of the tasks are too; else they stay.
 * @param row of the pull request; once it is written, of two that are merged at once the later run sees both
 * @param done the changelog's options for pull requests that are done with
 * @returns the moves, and why some can't be made, where an option is missing
 */
export async function planMoves(
  tasks: Tasks,
  followers: Followers,
  row: Row | undefined,
  done: DoneOptions,
): Promise<{ moves: Move[]; obstacles: string[] }> {
  const { state, property, relation } = followers;
  const hasOthers = isDone(state) && tasks.changelog.schema.properties.has(relation);
  const states = hasOthers
    ? await statesOfTasks(tasks, followers, row, done)
    : new Map(followers.tasks.map(({ id }) => [id, state]));
  const moves: Move[] = [];
  const obstacles: string[] = [];
  for (const task of followers.tasks) {
    const counted = states.get(task.id);
    const after = counted && tasks.settings.statuses.get(counted);
    const before = shownIn(task, property.name);
    if (after === undefined || after === before) continue;
    const refusal = missingOption(property, after);
    if (refusal) obstacles.push(`Tasks were not moved: ${refusal.found} ${refusal.remedy}`);
    else moves.push({ task, property, before, after });
  }
  return { moves, obstacles };
}

type DoneOptions = Pick<FieldSettings['statuses'], 'merged' | 'closed'>;

/**
 * The state that counts for each task once one of its pull requests is merged or closed: `merged` or `closed` where all
 * of them are done with and one, or none, is merged; nothing where another is still open. One query per 100 tasks.
 * @param own the row of the pull request, which may not show its new state yet
 */
async function statesOfTasks(
  { notion, changelog }: Tasks,
  { state, tasks, relation }: Followers,
  own: Row | undefined,
  done: DoneOptions,
): Promise<Map<string, PullRequestState | undefined>> {
  const rows: Row[] = [];
  for (const asked of chunks(tasks, LOOKED_UP_AT_ONCE)) {
    const conditions = asked.map(({ id }) => ({ property: relation, relation: { contains: id } }));
    rows.push(...(await queryAll(notion, changelog, { or: conditions })));
  }
  const others = rows.filter((row) => row.id !== own?.id && isPullRequest(row, changelog));
  const stateOf = (task: Row) => {
    const leading = others.filter((row) => mayLeadTo(task, row, relation));
    const states = [state, ...leading.map((row) => doneState(row, changelog, done))];
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
function mayLeadTo(task: Row, row: Row, relation: string): boolean {
  const { ids, more } = relationOf(row, relation);
  return more || ids.includes(task.id);
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

/**
 * Gives a task a status: one request. A person may have given it another while the run waited: that stays.
 * @returns whether it has the status by then
 */
export async function moveTask(notion: Notion, { task, property, before, after }: Move): Promise<boolean> {
  const { name, type } = property;
  const content: PropertyContent = { type: type === 'status' ? 'status' : 'select', name: after };
  const refuseMoved = async () => {
    const now = shownIn(await readRow(notion, task), name);
    if (now !== before && now !== after) throw new RowChanged();
  };
  try {
    await patchRow(notion.checking(refuseMoved, SINCE_THE_START), task, new Map([[name, content]]));
    return true;
  } catch (error) {
    if (error instanceof RowChanged) return false;
    throw error;
  }
}

/** What a person sees of a move. */
export function shownMove({ task, property, before, after }: Move) {
  return { property: `${property.name} of ${quoted(titleIn(task))}`, before, after };
}

/** That the tasks' database has no option of a status, and what to do. */
export function missingOption(
  { name, options = [] }: Property,
  option: string,
): { found: string; remedy: string } | undefined {
  if (options.some((known) => known.name === option)) return undefined;
  const listed = options.map((known) => quoted(known.name)).join(', ');
  return {
    found: `${quoted(name)} has no option ${quoted(option)}, which \`task-statuses\` names. Its options: ${listed || 'none'}.`,
    remedy: 'Name one of them in `task-statuses`, or add the option in Notion.',
  };
}

export function isDone(state: PullRequestState): boolean {
  return state === 'merged' || state === 'closed';
}
