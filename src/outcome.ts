import type { EntryKind } from './entry.ts';
import type { Problem } from './errors.ts';

/** What a run did with one entry, or in a dry run would have done. */
export interface Outcome {
  kind: EntryKind;
  key: string;
  title: string;
  operation: Operation;
  /** The row's page in Notion; empty where there is none. */
  pageId: string;
  pageUrl: string;
  /** Properties written, with what a person saw there before and sees after; for a new row those that are not empty. */
  changes: Change[];
  /** Names of properties that the database lacked. */
  added: string[];
  /** Why an entry was skipped, in one sentence. */
  reason?: string;
}

export type Operation = 'created' | 'updated' | 'unchanged' | 'trashed' | 'skipped' | 'failed';

export interface Change {
  property: string;
  before: string;
  after: string;
}

/** How many entries came to what. */
export type Counts = Readonly<Record<Operation, number>>;

/** What `setup` did with the database. */
export interface DatabaseResult {
  operation: Extract<Operation, 'created' | 'updated' | 'unchanged'>;
  title: string;
  id: string;
  url: string;
  dataSourceId: string;
  /** Whether the workflow does not name it yet. */
  isUnnamed: boolean;
  /** Names of properties that were added. */
  properties: string[];
  /** Options that were added to properties that were there before, such as `Status: Approved`. */
  options: string[];
  /** Names of views that were added. */
  views: string[];
}

/** One line of `check`. */
export interface Finding {
  /** `failure` is what makes a sync fail, or gives the secret away. */
  level: 'ok' | 'warning' | 'failure';
  /** What was looked at, such as `Token`. */
  subject: string;
  /** What was found, or that it can't be known; plain text. */
  found: string;
  remedy?: string;
}

/** What a run came to. */
export interface Result {
  /** Nothing was written. */
  dryRun?: boolean;
  /** Of a run that syncs all entries those that were changed or failed, up to a limit. */
  outcomes: Outcome[];
  /** Where `outcomes` are not all. */
  counts?: Counts;
  database?: DatabaseResult;
  findings?: Finding[];
  /** What the user should know though the run went on. */
  warnings: string[];
  /** Why a run did nothing, and that this is in order. */
  notice?: { title: string; text: string };
  /** What made it fail. */
  problem?: Problem;
}
