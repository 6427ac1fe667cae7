import type { Notion } from '../notion/api/connection.ts';
import type { Changelog } from '../notion/database/changelog.ts';
import type { Row } from '../notion/row/find-rows.ts';
import type { FieldSettings } from '../settings/settings.ts';
import type { TaskSettings } from '../settings/tasks.ts';
import { couldBe, findTasks, readTask } from './find-tasks.ts';
import { type NoTasksDatabase, type TasksDatabase, tasksDatabase } from './tasks-database.ts';

/** In which ways tasks are handled in a run. */
export interface TaskPolicy {
  /** Whether tasks follow that did not before: a run for all entries leaves those of old pull requests where they are. */
  movesNew: boolean;
  /** Whether tasks are looked up also where they are linked by now, as a comment is to name them. */
  tellsLinked: boolean;
  /** Whether IDs are told that no task has; a run for all entries would say so every night. */
  tellsUnknown: boolean;
}

/** The team's tasks in a run; asks for nothing twice. */
export class Tasks {
  readonly settings: TaskSettings;
  readonly policy: TaskPolicy;
  readonly notion: Notion;
  readonly changelog: Changelog;
  private readonly fields: FieldSettings;
  private found: Promise<TasksDatabase | NoTasksDatabase | undefined> | undefined;
  /** By ID in lower case; nothing where there is none. */
  private readonly byId = new Map<string, Row | undefined>();
  private readonly byPage = new Map<string, Row | undefined>();

  constructor(
    notion: Notion,
    changelog: Changelog,
    fields: FieldSettings,
    settings: TaskSettings,
    policy: TaskPolicy,
  ) {
    this.notion = notion;
    this.changelog = changelog;
    this.fields = fields;
    this.settings = settings;
    this.policy = policy;
  }

  /** The tasks' database; nothing where none is set up. One request, and one where only a row of the changelog was read. */
  database(): Promise<TasksDatabase | NoTasksDatabase | undefined> {
    this.found ??= this.look().catch((error) => {
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

  private async look(): Promise<TasksDatabase | NoTasksDatabase | undefined> {
    await this.changelog.whole();
    return tasksDatabase(this.notion, this.fields, this.settings, this.changelog);
  }
}
