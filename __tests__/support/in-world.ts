import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, LoggedRequest, Options } from '../../notion-server/start.ts';
import { startWorld, type World, type WorldRun } from './world.ts';

/** A world of its own for each of several tests that run at the same time. */
export async function inWorld(use: (world: World) => Promise<void>, options: Options = {}): Promise<void> {
  const world = await startWorld(options);
  try {
    await use(world);
  } finally {
    await world.close();
  }
}

/** Lets a person act while Notion has a request of the run, and has not yet carried it out. */
export async function whileHeld(
  world: World,
  request: RegExp,
  run: () => Promise<WorldRun>,
  act: () => void | Promise<void>,
  fault: Fault = {},
): Promise<WorldRun> {
  const { promise: until, resolve: release } = Promise.withResolvers<void>();
  world.notion.failNext({ ...fault, match: request, until });
  const running = run();
  await arrival(world, ({ method, path }) => request.test(`${method} ${path}`));
  await act();
  release();
  return running;
}

/** Milliseconds after which a request never comes, on the slowest machine. */
const AWAITED = 120_000;

/** Waits until Notion has a request like this. */
export async function arrival(
  { notion }: World,
  isIt: (request: LoggedRequest, index: number) => boolean,
): Promise<void> {
  const deadline = Date.now() + AWAITED;
  while (!notion.requests.some(isIt)) {
    if (Date.now() > deadline) throw new Error('The awaited request never came');
    await sleep(2);
  }
}
