import { setTimeout as sleep } from 'node:timers/promises';
import { expect, jest, test } from '@jest/globals';
import { Progress } from '../../../src/modes/backfill/progress.ts';

async function lines(total: number | undefined, steps: number): Promise<string[]> {
  const told: string[] = [];
  const progress = new Progress('Releases', (line) => told.push(line));
  progress.total = total;
  await sleep(20);
  for (let i = 0; i < steps; i++) progress.step();
  progress.end();
  return told;
}

test('progress is told at most every few seconds, and at the end', async () => {
  const [line, ...others] = await lines(2000, 1500);
  expect(others).toEqual([]);
  expect(line).toMatch(/^Releases: 1,500 of 2,000 · \d+ per second · \d+ s left$/);
});

test('where the total is not known, there is neither one nor a time left', async () => {
  expect((await lines(undefined, 3))[0]).toMatch(/^Releases: 3 · [\d.]+ per second$/);
});

test('more than the total is never told', async () => {
  expect((await lines(3, 4))[0]).toMatch(/^Releases: 4 of 4 · [\d.]+ per second$/);
});

test('nothing is told of nothing', async () => {
  expect(await lines(0, 0)).toEqual([]);
});

test('a line comes every five seconds', () => {
  const now = jest.spyOn(performance, 'now').mockReturnValue(0);
  const told: string[] = [];
  const progress = new Progress('Releases', (line) => told.push(line));
  progress.total = 100;
  for (let second = 1; second <= 12; second++) {
    now.mockReturnValue(second * 1000);
    progress.step();
  }
  now.mockRestore();
  expect(told).toEqual([
    'Releases: 5 of 100 · 1.0 per second · 2 min left',
    'Releases: 10 of 100 · 1.0 per second · 2 min left',
  ]);
});
