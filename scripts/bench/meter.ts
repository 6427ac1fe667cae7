/** What a process took in all. */
interface Metered {
  /** Milliseconds of the processor. */
  cpu: number;
  /** Megabytes of memory at most. */
  peak: number;
}

/** The variables of a process that tells what it took. */
export const METER = { NODE_OPTIONS: '--require=./scripts/bench/meter.cjs' };

/** What such a process has told. */
export function meteredIn(log: string): Metered {
  const told: Metered = JSON.parse(/^metered (.*)$/m.exec(log)?.[1] ?? '{}');
  return told;
}
