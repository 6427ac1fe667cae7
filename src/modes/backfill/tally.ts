import type { Counts, Operation, Outcome } from '../../outcome.ts';

/** Outcomes that are kept to be told one by one, and failures beside them: a run may have 50,000. */
const KEPT = 1000;

/** What became of the entries of a run. */
export class Tally {
  private readonly counted: Record<Operation, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    trashed: 0,
    skipped: 0,
    failed: 0,
  };
  private readonly changed: Outcome[] = [];
  private readonly failures: Outcome[] = [];
  private isAgain = false;

  /** From now on entries come a second time, and count only where something is done. */
  again(): void {
    this.isAgain = true;
  }

  add(outcome: Outcome): void {
    const { operation } = outcome;
    const isIdle = operation === 'unchanged' || operation === 'skipped';
    if (!(isIdle && this.isAgain)) this.counted[operation] += 1;
    if (isIdle) return;
    const kept = operation === 'failed' ? this.failures : this.changed;
    if (kept.length < KEPT) kept.push(outcome);
  }

  /** Entries that are known only by their number. */
  addUnknown(operation: Operation, count: number): void {
    this.counted[operation] += count;
  }

  get counts(): Counts {
    return this.counted;
  }

  /** Failures first; of those that were changed the first. */
  get outcomes(): Outcome[] {
    return [...this.failures, ...this.changed].slice(0, KEPT);
  }

  /** What went wrong with the first few that failed. */
  get firstFailures(): string[] {
    return this.failures.slice(0, 3).map(({ title, reason = '' }) => `“${title}”: ${reason}`);
  }
}
