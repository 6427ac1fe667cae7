import type { Entry } from '../../entry.ts';
import type { Notion } from '../../notion/connection.ts';
import type { LookUp } from '../../notion/look-up.ts';
import { type Upsert, upsertRow } from '../../notion/upsert-row.ts';
import type { Settings } from '../../settings.ts';
import type { Prepare, Prepared } from './prepared.ts';
import { type Shared, taskOf } from './task-of.ts';

/** How the entries of a run are written. */
export interface Writing {
  settings: Settings;
  notion: Notion;
  prepare: Prepare;
  warn: (message: string) => void;
  shared: Shared;
}

/** What was done with an entry. */
export interface Written extends Omit<Upsert, 'elsewhere'> {
  tasks: Prepared['tasks'];
  lacksTask: Prepared['lacksTask'];
}

/** Brings an entry's row up to date, and what it leads to. */
export async function writeEntry(entry: Entry, found: LookUp, writing: Writing): Promise<Written> {
  const { settings, notion, prepare, warn, shared } = writing;
  const prepared = await prepare(entry, found);
  const { tasks, lacksTask } = prepared;
  const { elsewhere, ...upsert } = await upsertRow(notion, found, taskOf(prepared, settings, warn, shared));
  const { operation, row } = upsert;
  if (operation === 'skipped' || operation === 'trashed') return { ...upsert, tasks, lacksTask };
  const changes = await prepared.finish(row, elsewhere ?? []);
  return { ...upsert, changes: [...upsert.changes, ...changes], tasks, lacksTask };
}
