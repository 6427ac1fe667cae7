import { type RateLimit, RateLimiter } from '../../../notion-server/rate-limit.ts';
import { ErrorAnswer } from '../../../src/notion/api/answer.ts';
import { Pace } from '../../../src/notion/api/pace.ts';
import { newPatience } from '../../../src/notion/api/patience.ts';
import { patiently } from '../../../src/notion/api/patiently.ts';
import { VirtualTime } from '../../support/virtual-time.ts';

/** How requests are let through, which is as the embedded server does. */
interface Served {
  limit?: RateLimit;
  /** Milliseconds after which an answer comes: from and to; evenly spread between. */
  answerAfter?: [number, number];
  /** How many runs share the limit. */
  runs?: number;
  /** What another client of the same budget sends: from and to which second, and every how many. */
  beside?: { from: number; to: number; every: number };
}

const AS_USUAL: [number, number] = [150, 300];

/** Sends as many requests as the paces let it, for so many seconds; gives the seconds at which requests were let through. */
export async function simulatePace(
  seconds: number,
  { limit, answerAfter = AS_USUAL, runs = 1, beside }: Served = {},
) {
  const time = new VirtualTime();
  const limiter = limit && new RateLimiter(limit, time.now);
  const chance = numbersByChance();
  const accepted: number[] = [];
  let refused = 0;
  const request = async () => {
    const [from, to] = answerAfter;
    const half = (from + chance() * (to - from)) / 2;
    await time.wait(half);
    const refusal = refusalOf(limiter);
    if (refusal) refused += 1;
    else accepted.push(time.now() / 1000);
    await time.wait(half);
    if (refusal) throw refusal;
  };
  const sendAll = async () => {
    const pace = new Pace(undefined, time);
    const patience = newPatience(() => undefined, pace, new AbortController().signal);
    const send = async (index: number) => {
      while (time.now() < seconds * 1000) {
        if (index < pace.room) await patiently(patience, request);
        else await time.wait(250);
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, index) => send(index)));
  };
  const others = { accepted: 0, refused: 0 };
  const sendBeside = async ({ from, to, every }: NonNullable<Served['beside']>) => {
    await time.wait(from * 1000);
    for (; time.now() < to * 1000; await time.wait(every * 1000)) {
      if (refusalOf(limiter)) others.refused += 1;
      else others.accepted += 1;
    }
  };
  const all = Array.from({ length: runs }, sendAll);
  await time.pass(Promise.all([...all, ...(beside ? [sendBeside(beside)] : [])]), seconds * 1000);
  return { accepted, refused, others };
}

/** How many requests a limit lets through in so many seconds. */
export function letThrough(limit: RateLimit, seconds: number): number {
  if (limit.kind === 'average') return limit.burst + limit.perSecond * seconds;
  return limit.perMinute * Math.ceil(seconds / (limit.window ?? 60));
}

/** Numbers from 0 to 1 that look like chance, and are the same each time. */
function numbersByChance(): () => number {
  let state = 7919;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function refusalOf(limiter: RateLimiter | undefined): ErrorAnswer | undefined {
  try {
    limiter?.spend();
    return undefined;
  } catch (error) {
    const seconds = error instanceof Error && 'retryAfter' in error ? String(error.retryAfter) : '';
    return new ErrorAnswer(429, new Map(Object.entries({ 'retry-after': seconds })), {
      code: 'rate_limited',
      message: 'Too many',
    });
  }
}
