import { wait } from '../../wait.ts';

/** Milliseconds before each look: an index may lag. */
const PAUSES = [0, 250, 500, 1000, 2000, 4000];

/**
 * Looks at rows that were just made until each has itself been seen; what another run made at the same time is then seen too.
 * After 8 seconds it looks no more.
 * @param look gives the IDs of all rows that it sees
 * @returns those that were never seen
 */
export async function untilSeen<Made extends { id: string }>(
  made: readonly Made[],
  look: (unseen: readonly Made[]) => Promise<ReadonlySet<string>>,
): Promise<readonly Made[]> {
  let unseen = made;
  for (const pause of PAUSES) {
    if (unseen.length === 0) break;
    if (pause > 0) await wait(pause);
    const seen = await look(unseen);
    unseen = unseen.filter(({ id }) => !seen.has(id));
  }
  return unseen;
}
