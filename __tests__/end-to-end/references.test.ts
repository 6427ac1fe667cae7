import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from '@notionhq/client';
import type { StoredRelease } from '../github-server/state.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { backfill, countOf } from '../support/many-entries.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World, WorldRun } from '../support/world.ts';

let world: World;
let shipping: Shipping;

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
  shipping.release('v1.0.0', { day: 1 });
});

afterEach(() => world.close());

const env = () => ({ GITHUB_SERVER_URL: world.github.serverUrl });
const inputs = () => ({ 'data-source': world.dataSource });

async function syncPullRequest(...[pullRequest]: Parameters<typeof pullRequestEvent>): Promise<WorldRun> {
  const run = await world.run('pull_request_target', pullRequestEvent(pullRequest), inputs(), env());
  expect([run.code, run.errors]).toEqual([0, []]);
  return run;
}

async function syncRelease(release: StoredRelease, more: Record<string, string> = {}): Promise<WorldRun> {
  const run = await world.run('release', releaseEvent(release), { ...inputs(), ...more }, env());
  expect([run.code, run.warnings]).toEqual([0, []]);
  return run;
}

/** Of a pull request by its title, of a release by its tag. */
async function idOf(name: string): Promise<string> {
  const rows = await world.rows();
  return rows.find(({ Name, Version }) => Name === name || Version === name)?.id ?? '';
}

/** Where a link to a row leads, as Notion tells it. */
const toRow = async (name: string) => `/${(await idOf(name)).replaceAll('-', '')}`;
const toGitHub = (number: number) => `${world.github.serverUrl}/${world.github.repository}/pull/${number}`;

/** The links in the text of a row, with the words that they stand on. */
async function linksOf(name: string): Promise<string[][]> {
  const { token, url } = world.notion;
  const client = new Client({ auth: token, baseUrl: url, notionVersion: '2026-03-11' });
  const childrenOf = async (id: string) => (await client.blocks.children.list({ block_id: id })).results;
  const [section] = await childrenOf(await idOf(name));
  const text = JSON.stringify(section ? await childrenOf(section.id) : []);
  return [...text.matchAll(/"plain_text":"([^"]*)","href":"([^"]+)"/g)].map(([, ...link]) => link);
}

/** Requests that write, or read blocks. */
const ofContent = ({ requests }: WorldRun) => requests.filter((request) => !request.endsWith('/query'));

