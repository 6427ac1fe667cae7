import { parseArgs } from 'node:util';
import { faultMatrixTrial } from '../__tests__/trust/fault-matrix.ts';
import { hostileTrial } from '../__tests__/trust/hostile.ts';
import { modelTrial } from '../__tests__/trust/model.ts';
import { networksTrial } from '../__tests__/trust/networks.ts';
import { payloadsTrial } from '../__tests__/trust/payloads.ts';
import { racesTrial } from '../__tests__/trust/races.ts';

// Runs the trials of `__tests__/trust/` in turn, each with ever new seeds, until the time is over.

/** Does a bounded piece of work that the seed decides, and counts it. @throws Error where a rule was broken */
type Trial = (seed: number) => Promise<Record<string, number>>;

const TRIALS: Readonly<Record<string, Trial>> = {
  faults: faultMatrixTrial,
  hostile: hostileTrial,
  model: modelTrial,
  networks: networksTrial,
  payloads: payloadsTrial,
  races: racesTrial,
};

/** Minutes. */
const HOUR = 60;

interface Tally {
  name: string;
  trial: Trial;
  runs: number;
  failures: number;
  counts: Record<string, number>;
}

globalThis.kept = await import('../__tests__/support/kept.ts');
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
process.exitCode = (await soak(values)) ? 0 : 1;

/** @returns whether nothing failed */
async function soak({ minutes, seed, only }: typeof values): Promise<boolean> {
  const tallies = Object.entries(TRIALS)
    .filter(([name]) => only === undefined || name === only)
    .map(([name, trial]): Tally => ({ name, trial, runs: 0, failures: 0, counts: {} }));
  if (tallies.length === 0) throw new Error(`--only takes one of: ${Object.keys(TRIALS).join(', ')}`);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 60_000;
  const isRepeated = seed !== undefined && only !== undefined && minutes === undefined;
  let next = seed === undefined ? Date.now() % 2 ** 31 : Number(seed);
  let told = 0;
  console.log(`Start seed ${next}`);
  do {
    for (const tally of tallies) {
      await runOnce(tally, next);
      if (elapsed() < told + 1) continue;
      told = Math.floor(elapsed());
      console.log(`${told} min: ${tallies.map(shortly).join(' · ')}`);
    }
    next += 1;
  } while (!isRepeated && elapsed() < Number(minutes ?? HOUR));
  console.log('Trial | Runs | Failed | Counted');
  for (const { name, runs, failures, counts } of tallies)
    console.log([name, runs, failures, listed(counts)].join(' | '));
  return tallies.every(({ failures }) => failures === 0);
}

async function runOnce(tally: Tally, seed: number): Promise<void> {
  tally.runs += 1;
  try {
    for (const [what, count] of Object.entries(await tally.trial(seed)))
      tally.counts[what] = (tally.counts[what] ?? 0) + count;
  } catch (error) {
    tally.failures += 1;
    console.log(`FAILED, to be repeated by: npm run soak -- --only ${tally.name} --seed ${seed}`);
    console.log(error);
  }
}

function shortly({ name, runs, failures, counts }: Tally): string {
  return `${name} ${runs} runs, ${failures} failed, ${listed(counts)}`;
}

function listed(counts: Tally['counts']): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
