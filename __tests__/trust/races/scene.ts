import type { Options } from '../../../notion-server/start.ts';
import { type Run, runAction } from '../../support/run-action.ts';
import { seeded } from '../../support/seeded.ts';
import { SharedTime } from '../../support/shared-time.ts';
import { startWorld, type World } from '../../support/world.ts';
import type { Changing, GitHubEvent } from './entries.ts';

// Under Jest it is there already: see support/environment.js.
globalThis.kept ??= await import('../../support/kept.ts');

export type Counts = Record<string, number>;

/** A world whose runs share a time, and chance that a seed decides. */
export interface Scene {
  seed: number;
  world: World;
  time: SharedTime;
  chance: Chance;
  counts: Counts;
  /** What people did, and when. */
  acts: { at: number; told: string }[];
}

/** Acts in a world of its own; what it throws names the seed. */
export async function inScene(
  seed: number,
  options: Options,
  act: (scene: Scene) => Promise<void>,
): Promise<Counts> {
  const time = new SharedTime(seed);
  await time.start();
  const world = await startWorld({ ...options, clock: time.now, hold: time.hold, random: seeded(seed + 2) });
  const scene: Scene = { seed, world, time, chance: new Chance(seed + 1), counts: {}, acts: [] };
  try {
    await act(scene);
    const { accepted, rateLimited } = world.notion.countRequests();
    return { ...scene.counts, requests: accepted, refused: rateLimited };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`Seed ${seed}: ${message}\n${storyOf(scene, message).join('\n')}`, { cause: error });
  } finally {
    await world.close();
    await time.close();
  }
}

/** Starts a run of the bundled action so many milliseconds from now. @throws where it fails */
export async function start(
  { world, time, counts }: Scene,
  after: number,
  [event, payload]: GitHubEvent,
  inputs: Record<string, string> = {},
): Promise<Run> {
  const env = { GITHUB_SERVER_URL: world.github.serverUrl };
  const run = await time.run(after, (variables) =>
    runAction(world.runOptions(event, payload, inputs, { ...env, ...variables })),
  );
  count(counts, 'runs');
  if (run.code !== 0 || run.outputs.failed !== '0' || run.errors.length > 0)
    throw new Error(
      `A run of ${event} failed: ${run.errors.map(({ message }) => message).join()}\n${run.log}`,
    );
  return run;
}

/**
 * Changes an entry so many milliseconds from now; its run begins a second later at least, when a runner has started: so it
 * sees all changes of the same second, which GitHub dates alike.
 */
export async function changeLater(
  scene: Scene,
  entry: Changing,
  after: number,
  inputs: Record<string, string> = {},
): Promise<void> {
  const { event, show } = entry.change(after);
  const started = start(scene, after + 1000 + scene.chance.under(3000), event, inputs);
  await Promise.all([scene.time.at(after, show), started]);
}

/** What was asked of Notion about the objects that a message names, and what people did with them. */
function storyOf({ world: { notion }, acts }: Scene, message: string): string[] {
  const ids = message.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  const asked = notion.requests.map(({ at, method, path, status, body }) => ({
    at,
    told: `${method} ${path} ${status} ${JSON.stringify(body ?? '')}`,
  }));
  return [...asked, ...acts]
    .filter(({ told }) => ids.some((id) => told.includes(id)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, told }) => `${new Date(at).toISOString()} ${told}`);
}

export function count(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** From 0 up to `below`. */
  under(below: number): number {
    return Math.floor(this.random() * below);
  }

  /** So many of them, in order. */
  times(count: number, below: number): number[] {
    return Array.from({ length: count }, () => this.under(below)).toSorted((a, b) => a - b);
  }

  pick<One>(ones: readonly One[]): One {
    const one = ones[this.under(ones.length)];
    if (one === undefined) throw new Error('There is nothing to pick from');
    return one;
  }
}
