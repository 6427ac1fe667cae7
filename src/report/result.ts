import type { Operation, Outcome } from '../changelog/outcome.ts';
import type { DatabaseNames, DatabaseResult } from '../changelog/told.ts';
import type { StateOption } from '../entry/states.ts';
import type { Problem } from '../problems/problem.ts';

/** What a run came to. */
export type Result =
  /** Of its entry first, then of rows that were made beside it. */
  (
    | { mode: 'sync'; outcomes: [Outcome, ...Outcome[]]; dryRun: boolean }
    /** `outcomes` are those that were changed or failed, failures first and of each the first few hundred; `counts` are of all. */
    | {
        mode: 'backfill';
        outcomes: readonly Outcome[];
        counts: Counts;
        /** How many more were changed or failed than `outcomes` holds. */
        untold: Untold;
        byStatus: readonly StatusCount[];
        /** The database that the rows are in, as far as it became known. */
        target: DatabaseNames | undefined;
        dryRun: boolean;
        /** Where the run has made it, or completed it. */
        database?: DatabaseResult | undefined;
      }
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

/** How many outcomes there was no room for. */
export interface Untold {
  failures: number;
  others: number;
}

/** How many rows have a status. */
export interface StatusCount {
  status: string;
  color: StateOption['color'];
  count: number;
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
