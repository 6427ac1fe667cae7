import type { Operation, Outcome } from '../changelog/outcome.ts';
import type { Problem } from '../problems/problem.ts';

/** What a run came to. */
export type Result =
  /** Of its entry first, then of rows that were made beside it. */
  (
    | { mode: 'sync'; outcomes: [Outcome, ...Outcome[]]; dryRun: boolean }
    /** `outcomes` are those that were changed or failed, up to a limit; `counts` are of all. */
    | { mode: 'backfill'; outcomes: readonly Outcome[]; counts: Counts; dryRun: boolean }
    /** Without a `database` where it failed before there was one. */
    | { mode: 'setup'; database?: DatabaseResult | undefined; dryRun: boolean }
    | { mode: 'check'; findings: readonly Finding[] }
    /** It did nothing; `notice` says why, and that this is in order. */
    | { mode: 'none'; notice?: { title: string; text: string } }
  ) & {
    /** What the user should know though the run went on. */
    warnings: readonly string[];
    /** What made it fail. */
    problem?: Problem | undefined;
  };

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
