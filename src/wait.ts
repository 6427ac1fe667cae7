import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits.
 * @param stop ends the wait early
 * @throws what `stop` was aborted with
 */
export async function wait(milliseconds: number, stop?: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, stop && { signal: stop });
  } catch (error) {
    stop?.throwIfAborted();
    throw error;
  }
}
