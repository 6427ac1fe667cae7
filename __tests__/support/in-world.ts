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
  world.notion.failNext({ delay: 250, ...fault, match: request });
  const running = run();
  await arrival(world, ({ method, path }) => request.test(`${method} ${path}`));
  await act();
  return running;
}

/** Waits until Notion has a request like this. */
export async function arrival(
  { notion }: World,
  isIt: (request: LoggedRequest, index: number) => boolean,
): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!notion.requests.some(isIt)) {
    if (Date.now() > deadline) throw new Error('The awaited request never came');
    await sleep(2);
  }
}
