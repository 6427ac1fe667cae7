import type { Options } from '../../../notion-server/start.ts';
import { example } from '../../github-server/examples.ts';
import type { Run } from '../../support/run-action.ts';
import type { World, WorldRun } from '../../support/world.ts';

/** A mistake that somebody makes, or a mishap that they meet, in a world where all else is right. */
export interface Mistake {
  /** Of the world's Notion. */
  options?: Options;
  /** Where it is told of; in the one error annotation unless given. */
  toldBy?: 'notice' | 'log';
  /** What mends it, as the message names it: buttons, places and lines, in their order. */
  clicks: readonly string[];
  make: (world: World) => Promise<Made>;
}

export interface Made {
  run: Pick<Run, 'code' | 'errors' | 'notices' | 'log'>;
  /** Does what the message says, and runs again; left out where that is a matter of money. */
  mend?: () => Promise<WorldRun>;
}

/** Waits take no time. */
export const SKIPPING = {
  NODE_OPTIONS: `--import=${new URL('../../support/skipped-waits.ts', import.meta.url)}`,
};

/** A run for the pull request of GitHub's example, which GitHub shows with these changes. */
export function sync(
  world: World,
  inputs: Record<string, string> = {},
  changes: object = {},
  env: Record<string, string> = {},
): Promise<WorldRun> {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request }, inputs, env);
}

/** A wrong input, and the right one. */
export function wrongly(wrong: Record<string, string>, right: (world: World) => Record<string, string>) {
  return async (world: World): Promise<Made> => ({
    run: await sync(world, wrong),
    mend: () => sync(world, right(world)),
  });
}

/** A fault of Notion's that a later run does not meet. */
export function passing(fault: Parameters<World['notion']['failNext']>[0], env = {}) {
  return async (world: World): Promise<Made> => {
    await sync(world);
    world.notion.failNext({ times: 1000, ...fault });
    const run = await sync(world, {}, { title: 'New title' }, env);
    return {
      run,
      mend: () => {
        world.notion.clearFaults();
        return sync(world, {}, { title: 'New title' });
      },
    };
  };
}
