import { expect, test } from '@jest/globals';
import type { RateLimit } from '../../notion-server/start.ts';
import { example } from '../github-server/examples.ts';
import { inWorld } from '../support/in-world.ts';
import { backfill, fill } from '../support/many-entries.ts';
import type { World } from '../support/world.ts';

/** As many requests as one entry takes at most: a new row in a database without properties, then a changed text. */
async function syncTwice(world: World, limit?: RateLimit): Promise<string[]> {
  world.notion.setRateLimit(limit);
  const payload = example('release', 'published');
  const requests: string[] = [];
  for (const body of ['One\n\nTwo', 'Quite\n\nanother\n\ntext']) {
    const release: typeof payload.release = { ...payload.release, body };
    world.github.setRelease(release);
    const run = await world.run('release', { ...payload, release });
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(world.notion.countRequests().rateLimited).toBe(0);
    requests.push(...run.requests);
  }
  return requests;
}

test('the runs of one entry spend at once what Notion lets through, and get by with just as many requests', async () => {
  const needed: string[] = [];
  await inWorld(async (world) => void needed.push(...(await syncTwice(world))));
  expect(needed.length).toBeLessThan(20);
  await inWorld(async (world) => {
    const limit = { kind: 'budget', perMinute: needed.length } as const;
    expect(await syncTwice(world, limit)).toEqual(needed);
  });
});

test('a backfill waits for the next window as often as it takes, and few of its requests are refused', () =>
  inWorld(async (world) => {
    fill(world, 60, 0);
    world.notion.setRateLimit({ kind: 'budget', perMinute: 25, window: 2 });
    const run = await backfill(world);
    expect([run.code, run.outputs.created, run.outputs.failed]).toEqual([0, '60', '0']);
    const { accepted, rateLimited } = world.notion.countRequests();
    expect(accepted).toBeLessThan(70);
    // Those that were under way when the first of a window was refused.
    expect(rateLimited).toBeLessThanOrEqual(30);
  }));
