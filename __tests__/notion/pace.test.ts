import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Pace } from '../../src/notion/pace.ts';

/** Sends so many requests at once, each answered after a while; the milliseconds after which each of them left. */
async function send(pace: Pace, count: number, answerAfter = 0): Promise<number[]> {
  const started = performance.now();
  const left: number[] = [];
  const request = async () => {
    left.push(performance.now() - started);
    if (answerAfter > 0) await sleep(answerAfter);
  };
  await Promise.all(Array.from({ length: count }, () => pace.send(request)));
  return left;
}

describe('requests leave', () => {
  test('ten at once, and then about three a second, faster while all goes well', async () => {
    const left = await send(new Pace(), 14);
    expect(left[9]).toBeLessThan(100);
    expect(left[10]).toBeGreaterThan(200);
    const gaps = left.slice(10).map((time, i) => time - (left[9 + i] ?? 0));
    expect(gaps.at(-1)).toBeLessThan(gaps[0] ?? 0);
  });

  test('in the order in which they came', async () => {
    const order: number[] = [];
    const pace = new Pace();
    await Promise.all(Array.from({ length: 12 }, (_, i) => pace.send(async () => order.push(i))));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('not before the time that Notion named, whatever waits', async () => {
    const pace = new Pace();
    await send(pace, 1);
    pace.slow(performance.now(), 600);
    expect(pace.held).toBeGreaterThan(500);
    const left = await send(pace, 3);
    expect(left[0]).toBeGreaterThan(550);
  });

  test('no more than ten at a time where answers take their time', async () => {
    const pace = new Pace();
    let under = 0;
    let most = 0;
    const request = async () => {
      under += 1;
      most = Math.max(most, under);
      await sleep(400);
      under -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, () => pace.send(request)));
    expect(most).toBe(10);
    expect(pace.room).toBe(10);
  });

  test('never again once the run is stopped', async () => {
    const stop = new AbortController();
    const pace = new Pace(stop.signal);
    const sent = send(pace, 30);
    const reason = new Error('told to stop');
    setTimeout(() => stop.abort(reason), 50);
    await expect(sent).rejects.toBe(reason);
    await expect(pace.send(async () => undefined)).rejects.toBe(reason);
  });
});

test('requests that were under way together slow the pace once', async () => {
  const spaced = async (refusals: number) => {
    const pace = new Pace();
    await send(pace, 10);
    const sentAt = performance.now() - 1;
    for (let i = 0; i < refusals; i++) pace.slow(sentAt, 0);
    const left = await send(pace, 2);
    return (left[1] ?? 0) - (left[0] ?? 0);
  };
  const [once, often] = await Promise.all([spaced(1), spaced(8)]);
  expect(Math.abs(once - often)).toBeLessThan(60);
});
