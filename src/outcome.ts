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

/** What a run came to. */
export interface Result {
  /** Nothing was written. */
  dryRun?: boolean;
  outcomes: Outcome[];
  /** What the user should know though the run went on. */
  warnings: string[];
  /** Why a run without secrets did nothing, and that this is in order. */
  notice?: string;
  /** What made it fail. */
  problem?: Problem;
}
