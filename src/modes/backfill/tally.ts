import type { Operation, Outcome } from '../../changelog/outcome.ts';
import type { Run } from '../../changelog/run.ts';
import type { Changelog } from '../../notion/database/changelog.ts';
import { isNotFound } from '../../notion/database/data-source.ts';
import type { Row } from '../../notion/row/find-rows.ts';
import { asProblem, type Problem } from '../../problems/problem.ts';
import { PROBLEMS } from '../../problems/problems.ts';
import type { Counts } from '../../report/result.ts';
import type { Stop } from './stop.ts';

/** Outcomes that are kept to be told one by one, of writes and of failures: a run may have 50,000. */
const KEPT = 500;

/** An outage ends the run where it comes in a row: one alone may be about the entry. */
const IN_A_ROW = 10;

/** Of an entry that needs new blocks, where the workspace has used them up. */
export const NO_BLOCKS = `${PROBLEMS['notion-block-limit'].title}.`;

/** What became of the entries of a run. */
export class Tally {
  private readonly stop: Stop;
  private readonly counted: Record<Operation, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    trashed: 0,
    skipped: 0,
    failed: 0,
  };
  private readonly writes: Outcome[] = [];
  private readonly failures: Outcome[] = [];
  private isAgain = false;
  private downInARow = 0;
  private last: Problem | undefined;

  constructor(stop: Stop) {
    this.stop = stop;
  }

  /** From now on entries come a second time: they count only where something is done, and those without a key not at all. */
  again(): void {
    this.isAgain = true;
  }

  add(outcome: Outcome): void {
    const { operation } = outcome;
    const isIdle = operation === 'unchanged' || operation === 'skipped';
    if (this.isAgain && (isIdle || outcome.key === '')) return;
    this.counted[operation] += 1;
    if (isIdle) return;
    const kept = operation === 'failed' ? this.failures : this.writes;
    if (kept.length < KEPT) kept.push(outcome);
  }

  /**
   * Counts what becomes of one entry. What goes wrong with it is told of it, and what would go wrong with all ends the run.
   * @param known its row, as far as it is known before
   * @returns nothing where the run was stopped before it was done; never throws
   */
  async settle(
    { changelog, told }: Run,
    { kind, key, title }: Pick<Outcome, 'kind' | 'key' | 'title'>,
    known: Row | undefined,
    work: () => Promise<Outcome>,
  ): Promise<Operation | undefined> {
    if (this.stop.signal.aborted) return undefined;
    try {
      const outcome = await work();
      this.downInARow = 0;
      this.add(outcome);
      return outcome.operation;
    } catch (error) {
      if (error === this.stop.signal.reason) return undefined;
      const problem = asProblem(error);
      const page = { pageId: known?.id ?? '', pageUrl: known?.url ?? '' };
      const reason = reasonOf(problem);
      this.add({ kind, key, title, ...page, operation: 'failed', changes: [], added: [], reason });
      if (await this.isHopeless(problem, changelog)) this.stop.because(problem);
      return 'failed';
    } finally {
      for (const outcome of told.beside.splice(0)) this.add(outcome);
    }
  }

  get counts(): Counts {
    return { ...this.counted };
  }

  /** Failures first, and of each the first few hundred. */
  get outcomes(): Outcome[] {
    return [...this.failures, ...this.writes];
  }

  /** What went wrong with the first few that failed, for another reason than this one. */
  firstFailures(known: string): string[] {
    const others = this.failures.filter(({ reason }) => reason !== known);
    return others.slice(0, 3).map(({ title, reason = '' }) => `“${title}”: ${reason}`);
  }

  private async isHopeless(problem: Problem, changelog: Changelog): Promise<boolean> {
    const isDown = problem.scope === 'outage';
    // A look-up that failed is told of each of its entries.
    if (!isDown) this.downInARow = 0;
    else if (problem !== this.last) this.downInARow += 1;
    this.last = problem;
    if (isDown) return this.downInARow >= IN_A_ROW;
    return problem.scope === 'run' || (isNotFound(problem) && (await isOutOfReach(changelog)));
  }
}

/** What may be said of many entries is told of each by its name, and in full by the run's error. */
function reasonOf({ id, message, remedy }: Problem): string {
  return id === 'notion-block-limit' ? NO_BLOCKS : `${message} ${remedy}`;
}

/** A page may be out of the integration's reach though the database is not; what fails otherwise tells of neither. */
async function isOutOfReach(changelog: Changelog): Promise<boolean> {
  return changelog.refresh().then(() => false, isNotFound);
}
