import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const QUERY = 'POST /v1/data_sources/:id/query';
const LOOK_UP = ['GET /v1/databases/:id', QUERY];
/** What properties there are, beside the archived rows. */
const BEFORE_MAKING = ['GET /v1/data_sources/:id', QUERY];

/** Brings the database to its usual state: all properties are there, and one row of the example release. */
async function released() {
  const payload = example('release', 'published');
  payload.release.body = 'First release';
  world.github.setRelease({ ...payload.release, updated_at: '2019-05-15T15:20:53Z' });
  await world.run('release', payload);
  return payload;
}

test.each([null, '', '   ', '\u00a0\t'])(
  'a release whose name is %j is called by its repository and its tag',
  async (name) => {
    const payload = example('release', 'published');
    const release = { ...payload.release, name };
    const told = await world.run('release', { ...payload, release }, { 'github-token': '' });
    expect([told.code, (await world.rows())[0]?.Name]).toEqual([0, 'Hello-World 0.0.1']);
    world.github.setRelease({ ...release, updated_at: '2026-01-01T00:00:00Z' });
    const run = await world.run('workflow_dispatch');
    expect([run.code, (await world.rows()).map((row) => row.Name)]).toEqual([0, ['Hello-World 0.0.1']]);
  },
);

test('`titles` says what rows are called, also those that are there', async () => {
  const payload = await released();
  const titles = { titles: "release: '{owner} {package} {repo} {version}'" };
  const run = await world.run('release', payload, titles);
  const expected = 'Codertocat Hello-World 0.0.1';
  expect([run.code, (await world.rows()).map(({ Name }) => Name)]).toEqual([0, [expected]]);
  expect(JSON.parse(run.outputs.entries ?? '')).toMatchObject([{ operation: 'updated', title: expected }]);
  expect((await world.run('workflow_dispatch', {}, titles)).outputs).toMatchObject({ unchanged: '1' });
  await world.run('release', payload);
  expect((await world.rows()).map(({ Name }) => Name)).toEqual(['Hello-World 0.0.1']);
});

test('the first release of an empty database makes the properties and the row', async () => {
  const payload = example('release', 'published');
  world.github.setRelease({
    ...payload.release,
    name: 'First',
    body: 'Hello',
    updated_at: '2019-05-15T15:20:53Z',
  });
  const run = await world.run('release', payload);
  expect(run.code).toBe(0);
  expect(run.requests).toEqual([
    ...LOOK_UP,
    'GET /v1/data_sources/:id',
    'POST /v1/data_sources/:id/query', // whether it is empty
    'PATCH /v1/data_sources/:id',
    'POST /v1/pages',
    'POST /v1/data_sources/:id/query',
  ]);
  const [row, ...others] = await world.rows();
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    Name: 'First',
    Type: 'Release',
    Status: 'Released',
    Repository: 'Codertocat/Hello-World',
    Version: '0.0.1',
    Package: null,
    Number: null,
    URL: 'https://github.com/Codertocat/Hello-World/releases/tag/0.0.1',
    Author: 'Codertocat',
    Branch: 'master',
    Created: '2019-05-15T15:19:00.000+00:00',
    Updated: '2019-05-15T15:20:00.000+00:00',
    Shipped: '2019-05-15T15:20:00.000+00:00',
    'GitHub ID': 'release/17372790',
  });
  expect(row?.page.icon).toEqual({ type: 'emoji', emoji: '🚀' });
  expect(row?.page.properties.Author).toMatchObject({
    rich_text: [{ href: 'https://github.com/Codertocat' }],
  });
  expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  Hello']);
  expect(run.outputs).toEqual({
    operation: 'created',
    'page-id': row?.id,
    'page-url': row?.page.url,
    entries: JSON.stringify([
      {
        kind: 'release',
        key: 'release/17372790',
        title: 'First',
        operation: 'created',
        pageId: row?.id,
        pageUrl: row?.page.url,
      },
    ]),
    created: '1',
    updated: '0',
    unchanged: '0',
    trashed: '0',
    skipped: '0',
    failed: '0',
    'database-url': '',
    'database-id': '',
    'data-source-id': '',
  });
  expect(run.summary).toContain(`<h3>Release created: <a href="${row?.page.url}">First</a>`);
  expect([run.errors, run.warnings, run.notices]).toEqual([[], [], []]);
});

