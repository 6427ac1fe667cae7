import { emptyPage, namesOf, VIEWS } from '../../support/set-up.ts';
import { fillGitHub, type GitHubEvent } from './entries.ts';
import { type Counts, changeLater, inScene, start } from './scene.ts';
import { expectSettled } from './settled.ts';

const ALL: GitHubEvent = ['workflow_dispatch', {}];

/** Two or three first runs on one empty page, setups and runs for all, beside an event. */
export function firstRunsTrial(seed: number): Promise<Counts> {
  return inScene(seed, {}, async (scene) => {
    const { world, chance } = scene;
    world.notion.setListingLag(chance.under(3));
    const { page: database, databases } = emptyPage(world);
    const entries = fillGitHub(scene, 3, 2);
    const within = chance.pick([500, 3000, 10_000]);
    const modes = ['sync', chance.pick(['sync', 'setup']), ...chance.pick([[], ['sync'], ['setup']])];
    const event = changeLater(scene, chance.pick(entries), chance.under(within), { database });
    const runs = await Promise.all(
      modes.map((mode) => start(scene, chance.under(within), ALL, { database, mode })),
    );
    await event;
    world.notion.setListingLag(0);
    const made = await databases();
    const [one, ...others] = made;
    if (one === undefined || others.length > 0) throw new Error(`There are ${made.length} databases`);
    const named = new Set(runs.map(({ outputs }) => outputs['database-id']));
    if (named.size > 1 || !named.has(one.id)) throw new Error(`The runs name ${[...named]}, not ${one.id}`);
    const views = namesOf(one.views).toSorted().join();
    if (views !== VIEWS.toSorted().join()) throw new Error(`The database has the views ${views}`);
    const where = { dataSource: one.dataSource, inputs: { database } };
    await expectSettled(scene, entries, where);
  });
}
