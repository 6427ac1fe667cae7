import { asProblem, type Problem } from '../../errors.ts';
import type { Changelog } from '../../notion/changelog.ts';
import { isNotFound } from '../../notion/data-source.ts';
import type { Row } from '../../notion/find-rows.ts';
import type { Upsert } from '../../notion/upsert-row.ts';
import type { Operation, Outcome } from '../../outcome.ts';
import { PROBLEMS, type ProblemId } from '../../problems.ts';
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
  'notion-blocked',
  'notion-rate-limited',
]);

/** After these neither, unless it is something about the entry: they have to come in a row. */
const DOWN: ReadonlySet<ProblemId> = new Set(['notion-down', 'notion-unreachable', 'notion-edge']);
const IN_A_ROW = 10;

/** Of an entry that needs new blocks, where the workspace has used them up. */
export const NO_BLOCKS = `${PROBLEMS['notion-block-limit'].title}.`;

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
  let downInARow = 0;
  let last: Problem | undefined;
  const isHopeless = async (problem: Problem): Promise<boolean> => {
    if (DOWN.has(problem.id)) return downInARow >= IN_A_ROW;
    return HOPELESS.has(problem.id) || (isNotFound(problem) && (await isOutOfReach(changelog)));
  };
  return async ({ kind, key, title }, known, work) => {
    if (stop.signal.aborted) return undefined;
    const names = { kind, key, title };
    try {
      const { row = known, ...done } = await work();
      downInARow = 0;
      tally.add({ ...names, ...pageOf(row), ...done });
      return done.operation;
    } catch (error) {
      if (error === stop.signal.reason) return undefined;
      const problem = asProblem(error);
      // A look-up that failed is told of each of its entries.
      if (!DOWN.has(problem.id)) downInARow = 0;
      else if (problem !== last) downInARow += 1;
      last = problem;
      const reason = reasonOf(problem);
      tally.add({ ...names, ...pageOf(known), operation: 'failed', changes: [], added: [], reason });
      if (await isHopeless(problem)) stop.because(problem);
      return 'failed';
    }
  };
}

/** What may be said of many entries is told of each by its name, and in full by the run's error. */
function reasonOf({ id, message, remedy }: Problem): string {
  return id === 'notion-block-limit' ? NO_BLOCKS : `${message} ${remedy}`;
}

/** A page may be out of the integration's reach though the database is not; what fails otherwise tells of neither. */
async function isOutOfReach(changelog: Changelog): Promise<boolean> {
  return changelog.refresh().then(() => false, isNotFound);
}
