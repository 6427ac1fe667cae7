import PQueue from 'p-queue';
import type { Entry } from '../../entry.ts';
import { asProblem, Problem } from '../../errors.ts';
import type { Changelog } from '../../notion/changelog.ts';
import type { Notion } from '../../notion/connection.ts';
import { decide } from '../../notion/decide.ts';
import { NotionProblem } from '../../notion/failure.ts';
import { ManyRows } from '../../notion/find-many.ts';
import { type RowsByKey, rowOf } from '../../notion/find-rows.ts';
import { wantedPage } from '../../notion/links/row-links.ts';
import { type MadeRow, mendDoubles } from '../../notion/mend-doubles.ts';
import type { Pace } from '../../notion/pace.ts';
import { needsHtml } from '../../notion/plan-content.ts';
import type { TaskFinder } from '../../notion/tasks/task-finder.ts';
import type { Upsert } from '../../notion/upsert-row.ts';
import type { Settings } from '../../settings.ts';
import { loadTasks } from '../writing/prepare-tasks.ts';
import { unwanted } from '../writing/unwanted.ts';
import { type Writing, writeEntry } from '../writing/write-entry.ts';
import type { PullRequestIndex } from './pull-request-index.ts';
import type { Settle } from './settle.ts';
import type { Stop } from './stop.ts';

/** Entries that wait beside those in work: enough for the time that the next look-up takes. */
const WAITING = 100;

/** Milliseconds after which rows are looked up again before they are written. */
const STALE = 60_000;

interface WriterSettings {
  settings: Settings;
  notion: Notion;
  pace: Pace;
  changelog: Changelog;
  settle: Settle;
  stop: Stop;
  warn: (message: string) => void;
  writing: Writing;
  finder: TaskFinder;
  /** Gives entries with GitHub's HTML of their texts. @throws Problem `github-points` */
  texts: (entries: readonly Entry[]) => Promise<Entry[]>;
  index: PullRequestIndex;
}

/** Brings the rows of many entries up to date, as many at a time as Notion lets it. */
export class Writer {
  private readonly run: WriterSettings;
  private readonly rows: ManyRows;
  private readonly queue = new PQueue({ concurrency: 1 });
  /** Keys of all entries so far. */
  private readonly seen = new Set<string>();
  /** Rows that were made and not yet looked for. */
  private made: MadeRow[] = [];
  private isSchemaComplete = false;

  constructor(run: WriterSettings) {
    this.run = run;
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
    const unknown = latest.filter((entry) => !known?.has(entry));
    const found = await this.lookUp(unknown);
    await this.loadTasks(latest, known, found);
    const rowsOf = (entry: Entry) => (known?.has(entry) ? known : found);
    for (const entry of await this.withTexts(latest, rowsOf)) {
      const rows = rowsOf(entry);
      const work = async () => {
        if (await this.write(entry, rows)) onDone();
      };
      // The first row adds what the data source lacks, be it only options, before others need the same.
      if (!this.isSchemaComplete) await work();
      else await this.enqueue(work);
    }
  }

  /**
   * Until everything is done.
   * @throws Problem that the run was stopped with
   */
  async idle(): Promise<void> {
    await this.drained();
    this.run.stop.signal.throwIfAborted();
  }

  /** Until nothing is in work any more, be it that the run was stopped. */
  drained(): Promise<void> {
    return this.queue.onIdle();
  }

  /** Takes a row that was made beside the listed ones. */
  noteMade(row: MadeRow): void {
    this.made.push(row);
  }

  /** Mends what other runs doubled meanwhile. */
  async mendDoubles(): Promise<void> {
    const { notion, changelog, warn } = this.run;
    const made = this.made;
    this.made = [];
    const mend = () => mendDoubles(notion, this.rows, changelog.source(), made);
    const warnings = await mend().catch((error) => {
      // Once more, as everything else is done.
      if (error instanceof NotionProblem && error.id !== 'notion-blocked') return mend();
      throw error;
    });
    for (const warning of warnings) warn(warning);
  }

