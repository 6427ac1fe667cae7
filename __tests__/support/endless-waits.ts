import { createRequire, syncBuiltinESMExports } from 'node:module';

// Loaded before the bundled action, in its process: a wait of `ENDLESS_FROM` milliseconds or more does not end by itself.
// So a run that ends has not waited so long, however slow the machine is.

/** The same object for everybody, whose properties may be set. */
const timers: typeof import('node:timers/promises') = createRequire(import.meta.url)('node:timers/promises');

const FROM = Number(process.env.ENDLESS_FROM);
const DAYS = 2 ** 31 - 1;

const { setTimeout: wait } = timers;
Reflect.set(timers, 'setTimeout', (milliseconds: number, value?: unknown, options?: object) =>
  wait(milliseconds < FROM ? milliseconds : DAYS, value, options),
);
syncBuiltinESMExports();