describe('in a database that has the properties', () => {
  test('a new release takes three requests more than an update: properties, archive, and whether it is alone', async () => {
    const payload = await released();
    payload.release.id = 2;
    world.github.setRelease(payload.release);
    const run = await world.run('release', payload);
    expect(run.requests).toEqual([...LOOK_UP, ...BEFORE_MAKING, 'POST /v1/pages', QUERY]);
    expect(await world.rows()).toHaveLength(2);
  });

  test.each([
    ['created', { draft: true }, 'Draft'],
    ['edited', { name: 'Renamed' }, 'Released'],
    ['published', { name: 'Now public' }, 'Released'],
    ['released', { prerelease: false, name: 'Final' }, 'Released'],
    ['prereleased', { prerelease: true }, 'Pre-release'],
  ] as const)('%s brings the row to the live state', async (action, live, status) => {
    const payload = await released();
    world.github.permit({ contents: 'write' });
    world.github.setRelease({ ...payload.release, ...live, updated_at: '2019-05-15T15:30:00Z' });
    const run = await world.run('release', { ...payload, action });
    expect(run.requests).toEqual([...LOOK_UP, 'PATCH /v1/pages/:id']);
    expect(run.outputs).toMatchObject({ operation: 'updated', updated: '1' });
    expect(run.code).toBe(0);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Status: status, Updated: '2019-05-15T15:30:00.000+00:00' }),
    ]);
  });

  test('two requests do with the ID of the data source', async () => {
    const payload = await released();
    world.github.setRelease({ ...payload.release, name: 'Renamed' });
    const run = await world.run('release', payload, { database: '', 'data-source': world.dataSource });
    expect(run.requests).toEqual(['POST /v1/data_sources/:id/query', 'PATCH /v1/pages/:id']);
  });

  test('a row that is right already is not written', async () => {
    const payload = await released();
    const run = await world.run('release', payload);
    expect(run.requests).toEqual(LOOK_UP);
    const [row] = await world.rows();
    expect(run.outputs).toMatchObject({ operation: 'unchanged', 'page-id': row?.id, unchanged: '1' });
  });

  test('unpublished makes it a draft, though the token may not see drafts', async () => {
    const payload = await released();
    const draft = { ...payload.release, draft: true, published_at: null, updated_at: '2019-05-15T15:40:00Z' };
    world.github.setRelease(draft);
    const run = await world.run('release', { ...payload, action: 'unpublished', release: draft });
    expect(run.requests).toEqual([...LOOK_UP, 'PATCH /v1/pages/:id']);
    expect(run.warnings).toEqual([]);
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Draft', Shipped: null })]);
  });
});

describe('a `tag` that is the event’s own', () => {
  const own = { tag: '0.0.1' };

  test('leaves a deleted release to its event', async () => {
    const payload = await released();
    world.github.removeRelease(payload.release.id);
    const run = await world.run('release', { ...payload, action: 'deleted' }, own);
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'updated']);
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Deleted' })]);
    const checked = await world.run('release', { ...payload, action: 'deleted' }, { ...own, mode: 'check' });
    expect([checked.code, checked.log]).toEqual([0, expect.not.stringContaining('Input “tag”')]);
  });

  test('leaves one that is a draft again, which GitHub hides, to its event', async () => {
    const payload = await released();
    const draft = { ...payload.release, draft: true, published_at: null };
    world.github.setRelease(draft);
    const run = await world.run('release', { ...payload, action: 'unpublished', release: draft }, own);
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Draft', Shipped: null })]);
  });

  test('is no other tag’s: that one is synced, whatever happened to the event’s', async () => {
    const payload = await released();
    const other = { ...payload.release, id: 2, tag_name: 'v2', name: 'Two' };
    world.github.setRelease(other);
    world.github.removeRelease(payload.release.id);
    const run = await world.run('release', { ...payload, action: 'deleted' }, { tag: 'v2' });
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    expect((await world.rows()).map(({ Status }) => Status)).toEqual(['Released', 'Released']);
  });
});

