import { type Network, startNetwork } from './network.ts';
import { startWorld, type World } from './world.ts';

/** Of the Enterprise Server in a network. */
export const SERVER = 'https://github.example.com';

/** A world in a network of its own. */
export interface Networked {
  world: World;
  network: Network;
}

/** One for each of several tests that run at the same time. */
export async function inNetwork(use: (networked: Networked) => Promise<void>): Promise<void> {
  const world = await startWorld({}, { serverUrl: SERVER });
  const network = await startNetwork(world);
  try {
    await use({ world, network });
  } finally {
    await network.close();
    await world.close();
  }
}
