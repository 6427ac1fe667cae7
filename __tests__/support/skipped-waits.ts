import { createRequire, syncBuiltinESMExports } from 'node:module';

// Loaded before the bundled action, in its process: what it waits for takes no time, and its clocks go on by as much. At
// the end the process tells how much that was.

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

if (process.env.NOBODY_ANSWERS) {
  /** Milliseconds: a time-out of so many and more is one of a request, and comes after `SHOWN` already. */
  const LONG = 10_000;
  const SHOWN = 500;
  const { setTimeout: realTimeout } = globalThis;
  Reflect.set(globalThis, 'setTimeout', (then: () => void, milliseconds = 0, ...values: []) => {
    if (milliseconds < LONG) return realTimeout(then, milliseconds, ...values);
    const skip = () => {
      skipped += milliseconds - SHOWN;
      then();
    };
    return realTimeout(skip, SHOWN);
  });
}

process.on('exit', () => process.stderr.write(`Skipped ${(skipped / 1000).toFixed(1)} s\n`));
