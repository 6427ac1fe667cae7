import { fillGitHub } from './entries.ts';
import { type Counts, changeLater, inScene, start } from './scene.ts';
import { expectSettled } from './settled.ts';

/**
 * Two events of each of 25 entries, all at once, at a Notion that lets three requests a second through. Where the database
 * has no properties yet, of 13: the runs take more requests then, and a run waits no longer than 5 minutes in all.
 */
export function crowdTrial(seed: number): Promise<Counts> {
  return inScene(seed, {}, async (scene) => {
    const { world, chance } = scene;
    const where = { dataSource: world.dataSource, inputs: {} };
    const isSetUp = seed % 12 !== 0;
    if (isSetUp) await start(scene, 0, ['workflow_dispatch', {}], { mode: 'setup' });
    world.notion.setRateLimit({ kind: 'average', perSecond: 3, burst: 3 });
    const entries = isSetUp ? fillGitHub(scene, 15, 10) : fillGitHub(scene, 8, 5);
    const times = entries.flatMap((entry) => chance.times(2, 3000).map((after) => ({ entry, after })));
    await Promise.all(times.map(({ entry, after }) => changeLater(scene, entry, after)));
    world.notion.setRateLimit(undefined);
    await expectSettled(scene, entries, where);
  });
}
