import { besideTrial } from './races/beside.ts';
import { crowdTrial } from './races/crowd.ts';
import { firstRunsTrial } from './races/first-runs.ts';
import { lagTrial } from './races/lag.ts';
import type { Counts } from './races/scene.ts';

/** Of six trials one is a crowd, which takes longest. */
const TRIALS = [crowdTrial, lagTrial, firstRunsTrial, besideTrial, besideTrial, besideTrial];

/**
 * Runs of the bundled action beside each other and beside people: in a crowd, at an index that lags, first ones on a page,
 * or for all entries beside those of events. What happens after what follows from the seed.
 * @throws Error that names the seed, where a row is lost, doubled or not current, a person's edit is lost, a run fails, or
 * a nightly run writes though all is right
 */
export function racesTrial(seed: number): Promise<Counts> {
  const trial = TRIALS[seed % TRIALS.length] ?? besideTrial;
  return trial(seed);
}
