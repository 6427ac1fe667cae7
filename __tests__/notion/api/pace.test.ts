import { describe, expect, test } from '@jest/globals';
import { Pace } from '../../../src/notion/api/pace.ts';
import { VirtualTime } from '../../support/virtual-time.ts';
import { letThrough, simulatePace } from './simulated-pace.ts';

describe('of what Notion lets through, 95 % is used at least, from the first second', () => {
  const budget = (perMinute: number) => ({ kind: 'budget', perMinute }) as const;
  const average = (perSecond: number, burst: number) => ({ kind: 'average', perSecond, burst }) as const;

  test.each([
    [180, 1],
    [180, 2],
    [600, 1],
    [600, 2],
  ])('of %i requests in a fixed window of a minute, by %i runs', async (perMinute, runs) => {
    const minutes = 10;
    const { accepted, refused } = await simulatePace(60 * minutes, { limit: budget(perMinute), runs });
    for (let minute = 1; minute <= minutes; minute++) {
      const sent = accepted.filter((at) => at < 60 * minute).length;
      expect(sent / letThrough(budget(perMinute), 60 * minute)).toBeGreaterThan(0.95);
    }
    expect(refused).toBeLessThan(accepted.length / 20);
  });

  test.each([
    [3, 5, 1],
    [3, 5, 2],
    [3, 10, 1],
    [3, 10, 2],
    [20, 20, 1],
    [20, 20, 2],
    [40, 40, 1],
  ])('of %i requests a second, %i at once, by %i runs', async (perSecond, burst, runs) => {
    const { accepted, refused } = await simulatePace(300, { limit: average(perSecond, burst), runs });
    for (const seconds of [60, 120, 300]) {
      const sent = accepted.filter((at) => at < seconds).length;
      expect(sent / letThrough(average(perSecond, burst), seconds)).toBeGreaterThan(0.95);
    }
    expect(refused).toBeLessThan(accepted.length / 20);
  });

  test('of 3 requests a second, 3 at once', async () => {
    const { accepted, refused } = await simulatePace(300, { limit: average(3, 3) });
    expect(accepted.filter((at) => at < 60).length / (3 + 180)).toBeGreaterThan(0.94);
    expect(accepted.length / (3 + 900)).toBeGreaterThan(0.95);
    expect(refused).toBeLessThan(accepted.length / 20);
  });

  test.each([20, 1500])('where an answer takes %i ms', async (milliseconds) => {
    const { accepted } = await simulatePace(600, {
      limit: budget(600),
      answerAfter: [milliseconds, milliseconds],
    });
    expect(accepted.length / 6000).toBeGreaterThan(0.95);
  });

  test('and soon again, once another client of the same budget has ended', async () => {
    const beside = { from: 60, to: 300, every: 0.5 };
    const { accepted, others } = await simulatePace(900, { limit: budget(180), beside });
    expect(others.accepted).toBeGreaterThan(250);
    const late = accepted.filter((at) => at >= 420).length;
    expect(late / (3 * 480)).toBeGreaterThan(0.95);
  });
});

test('from the third minute on requests are spread, so that a run of one entry is let through at any time', async () => {
  const { accepted } = await simulatePace(300, { limit: { kind: 'budget', perMinute: 180 } });
  const inSecond = (second: number) => accepted.filter((at) => Math.floor(at) === second).length;
  for (let second = 130; second < 290; second++) expect(inSecond(second)).toBeLessThanOrEqual(5);
  const beside = { from: 130, to: 135, every: 0.5 };
  const { others } = await simulatePace(300, { limit: { kind: 'budget', perMinute: 180 }, beside });
  expect(others).toEqual({ accepted: 10, refused: 0 });
});

test('where nothing is limited, more than 150 leave a second, once Notion has answered some', async () => {
  const { accepted } = await simulatePace(20);
  expect(accepted.length).toBeGreaterThan(20 * 150);
  expect(accepted.filter((at) => at >= 5 && at < 6).length).toBeGreaterThan(200);
});

describe('requests leave', () => {
  /** Sends so many at once, each answered after a while; the milliseconds after which each of them left. */
  async function send(pace: Pace, time: VirtualTime, count: number): Promise<number[]> {
    const left: number[] = [];
    const request = async () => {
      left.push(time.now());
      await time.wait(100);
    };
    await time.pass(Promise.all(Array.from({ length: count }, () => pace.send(request))));
    return left;
  }

  test('in the order in which they came, five at a time', async () => {
    const time = new VirtualTime();
    const pace = new Pace(undefined, time);
    const order: number[] = [];
    const all = Array.from({ length: 12 }, (_, i) => pace.send(async () => order.push(i)));
    await time.pass(Promise.all(all));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const left = await send(new Pace(undefined, time), time, 12);
    expect(left.filter((at) => at === 0)).toHaveLength(5);
    expect(left[5]).toBeGreaterThanOrEqual(100);
  });

  test('not before the time that Notion named, whatever waits', async () => {
    const time = new VirtualTime();
    const pace = new Pace(undefined, time);
    await send(pace, time, 1);
    pace.refused(pace.time, 30_000, 30_000);
    pace.hold(20_000);
    expect(pace.held).toBe(30_000);
    const left = await send(pace, time, 3);
    expect(left[0]).toBeGreaterThanOrEqual(30_100);
  });

  test('never again once the run is stopped', async () => {
    const time = new VirtualTime();
    const stop = new AbortController();
    const pace = new Pace(stop.signal, time);
    const reason = new Error('told to stop');
    const all = Array.from({ length: 30 }, () => pace.send(() => time.wait(100)));
    const stopping = time.wait(50).then(() => stop.abort(reason));
    await expect(time.pass(Promise.all([...all, stopping]))).rejects.toBe(reason);
    await expect(pace.send(async () => undefined)).rejects.toBe(reason);
  });
});
