import type { EntryKind } from '../entry/entry.ts';
import type { Problem } from '../problems/problem.ts';

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
  reason?: string | undefined;
  /** What makes the run fail, though the row is written. */
  problem?: Problem | undefined;
}

export type Operation = 'created' | 'updated' | 'unchanged' | 'trashed' | 'skipped' | 'failed';

export interface Change {
  property: string;
  before: string;
  after: string;
}