describe('a deleted release', () => {
  test('is marked', async () => {
    const payload = await released();
    world.github.removeRelease(payload.release.id);
    const run = await world.run('release', { ...payload, action: 'deleted' });
    expect(run.requests).toEqual([...LOOK_UP, 'PATCH /v1/pages/:id']);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Status: 'Deleted', Name: 'Hello-World 0.0.1' }),
    ]);
  });

  test('is trashed where `on-delete` says so', async () => {
    const payload = await released();
    const [row] = await world.rows();
    const run = await world.run('release', { ...payload, action: 'deleted' }, { 'on-delete': 'trash' });
    expect(run.requests).toEqual([...LOOK_UP, 'PATCH /v1/pages/:id']);
    expect(run.outputs).toMatchObject({ operation: 'trashed', trashed: '1', 'page-id': row?.id });
    expect(await world.rows()).toEqual([]);
  });

  test('is left alone where `on-delete` is ignore', async () => {
    const payload = await released();
    const [row] = await world.rows();
    const run = await world.run('release', { ...payload, action: 'deleted' }, { 'on-delete': 'ignore' });
    expect(run.requests).toEqual(LOOK_UP);
    expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1', 'page-id': row?.id });
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Released' })]);
  });

  test('that had no row gets none', async () => {
    const payload = example('release', 'deleted');
    await released();
    const run = await world.run('release', {
      ...payload,
      release: { ...payload.release, id: 99, draft: true },
    });
    expect(run.outputs).toMatchObject({ operation: 'skipped', 'page-id': '' });
    expect(await world.rows()).toHaveLength(1);
  });

  test('stays so when a late event of it comes', async () => {
    const payload = await released();
    world.github.removeRelease(payload.release.id);
    await world.run('release', { ...payload, action: 'deleted' });
    const run = await world.run('release', { ...payload, action: 'edited' });
    expect(run.code).toBe(0);
    expect(run.outputs.operation).toBe('skipped');
    world.github.failNext('server-error', 4);
    const blind = await world.run('release', { ...payload, action: 'edited' });
    expect(blind.outputs.operation).toBe('skipped');
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Deleted' })]);
  });

  test('comes back when GitHub shows it again', async () => {
    const payload = await released();
    await world.run('release', { ...payload, action: 'deleted' });
    const run = await world.run('release', { ...payload, action: 'edited' });
    expect(run.outputs.operation).toBe('updated');
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Released' })]);
  });
});

test('a late event of a release that GitHub no longer has makes no row', async () => {
  const payload = example('release', 'published');
  const run = await world.run('release', payload);
  expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1' });
  expect(run.code).toBe(0);
  expect(await world.rows()).toEqual([]);
});

describe('`tag`', () => {
  test.each(['push', 'workflow_dispatch', 'schedule', 'workflow_run', 'pull_request'])(
    'syncs a release on %s',
    async (event) => {
      const { release } = example('release', 'published');
      world.github.setRelease({ ...release, tag_name: '@scope/core@1.2.3', name: null });
      const run = await world.run(event, {}, { tag: '@scope/core@1.2.3' });
      expect(run.code).toBe(0);
      expect(await world.rows()).toEqual([
        expect.objectContaining({
          Name: 'Hello-World @scope/core@1.2.3',
          Version: '@scope/core@1.2.3',
          Package: '@scope/core',
        }),
      ]);
    },
  );

  test('finds a draft where the token may see it', async () => {
    const { release } = example('release', 'published');
    world.github.permit({ contents: 'write' });
    world.github.setRelease({ ...release, draft: true, tag_name: 'v9' });
    expect((await world.run('push', {}, { tag: 'v9' })).code).toBe(0);
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Draft', Version: 'v9' })]);
  });

  test('of no release is an error that says what to do', async () => {
    const run = await world.run('push', {}, { tag: 'v404' });
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/v404[\s\S]*contents: write/) }),
    ]);
    expect(run.outputs).toMatchObject({ operation: 'failed', failed: '1' });
  });
});
