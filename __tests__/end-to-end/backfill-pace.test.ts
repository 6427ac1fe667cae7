import { expect, test } from '@jest/globals';
import type { RateLimit } from '../../notion-server/rate-limit.ts';
import { inWorld } from '../support/in-world.ts';
import { backfill, fill } from '../support/many-entries.ts';
import type { World } from '../support/world.ts';

/** When the requests came that were not refused, in seconds since the first. */
function acceptedAt({ notion }: World): number[] {
  const times = notion.requests.filter(({ status }) => status !== 429).map(({ at }) => at / 1000);
  const first = Math.min(...times);
  return times.map((time) => time - first).toSorted((a, b) => a - b);
}

async function run(world: World, limit: RateLimit): Promise<number[]> {
  world.notion.setRateLimit(limit);
  const result = await backfill(world);
  expect([result.code, result.outputs.failed]).toEqual([0, '0']);
  return acceptedAt(world);
}

test('what Notion allows is used to 90 % at least: requests a second, and a budget', async () => {
  const bySecond = inWorld(async (world) => {
    fill(world, 120, 0);
    const times = await run(world, { kind: 'average', perSecond: 3, burst: 5 });
    const seconds = times.at(-1) ?? 0;
    expect(times.length / (5 + 3 * seconds)).toBeGreaterThan(0.9);
    const { accepted, rateLimited } = world.notion.countRequests();
    expect(rateLimited).toBeLessThan(accepted / 4);
  });
  const byBudget = inWorld(async (world) => {
    fill(world, 140, 0);
    const window = 20;
    const times = await run(world, { kind: 'budget', perMinute: 60, window });
    // Until the last of the budgets was touched, all before it were there to be used up.
    const opened = times.filter((_, index) => index % 60 === 0);
    const seconds = opened.at(-1) ?? 0;
    expect(opened).toHaveLength(3);
    expect((60 * (opened.length - 1)) / ((60 / window) * seconds)).toBeGreaterThan(0.9);
  });
  await Promise.all([bySecond, byBudget]);
}, 120_000);
