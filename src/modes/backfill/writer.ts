import PQueue from 'p-queue';
import type { Entry } from '../../entry.ts';
import { asProblem } from '../../errors.ts';
import type { Changelog } from '../../notion/changelog.ts';
import type { Notion } from '../../notion/connection.ts';
import { ManyRows } from '../../notion/find-many.ts';
import { type FoundRows, type Place, type Row, rowOf } from '../../notion/find-rows.ts';
import { mendDoubles } from '../../notion/mend-doubles.ts';
import type { Pace } from '../../notion/pace.ts';
import { keyOf, releaseRows } from '../../notion/release-rows.ts';
import { removeRelease, titleOf } from '../../notion/remove-release.ts';
import type { Task } from '../../notion/task.ts';
import { type Upsert, upsertRow } from '../../notion/upsert-row.ts';
import { usersOf } from '../../notion/users.ts';
import type { Operation, Outcome } from '../../outcome.ts';
import type { ProblemId } from '../../problems.ts';
import type { Settings } from '../../settings.ts';
import { taskOf } from '../task-of.ts';
import type { Stop } from './stop.ts';
import type { Tally } from './tally.ts';

/** Entries that wait beside those in work: enough for the time that the next look-up takes. */
const WAITING = 100;

/** After these no other entry would fare better. */
const HOPELESS: ReadonlySet<ProblemId> = new Set([
  'notion-token-invalid',
  'notion-capability-missing',
  'notion-not-shared',
  'notion-database-trashed',
  'notion-property-type',
  'notion-property-missing',
  'notion-block-limit',
  'notion-rate-limited',
  'notion-down',
  'notion-unreachable',
]);

interface Surroundings {
  settings: Settings;
  notion: Notion;
  pace: Pace;
  changelog: Changelog;
  stop: Stop;
  tally: Tally;
  warn: (message: string) => void;
}

/** Rows that were read before; of entries without any among them, nothing is known. */
export interface KnownRows {
  of: (identity: Entry) => FoundRows;
}

/** Brings the rows of many entries up to date, as many at a time as Notion lets it. */
export class Writer {
  private readonly around: Surroundings;
  private readonly shared: Pick<Task, 'users' | 'applySchema' | 'confirms'>;
  private readonly rows: ManyRows;
  private readonly queue = new PQueue({ concurrency: 1 });
  private readonly made: string[] = [];
  private isOpen = false;

  constructor(around: Surroundings) {
    const { settings, notion, changelog, warn } = around;
    this.around = around;
    this.rows = new ManyRows(notion);
    this.shared = {
      users: usersOf(notion, settings.fields.people, warn),
      applySchema: changelog.applySchema,
      confirms: false,
    };
  }

  /**
   * Looks the entries up, and begins to write their rows.
   * @param known rows that need not be looked up
   * @param onDone called once for each entry
   * @returns when there is room for more
   */
  async add(entries: readonly Entry[], known: KnownRows | undefined, onDone: () => void): Promise<void> {
    const isKnown = (entry: Entry) => known !== undefined && known.of(entry).keyed.length > 0;
    const unknown = entries.filter((entry) => !isKnown(entry));
    const found = await this.rows.find(this.around.changelog.place(), unknown);
    for (const entry of entries) {
      const rows = known !== undefined && isKnown(entry) ? known.of(entry) : found.of(entry);
      const work = () => this.write(entry, rows).then(onDone);
      // The first row adds what the data source lacks, be it only options, before others need the same.
      if (!this.isOpen) await work();
      else await this.enqueue(work);
    }
  }

  /** The rows of the repository's releases, as they are now. */
  async releaseRows(): Promise<{ place: Place; rows: Row[] }> {
    const { settings, notion, changelog } = this.around;
    const { serverUrl, repository } = settings.github;
    const place = changelog.place();
    return { place, rows: await releaseRows(notion, place, `${serverUrl}/${repository}`) };
  }

  /** Handles the row of a release that is deleted, as `on-delete` says. */
  async remove(row: Row): Promise<void> {
    const { settings, notion, changelog } = this.around;
    const names = { kind: 'release', key: keyOf(row, changelog.place()), title: titleOf(row) } as const;
    await this.told(names, row, () => removeRelease(notion, changelog, row, settings));
  }

  /** Until nothing is in work any more. */
  idle(): Promise<void> {
    return this.queue.onIdle();
  }

  /** Mends what other runs doubled meanwhile. */
  async mendDoubles(): Promise<void> {
    const { notion, changelog, warn } = this.around;
    for (const warning of await mendDoubles(notion, this.rows, changelog.place(), this.made)) warn(warning);
  }

  private async enqueue(work: () => Promise<void>): Promise<void> {
    this.around.stop.signal.throwIfAborted();
    this.queue.concurrency = this.around.pace.room;
    await this.queue.onSizeLessThan(WAITING);
    this.queue.add(work);
  }

  private async write(entry: Entry, rows: FoundRows): Promise<void> {
    const { settings, notion, changelog, warn } = this.around;
    const task = taskOf(entry, settings, warn, this.shared);
    const done = await this.told(entry, rowOf(rows), async () => {
      const upsert = await upsertRow(notion, { ...changelog.place(), rows }, task);
      return this.isOpen ? { ...upsert, added: [] } : upsert; // a dry run would tell them of each
    });
    if (done === 'created' && !settings.dryRun) this.made.push(entry.key);
    this.isOpen ||= done === 'created' || done === 'updated' || done === 'unchanged';
  }

  /** Never throws: what goes wrong with one entry is told of it, and what goes wrong with all ends the run. */
  private async told(
    { kind, key, title }: Names,
    known: Row | undefined,
    work: () => Promise<Upsert>,
  ): Promise<Operation | undefined> {
    const { stop, tally } = this.around;
    if (stop.signal.aborted) return undefined;
    const outcomeOf = ({ row = known, ...done }: Done): Outcome => {
      return { kind, key, title, pageId: row?.id ?? '', pageUrl: row?.url ?? '', ...done };
    };
    try {
      const outcome = outcomeOf(await work());
      tally.add(outcome);
      return outcome.operation;
    } catch (error) {
      if (error === stop.signal.reason) return undefined;
      const problem = asProblem(error);
      const reason = `${problem.message} ${problem.remedy}`;
      tally.add(outcomeOf({ operation: 'failed', changes: [], added: [], reason }));
      if (HOPELESS.has(problem.id)) stop.because(problem);
      return 'failed';
    }
  }
}

type Names = Pick<Outcome, 'kind' | 'key' | 'title'>;
type Done = Pick<Outcome, 'operation' | 'changes' | 'added' | 'reason'> & { row?: Row | undefined };
