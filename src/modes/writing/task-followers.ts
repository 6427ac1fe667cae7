import { PULL_REQUEST_STATES, type PullRequestState } from '../../entry.ts';
import type { Row } from '../../notion/find-rows.ts';
import { isSameOption } from '../../notion/option-name.ts';
import { heldBy, shown } from '../../notion/property-content.ts';
import type { TasksDatabase } from '../../notion/tasks/tasks-database.ts';
import type { Settings } from '../../settings.ts';
import { type Followers, isDone } from './move-tasks.ts';
import { stateForTasks, type TaskRun, type Wish } from './task-wish.ts';

/**
 * After a change of state all tasks of the row follow, also those that people have linked; else those that are new. Where
 * no state is remembered, the row's status tells whether it changes now, and tasks of what is merged or closed long since
 * stay where they are.
 */
export async function followersOf(
  tasks: readonly Row[],
  database: TasksDatabase,
  { row, name, held, state, follow, before, after }: Wish,
  { settings, finder, movesNew }: TaskRun,
): Promise<Followers | undefined> {
  const isFirst = before.state === '';
  if (!follow || database.status === undefined || (isFirst && !movesNew)) return undefined;
  const isNew = database.newRelation !== undefined;
  const followers = { state, property: database.status, relation: name, isNew };
  const isChanged = isFirst ? changesStatus(state, row, settings) : before.state !== after.state;
  if (!isChanged) {
    const isOver = isFirst && isDone(state);
    return { ...followers, tasks: isOver ? [] : tasks.filter(({ id }) => !held.ids.includes(id)) };
  }
  const others = held.ids.filter((id) => tasks.every((task) => task.id !== id));
  return { ...followers, tasks: [...tasks, ...(await finder.ofPages(database, others))] };
}

function changesStatus(
  state: PullRequestState,
  row: Row | undefined,
  { fields: { properties, statuses }, tasks }: Settings,
): boolean {
  const status = heldBy(row, properties.status);
  const same = PULL_REQUEST_STATES.filter((other) => stateForTasks(other, tasks) === state);
  return status === undefined || !same.some((other) => isSameOption(shown(status), statuses[other]));
}
