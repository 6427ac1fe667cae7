import type { PageObjectResponse } from '@notionhq/client';
import { type Changing, fillGitHub } from './entries.ts';
import { Somebody } from './people.ts';
import { type Counts, changeLater, count, inScene, type Scene, start } from './scene.ts';
import { expectCurrent, expectNothingToWrite, keyOf, nightly, rowsIn } from './settled.ts';

const SPAN = 25_000;

/** A backfill and a nightly run beside events, and beside a person who works in the rows. */
export function besideTrial(seed: number): Promise<Counts> {
  return inScene(seed, {}, async (scene) => {
    const { world, time, chance } = scene;
    const somebody = new Somebody(scene);
    const entries = fillGitHub(scene, 5, 3);
    const where = { dataSource: world.dataSource, inputs: {} };
    if (chance.under(2) === 0) await nightly(scene, where);
    if (chance.under(3) === 0) world.notion.setRateLimit({ kind: 'average', perSecond: 5, burst: 5 });
    if (chance.under(3) === 0) world.notion.setQueryLag({ milliseconds: chance.under(5000) });
    const events = chance.times(10, SPAN).map((after) => changeLater(scene, chance.pick(entries), after));
    const acts = chance.times(25, SPAN * 1.5).map((after) => time.at(after, () => somebody.act()));
    const all = [1, 2].map(() => start(scene, chance.under(SPAN), ['schedule', {}]));
    await Promise.all([...events, ...acts, ...all]);
    world.notion.setRateLimit(undefined);
    world.notion.setQueryLag({});
    await time.at(SPAN, () => undefined);
    await nightly(scene, where);
    await somebody.expectAllKept();
    const rows = Map.groupBy(await rowsIn(scene, where.dataSource), keyOf);
    for (const entry of entries) await expectRow(scene, entry, rows.get(entry.key) ?? [], somebody);
    await expectNothingToWrite(scene, where);
    await somebody.expectAllKept();
  });
}

/** That it has one row which is current; others only where a person has touched them. */
async function expectRow(
  scene: Scene,
  entry: Changing,
  rows: PageObjectResponse[],
  { rows: touched }: Somebody,
) {
  const live = rows.filter((row) => !row.is_archived);
  const [kept, ...others] = live.length > 0 ? live : rows;
  if (kept === undefined) throw new Error(`${entry.key} has no row`);
  await expectCurrent(scene, kept, entry);
  count(scene.counts, 'rows');
  const own = others.filter(({ id }) => !touched.has(id));
  if (own.length > 0)
    throw new Error(`${entry.key} has rows beside ${kept.id}: ${own.map(({ id }) => id).join()}`);
}
