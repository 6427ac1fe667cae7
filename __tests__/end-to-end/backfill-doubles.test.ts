import { expect, test } from '@jest/globals';
import { whileDoubled } from '../support/doubled-run.ts';
import { arrival, inWorld } from '../support/in-world.ts';
import { backfill, fill } from '../support/many-entries.ts';
import { Shipping } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

const PATCH = /^PATCH \/v1\/pages\//;

const text = (content: string) => ({ rich_text: [{ text: { content } }] });

/** The keys of all rows. */
async function keysOf(world: World): Promise<unknown[]> {
  return (await world.rows()).map((row) => row['GitHub ID']).toSorted();
}

test.each([
  { kind: 'a pull request', kinds: 'pull-requests', pullRequests: 3, releases: 0 },
  { kind: 'a release', kinds: 'releases', pullRequests: 0, releases: 3 },
])(
  'the row of $kind that an event’s run makes meanwhile leaves one, where the index lags',
  ({ kinds, pullRequests, releases }) =>
    inWorld(async (world) => {
      fill(world, pullRequests, releases);
      const run = await whileDoubled(world, 3, () => backfill(world, { kinds }));
      expect([run.code, run.warnings, run.outputs.created]).toEqual([0, [], '3']);
      const keys = await keysOf(world);
      expect([keys.length, new Set(keys).size]).toEqual([3, 3]);
    }),
);

test('so does the row of a pull request that only its release leads to', () =>
  inWorld(async (world) => {
    const shipping = new Shipping(world.github);
    shipping.merge(2, 'squash', { day: 1 });
    shipping.release('v1.0.0', { day: 2 });
    const inputs = { kinds: 'releases', 'link-pull-requests': 'create' };
    const run = await whileDoubled(world, 1, () => backfill(world, inputs));
    shipping.remove();
    expect([run.code, run.warnings, run.outputs.created]).toEqual([0, [], '2']);
    expect(await keysOf(world)).toEqual(['pull/500000002', 'release/600000001']);
  }));

test.each([
  {
    what: 'writes in',
    act: (world: World, id: string) => world.notion.person.setValues(id, { Team: text('Web') }),
    why: 'somebody other than the integration made or edited it',
  },
  {
    what: 'archives',
    act: (world: World, id: string) => world.notion.person.archive(id),
    why: 'somebody has archived it',
  },
])('a double that a person $what while it is being trashed stays, with a warning', ({ act, why }) =>
  inWorld(async (world) => {
    fill(world, 1, 0);
    world.notion.person.changeProperties(world.dataSource, { Team: { rich_text: {} } });
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    world.notion.failNext({ match: PATCH, until });
    const running = whileDoubled(world, 1, () => backfill(world));
    await arrival(world, ({ method, path }) => PATCH.test(`${method} ${path}`));
    const double = world.notion.requests.find(({ method, path }) => PATCH.test(`${method} ${path}`));
    const id = double?.path.split('/').at(-1) ?? '';
    act(world, id);
    release();
    const run = await running;
    expect([run.code, run.warnings.map(({ message }) => message)]).toEqual([
      0,
      [expect.stringContaining(`${Object(world.notion.person.read(id)).url} stays too, as ${why}.`)],
    ]);
    expect(Object(world.notion.person.read(id)).in_trash).toBe(false);
  }),
);
