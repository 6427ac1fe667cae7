import { asProblem, type Problem } from '../../errors.ts';
import type { Changelog } from '../../notion/changelog.ts';
import type { Row } from '../../notion/find-rows.ts';
import type { Upsert } from '../../notion/upsert-row.ts';
import type { Operation, Outcome } from '../../outcome.ts';
import type { ProblemId } from '../../problems.ts';
import { pageOf } from '../writing/page-of.ts';
import type { Stop } from './stop.ts';
import type { Tally } from './tally.ts';

/** After these no other entry would fare better. */
const HOPELESS: ReadonlySet<ProblemId> = new Set([
  'notion-token-invalid',
  'notion-capability-missing',
  'notion-database-trashed',
  'notion-property-type',
  'notion-property-missing',
  'notion-block-limit',
  'notion-rate-limited',
]);

/** After these neither, unless it is something about the entry: they have to come in a row. */
const DOWN: ReadonlySet<ProblemId> = new Set(['notion-down', 'notion-unreachable']);
const IN_A_ROW = 10;

type Names = Pick<Outcome, 'kind' | 'key' | 'title'>;

/**
 * Does the work on one entry and tells what became of it.
 * @param known its row, as far as it is known before
 * @returns nothing where the run was stopped before it was done; never throws
 */
export type Settle = (
  names: Names,
  known: Row | undefined,
  work: () => Promise<Upsert>,
) => Promise<Operation | undefined>;

/** What goes wrong with one entry is told of it, and what would go wrong with all ends the run. */
export function settler(changelog: Changelog, stop: Stop, tally: Tally): Settle {
  let failedInARow = 0;
  const isHopeless = async ({ id }: Problem): Promise<boolean> => {
    if (DOWN.has(id)) return failedInARow >= IN_A_ROW;
    return HOPELESS.has(id) || (id === 'notion-not-shared' && (await isOutOfReach(changelog)));
  };
  return async ({ kind, key, title }, known, work) => {
    if (stop.signal.aborted) return undefined;
    const names = { kind, key, title };
    try {
      const { row = known, ...done } = await work();
      failedInARow = 0;
      tally.add({ ...names, ...pageOf(row), ...done });
      return done.operation;
    } catch (error) {
      if (error === stop.signal.reason) return undefined;
      failedInARow += 1;
      const problem = asProblem(error);
      const reason = `${problem.message} ${problem.remedy}`;
      tally.add({ ...names, ...pageOf(known), operation: 'failed', changes: [], added: [], reason });
      if (await isHopeless(problem)) stop.because(problem);
      return 'failed';
    }
  };
}

/** A page may be out of the integration's reach though the database is not. */
async function isOutOfReach(changelog: Changelog): Promise<boolean> {
  return changelog.refresh().then(
    () => false,
    () => true,
  );
}
