import { expect, test } from '@jest/globals';
import { evenHistory } from '../github-server/history.ts';
import { inWorld } from '../support/in-world.ts';
import { backfill, fill } from '../support/many-entries.ts';

/** What a first backfill asks of GitHub. */
async function asked(inputs: Record<string, string>): Promise<{ requests: number; points: number }> {
  const found = { requests: 0, points: 0 };
  await inWorld(async (world) => {
    fill(world, 120, 120);
    world.github.setHistory(evenHistory(1));
    const run = await backfill(world, inputs);
    expect([run.code, run.outputs.created]).toEqual([0, '240']);
    found.requests = world.github.requests.length;
    found.points = world.github.points().spent;
  });
  return found;
}

test('the commits of many releases are read together: a request for about six of them, and a point unless labels matter', async () => {
  const without = await asked({ 'link-pull-requests': 'false' });
  const linked = await asked({});
  const [requests, points] = [linked.requests - without.requests, linked.points - without.points];
  expect(requests).toBeGreaterThanOrEqual(120 / 6);
  expect(requests).toBeLessThanOrEqual(120 / 4);
  expect(points).toBeLessThanOrEqual(120 / 4);
  const labelled = await asked({ 'ignore-labels': 'never' });
  expect(labelled.requests).toBe(linked.requests);
  expect(labelled.points - without.points).toBeLessThanOrEqual(120 * 1.1);
}, 120_000);
