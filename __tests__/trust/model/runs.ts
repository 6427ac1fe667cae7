import { setTimeout as sleep } from 'node:timers/promises';
import { SKIPPED_WAITS } from '../../support/reused-processes.ts';
import { startAction } from '../../support/run-action.ts';
import { type World, type WorldRun, writesOf } from '../../support/world.ts';
import { FAULTS, type Setting, type Trouble } from './commands.ts';

/** What was done, by its name. */
export type Counts = Record<string, number>;

export function count(counts: Counts, what: string, times = 1): void {
  counts[what] = (counts[what] ?? 0) + times;
}

interface Started {
  event: string;
  payload: object;
  trouble: Trouble | null;
  /** Whether GitHub can't be read. */
  isBlind?: boolean;
}

/** Runs the bundled action, with trouble and without. */
export class Runs {
  readonly #world: World;
  readonly #setting: Setting;
  readonly #counts: Counts;
  /** Of the integration. */
  #token: string;

  constructor(world: World, setting: Setting, counts: Counts) {
    this.#world = world;
    this.#setting = setting;
    this.#token = world.notion.token;
    this.#counts = counts;
  }

  /**
   * @param isRefused whether the database is such that no run can do anything
   * @returns whether the run did what it is to do; a run that can't must say why, once
   */
  async run({ event, payload, trouble, isBlind = false }: Started, isRefused: boolean): Promise<boolean> {
    if (trouble && 'killedAt' in trouble) {
      await this.#runKilled(event, payload, trouble.killedAt, isBlind);
      return false;
    }
    if (trouble) {
      const { fault, after, times } = trouble;
      this.#world.notion.failNext({ ...FAULTS[fault], after, times });
    }
    const run = await this.#runOf(event, payload, isBlind);
    this.#world.notion.clearFaults();
    if (run.code === 0 && !isRefused) return true;
    count(this.#counts, 'failed');
    const mayFail = trouble !== null || isRefused;
    if (run.code !== 1 || run.errors.length !== 1 || !mayFail)
      throw new Error(`a run ended with ${run.code} and ${run.errors.length} errors\n${run.log}`);
    if (/something went wrong in the action itself/i.test(run.log)) throw new Error(run.log);
    if (isRefused && writesOf(run).length > 0) throw new Error(`a refused run wrote ${writesOf(run)}`);
    return false;
  }

  /** Gives the action another integration. @returns the user ID of its bot */
  replaceIntegration(): string {
    const { notion } = this.#world;
    const name = `Changelog ${this.#counts['replace-integration']}`;
    const { token, bot } = notion.addIntegration(name);
    notion.person.share(notion.page, name);
    this.#token = token;
    return bot;
  }

  /** Runs a night again, which has nothing left to do. */
  async idle(): Promise<void> {
    const run = await this.#runOf('schedule', {});
    const writes = writesOf(run);
    if (run.code !== 0 || writes.length > 0)
      throw new Error(
        `a second nightly run ended with ${run.code} and wrote ${writes.join(', ')}\n${run.log}`,
      );
  }

  #runOf(event: string, payload: object, isBlind = false): Promise<WorldRun> {
    count(this.#counts, 'runs');
    return this.#world.run(event, payload, this.#inputs(isBlind), {
      ...this.#env(),
      [SKIPPED_WAITS]: '0',
    });
  }

  async #runKilled(event: string, payload: object, n: number, isBlind: boolean): Promise<void> {
    count(this.#counts, 'runs');
    count(this.#counts, 'killed');
    const { notion } = this.#world;
    notion.requests.length = 0;
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    notion.failNext({ after: n - 1, until });
    const { child, cleanUp } = await startAction(
      this.#world.runOptions(event, payload, this.#inputs(isBlind), this.#env()),
    );
    const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
    while (child.exitCode === null && notion.requests.length < n) await sleep(2);
    child.kill('SIGKILL');
    await closed;
    await cleanUp();
    release();
    notion.clearFaults();
    while (notion.requests.some(({ status }) => status === 0)) await sleep(2);
  }

  #inputs(isBlind: boolean): Record<string, string> {
    return {
      'notion-token': this.#token,
      'on-delete': this.#setting.onDelete,
      ...(this.#setting.ignores && { drafts: 'false', 'ignore-labels': 'bug' }),
      ...(isBlind && { 'github-token': 'ghs_expired' }),
    };
  }

  #env(): Record<string, string> {
    return { GITHUB_SERVER_URL: this.#world.github.serverUrl };
  }
}
