import type { Release } from '../../entry.ts';
import type { PullRequestRows } from '../../links/release-links.ts';
import type { Notion } from '../../notion/connection.ts';
import { rowOf } from '../../notion/find-rows.ts';
import type { TaskFinder } from '../../notion/tasks/task-finder.ts';
import type { Settings } from '../../settings.ts';
import { prepareRelease } from './prepare-release.ts';
import { prepareTasks } from './prepare-tasks.ts';
import { alone, type Prepare } from './prepared.ts';
import type { Ships } from './ships.ts';
import { unwanted } from './unwanted.ts';

/** What preparing the entries of a run needs. */
export interface Preparation {
  settings: Settings;
  notion: Notion;
  warn: (message: string) => void;
  finder: TaskFinder;
  rows: PullRequestRows;
  /** @throws Unreadable */
  ships: (release: Release) => Promise<Ships>;
  /** Makes the notes of a release that has none. @throws Unreadable */
  generate: (release: Release, ships: Ships) => Promise<string>;
  /** Whether a release is looked at though its row says that all its pull requests are linked. */
  isDue: (release: Release) => boolean;
  /** Whether tasks follow that did not before: a backfill leaves those of old pull requests where they are. */
  movesNew: boolean;
  /** Whether tasks are looked up also where they are linked by now, as somebody is to be told of them. */
  tellsTasks: boolean;
}

/** Finds out what an entry's row is to lead to. */
export function preparer(run: Preparation): Prepare {
  return async (entry, found) => {
    const isUnwanted = unwanted(entry, run.settings.ignore) !== undefined;
    if (isUnwanted && rowOf(found.rows) === undefined) return alone(entry);
    return entry.kind === 'release' ? prepareRelease(entry, found, run) : prepareTasks(entry, found, run);
  };
}
