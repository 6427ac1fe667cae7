import { fillGitHub } from './entries.ts';
import { type Counts, changeLater, inScene, start } from './scene.ts';
import { expectSettled, nightly } from './settled.ts';

/** So long a run looks for its own new row: see src/notion/row/until-seen.ts. */
const LOOKED_FOR = 7000;

/** Events of few entries at a Notion whose queries show a new row only after a while, or after some more queries. */
export function lagTrial(seed: number): Promise<Counts> {
  return inScene(seed, {}, async (scene) => {
    const { world, time, chance } = scene;
    const isLong = chance.under(4) === 0;
    const milliseconds = chance.under(isLong ? 4 * LOOKED_FOR : LOOKED_FOR);
    world.notion.setQueryLag({ queries: chance.under(4), milliseconds });
    const entries = fillGitHub(scene, 2, 2);
    const where = { dataSource: world.dataSource, inputs: {} };
    const runs = entries.flatMap((entry) =>
      chance.times(2 + chance.under(2), 5000).map((after) => changeLater(scene, entry, after)),
    );
    const night = chance.under(2) === 0 ? [start(scene, chance.under(5000), ['schedule', {}])] : [];
    await Promise.all([...runs, ...night]);
    world.notion.setQueryLag({});
    await time.at(4 * LOOKED_FOR, () => undefined);
    for (let query = 0; query < 4; query++) await world.rows();
    if (milliseconds > LOOKED_FOR) await nightly(scene, where);
    await expectSettled(scene, entries, where);
  });
}
