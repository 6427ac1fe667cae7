import type { PullRequest } from '../../entry.ts';
import { UNFOLLOWED, UNKNOWN_MENTIONS, writtenTaskMark } from '../../links/task-mark.ts';
import type { TaskMentions } from '../../links/task-mentions.ts';
import type { Notion } from '../../notion/connection.ts';
import { isBadRequest } from '../../notion/failure.ts';
import { type Row, rowOf, titleIn } from '../../notion/find-rows.ts';
import type { RowLinks } from '../../notion/links/row-links.ts';
import type { LookUp } from '../../notion/look-up.ts';
import { remember } from '../../notion/remember.ts';
import { readSchema } from '../../notion/schema.ts';
import type { TaskFinder } from '../../notion/tasks/task-finder.ts';
import { shownId } from '../../notion/tasks/task-ids.ts';
import { type ChangelogSchema, NO_IDS, type TasksDatabase } from '../../notion/tasks/tasks-database.ts';
import { mayMove, moveTasks } from './move-tasks.ts';
import { alone, type NoTask, type Prepared, type TaskLink } from './prepared.ts';
import { followersOf } from './task-followers.ts';
import { type TaskRun, type Wish, wishOf } from './task-wish.ts';
import { unwanted } from './unwanted.ts';

/** A pull request with the links to the tasks that it names. */
export async function prepareTasks(pullRequest: PullRequest, found: LookUp, run: TaskRun): Promise<Prepared> {
  const wish = wishOf(pullRequest, rowOf(found.rows), run);
  const prepared = wish?.isOpen ? await tryToLink(pullRequest, found, wish, run) : alone(pullRequest);
  const leads = (wish?.held.ids.length ?? 0) > 0 || prepared.tasks.length > 0;
  const isExempt = leads || unwanted(pullRequest, run.settings.ignore) !== undefined;
  return { ...prepared, lacksTask: isExempt ? undefined : (prepared.lacksTask ?? noTask(wish)) };
}

function noTask(wish: Wish | undefined): NoTask {
  return { unknown: [], ...(wish === undefined && { obstacle: NO_DATABASE }) };
}

/** Looks the tasks of many pull requests up at once. */
export async function loadTasks(
  entries: readonly { pullRequest: PullRequest; row: Row | undefined }[],
  readChangelog: () => Promise<ChangelogSchema>,
  run: Pick<TaskRun, 'settings' | 'finder'>,
): Promise<void> {
  const { finder } = run;
  const wishes = entries.map(({ pullRequest, row }) =>
    wishOf(pullRequest, row, { ...run, tellsTasks: false }),
  );
  const ids = wishes.flatMap((wish) => (wish?.isOpen ? wish.mentions.ids : []));
  if (ids.length === 0) return;
  const database = await finder.database(readChangelog);
  if (database !== undefined && !('why' in database)) await finder.load(database, ids);
}

/** What Notion refuses about tasks keeps no row from being written. */
async function tryToLink(...about: Parameters<typeof linkTasks>): Promise<Prepared> {
  const [pullRequest, , , { warn }] = about;
  try {
    return await linkTasks(...about);
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    const obstacle = `Notion refused to look up the tasks that #${pullRequest.number} names. ${error.message}`;
    warn(obstacle);
    return withoutTask(pullRequest, obstacle);
  }
}

async function linkTasks(
  pullRequest: PullRequest,
  found: LookUp,
  wish: Wish,
  run: TaskRun,
): Promise<Prepared> {
  const { settings, notion, warn, finder } = run;
  const database = await finder.database(() => changelogSchema(notion, found));
  if (database === undefined) return withoutTask(pullRequest, NO_DATABASE);
  if ('why' in database) {
    warn(database.why);
    return withoutTask(pullRequest, database.why);
  }
  for (const warning of database.warnings) warn(warning);
  const { tasks, unknown } = await namedTasks(wish.mentions, database, finder);
  // A run for all entries would say so every night; the event's own run has.
  if (unknown.length > 0 && run.movesNew) warn(unknownWarning(unknown, pullRequest));
  const obstacle = database.id ? undefined : NO_IDS;
  const mentions = unknown.length > 0 ? UNKNOWN_MENTIONS : wish.after.mentions;
  const remembered = writtenTaskMark({ mentions, state: wish.after.state });
  const links = linksTo(tasks, database, wish);
  const prepared = {
    ...alone(pullRequest),
    tasks: tasks.map((task) => linkOf(task, database)),
    lacksTask: { unknown, ...(obstacle && { obstacle }) },
  };
  const followers = await followersOf(tasks, database, wish, run);
  if (followers === undefined || mayMove(followers, settings).length === 0)
    return { ...prepared, links: { tasks: { ...links, mark: remembered } } };
  const { properties } = settings.fields;
  return {
    ...prepared,
    links: { tasks: { ...links, mark: writtenTaskMark(UNFOLLOWED) } },
    finish: async (row) => {
      const source = { ...found, names: properties };
      const { changes, isWhole } = await moveTasks(notion, source, followers, row, run);
      if (row && isWhole && !settings.dryRun)
        await remember(notion, row, properties.key, { tasks: remembered });
      return changes;
    },
  };
}

/** The changelog's schema with what its relations lead to, which no row tells: one request unless it was read before. */
async function changelogSchema(notion: Notion, { schema, dataSourceId }: LookUp): Promise<ChangelogSchema> {
  const isRead = schema.origin === 'data-source';
  return { dataSourceId, schema: isRead ? schema : await readSchema(notion, dataSourceId) };
}

async function namedTasks(
  { ids, pageIds }: TaskMentions,
  database: TasksDatabase,
  finder: TaskFinder,
): Promise<{ tasks: Row[]; unknown: string[] }> {
  const named = await finder.ofIds(database, ids);
  const linked = await finder.ofPages(database, pageIds);
  const tasks = new Map([...named.tasks, ...linked].map((task) => [task.id, task]));
  return { tasks: [...tasks.values()], unknown: named.unknown };
}

function linksTo(
  tasks: readonly Row[],
  { newRelation }: TasksDatabase,
  { name }: Wish,
): Omit<NonNullable<RowLinks['tasks']>, 'mark'> {
  return {
    property: name,
    pages: tasks.map(({ id }) => ({ id })),
    ...(newRelation && tasks.length > 0 && { newRelation }),
  };
}

function linkOf(task: Row, { id }: TasksDatabase): TaskLink {
  const title = [id ? shownId(task, id) : '', titleIn(task)].filter((part) => part !== '').join(' ');
  return { title, url: task.url };
}

const NO_DATABASE =
  'The changelog has no relation to a tasks’ database; the input `tasks-database` makes it.';

function withoutTask(pullRequest: PullRequest, obstacle: string): Prepared {
  return { ...alone(pullRequest), lacksTask: { unknown: [], obstacle } };
}

function unknownWarning(ids: readonly string[], { number }: PullRequest): string {
  const are = ids.length === 1 ? 'is no task' : 'are no tasks';
  return `#${number} names ${ids.join(', ')}, which ${are} of the tasks’ database: misspelt, deleted, archived, or in the trash.`;
}
