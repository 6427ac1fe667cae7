import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { arrival } from '../support/in-world.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

function release(changes: object) {
  const payload = example('release', 'published');
  const now = { ...payload.release, ...changes };
  world.github.setRelease(now);
  return { ...payload, release: now };
}

const sync = (changes: object) => world.run('release', release(changes));

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
