import PQueue from 'p-queue';
import { decide } from '../../changelog/decide.ts';
import { namesOf, type Operation, type Outcome } from '../../changelog/outcome.ts';
import { needsHtml } from '../../changelog/plan-content.ts';
import { reconcile } from '../../changelog/reconcile.ts';
import type { Run } from '../../changelog/run.ts';
import type { Entry } from '../../entry/entry.ts';
import { unwanted } from '../../entry/unwanted.ts';
import { NotionProblem } from '../../notion/api/failure.ts';
import type { Pace } from '../../notion/api/pace.ts';
import { ManyRows } from '../../notion/row/find-many.ts';
import { type Row, type RowsByKey, rowOf } from '../../notion/row/find-rows.ts';
import { mendDoubles } from '../../notion/row/mend-doubles.ts';
import { asProblem, Problem } from '../../problems/problem.ts';
import { loadTasks } from '../../tasks/plan-tasks.ts';
import { InOrder } from './ahead.ts';
import type { Stop } from './stop.ts';
import type { Tally } from './tally.ts';

/** Entries that wait beside those in work: enough for the time that the next look-up takes. */
const WAITING = 100;

/** How many times entries may be looked up beside each other, so that those in work need not wait for the next. */
const LOOK_UPS = 3;

/** Milliseconds after which rows are looked up again before they are written. */
const STALE = 60_000;

/** An entry with what was found of it. */
interface Waiting {
  entry: Entry;
  /** The rows; or why they cannot be had, which is told of each of the entries. */
  found: RowsByKey | Problem;
}

/** Brings the rows of many entries up to date, as many at a time as Notion lets it. */
export class Queue {
  private readonly run: Run;
  private readonly pace: Pace;
  private readonly tally: Tally;
  private readonly stop: Stop;
  private readonly rows: ManyRows;
  private readonly queue = new PQueue({ concurrency: 1 });
  /** Puts entries into the queue. */
  private readonly adding = new InOrder();
  /** Keys of all entries so far. */
  private readonly seen = new Set<string>();
  private isSchemaComplete = false;

  constructor(run: Run, pace: Pace, tally: Tally, stop: Stop) {
    this.run = run;
    this.pace = pace;
    this.tally = tally;
    this.stop = stop;
    this.rows = new ManyRows(run.notion);
  }

  /**
   * Looks the entries up, and begins to write their rows.
   * @param known rows that need not be looked up
   * @param onDone called for each entry that is done
   * @returns when there is room for more
   */
  async add(entries: readonly Entry[], onDone: () => void, known?: RowsByKey): Promise<void> {
    const latest = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
    // GitHub lists an entry again that changed meanwhile.
    if (latest.some(({ key }) => this.seen.has(key))) await this.drained();
    for (const { key } of latest) this.seen.add(key);
    const prepared = this.prepared(latest, known);
    if (!this.isSchemaComplete) await this.adding.add(prepared, (some) => this.writeFirst(some, onDone), 0);
    await this.adding.add(prepared, (all) => this.enqueue(all, onDone), LOOK_UPS - 1);
  }

  /**
   * Until everything is done.
   * @throws Problem that the run was stopped with
   */
  async idle(): Promise<void> {
    await this.adding.done();
    await this.drained();
    this.stop.signal.throwIfAborted();
  }

  /** Until nothing is in work any more, be it that the run was stopped. */
  async drained(): Promise<void> {
    await this.adding.settled();
    await this.queue.onIdle();
  }

  /** Mends what other runs doubled meanwhile. @returns whether entries are to be read anew, as others wrote newer data */
  async mendDoubles(): Promise<boolean> {
    const [{ notion, changelog, told, fields }, made] = [this.run, this.run.made.splice(0)];
    const mend = () => mendDoubles(notion, this.rows, changelog, made, fields);
    const { warnings, isOutdated } = await mend().catch((error) => {
      // Once more, as everything else is done.
      if (error instanceof NotionProblem && error.id !== 'notion-blocked') return mend();
      throw error;
    });
    for (const warning of warnings) told.warnings.add(warning);
    return isOutdated;
  }

