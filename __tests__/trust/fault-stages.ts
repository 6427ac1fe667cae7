import type { Hold } from '../../notion-server/start.ts';
import { SKIPPED_HEADER, SKIPPED_WAITS } from '../support/reused-processes.ts';
import { startWorld, type World } from '../support/world.ts';
import type { Scene, Staged } from './fault-scenes.ts';
import { OWN } from './faults-of-notion.ts';

/** A world in which a run is to begin. */
export interface Stage {
  world: World;
  staged: Staged;
  /** Those of the runs. What they wait for takes no time. */
  variables: Record<string, string>;
  /** Makes it what it was at the beginning. */
  clear: () => void;
}

/** Those that nobody is on. */
const free = new Map<Scene, Stage[]>();

/** Lets a run begin as a scene says. Stages are used again, but for those on which anything failed. */
export async function onStage<Result>(scene: Scene, use: (stage: Stage) => Promise<Result>): Promise<Result> {
  const stage = free.get(scene)?.pop() ?? (await newStage(scene));
  stage.clear();
  try {
    const result = await use(stage);
    free.set(scene, [...(free.get(scene) ?? []), stage]);
    return result;
  } catch (error) {
    await stage.world.close();
    throw error;
  }
}

export async function closeStages(): Promise<void> {
  for (const { world } of [...free.values()].flat()) await world.close();
  free.clear();
}

async function newStage(scene: Scene): Promise<Stage> {
  const time = new SkippedTime();
  const world = await startWorld({ clock: time.now, hold: time.hold });
  const { notion, github } = world;
  notion.person.changeProperties(world.dataSource, { [OWN]: { select: {} } });
  const variables: Record<string, string> = { GITHUB_SERVER_URL: github.serverUrl };
  const run: World['run'] = (event, payload, inputs) =>
    world.run(event, payload, inputs, { ...variables, [SKIPPED_WAITS]: String(time.skipped) });
  const staged = await scene.stage({ ...world, run });
  const restore = notion.keep();
  const clear = () => {
    restore();
    time.skipped = 0;
    github.removeComments(2);
    github.setPoints({ remaining: 1000 });
    github.requests.length = 0;
  };
  return { world, staged, variables, clear };
}

/** The time of a server, which goes on by what runs skip, one after another. */
class SkippedTime {
  /** Milliseconds. */
  skipped = 0;

  now = (): number => Date.now() + this.skipped;

  hold: Hold = async ({ headers }) => {
    this.skipped = Number(headers[SKIPPED_HEADER] ?? this.skipped);
  };
}