describe('a reference in the notes of a release', () => {
  beforeEach(async () => {
    await syncPullRequest(shipping.merge(2, 'squash', { day: 2 }));
  });

  test('leads to the row of the pull request, without a request for it', async () => {
    shipping.merge(3, 'squash', { day: 3 });
    const repository = world.github.repository;
    const body = `Brings #2, ${repository}#2, GH-2, ${toGitHub(2)} and #3. [Why](${toGitHub(2)})`;
    const run = await syncRelease(shipping.release('v1.1.0', { day: 4, body }));
    expect(run.requests).toEqual([
      'POST /v1/data_sources/:id/query',
      'GET /v1/data_sources/:id',
      'POST /v1/data_sources/:id/query', // archived rows
      'POST /v1/data_sources/:id/query', // its pull requests
      'POST /v1/data_sources/:id/query', // #3 among the archived ones
      'POST /v1/pages',
      'POST /v1/data_sources/:id/query',
    ]);
    const row = await toRow('Change 2');
    expect(await linksOf('v1.1.0')).toEqual([
      ['#2', row],
      [`${repository}#2`, row],
      ['GH-2', row],
      ['#2', row],
      ['#3', toGitHub(3)], // has no row
      ['Why', toGitHub(2)], // is none
    ]);
  });

  test('leads to the rows that the release makes', async () => {
    shipping.merge(3, 'squash', { day: 3 });
    const release = shipping.release('v1.1.0', { day: 4, body: '#2 and #3' });
    await syncRelease(release, { 'link-pull-requests': 'create' });
    expect(await linksOf('v1.1.0')).toEqual([
      ['#2', await toRow('Change 2')],
      ['#3', await toRow('Change 3')],
    ]);
  });

  test('leads there in notes that are made from the pull requests', async () => {
    await syncRelease(shipping.release('v1.1.0', { day: 4 }), { notes: 'generate' });
    expect(await linksOf('v1.1.0')).toContainEqual(['#2', await toRow('Change 2')]);
  });

  test('goes on to do so where a run corrects the notes that does not know the row', async () => {
    const body = '- Brings #2\n- And more of #2\n';
    await syncRelease(shipping.release('v1.1.0', { day: 4, body }));
    const corrected = shipping.release('v1.1.0', {
      day: 5,
      body: '- Brings #2\n- And much more of #2\n- And #3',
    });
    shipping.merge(3, 'squash', { day: 3 });
    const run = await syncRelease(corrected, { 'link-pull-requests': 'false' });
    expect(ofContent(run)).toEqual([
      'PATCH /v1/pages/:id', // announces
      'GET /v1/blocks/:id/children', // where is the section?
      'GET /v1/blocks/:id/children',
      'PATCH /v1/blocks/:id/children', // the third line
      'PATCH /v1/blocks/:id', // the second; the first is as it was
      'PATCH /v1/pages/:id',
    ]);
    const row = await toRow('Change 2');
    expect(await linksOf('v1.1.0')).toEqual([
      ['#2', row],
      ['#2', row],
      ['#3', toGitHub(3)],
    ]);
  });

  test('is left alone as long as the notes are: no write', async () => {
    const release = shipping.release('v1.1.0', { day: 4, body: 'Brings #2' });
    await syncRelease(release, { 'link-pull-requests': 'false' });
    expect(await linksOf('v1.1.0')).toEqual([['#2', toGitHub(2)]]);
    await syncRelease(release);
    expect(ofContent(await syncRelease(release))).toEqual([]);
    expect(await linksOf('v1.1.0')).toEqual([['#2', toGitHub(2)]]);
  });
});

test('a pull request that names itself leads to its own row once there is one', async () => {
  await syncPullRequest(shipping.show(5, { body: 'See #5' }, false));
  await syncPullRequest(shipping.show(5, { body: 'Please see #5', day: 2 }, false));
  expect(await linksOf('Change 5')).toEqual([['#5', await toRow('Change 5')]]);
});

test('a run for all entries knows the rows of all pull requests before', async () => {
  shipping.merge(2, 'squash', { day: 2 });
  shipping.merge(3, 'squash', { day: 3, body: 'Follows #2, and #4 follows' });
  shipping.merge(4, 'squash', { day: 4 });
  shipping.release('v1.1.0', { day: 5, body: 'Brings #2 and #4' });
  const run = await backfill(world, inputs());
  expect([run.code, run.errors]).toEqual([0, []]);
  const row = await toRow('Change 2');
  expect(await linksOf('Change 3')).toEqual([
    ['#2', row],
    ['#4', toGitHub(4)], // had none yet
  ]);
  expect(await linksOf('v1.1.0')).toEqual([
    ['#2', row],
    ['#4', await toRow('Change 4')],
  ]);
  shipping.show(3, { body: 'Follows #2; #4 follows', day: 6 }, true);
  const later = await backfill(world, inputs());
  expect(await linksOf('Change 3')).toEqual([
    ['#2', row],
    ['#4', await toRow('Change 4')],
  ]);
  // As many as without a reference.
  expect(countOf(later)).toEqual({
    'GET /v1/data_sources/:id': 1,
    'POST /v1/data_sources/:id/query': 3,
    'PATCH /v1/pages/:id': 2,
    'GET /v1/blocks/:id/children': 2,
    'PATCH /v1/blocks/:id': 1,
  });
});
