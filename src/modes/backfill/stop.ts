import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../problems/problem.ts';

/** What ends a run before its end. */
export interface Stop {
  /** Aborted with the Problem that the run ends with. */
  signal: AbortSignal;
  /** Ends the run. */
  because: (problem: Problem) => void;
  /** Leaves the process's signals alone again. */
  release: () => void;
}

/** Milliseconds that requests under way have to come to their end, so that the run can still tell what it did. */
const GRACE = 4000;

/**
 * GitHub ends a job that is cancelled or out of time with SIGINT, 7.5 seconds later SIGTERM, and 2.5 seconds later by
 * force: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  const because = (problem: Problem) => controller.abort(problem);
  const onSignal = (name: string) =>
    because(new Problem('backfill-stopped', `The run was told to stop (${name}).`));
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    because,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}

/** Never gives anything; throws what the signal was aborted with, when the time after that is over. */
export async function graceOver(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  await sleep(GRACE);
  throw signal.reason;
}
