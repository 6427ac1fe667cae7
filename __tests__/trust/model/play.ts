import { startWorld, type World } from '../../support/world.ts';
import { StepClock } from './clock.ts';
import type { Command, Setting, Story, Trouble } from './commands.ts';
import { changeGitHub } from './github-commands.ts';
import type { Pages, Row, Verdict } from './ledger.ts';
import { noteRun } from './note-run.ts';
import { People } from './people.ts';
import { Repository } from './repository.ts';
import { type Counts, count, Runs } from './runs.ts';
import { seenPage } from './seen.ts';
import type { GitHubEvent, Thing } from './thing.ts';
import { verdictOnBoth, verdictOnEvent, verdictOnNight } from './verdict.ts';
import { checkRows } from './wrong-row.ts';

const UNSURE: Verdict = { is: 'unsure' };

/** Plays a story, and holds after each of its commands what the database must hold. */
export class Play {
  readonly counts: Counts = {};
  readonly rows: Row[] = [];
  private readonly setting: Setting;
  private readonly world: World;
  private readonly clock: StepClock;
  private readonly repository: Repository;
  private readonly people: People;
  private readonly runs: Runs;
  /** The user IDs of the integrations that the action is, or was. */
  private readonly bots: Set<string>;

  static async start(setting: Setting): Promise<Play> {
    const clock = new StepClock();
    const world = await startWorld({ clock: clock.now, queryLag: { queries: setting.lag } });
    return new Play(setting, world, clock);
  }

  private constructor(setting: Setting, world: World, clock: StepClock) {
    this.setting = setting;
    this.world = world;
    this.clock = clock;
    this.repository = new Repository(world.github, clock, setting.seesDrafts);
    this.people = new People(world, this.rows, setting.choices);
    this.bots = new Set([world.notion.bot]);
    this.runs = new Runs(world, setting, this.counts);
  }

  async step(command: Command): Promise<void> {
    this.clock.step();
    count(this.counts, command.do);
    if (command.do === 'deliver') await this.deliver(command);
    else if (command.do === 'nightly') await this.nightly(command.trouble);
    else if (command.do === 'together') await this.together(command.which);
    else if (command.do === 'replace-integration') this.replaceIntegration();
    else if (command.do === 'clear-key' && this.bots.size > 1) return;
    else if (!changeGitHub(this.repository, command)) this.people.act(command, this.pages());
    // What a person has made, or was made twice, is shown by the time that a run comes.
    const isShown = command.do === 'duplicate' || this.hasDoubles();
    for (let query = 0; isShown && query < this.setting.lag; query++) await this.world.rows();
    checkRows(this.rows, this.pages());
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** Which section a former integration wrote is told by the key alone, so a story has either that or cleared keys. */
  private replaceIntegration(): void {
    if (!this.counts['clear-key']) this.bots.add(this.runs.replaceIntegration());
  }

  private async deliver({ which, repeats, blind, trouble }: Command & { do: 'deliver' }): Promise<void> {
    const { pending } = this.repository;
    if (pending.length === 0) return;
    // The newest ones, or the oldest.
    const index = which < 3 ? Math.max(0, pending.length - 1 - which) : (which - 3) % pending.length;
    const [event] = repeats ? pending.slice(index) : pending.splice(index, 1);
    if (event === undefined) return;
    const { thing, version } = event;
    const before = this.pages();
    const isClean = await this.runs.run(
      { event: event.name, payload: event.payload, trouble, isBlind: blind },
      this.people.isKeyRenamed,
    );
    const verdict = (_: Thing, row: Row | undefined) =>
      isClean ? verdictOnEvent(event, { setting: this.setting, row, pages: before }, blind) : UNSURE;
    this.note({ things: [thing], version, verdict, before });
  }

  private async nightly(trouble: Trouble | null): Promise<void> {
    const before = this.pages();
    const isClean = await this.runs.run(
      { event: 'schedule', payload: {}, trouble },
      this.people.isKeyRenamed,
    );
    const verdict = (thing: Thing, row: Row | undefined) =>
      isClean ? verdictOnNight(thing, { setting: this.setting, row, pages: before }) : UNSURE;
    this.note({ things: this.repository.things, verdict, before });
    if (isClean) await this.runs.idle();
  }

  /** The runs of two events at the same time. */
  private async together(which: number): Promise<void> {
    const { pending } = this.repository;
    const events = [pending.at(-1), pending[which % pending.length]].filter((event) => event !== undefined);
    if (this.people.isKeyRenamed || this.rows.some(({ isKeyless }) => isKeyless)) return;
    const before = this.pages();
    const start = ({ name, payload }: GitHubEvent) =>
      this.runs.run({ event: name, payload, trouble: null }, false);
    await Promise.all(events.map(start));
    const things = [...new Set(events.map(({ thing }) => thing))];
    const verdict = (thing: Thing, row: Row | undefined) =>
      verdictOnBoth(thing, events, { setting: this.setting, row, pages: before });
    this.note({ things, verdict, before });
  }

  private note(ended: Omit<Parameters<typeof noteRun>[1], 'after' | 'setting'>): void {
    noteRun(this.rows, { ...ended, after: this.pages(), setting: this.setting });
  }

  private hasDoubles(): boolean {
    const pages = this.pages();
    const there = this.rows.filter(({ id }) => pages.get(id)?.isTrashed === false);
    return new Set(there.map(({ thing }) => thing)).size < there.length;
  }

  private pages(): Pages {
    const { person } = this.world.notion;
    const ids = person.rowsOf(this.world.dataSource);
    return new Map(ids.map((id) => [id, seenPage(person, this.bots, id)]));
  }
}

/** Plays a story to its end. @throws Error with `step`, the number of the command that failed, from 0 on */
export async function play({ setting, commands }: Story, counts: Counts = {}): Promise<void> {
  const one = await Play.start(setting);
  try {
    for (const [step, command] of commands.entries()) {
      try {
        await one.step(command);
      } catch (error) {
        throw new Violation(step, command, error);
      }
    }
  } finally {
    await one.close();
    for (const [name, times] of Object.entries(one.counts)) count(counts, name, times);
  }
}

/** A command after which something was not as it must be. */
export class Violation extends Error {
  readonly step: number;

  constructor(step: number, command: Command, cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause);
    super(`After command ${step} (${command.do}) ${what}`, { cause });
    this.step = step;
  }
}
