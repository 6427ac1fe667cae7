import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as settled } from 'node:timers/promises';
import type { Hold } from '../../notion-server/start.ts';
import { seeded } from './seeded.ts';

/** What a run's requests say, and what the answers to them. */
export const RUN = 'x-run';
export const TIME = 'x-time';

const START = Date.UTC(2026, 0, 1);

/** Milliseconds that a request takes at least, and at most. */
const FASTEST = 20;
const SLOWEST = 600;

interface Sleeper {
  run: string | undefined;
  until: number;
  wake: () => void;
}

/**
 * Time that several runs and both servers share, and that passes only when all of them wait: for an answer, or because a
 * run was told to. So a seed decides what happens after what, and minutes take no time.
 */
export class SharedTime {
  private time = START;
  private readonly random: () => number;
  private sleepers: Sleeper[] = [];
  private readonly live = new Set<string>();
  private runs = 0;
  private isPassing = false;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  now = (): number => this.time;

  /** For the servers: an answer takes so long as the seed says. What is asked by others than the runs takes no time. */
  hold: Hold = async ({ headers }, response) => {
    const run = headers[RUN];
    if (typeof run !== 'string') return;
    await this.sleep(FASTEST + this.random() ** 2 * (SLOWEST - FASTEST), run);
    response.setHeader(TIME, this.time);
  };

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /**
   * A run that begins so many milliseconds from now.
   * @param start gives it the variables that it is to be started with
   */
  async run<Result>(after: number, start: (env: Record<string, string>) => Promise<Result>): Promise<Result> {
    this.runs += 1;
    const run = String(this.runs);
    const address = this.server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    this.live.add(run);
    try {
      return await start({
        NODE_OPTIONS: `--import=${new URL('shared-waits.ts', import.meta.url)}`,
        NODE_COMPILE_CACHE: join(tmpdir(), 'compiled'), // halves the time that a process takes to start
        SHARED_TIME: `http://127.0.0.1:${port}`,
        RUN: run,
        BEGIN_AFTER: String(after),
        SEED: String(Math.floor(this.random() * 2 ** 32)),
      });
    } finally {
      this.live.delete(run);
      this.pass();
    }
  }

  /** Does something so many milliseconds from now, while whoever runs waits. */
  async at<Result>(after: number, act: () => Result): Promise<Result> {
    await this.sleep(after, undefined);
    return act();
  }

  private sleep(milliseconds: number, run: string | undefined): Promise<void> {
    return new Promise((wake) => {
      this.sleepers.push({ run, until: this.time + milliseconds, wake });
      this.pass();
    });
  }

  private async pass(): Promise<void> {
    if (this.isPassing) return;
    this.isPassing = true;
    for (;;) {
      await settled();
      await settled(); // what has just arrived is to be handled first
      const [first, ...others] = this.sleepers.toSorted((a, b) => a.until - b.until);
      const waiting = new Set(this.sleepers.map(({ run }) => run));
      if (first === undefined || [...this.live].some((run) => !waiting.has(run))) break;
      this.sleepers = others;
      this.time = Math.max(this.time, first.until);
      first.wake();
    }
    this.isPassing = false;
  }

  /** A run is told to wait: the answer comes then. */
  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const run = searchParams.get('run') ?? undefined;
    await this.sleep(Number(searchParams.get('for')), run);
    response.end(String(this.time));
  }
}
