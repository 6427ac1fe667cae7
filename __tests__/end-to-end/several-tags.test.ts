import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/events.ts';
import { countOf } from '../support/many-entries.ts';
import { inOneMinute, overtaken } from '../support/overtaken-run.ts';
import { Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World, WorldRun } from '../support/world.ts';

let world: World;
let shipping: Shipping;

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
});

afterEach(() => world.close());

/** What changesets/action tells of those that it has published. */
const PACKAGES = [
  { name: '@acme/core', version: '1.2.0' },
  { name: '@acme/web', version: '0.8.9' },
];
const PUBLISHED = JSON.stringify(PACKAGES);
const TAGS = PACKAGES.map(({ name, version }) => `${name}@${version}`);

/** A step after the one that makes the releases. */
function sync(tag: string, more: Record<string, string> = {}): Promise<WorldRun> {
  const inputs = { 'data-source': world.dataSource, tag, ...more };
  const { repository, serverUrl } = world.github;
  const workflow = `${repository}/.github/workflows/release.yml@refs/heads/main`;
  return world.run('push', {}, inputs, { GITHUB_SERVER_URL: serverUrl, GITHUB_WORKFLOW_REF: workflow });
}

const entriesOf = ({ outputs }: WorldRun): unknown => JSON.parse(outputs.entries ?? '');
const versions = async () => (await world.rows()).map(({ Version }) => Version).toSorted();
const titleOf = (tag: string) => `Hello-World ${tag}`;

describe('several tags', () => {
  beforeEach(() => {
    for (const tag of TAGS) shipping.release(tag, { day: 2, body: `The notes of ${tag}` });
    shipping.release('v9.9.9', { day: 3 });
  });

  test.each([
    ['as changesets tells them', PUBLISHED],
    ['on lines', `${TAGS.join('\n')}\n`],
    ['as JSON', JSON.stringify(TAGS)],
  ])('%s get their rows in one run, and are looked up at once', async (_, tag) => {
    await sync('v9.9.9');
    const run = await sync(tag);
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
    expect(run.outputs).toMatchObject({ operation: 'synced', created: '2', failed: '0' });
    expect(entriesOf(run)).toEqual(
      TAGS.map((tag) =>
        expect.objectContaining({ kind: 'release', title: titleOf(tag), operation: 'created' }),
      ),
    );
    expect(await versions()).toEqual([...TAGS, 'v9.9.9']);
    expect(run.requests).toEqual([
      'GET /v1/data_sources/:id',
      'POST /v1/data_sources/:id/query',
      'POST /v1/data_sources/:id/query', // archived rows
      'POST /v1/pages',
      'POST /v1/pages',
      'POST /v1/data_sources/:id/query', // have others made the same?
    ]);
  });

  test('are told of one by one where their rows are right already', async () => {
    await sync(PUBLISHED);
    const rows = await world.rows();
    const run = await sync(PUBLISHED);
    expect(run.outputs).toMatchObject({ operation: 'synced', unchanged: '2', 'page-id': '' });
    expect(entriesOf(run)).toEqual(
      TAGS.map((tag) =>
        expect.objectContaining({
          title: titleOf(tag),
          operation: 'unchanged',
          pageId: rows.find(({ Version }) => Version === tag)?.id,
        }),
      ),
    );
    expect(countOf(run)).toEqual({ 'GET /v1/data_sources/:id': 1, 'POST /v1/data_sources/:id/query': 1 });
  });

  test('are synced but for one that has no release, which is told of', async () => {
    const run = await sync(JSON.stringify([{ name: 'unreleased', version: '2.0.0' }, ...PACKAGES]));
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ operation: 'synced', created: '2', failed: '1' });
    expect(entriesOf(run)).toContainEqual(
      expect.objectContaining({
        kind: 'release',
        title: 'unreleased@2.0.0',
        operation: 'failed',
        pageId: '',
      }),
    );
    expect(run.log).toMatch(/unreleased@2\.0\.0.* with a single package it is “v2\.0\.0”/);
    expect(run.errors).toHaveLength(1);
    expect(await versions()).toEqual(TAGS);
  });

  test('are shown by a dry run, which writes nothing', async () => {
    const run = await sync(PUBLISHED, { 'dry-run': 'true' });
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ operation: 'synced', created: '2' });
    expect(entriesOf(run)).toEqual(
      TAGS.map((tag) => expect.objectContaining({ title: titleOf(tag), operation: 'created', pageId: '' })),
    );
    expect(run.requests.filter((request) => !/^GET|query$/.test(request))).toEqual([]);
    for (const tag of TAGS) expect(run.log).toContain(`Version: (empty) → ${tag}`);
    expect(await versions()).toEqual([]);
  });

  test('leave the others alone, whatever `since` and `kinds` say', async () => {
    await sync(PUBLISHED, { since: 'v404', kinds: 'pull-requests' });
    expect(await versions()).toEqual(TAGS);
  });
});

