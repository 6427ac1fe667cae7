import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { arrival } from './in-world.ts';
import { startAction } from './run-action.ts';
import type { World } from './world.ts';

/**
 * Runs the bundled action and kills it, as a lost runner would be, when its n-th request has reached Notion: Notion
 * carries it out, and nobody hears the answer.
 */
export async function runUntilKilled(
  world: World,
  event: string,
  payload: unknown,
  n: number,
  inputs: Record<string, string> = {},
): Promise<void> {
  const { notion } = world;
  notion.requests.length = 0;
  const { promise: until, resolve: release } = Promise.withResolvers<void>();
  notion.failNext({ after: n - 1, until });
  const { child, cleanUp } = await startAction(world.runOptions(event, payload, inputs));
  const ended = once(child, 'close');
  try {
    await arrival(world, (_, index) => index === n - 1);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await cleanUp();
    release();
  }
  while (notion.requests[n - 1]?.status === 0) await sleep(5);
}
