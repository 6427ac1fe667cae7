import { type Network, startNetwork } from './network.ts';
import { startWorld, type World } from './world.ts';

/** Of the Enterprise Server in a network. */
export const SERVER = 'https://github.example.com';

/** The variables of a run before which these of this folder are loaded. */
export const loading = (...names: string[]) => ({
  NODE_OPTIONS: names.map((name) => `--import=${new URL(`${name}.ts`, import.meta.url)}`).join(' '),
});

/** The addresses that hold where the runner sets none of its own. */
export const USUAL = {
  NOTION_API_URL: '',
  GITHUB_API_URL: '',
  GITHUB_GRAPHQL_URL: '',
  GITHUB_SERVER_URL: '',
};
export const ENTERPRISE = { NOTION_API_URL: '', ...githubAt(SERVER) };

/** GitHub at an address of this network. */
export function githubAt(origin: string): Record<string, string> {
  const api = { GITHUB_API_URL: `${origin}/api/v3`, GITHUB_GRAPHQL_URL: `${origin}/api/graphql` };
  return { ...api, GITHUB_SERVER_URL: SERVER };
}

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
