import type { Counts, Operation, Outcome } from '../../outcome.ts';

/** Outcomes that are kept to be told one by one, of writes and of failures: a run may have 50,000. */
const KEPT = 500;

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
  private readonly writes: Outcome[] = [];
  private readonly failures: Outcome[] = [];
  private isAgain = false;

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
}