  /** The entries with what is found of them. */
  private async prepared(entries: readonly Entry[], known?: RowsByKey): Promise<Waiting[]> {
    const found = await this.lookUp(entries.filter((entry) => !known?.has(entry)));
    const waiting = entries.map((entry) => ({ entry, found: known?.has(entry) ? known : found }));
    this.noteRows(waiting);
    if (!(found instanceof Problem)) await this.loadTasks(waiting);
    return this.withTexts(waiting);
  }

  /** The first row adds what the data source lacks, be it only options, before others need the same. */
  private async writeFirst(waiting: Waiting[], onDone: () => void): Promise<void> {
    while (!this.isSchemaComplete) {
      const one = waiting.shift();
      if (one === undefined) return;
      if (await this.write(one)) onDone();
    }
  }

  private async enqueue(waiting: readonly Waiting[], onDone: () => void): Promise<void> {
    for (const one of waiting) {
      this.stop.signal.throwIfAborted();
      this.queue.concurrency = this.pace.room;
      await this.queue.onSizeLessThan(WAITING);
      this.queue.add(async () => {
        if (await this.write(one)) onDone();
      });
    }
  }

  private async lookUp(entries: readonly Entry[]): Promise<RowsByKey | Problem> {
    const { changelog, settings } = this.run;
    const mayMake = (entry: Entry) => unwanted(entry, settings.ignore) === undefined;
    const find = () => this.rows.findAnywhere(changelog, entries, mayMake);
    try {
      return await find();
    } catch (error) {
      if (!(error instanceof NotionProblem) || error.id === 'notion-blocked') throw error;
      await changelog.refresh(); // a property may have changed
      this.rows.restart();
      return find().catch(asProblem);
    }
  }

  /** Texts may name pull requests whose turn comes later. */
  private noteRows(waiting: readonly Waiting[]): void {
    for (const one of waiting) {
      const row = one.entry.kind === 'pull-request' ? rowIn(one) : undefined;
      if (row) this.run.rows.add(one.entry.url, row);
    }
  }

  /** The tasks of all of them at once: one query per 100 IDs. */
  private async loadTasks(waiting: readonly Waiting[]): Promise<void> {
    const pairs = waiting.flatMap((one) =>
      one.entry.kind === 'pull-request' ? [{ pullRequest: one.entry, row: rowIn(one) }] : [],
    );
    await loadTasks(this.run.tasks, pairs, this.run.fields.statuses);
  }

  /** The entries, with the HTML of those texts that are to be written. */
  private async withTexts(waiting: readonly Waiting[]): Promise<Waiting[]> {
    const { settings, texts } = this.run;
    const lacking = waiting.filter(({ entry, found }) => {
      if (found instanceof Problem) return false;
      const rows = found.of(entry);
      return decide(entry, rows, settings).do === 'write' && needsHtml(entry, rowOf(rows), settings);
    });
    const filled = await texts.renderedAtOnce(lacking.map(({ entry }) => entry));
    const byKey = new Map(filled.map((entry) => [entry.key, entry]));
    return waiting.map(({ entry, found }) => ({ entry: byKey.get(entry.key) ?? entry, found }));
  }

  /** @returns whether it was done, be it in vain */
  private async write(one: Waiting): Promise<boolean> {
    const work = () => this.reconcile(one);
    const names = namesOf(one.entry, this.run.fields.titles);
    const operation = await this.tally.settle(this.run, names, rowIn(one), work);
    this.isSchemaComplete ||= operation !== undefined && BRINGS_SCHEMA.includes(operation);
    return operation !== undefined;
  }

  private async reconcile({ entry, found }: Waiting): Promise<Outcome> {
    if (found instanceof Problem) throw found;
    const { changelog } = this.run;
    const isStale = performance.now() - found.readAt > STALE;
    const isArchived = () => rowOf(found.of(entry))?.is_archived === true;
    const latest = isStale ? await this.rows.findAnywhere(changelog, [entry], isArchived) : found;
    const outcome = await reconcile(this.run, entry, { rows: latest.of(entry) });
    return this.isSchemaComplete ? { ...outcome, added: [] } : outcome; // a dry run would tell them of each
  }
}

/** After these the data source has all properties. */
const BRINGS_SCHEMA: readonly Operation[] = ['created', 'updated', 'unchanged'];

function rowIn({ entry, found }: Waiting): Row | undefined {
  return found instanceof Problem ? undefined : rowOf(found.of(entry));
}