test('several releases lead to what they ship since a tag that is named', async () => {
  shipping.release('v1.0.0', { day: 1 });
  const merged = shipping.merge(2, 'squash', { day: 2 });
  const inputs = { 'data-source': world.dataSource };
  await world.run('pull_request_target', pullRequestEvent(merged), inputs, {
    GITHUB_SERVER_URL: world.github.serverUrl,
  });
  for (const tag of TAGS) shipping.release(tag, { day: 3, body: 'Brings #2' });
  const run = await sync(PUBLISHED, { 'previous-tag': 'v1.0.0' });
  expect([run.code, run.warnings]).toEqual([0, []]);
  const rows = await world.rows();
  const pullRequest = rows.find(({ Name }) => Name === 'Change 2')?.id;
  for (const tag of TAGS)
    expect(rows.find(({ Version }) => Version === tag)?.['Pull requests']).toEqual([pullRequest]);
});

test.each([
  ['several tags make', PUBLISHED],
  ['one tag makes', TAGS[0] ?? ''],
])('%s no database on a page: a notice says which workflow does', async (_, tag) => {
  for (const tag of TAGS) shipping.release(tag, { day: 2 });
  const page = world.notion.person.createPage(world.notion.page, { title: 'Product' });
  const run = await sync(tag, { 'data-source': '', database: page });
  expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
  const { repository, serverUrl } = world.github;
  const told = 'Run the workflow that syncs all entries \\(Actions → Notion → Run workflow\\): ';
  expect(run.notices).toEqual([
    {
      title: 'There is no database on the page yet',
      message: expect.stringMatching(`${told}.* ${serverUrl}/${repository}/actions$`),
    },
  ]);
  expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1' });
  expect(run.requests.filter((request) => !/^GET|query$/.test(request))).toEqual([]);
});

describe('nothing that was released', () => {
  test.each(['[]', 'null', '""'])('is in order: %s', async (tag) => {
    world.github.requests.length = 0;
    const run = await sync(tag);
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
    expect(run.notices).toEqual([
      { title: 'No release to sync', message: expect.stringContaining('nothing was released') },
    ]);
    expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1', entries: '[]' });
    expect([run.requests, world.github.requests]).toEqual([[], []]);
  });
});

test.each([
  ['with a line ending', '@acme/core@1.2.0\n'],
  ['named twice', '@acme/core@1.2.0\n@acme/core@1.2.0'],
  ['as a published package', JSON.stringify(PACKAGES.slice(0, 1))],
])('a single tag %s is synced as one always is', async (_, tag) => {
  shipping.release('@acme/core@1.2.0', { day: 2 });
  const run = await sync(tag);
  expect(run.outputs).toMatchObject({ operation: 'created', created: '1' });
  expect(run.outputs['page-id']).toBe((await world.rows())[0]?.id);
  const again = await sync('@acme/core@1.2.0');
  expect(again.requests).toEqual(['POST /v1/data_sources/:id/query']);
  expect((await sync(tag)).requests).toEqual(again.requests);
});

test('one that is edited meanwhile has one row, with what the run of the edit wrote', () =>
  inOneMinute(async (one, ids) => {
    const at = new Shipping(one.github);
    const inputs = (tag: string) => ({ 'data-source': one.dataSource, tag });
    const [first = ''] = TAGS.map((tag) => at.release(tag, { day: 2 }).tag_name);
    at.release('v9.9.9', { day: 3 });
    await one.run('push', {}, inputs('v9.9.9'));
    const run = await overtaken(
      one,
      ids,
      () => one.run('push', {}, inputs(PUBLISHED)),
      async () => {
        at.release(first, { day: 4, body: 'Edited' });
        expect((await one.run('push', {}, inputs(first))).outputs.operation).toBe('created');
      },
    );
    at.remove();
    expect([run.code, run.warnings]).toEqual([0, []]);
    const rows = await one.rows();
    expect(rows.map(({ Version }) => Version).toSorted()).toEqual([...TAGS, 'v9.9.9']);
    const row = rows.find(({ Version }) => Version === first);
    expect(await one.body(row?.id ?? '')).toEqual(['(synced_block)', '  Edited']);
  }));