  private async enqueue(work: () => Promise<void>): Promise<void> {
    this.run.stop.signal.throwIfAborted();
    this.queue.concurrency = this.run.pace.room;
    await this.queue.onSizeLessThan(WAITING);
    this.queue.add(work);
  }

  /** The rows; or why they cannot be had, which is told of each of the entries. */
  private async lookUp(entries: readonly Entry[]): Promise<RowsByKey | Problem> {
    const { changelog, settings } = this.run;
    const mayMake = (entry: Entry) => unwanted(entry, settings.ignore) === undefined;
    const find = () => this.rows.findAnywhere(changelog.source(), entries, mayMake);
    try {
      return await find();
    } catch (error) {
      if (!(error instanceof NotionProblem)) throw error;
      if (error.id === 'notion-blocked') throw error;
      await changelog.refresh(); // a property may have changed
      this.rows.restart();
      return find().catch(asProblem);
    }
  }

  /** The tasks of all of them at once: one query per 100 IDs. */
  private async loadTasks(
    entries: readonly Entry[],
    known: RowsByKey | undefined,
    found: RowsByKey | Problem,
  ): Promise<void> {
    if (found instanceof Problem) return;
    const { settings, finder, changelog } = this.run;
    const pairs = entries.flatMap((entry) => {
      const rows = known?.has(entry) ? known : found;
      return entry.kind === 'pull-request' ? [{ pullRequest: entry, row: rowOf(rows.of(entry)) }] : [];
    });
    await loadTasks(pairs, async () => changelog.source(), { settings, finder });
  }

  /** The entries, with the HTML of those texts that are to be written; without where the limit of GitHub's is used up. */
  private async withTexts(
    entries: readonly Entry[],
    rowsOf: (entry: Entry) => RowsByKey | Problem,
  ): Promise<readonly Entry[]> {
    const { settings, texts } = this.run;
    const isLacking = (entry: Entry) => {
      const rows = rowsOf(entry);
      if (rows instanceof Problem) return false;
      const found = rows.of(entry);
      const decision = decide(entry, found, settings, unwanted(entry, settings.ignore));
      return decision.do === 'write' && needsHtml(entry, rowOf(found), settings);
    };
    const lacking = entries.filter(isLacking);
    const filled = await texts(lacking).catch((error) => {
      if (error instanceof Problem && error.id === 'github-points') return lacking;
      throw error;
    });
    const byKey = new Map(filled.map((entry) => [entry.key, entry]));
    return entries.map((entry) => byKey.get(entry.key) ?? entry);
  }

  /** @returns whether it was done, be it in vain */
  private async write(entry: Entry, found: RowsByKey | Problem): Promise<boolean> {
    const known = found instanceof Problem ? undefined : rowOf(found.of(entry));
    const operation = await this.run.settle(entry, known, () => this.upsert(entry, found));
    this.isSchemaComplete ||= operation === 'created' || operation === 'updated' || operation === 'unchanged';
    return operation !== undefined;
  }

  private async upsert(entry: Entry, found: RowsByKey | Problem): Promise<Upsert> {
    const { settings, changelog, writing, index } = this.run;
    if (found instanceof Problem) throw found;
    const source = changelog.source();
    const isStale = performance.now() - found.readAt > STALE;
    const isArchived = () => rowOf(found.of(entry))?.is_archived === true;
    const rows = (isStale ? await this.rows.findAnywhere(source, [entry], isArchived) : found).of(entry);
    const { tasks: _, lacksTask: __, ...upsert } = await writeEntry(entry, { ...source, rows }, writing);
    const { operation, row } = upsert;
    if (operation === 'created' && row && !settings.dryRun) this.noteMade({ id: row.id, key: entry.key });
    const { release } = settings.fields.properties;
    if (entry.kind === 'pull-request' && row && release !== undefined)
      index.add(entry.key, wantedPage(row, release), operation === 'created' ? entry.shipped : undefined);
    return this.isSchemaComplete ? { ...upsert, added: [] } : upsert; // a dry run would tell them of each
  }
}
