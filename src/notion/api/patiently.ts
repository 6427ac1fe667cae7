import { wait } from '../../wait.ts';
import { SavedWrite } from './answer.ts';
import { fateOf } from './fate.ts';
import { type Patience, pauseAfter, timeOf } from './patience.ts';

/** What to do before a request is sent after a wait. */
interface Repetition<Result> {
  /** Before any repetition: throws where there should be none, because things have changed during the wait. */
  check?: Check | undefined;
  /**
   * For a request that must not happen twice, where the fate of an attempt is unknown (5xx, time-out, cut connection):
   * gives the result where the attempt had succeeded after all. It is sent again only once the attempt can't succeed late.
   */
  recover?: (() => Promise<Result | undefined>) | undefined;
}

export interface Check {
  run: () => Promise<void>;
  /**
   * How often the run had waited when that was read which is checked: once it has waited since, it is checked before the
   * first attempt too.
   */
  since: number;
  /** How many milliseconds after it the request may leave; a minute unless given. Three times it is checked again. */
  holds?: number | undefined;
}

/**
 * Sends a request until it succeeds, is refused, or patience ends; then throws what the last attempt threw. What Notion
 * has saved without answering it is read instead of being sent again.
 */
export async function patiently<Result>(
  patience: Patience,
  send: () => Promise<Result>,
  { check, recover }: Repetition<Result> = {},
): Promise<Result> {
  const { pace, stop } = patience;
  const askedAt = performance.now();
  let unknownFate = false;
  let refusals = 0;
  let saved: SavedWrite | undefined;
  let failingSince: number | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let delays = 0;
  for (let attempt = 0; ; attempt++) {
    let since = timeOf(patience);
    const request = async (): Promise<Result> => {
      since = timeOf(patience); // its turn may have come late
      const age = performance.now() - Math.max(askedAt, checkedAt);
      if (check && delays < MOST_DELAYS && age > (check.holds ?? LATE_MS)) throw new Late();
      return saved ? JSON.parse(await saved.read()) : send();
    };
    try {
      const mayHaveChanged = attempt > 0 || (check && patience.waits > check.since);
      if (check && !saved && mayHaveChanged && performance.now() - checkedAt > HOLDS_MS) {
        await check.run();
        checkedAt = performance.now();
        if (refusals > 1 && !pace) await wait(APART_MS, stop);
      }
      const found = unknownFate && !saved && (await recover?.());
      const result = found || (await (pace ? pace.send(request) : request()));
      patience.faultsSince = undefined;
      return result;
    } catch (error) {
      if (error instanceof Late) {
        delays += 1;
        continue;
      }
      if (error instanceof SavedWrite) {
        saved = error;
        continue;
      }
      const fate = fateOf(error);
      unknownFate ||= fate.repeat === 'soon' && fate.happened !== 'no';
      if (fate.repeat === 'when-told') {
        failingSince = undefined;
        refusals += 1;
      } else failingSince ??= since;
      const pause = pauseAfter(patience, fate, attempt, failingSince ?? since, since);
      if (pause === undefined) throw error;
      if (!pace) patience.waits += 1;
      if (pause > 0) await wait(pause, stop);
      const comesLate = recover && !saved && fate.repeat === 'soon' && fate.happened === 'maybe-later';
      const found = comesLate && (await settled(patience, recover, since + DEADLINE_MS));
      if (found) return found;
    }
  }
}

/**
 * Waits until a time, unless the result is there before: what is done about an attempt whose answer is lost is done once
 * nothing more can come of it.
 * @param until by `timeOf`
 */
async function settled<Result>(
  patience: Patience,
  recover: () => Promise<Result | undefined>,
  until: number,
): Promise<Result | undefined> {
  const rest = () => wait(Math.max(0, until - timeOf(patience)), patience.stop);
  try {
    const found = await recover();
    if (found === undefined) await rest();
    return found;
  } catch (error) {
    await rest();
    throw error;
  }
}

/**
 * So long after it left Notion may carry out a request, as its answer to a write that took longer tells (`deadline_ms`):
 * https://developers.notion.com/reference/request-limits#retry-a-write-that-returns-503
 */
const DEADLINE_MS = 55_000;

/**
 * So long a check and its request are kept apart once 429 has come twice: where requests are limited by the second, the
 * check may have spent what the request needs, again and again.
 */
const APART_MS = 500;

/** So long a check holds: where many runs compete for few requests, one before each attempt would take what they need. */
const HOLDS_MS = 2000;

/** After so long a wait for its turn a request is treated as one that is repeated: things may have changed. */
const LATE_MS = 60_000;
const MOST_DELAYS = 3;
class Late extends Error {}
