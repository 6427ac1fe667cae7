import type { Problem } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import type { Notion } from '../connection.ts';
import type { Row } from '../find-rows.ts';
import { findTasks, readTask } from './find-tasks.ts';
import { couldBe } from './task-ids.ts';
import {
  type ChangelogSchema,
  findTasksDatabase,
  isOutOfReach,
  type NoTasksDatabase,
  type TasksDatabase,
} from './tasks-database.ts';

/** Finds the tasks of a run; asks for nothing twice. */
export class TaskFinder {
  private readonly notion: Notion;
  private readonly settings: Settings;
  private found: Promise<TasksDatabase | NoTasksDatabase | undefined> | undefined;
  /** By ID in lower case; nothing where there is none. */
  private readonly byId = new Map<string, Row | undefined>();
  private readonly byPage = new Map<string, Row | undefined>();

  constructor(notion: Notion, settings: Settings) {
    this.notion = notion;
    this.settings = settings;
  }

  /**
   * The tasks' database; nothing where none is set up.
   * @param readChangelog gives the changelog as its data source has it
   */
  database(
    readChangelog: () => Promise<ChangelogSchema>,
  ): Promise<TasksDatabase | NoTasksDatabase | undefined> {
    this.found ??= this.look(readChangelog).catch((error) => {
      this.found = undefined; // the next one who asks may be luckier
      throw error;
    });
    return this.found;
  }

  /** Asks for those that are not known yet: one query per 100. */
  async load(database: TasksDatabase, ids: readonly string[]): Promise<void> {
    const unasked = ids.filter((id) => !this.byId.has(id.toLowerCase()));
    const found = await findTasks(this.notion, database, unasked);
    for (const id of unasked) this.byId.set(id.toLowerCase(), found.get(id.toLowerCase()));
  }

  /** The tasks of IDs, and the IDs that could be of this database and are not. */
  async ofIds(database: TasksDatabase, ids: readonly string[]): Promise<{ tasks: Row[]; unknown: string[] }> {
    await this.load(database, ids);
    const { id: property } = database;
    const isUnknown = (id: string) => property !== undefined && couldBe(id, property) && !this.taskOf(id);
    return { tasks: ids.flatMap((id) => this.taskOf(id) ?? []), unknown: ids.filter(isUnknown) };
  }

  /** Those of the pages that are tasks: one request for each. */
  async ofPages(database: TasksDatabase, pageIds: readonly string[]): Promise<Row[]> {
    for (const id of pageIds)
      if (!this.byPage.has(id)) this.byPage.set(id, await readTask(this.notion, database, id));
    return pageIds.flatMap((id) => this.byPage.get(id) ?? []);
  }

  private taskOf(id: string): Row | undefined {
    return this.byId.get(id.toLowerCase());
  }

  private async look(
    readChangelog: () => Promise<ChangelogSchema>,
  ): Promise<TasksDatabase | NoTasksDatabase | undefined> {
    try {
      return await findTasksDatabase(this.notion, this.settings, await readChangelog());
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      return { why: `The tasks’ database can’t be read: ${error.message} ${remedyOf(error)}` };
    }
  }
}

function remedyOf({ id, remedy }: Problem): string {
  return id === 'notion-database-trashed'
    ? 'Restore it from Notion’s trash, or correct `tasks-database`.'
    : remedy;
}
