import { describe, expect, test } from '@jest/globals';
import { type RateLimit, RateLimiter } from '../../../notion-server/rate-limit.ts';
import { ErrorAnswer } from '../../../src/notion/api/answer.ts';
import { Pace } from '../../../src/notion/api/pace.ts';
import { newPatience, patiently } from '../../../src/notion/api/patience.ts';
import { VirtualTime } from '../../support/virtual-time.ts';

/** Answers after so many milliseconds, and lets requests through as the embedded server does. */
interface Served {
  limit?: RateLimit;
  answerAfter?: number;
  /** What another client of the same budget sends: from and to which second, and every how many. */
  beside?: { from: number; to: number; every: number };
}

/** Sends as many requests as the pace lets it, for so many seconds. */
async function run(seconds: number, { limit, answerAfter = 200, beside }: Served = {}) {
  const time = new VirtualTime();
  const limiter = limit && new RateLimiter(limit, time.now);
  const pace = new Pace(undefined, time);
  const patience = newPatience(() => undefined, pace, new AbortController().signal);
  const accepted: number[] = [];
  let refused = 0;
  const request = async () => {
    await time.wait(answerAfter / 2);
    const refusal = refusalOf(limiter);
    if (refusal) refused += 1;
    else accepted.push(time.now() / 1000);
    await time.wait(answerAfter / 2);
    if (refusal) throw refusal;
  };
  const send = async (index: number) => {
    while (time.now() < seconds * 1000) {
      if (index < pace.room) await patiently(patience, request);
      else await time.wait(250);
    }
  };
  const others = { accepted: 0, refused: 0 };
  const sendBeside = async ({ from, to, every }: NonNullable<Served['beside']>) => {
    await time.wait(from * 1000);
    for (; time.now() < to * 1000; await time.wait(every * 1000)) {
      if (refusalOf(limiter)) others.refused += 1;
      else others.accepted += 1;
    }
  };
  const all = Array.from({ length: 50 }, (_, index) => send(index));
  await time.pass(Promise.all([...all, ...(beside ? [sendBeside(beside)] : [])]), seconds * 1000);
  return { accepted, refused, others };
}

function refusalOf(limiter: RateLimiter | undefined): ErrorAnswer | undefined {
  try {
    limiter?.spend();
    return undefined;
  } catch (error) {
    const seconds = error instanceof Error && 'retryAfter' in error ? String(error.retryAfter) : '';
    return new ErrorAnswer(429, new Headers({ 'retry-after': seconds }), {
      code: 'rate_limited',
      message: 'Too many',
    });
  }
}

describe('of what Notion lets through, 95 % is used at least, from the first second', () => {
  const budget = (perMinute: number) => ({ kind: 'budget', perMinute }) as const;
  const average = (burst: number) => ({ kind: 'average', perSecond: 3, burst }) as const;

  test.each([180, 600])('of %i requests in a fixed window of a minute', async (perMinute) => {
    const minutes = 10;
    const { accepted, refused } = await run(60 * minutes, { limit: budget(perMinute) });
    for (let minute = 1; minute <= minutes; minute++) {
      const sent = accepted.filter((at) => at < 60 * minute).length;
      expect(sent / (perMinute * minute)).toBeGreaterThan(0.95);
    }
    expect(refused).toBeLessThan(accepted.length / 20);
  });

  test.each([5, 10])('of 3 requests a second, %i at once', async (burst) => {
    const { accepted, refused } = await run(300, { limit: average(burst), answerAfter: 100 });
    for (const seconds of [60, 120, 300]) {
      const sent = accepted.filter((at) => at < seconds).length;
      expect(sent / (burst + 3 * seconds)).toBeGreaterThan(0.95);
    }
    expect(refused).toBeLessThan(accepted.length / 20);
  });

  test.each([20, 1500])('where an answer takes %i ms', async (answerAfter) => {
    const { accepted } = await run(600, { limit: budget(600), answerAfter });
    expect(accepted.length / 6000).toBeGreaterThan(0.95);
  });

  test('and soon again, once another client of the same budget has ended', async () => {
    const beside = { from: 60, to: 300, every: 0.5 };
    const { accepted, others } = await run(900, { limit: budget(180), beside });
    expect(others.accepted).toBeGreaterThan(250);
    const late = accepted.filter((at) => at >= 420).length;
    expect(late / (3 * 480)).toBeGreaterThan(0.95);
  });
});

test('from the third minute on requests are spread, so that a run of one entry is let through at any time', async () => {
  const { accepted } = await run(300, { limit: { kind: 'budget', perMinute: 180 } });
  const inSecond = (second: number) => accepted.filter((at) => Math.floor(at) === second).length;
  for (let second = 130; second < 290; second++) expect(inSecond(second)).toBeLessThanOrEqual(5);
  const beside = { from: 130, to: 135, every: 0.5 };
  const { others } = await run(300, { limit: { kind: 'budget', perMinute: 180 }, beside });
  expect(others).toEqual({ accepted: 10, refused: 0 });
});

test('where nothing is limited, nothing is held up', async () => {
  const { accepted } = await run(10, { answerAfter: 20 });
  expect(accepted.length).toBeGreaterThan(10 * 150);
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

  test('in the order in which they came, ten at a time', async () => {
    const time = new VirtualTime();
    const pace = new Pace(undefined, time);
    const order: number[] = [];
    const all = Array.from({ length: 12 }, (_, i) => pace.send(async () => order.push(i)));
    await time.pass(Promise.all(all));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const left = await send(pace, time, 12);
    expect(left.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(left[10]).toBeGreaterThanOrEqual(100);
  });

  test('not before the time that Notion named, whatever waits', async () => {
    const time = new VirtualTime();
    const pace = new Pace(undefined, time);
    await send(pace, time, 1);
    pace.refused(pace.time, 30_000);
    pace.hold(20_000);
    expect(pace.held).toBe(30_000);
    const left = await send(pace, time, 3);
    expect(left[0]).toBe(30_100);
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

test('requests that were under way together count as one refusal', async () => {
  const rateAfter = async (refusals: number) => {
    const time = new VirtualTime();
    const pace = new Pace(undefined, time);
    const refuse = async (count: number) => {
      const leftAt = pace.time;
      await time.pass(Promise.all(Array.from({ length: 30 }, () => pace.send(() => time.wait(10)))));
      for (let i = 0; i < count; i++) pace.refused(leftAt, 10_000);
    };
    await refuse(1);
    await refuse(1);
    await refuse(refusals);
    const left: number[] = [];
    await time.pass(Promise.all([1, 2].map(() => pace.send(async () => left.push(time.now())))));
    return (left[1] ?? 0) - (left[0] ?? 0);
  };
  expect(await rateAfter(8)).toBe(await rateAfter(1));
});
