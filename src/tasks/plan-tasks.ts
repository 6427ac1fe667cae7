import type { PullRequest } from '../entry/entry.ts';
import { isBadRequest } from '../notion/api/failure.ts';
import type { RowLinks } from '../notion/property/relation.ts';
import { type Row, titleIn } from '../notion/row/find-rows.ts';
import { Problem } from '../problems/problem.ts';
import { quoted } from '../quoted.ts';
import type { FieldSettings } from '../settings/settings.ts';
import { shownId } from './find-tasks.ts';
import { type Followers, isDone, mayMove } from './move-tasks.ts';
import { UNFOLLOWED, UNKNOWN_MENTIONS, writtenTaskMark } from './task-mark.ts';
import type { Tasks } from './tasks.ts';
import { NO_IDS, type TasksDatabase } from './tasks-database.ts';
import { followersOf, type WantedTasks, wantedTasks } from './wanted-tasks.ts';

/** What a pull request's row is to lead to among the team's tasks. */
interface TaskPlan {
  /** Nothing where the row's links stay as they are. */
  links: RowLinks['tasks'];
  /** Those that the pull request names, as far as they were looked up, for people to read. */
  named: readonly TaskLink[];
  /** Why it leads to no task; nothing where it does. */
  lack: NoTask | undefined;
  /** Tasks that may have to follow it, and what is remembered with the row once they have. */
  followers: (Followers & { mark: string }) | undefined;
  /** What the user should know. */
  warnings: readonly string[];
}

/** A task's page in Notion. */
export interface TaskLink {
  /** With its ID, such as `TASK-12 Greet friendlier`. */
  title: string;
  url: string;
}

/** Why a pull request leads to no task. */
interface NoTask {
  /** IDs that it names, and that there are no tasks of. */
  unknown: readonly string[];
  /** Why it can't be told, as one sentence about the tasks' database. */
  obstacle: string | undefined;
}

/**
 * Finds the tasks that a pull request names, where its row does not show by now what it is to lead to.
 * @param statuses the changelog's options
 */
export async function planTasks(
  tasks: Tasks,
  pullRequest: PullRequest,
  row: Row | undefined,
  statuses: FieldSettings['statuses'],
): Promise<TaskPlan> {
  const wanted = wantedTasks(pullRequest, row, tasks, statuses);
  if (wanted === undefined) return without(NO_DATABASE);
  const plan = wanted.areOpen ? await named(tasks, wanted) : without(undefined);
  const leads = wanted.held.ids.length > 0 || plan.named.length > 0;
  return leads ? { ...plan, lack: undefined } : plan;
}

/** Looks the tasks of many pull requests up at once. */
export async function loadTasks(
  tasks: Tasks,
  entries: readonly { pullRequest: PullRequest; row: Row | undefined }[],
  statuses: FieldSettings['statuses'],
): Promise<void> {
  const wanted = entries.map(({ pullRequest, row }) => wantedTasks(pullRequest, row, tasks, statuses));
  const ids = wanted.flatMap((one) => (one?.areOpen ? one.mentions.ids : []));
  if (ids.length === 0) return;
  const database = await tasks.database();
  if (database !== undefined && !('why' in database)) await tasks.load(database, ids);
}

/** What Notion refuses about tasks keeps no row from being written. */
async function named(tasks: Tasks, wanted: WantedTasks): Promise<TaskPlan> {
  try {
    const database = await tasks.database();
    if (database === undefined) return without(NO_DATABASE);
    if ('why' in database) return without(database.why, [database.why]);
    return await namedIn(database, tasks, wanted);
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    const obstacle = `Notion refused to look up the tasks that #${wanted.pullRequest.number} names. ${error.message}`;
    return without(obstacle, [obstacle]);
  }
}

async function namedIn(database: TasksDatabase, tasks: Tasks, wanted: WantedTasks): Promise<TaskPlan> {
  const { pullRequest, mentions, after, relation } = wanted;
  const { newRelation } = database;
  const byId = await tasks.ofIds(database, mentions.ids);
  const byPage = await tasks.ofPages(database, mentions.pageIds);
  const found = [...new Map([...byId.tasks, ...byPage].map((task) => [task.id, task])).values()];
  const { unknown } = byId;
  const isTold = unknown.length > 0 && tasks.policy.tellsUnknown;
  const mark = writtenTaskMark(unknown.length > 0 ? { ...after, mentions: UNKNOWN_MENTIONS } : after);
  const followers = await followersOf(found, database, wanted, tasks);
  const isToMove = followers !== undefined && mayMove(followers, tasks.settings).length > 0;
  return {
    links: {
      property: relation,
      pages: found.map(({ id }) => ({ id })),
      ...(newRelation && found.length > 0 && { newRelation }),
      mark: isToMove ? writtenTaskMark(UNFOLLOWED) : mark,
    },
    named: found.map((task) => linkOf(task, database)),
    lack: { unknown, obstacle: database.id ? undefined : NO_IDS },
    followers: isToMove ? { ...followers, mark } : undefined,
    warnings: [...database.warnings, ...(isTold ? [unknownWarning(unknown, pullRequest)] : [])],
  };
}

function linkOf(task: Row, { id }: TasksDatabase): TaskLink {
  const title = [id ? shownId(task, id) : '', titleIn(task)].filter((part) => part !== '').join(' ');
  return { title, url: task.url };
}

const NO_DATABASE =
  'The changelog has no relation to a tasks’ database; the input `tasks-database` makes it.';

function without(obstacle: string | undefined, warnings: readonly string[] = []): TaskPlan {
  return { links: undefined, named: [], lack: { unknown: [], obstacle }, followers: undefined, warnings };
}

function unknownWarning(ids: readonly string[], { number }: PullRequest): string {
  const are = ids.length === 1 ? 'is no task' : 'are no tasks';
  return `#${number} names ${ids.map(quoted).join(', ')}, which ${are} of the tasks’ database: misspelt, deleted, archived, or in the trash.`;
}

/**
 * The failure of a pull request without a task, where the settings demand one. What is merged or closed needs none:
 * nobody could do anything about it.
 */
export function taskMissing(
  { number, state }: PullRequest,
  lack: NoTask | undefined,
  { properties }: FieldSettings,
): Problem | undefined {
  if (lack === undefined || isDone(state)) return undefined;
  if (properties.tasks === undefined)
    return new Problem(
      'tasks-unknown',
      `The field \`tasks\` is left out, so #${number} can’t be linked to a task.`,
      { remedy: 'Take `tasks: false` out of `properties`, or `require-task` out of the workflow.' },
    );
  const { unknown, obstacle } = lack;
  if (obstacle !== undefined)
    return new Problem('tasks-unknown', `${obstacle} So #${number} can’t be linked to a task.`);
  const names =
    unknown.length === 0
      ? 'no task'
      : `${unknown.map(quoted).join(', ')}, which the tasks’ database does not have`;
  return new Problem('task-missing', `The pull request #${number} names ${names}.`);
}
