import type { Entry, EntryKind, State } from '../entry/entry.ts';
import { rowTitle, type Titles } from '../entry/titles.ts';
import type { Problem } from '../problems/problem.ts';

/** What a run did with one entry, or in a dry run would have done. */
export interface Outcome {
  kind: EntryKind;
  key: string;
  title: string;
  /** What people call it beside its title: `#12`, or the tag; empty where that is not known. */
  reference: string;
  /** The page on GitHub; empty where there is none, or it is not known. */
  url: string;
  state?: State | undefined;
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

/** What an outcome tells of its entry. */
export type Names = Pick<Outcome, 'kind' | 'key' | 'title' | 'reference' | 'url' | 'state'>;

export function namesOf(entry: Entry, titles: Titles): Names {
  const { kind, key, url, state } = entry;
  const reference = kind === 'release' ? entry.version : `#${entry.number}`;
  return { kind, key, title: rowTitle(entry, titles), url, state, reference };
}

export type Operation = 'created' | 'updated' | 'unchanged' | 'trashed' | 'skipped' | 'failed';

export interface Change {
  property: string;
  before: string;
  after: string;
}
