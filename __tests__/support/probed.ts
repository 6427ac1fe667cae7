import type { Probed } from './probe.ts';

/** The variables of a process that tells what it has loaded. */
export const PROBE = { NODE_OPTIONS: `--import=${new URL('probe.ts', import.meta.url)}` };

/** What such a process has told. */
export function probedIn(log: string): Probed {
  const told: Probed = JSON.parse(/^probe (.*)$/m.exec(log)?.[1] ?? '{}');
  return told;
}
