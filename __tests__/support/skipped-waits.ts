import { subscribe } from 'node:diagnostics_channel';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { SKIPPED_HEADER, SKIPPED_WAITS } from './reused-processes.ts';

// Loaded before the bundled action, in its process: what it waits for takes no time, and its clocks go on by as much. Its
// requests, and the process at its end, tell how much that was.

/** The same object for everybody, whose properties may be set. */
const timers: typeof import('node:timers/promises') = createRequire(import.meta.url)('node:timers/promises');

let skipped = 0;
const [realNow, realDate] = [performance.now.bind(performance), Date.now];
performance.now = () => realNow() + skipped;
Date.now = () => realDate() + skipped;

const { setTimeout: realWait } = timers;
Reflect.set(timers, 'setTimeout', async (milliseconds: number, value?: unknown, options?: object) => {
  await realWait(0, undefined, options);
  skipped += milliseconds;
  return value;
});
syncBuiltinESMExports();

/** Milliseconds: a time-out of so many and more is one of a request. */
const LONG = 10_000;
/** The pause between two attempts to reach GitHub, which octokit waits by a timer. */
const PAUSE = 1_000;
/** After so many milliseconds a request is taken for one that nobody answers, where the run has such. */
const SHOWN = 500;

const { setTimeout: realTimeout } = globalThis;
Reflect.set(globalThis, 'setTimeout', (then: () => void, milliseconds = 0, ...values: []) => {
  const shown = shownOf(milliseconds);
  if (shown === milliseconds) return realTimeout(then, milliseconds, ...values);
  const skip = () => {
    skipped += milliseconds - shown;
    then(...values);
  };
  return realTimeout(skip, shown);
});

const { timeout: realSignal } = AbortSignal;
Reflect.set(AbortSignal, 'timeout', (milliseconds: number) =>
  realSignal.call(AbortSignal, shownOf(milliseconds)),
);

function shownOf(milliseconds: number): number {
  if (milliseconds >= LONG) return process.env.NOBODY_ANSWERS ? SHOWN : milliseconds;
  return milliseconds === PAUSE ? 0 : milliseconds;
}

subscribe('http.client.request.created', (message) =>
  Object(message).request.setHeader(SKIPPED_HEADER, String(skipped)),
);

let before = 0;

/** Sets the clocks as the variables of a run say. */
export function begin(): void {
  before = Number(process.env[SKIPPED_WAITS]);
  skipped = before;
}

/** Says how much the run has skipped. */
export function tellSkipped(): void {
  process.stderr.write(`Skipped ${((skipped - before) / 1000).toFixed(1)} s\n`);
}

process.on('exit', tellSkipped);
