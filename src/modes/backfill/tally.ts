import type { Names, Operation, Outcome } from '../../changelog/outcome.ts';
import type { Run } from '../../changelog/run.ts';
import type { State } from '../../entry/entry.ts';
import { STATE_OPTIONS, STATES } from '../../entry/states.ts';
import type { Changelog } from '../../notion/database/changelog.ts';
import { isNotFound } from '../../notion/database/data-source.ts';
import type { Row } from '../../notion/row/find-rows.ts';
import { asProblem, type Problem } from '../../problems/problem.ts';
import type { Counts, StatusCount } from '../../report/result.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import type { Stop } from './stop.ts';

type Statuses = FieldSettings['statuses'];

/** Outcomes that are kept to be told one by one, of writes and of failures: a run may have 50,000. */
const KEPT = 500;

/** An outage ends the run where it comes in a row: one alone may be about the entry. */
const IN_A_ROW = 10;

/** After these there is a row. */
const HAS_ROW: readonly Operation[] = ['created', 'updated', 'unchanged'];

/** What became of the entries of a run. */
export class Tally {
  private readonly stop: Stop;
  private readonly tellsIdle: boolean;
  private readonly counted: Record<Operation, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    trashed: 0,
    skipped: 0,
    failed: 0,
  };
  private readonly kept: { failures: Outcome[]; others: Outcome[] } = { failures: [], others: [] };
  /** How many are not kept. */
  readonly untold = { failures: 0, others: 0 };
  /** Of the entries that have a row. */
  private readonly states = new Map<State, number>();
  private statuses: Statuses;
  private isAgain = false;
  private downInARow = 0;
  private last: Problem | undefined;

  /**
   * @param tellsIdle whether entries are told one by one too with which nothing was done
   * @param statuses those of the settings, as far as no entry has others
   */
  constructor(stop: Stop, tellsIdle: boolean, statuses: Statuses) {
    this.stop = stop;
    this.tellsIdle = tellsIdle;
    this.statuses = statuses;
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
    if (HAS_ROW.includes(operation) && !this.isAgain) this.countState(outcome.state);
    if (isIdle && !this.tellsIdle) return;
    const group = operation === 'failed' ? 'failures' : 'others';
    if (this.kept[group].length < KEPT) this.kept[group].push(outcome);
    else this.untold[group] += 1;
  }

  /**
   * Counts what becomes of one entry. What goes wrong with it is told of it, and what would go wrong with all ends the run.
   * @param known its row, as far as it is known before
   * @returns nothing where the run was stopped before it was done; never throws
   */
  async settle(
    run: Run,
    entry: Names,
    known: Row | undefined,
    work: () => Promise<Outcome>,
  ): Promise<Operation | undefined> {
    if (this.stop.signal.aborted) return undefined;
    const { changelog, told } = run;
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
      this.add({ ...entry, ...page, operation: 'failed', changes: [], added: [], reason });
      if (await this.isHopeless(problem, changelog)) this.stop.because(problem);
      return 'failed';
    } finally {
      this.statuses = run.fields.statuses;
      for (const outcome of told.beside.splice(0)) this.add(outcome);
    }
  }

  get counts(): Counts {
    return { ...this.counted };
  }

  /** How many rows there are of each status. Of states that share one the first gives its name and its colour. */
  byStatus(): StatusCount[] {
    const statuses = Map.groupBy(STATES, (state) => this.statuses[state].toLowerCase());
    return [...statuses.values()].flatMap((states) => {
      const [first] = states;
      const count = states.reduce((sum, state) => sum + (this.states.get(state) ?? 0), 0);
      if (first === undefined || count === 0) return [];
      return [{ status: this.statuses[first], color: STATE_OPTIONS[first].color, count }];
    });
  }

  /** Failures first, and of each the first few hundred. */
  get outcomes(): Outcome[] {
    return [...this.kept.failures, ...this.kept.others];
  }

  private countState(state: State | undefined): void {
    if (state) this.states.set(state, (this.states.get(state) ?? 0) + 1);
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

/** Nothing where the run's error tells it of all of them. */
function reasonOf({ id, message, remedy }: Problem): string | undefined {
  return id === 'notion-block-limit' ? undefined : `${message} ${remedy}`;
}

/** A page may be out of the integration's reach though the database is not; what fails otherwise tells of neither. */
async function isOutOfReach(changelog: Changelog): Promise<boolean> {
  return changelog.refresh().then(() => false, isNotFound);
}
