import type { Entry } from '../../entry.ts';
import type { Row } from '../../notion/find-rows.ts';
import type { LookUp } from '../../notion/look-up.ts';
import type { Task } from '../../notion/task.ts';
import type { Change } from '../../outcome.ts';

/** A task's page in Notion. */
export interface TaskLink {
  /** With its ID, such as `TASK-12 Greet friendlier`. */
  title: string;
  url: string;
}

/** Why a pull request leads to no task. */
export interface NoTask {
  /** IDs that it names, and that there are no tasks of. */
  unknown: readonly string[];
  /** Why it can't be told, as one sentence about the tasks' database. */
  obstacle?: string;
}

/** An entry ready for its row, with what it leads to. */
export interface Prepared extends Pick<Task, 'entry' | 'links' | 'keepsContent'> {
  /** The tasks that a pull request names, as far as they were looked up. */
  tasks: readonly TaskLink[];
  /** Of a pull request that leads to no task. */
  lacksTask: NoTask | undefined;
  /**
   * Does what is left to do once the row is written; in a dry run it only tells.
   * @param row none where a dry run would make it
   * @param elsewhere rows that are to be linked from their side
   * @returns what it changed on other pages
   */
  finish: (row: Row | undefined, elsewhere: readonly string[]) => Promise<Change[]>;
}

/** Prepares an entry whose rows are known. */
export type Prepare = (entry: Entry, found: LookUp) => Promise<Prepared>;

/** An entry alone: what its row leads to stays as it is. */
export function alone(entry: Entry): Prepared {
  return {
    entry,
    links: {},
    keepsContent: false,
    tasks: [],
    lacksTask: undefined,
    finish: async () => [],
  };
}
