import { expect, test } from '@jest/globals';
import { besideTrial } from './races/beside.ts';
import { crowdTrial } from './races/crowd.ts';
import { firstRunsTrial } from './races/first-runs.ts';
import { lagTrial } from './races/lag.ts';

test('50 runs at once, two of each entry, end green at 3 requests a second, and leave one row of each', async () => {
  const counts = await crowdTrial(1);
  expect(counts.rows).toBe(25);
  expect(counts.refused).toBeGreaterThan(1000);
}, 600_000);

test.each([1])('runs at a Notion that shows new rows late leave one row of each (seed %i)', async (seed) => {
  expect(await lagTrial(seed)).toMatchObject({ rows: 4 });
});

test.each([1, 6])('first runs and setups at once on a page make one database (seed %i)', async (seed) => {
  expect(await firstRunsTrial(seed)).toMatchObject({ rows: 5 });
});

test.each([1, 2])(
  'what a person does in the rows stays, while runs for all and for one write them (seed %i)',
  async (seed) => {
    expect(await besideTrial(seed)).toMatchObject({ rows: 8 });
  },
);
