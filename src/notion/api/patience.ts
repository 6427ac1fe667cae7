import type { Fate } from './fate.ts';
import type { Pace } from './pace.ts';

/** How long the run of a single entry is willing to wait: 429 up to 5 minutes in all, other faults up to 60 seconds. */
const RATE_LIMIT_PATIENCE_MS = 300_000;
const FAULT_PATIENCE_MS = 60_000;
/** The longest single wait of a run with many requests; it obeys any number of those. */
const LONGEST_WAIT_MS = 3_600_000;

/** The state of waiting, shared by all requests of a run. */
export interface Patience {
  rateLimitLeft: number;
  /** Since when nothing has succeeded, by `timeOf`. */
  faultsSince: number | undefined;
  /** How often the run of a single entry has waited: what was read before may have changed since. */
  waits: number;
  /** Spaces the requests of a run that makes many. */
  pace: Pace | undefined;
  stop: AbortSignal | undefined;
  /** Told before each wait that a person would notice. */
  log: (message: string) => void;
}

/**
 * @param log told of waits that a person would notice
 * @param pace of a run with many requests at a time: whatever Notion asks to wait is waited, as often as it takes
 */
export function newPatience(log: Patience['log'], pace?: Pace, stop?: AbortSignal): Patience {
  const rateLimitLeft = pace ? Number.POSITIVE_INFINITY : RATE_LIMIT_PATIENCE_MS;
  return { rateLimitLeft, faultsSince: undefined, waits: 0, pace, stop, log };
}

/** Time for which nothing may leave does not count for anybody's patience. */
export function timeOf({ pace }: Patience): number {
  return pace ? pace.time : performance.now();
}

/**
 * Milliseconds to wait before the next attempt, or nothing where there is to be none.
 * @param failingSince when the request's first attempt of an unbroken row of faults left, by `timeOf`
 * @param since when this one left
 */
export function pauseAfter(
  patience: Patience,
  fate: Fate,
  attempt: number,
  failingSince: number,
  since: number,
): number | undefined {
  if (fate.repeat === 'never' || (fate.repeat === 'soon' && attempt >= fate.times)) return undefined;
  const told = fate.seconds === undefined ? undefined : fate.seconds * 1000;
  if (fate.repeat === 'when-told') return rateLimitPause(patience, told ?? backoff(attempt), since);
  if (patience.faultsSince === undefined) {
    patience.faultsSince = failingSince;
    patience.log('Notion did not answer as it should; trying again for up to a minute.');
  }
  // A look-up in between may have succeeded, which does not give the request itself another minute.
  const left = Math.min(patience.faultsSince, failingSince) + FAULT_PATIENCE_MS - timeOf(patience);
  const longest = patience.pace ? LONGEST_WAIT_MS : left;
  if (left <= 0 || (told ?? 0) > longest) return undefined;
  if (told !== undefined) patience.pace?.hold(told);
  return Math.max(Math.min(backoff(attempt), left), told ?? 0);
}

function rateLimitPause(patience: Patience, told: number, since: number): number | undefined {
  const { pace } = patience;
  if (told > Math.min(patience.rateLimitLeft, LONGEST_WAIT_MS)) return undefined;
  const pause = Math.min(told + spread(told, pace ? 250 : 1000), patience.rateLimitLeft);
  patience.rateLimitLeft -= pause;
  if (pause > 5000 && pause > (pace?.held ?? 0) + 1000)
    patience.log(`Notion limits the rate of requests: waiting ${Math.round(pause / 1000)} s.`);
  pace?.refused(since, told, pause);
  return pace ? 0 : pause;
}

/** Spreads runs that were told the same time, so that they do not all come back at once. */
function spread(told: number, most: number): number {
  return Math.random() * Math.min(most, told / 10);
}

/** Half a second, doubled with each attempt up to 15 seconds, half of it by chance. */
function backoff(attempt: number): number {
  const full = Math.min(500 * 2 ** attempt, 15_000);
  return full / 2 + (Math.random() * full) / 2;
}
