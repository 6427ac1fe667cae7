import type { Json } from '../../notion-server/json.ts';
import { startWorld } from '../support/world.ts';
import { Chances } from './chances.ts';
import { expectGoodEnd, expectLiveRow } from './good-end.ts';
import { type Damaged, damagesOf, shown, withDamages } from './payloads/damage.ts';
import { type Scene, scenes } from './payloads/scenes.ts';

type Counts = Record<string, number>;

const RUNS = 6;
const KINDS = ['of the event', 'of the event alone', 'of GitHub', 'of GitHub'] as const;
type Kind = (typeof KINDS)[number];

/** Without these nobody knows what the event is about. */
const IDENTITY =
  /^(?:action|number|release|release\.id|pull_request|pull_request\.number|workflow_run(?:|\.event|\.head_sha|\.head_branch|\.head_repository(?:|\.id|\.owner|\.owner\.login)))$/;

/** Inputs by which more of GitHub is read. */
const INPUTS: readonly Record<string, string>[] = [
  {},
  { comment: 'true' },
  { notes: 'generate', 'link-pull-requests': 'create' },
  { mode: 'backfill', notes: 'generate' },
  { mode: 'backfill', since: 'v1' },
  { mode: 'check' },
];

/**
 * Runs the action with payloads and with answers of GitHub's in which something is missing, of another type, ill-formed or
 * huge. A run ends well, with a row as GitHub shows the thing where GitHub shows it, or with one error that is none of the action's
 * own.
 * @throws Error with the seed, and what was wrong with what
 */
export async function payloadsTrial(seed: number): Promise<Counts> {
  globalThis.kept ??= await import('../support/kept.ts');
  const chances = new Chances(seed);
  const counts: Counts = { runs: 0, damages: 0, rows: 0, errors: 0 };
  for (let run = 0; run < RUNS; run++) {
    const scene = chances.one(scenes());
    const kind = chances.one(KINDS);
    await oneRun(scene, kind, chances, counts).catch((error: unknown) => {
      const what = `${scene.event} ${JSON.stringify(Object(scene.payload).action)}`;
      throw new Error(`Seed ${seed}, run ${run}: ${what}, damage ${kind}: ${error}`, { cause: error });
    });
  }
  return counts;
}

async function oneRun(scene: Scene, kind: Kind, chances: Chances, counts: Counts): Promise<void> {
  const world = await startWorld();
  try {
    scene.show(world);
    const damages = kind === 'of GitHub' ? [] : damagesOf(scene.payload, chances, 3);
    if (kind === 'of the event alone') world.github.failNext('forbidden', 20);
    if (kind === 'of GitHub')
      world.github.failNext((body) => damagedAnswer(body, chances, damages), 20, undefined, chances.below(3));
    const payload = withDamages(scene.payload, damages);
    const inputs = kind === 'of GitHub' ? chances.one(INPUTS) : {};
    const run = await world.run(scene.event, payload, inputs, { RUNNER_DEBUG: '1' });
    const told = `${JSON.stringify(inputs)} ${shown(damages)}\n${run.log.slice(0, 3000)}`;
    expectGoodEnd(run, told);
    if (kind === 'of the event' && !damages.some(({ place }) => IDENTITY.test(place.join('.'))))
      await expectLiveRow(world, scene, run, told);
    counts.runs = (counts.runs ?? 0) + 1;
    counts.damages = (counts.damages ?? 0) + damages.length;
    counts.rows = (counts.rows ?? 0) + (await world.rows()).length;
    counts.errors = (counts.errors ?? 0) + run.errors.length;
  } finally {
    await world.close();
  }
}

/** An answer with damage in it, or as it is. */
function damagedAnswer(body: unknown, chances: Chances, damages: Damaged[]): unknown {
  if (body instanceof Uint8Array || chances.below(3) === 0) return body;
  const answer: Json = JSON.parse(JSON.stringify(body));
  const own = damagesOf({ answer }, chances, 2);
  damages.push(...own);
  return Object(withDamages({ answer }, own)).answer ?? null;
}
