import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { arrival } from '../support/in-world.ts';
import { inOneMinute, overtaken } from '../support/overtaken-run.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

function release(changes: object, { github } = world) {
  const payload = example('release', 'published');
  const now = { ...payload.release, ...changes };
  github.setRelease(now);
  return { ...payload, release: now };
}

const sync = (changes: object, one = world) => one.run('release', release(changes, one));

const v1 = { name: 'v1', updated_at: '2019-05-15T15:20:01Z' };
const v2 = { name: 'v2', updated_at: '2019-05-15T15:20:02Z' };

test('a run that Notion made wait does not overwrite what a newer run wrote meanwhile', async () => {
  await sync({});
  world.notion.failNext({ match: 'PATCH /v1/pages', status: 429, retryAfter: 8 });
  const late = sync(v1);
  await arrival(world, ({ status }) => status === 429);
  const newer = await sync(v2);
  expect(newer.outputs.operation).toBe('updated');
  expect((await late).outputs).toMatchObject({ operation: 'skipped', 'page-id': newer.outputs['page-id'] });
  expect(await world.rows()).toEqual([expect.objectContaining({ Name: 'v2' })]);
});

describe('a run that has read an older version, and makes its row after a newer run has made one', () => {
  const newer = { ...v2, body: 'Text 2' };

  /** @param meanwhile what happens once the newer run has ended */
  const afterNewer = (
    expectRows: (one: World, run: WorldRun) => Promise<void>,
    meanwhile?: (one: World) => void,
  ) =>
    inOneMinute(async (one, ids) => {
      await sync({ id: 1, html_url: 'https://github.com/Codertocat/Hello-World/releases/tag/first' }, one);
      const run = await overtaken(
        one,
        ids,
        () => sync(v1, one),
        async () => {
          expect((await sync(newer, one)).outputs.operation).toBe('created');
          meanwhile?.(one);
        },
      );
      expect([run.code, run.warnings, run.outputs.operation]).toEqual([0, [], 'created']);
      await expectRows(one, run);
    });
  const rowsIn = async (one: World) => (await one.rows()).filter((row) => row['GitHub ID'] !== 'release/1');
  const namesIn = async (one: World) => (await rowsIn(one)).map(({ Name }) => Name).toSorted();

  test('leaves one row, with the newer version', () =>
    afterNewer(async (one, { outputs: { 'page-id': id = '' } }) => {
      expect(await rowsIn(one)).toEqual([expect.objectContaining({ id, Name: 'v2' })]);
      expect(await one.body(id)).toEqual(['(synced_block)', '  Text 2']);
      expect((await sync(newer, one)).outputs.operation).toBe('unchanged');
    }));

  test('loses nothing where GitHub cannot be read again, and the next run leaves one row', () =>
    afterNewer(
      async (one) => {
        expect(await namesIn(one)).toEqual(['v1', 'v2']);
        expect((await sync(newer, one)).outputs.operation).toBe('updated');
        expect(await namesIn(one)).toEqual(['v2']);
      },
      ({ github }) => github.failNext('server-error', 3),
    ));
});

test('the first run on an empty database goes on where another one has made the first row meanwhile', async () => {
  const { promise: until, resolve: release } = Promise.withResolvers<void>();
  const isLookUp = ({ path }: { path: string }) => path.endsWith('/query');
  world.notion.failNext({ match: /query$/, after: 1, until });
  const overtaken = sync({ id: 1 });
  await arrival(
    world,
    (request, index) => isLookUp(request) && world.notion.requests.findIndex(isLookUp) < index,
  );
  const other = await sync({ id: 2, html_url: 'https://github.com/Codertocat/Hello-World/releases/tag/two' });
  release();
  expect((await overtaken).errors).toEqual([]);
  expect([other.code, (await overtaken).outputs.operation]).toEqual([0, 'created']);
  expect(await world.rows()).toHaveLength(2);
});

test('an update whose answer was lost counts as updated', async () => {
  await sync({});
  world.notion.failNext({ match: 'PATCH /v1/pages', status: 500, applied: true });
  expect((await sync(v1)).outputs.operation).toBe('updated');
  expect(await world.rows()).toEqual([expect.objectContaining({ Name: 'v1' })]);
});

describe('runs that write new text at the same time', () => {
  test.each([
    ['a page that has text', 'Old text'],
    ['a page that has none', ''],
  ])('leave it once on %s', async (_, before) => {
    await sync({ body: before });
    world.notion.setLatency(60);
    const payload = release({ body: 'New text' });
    const runs = await Promise.all([1, 2, 3].map(() => world.run('release', payload)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const [row] = await world.rows();
    expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  New text']);
    world.notion.setLatency(0);
    expect((await world.run('release', payload)).outputs.operation).toBe('unchanged');
  });
});

test('a write that Notion refuses for good is not sent again unless something has changed', async () => {
  await sync({});
  world.notion.failNext({ match: 'PATCH /v1/pages', status: 400, times: 100 });
  const run = await sync({ ...v1, body: 'New text' });
  expect(run.code).toBe(1);
  expect(run.errors[0]?.title).toBe('Notion refused a request');
  expect(run.requests.filter((request) => request === 'PATCH /v1/pages/:id')).toHaveLength(1);
  expect(run.requests.filter((request) => request === 'PATCH /v1/blocks/:id/children')).toEqual([]);
});

test('a page of a person that only has the address is not trashed with the release', async () => {
  await sync({ id: 1 });
  const payload = release({ id: 2, html_url: 'https://github.com/Codertocat/Hello-World/releases/tag/two' });
  const page = world.notion.person.createPage(world.dataSource, {
    title: 'My notes',
    properties: { URL: { url: payload.release.html_url } },
  });
  const run = await world.run('release', { ...payload, action: 'deleted' }, { 'on-delete': 'trash' });
  expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1' });
  expect((await world.rows()).map(({ id }) => id)).toContain(page);
});
