import type { Options } from '../../notion-server/start.ts';
import { inWorld, whileHeld } from './in-world.ts';
import type { World, WorldRun } from './world.ts';

/** Of rows made in one minute the one with the lower ID stays. */
interface Ids {
  areHigh: boolean;
}

/** Acts in a world in which all is made in the first minute, and the IDs are high or low. */
export async function inOneMinute(use: (world: World, ids: Ids) => Promise<void>): Promise<void> {
  const ids: Ids = { areHigh: false };
  const start = Date.now();
  const options: Options = {
    clock: () => Date.now() - (start % 60_000),
    random: () => (Math.random() + (ids.areHigh ? 1 : 0)) / 2,
  };
  await inWorld((world) => use(world, ids), options);
}

/** A run that has read GitHub, and makes its row after another one has made a row of the same that does not stay. */
export function overtaken(
  world: World,
  ids: Ids,
  run: () => Promise<WorldRun>,
  other: () => Promise<void>,
): Promise<WorldRun> {
  return whileHeld(world, /^POST \/v1\/pages$/, run, async () => {
    ids.areHigh = true;
    await other();
    ids.areHigh = false;
  });
}
