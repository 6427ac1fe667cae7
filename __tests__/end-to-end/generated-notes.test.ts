import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { StoredRelease } from '../github-server/state.ts';
import { releaseEvent } from '../support/events.ts';
import { writesOf } from '../support/failed-run.ts';
import { backfill } from '../support/many-entries.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

const GENERATE = { notes: 'generate' };

let world: World;
let shipping: Shipping;
let release: StoredRelease;

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
  shipping.merge(2, 'squash', { title: 'Begin', author: 'octocat', day: 1 });
  shipping.release('v1.0.0', { day: 2, body: 'The first one.' });
  shipping.merge(3, 'squash', {
    title: 'Greet friendlier',
    labels: ['enhancement'],
    author: 'octocat',
    day: 3,
  });
  shipping.merge(4, 'squash', { title: 'fix: part in time', author: 'hubot', day: 4 });
  release = shipping.release('v1.1.0', { day: 5 });
});

afterEach(() => world.close());

function sync(inputs: Record<string, string> = {}) {
  const env = { GITHUB_SERVER_URL: world.github.serverUrl };
  return world.run('release', releaseEvent(release), inputs, env);
}

const rowOf = async (name: string) =>
  (await world.rows()).find(({ Name, Version }) => Name === name || Version === name);
const pageOf = async (title: string) => world.body((await rowOf(title))?.id ?? '');

const NOTES = [
  expect.stringContaining('synced_block'),
  '  (heading_2) What’s changed',
  '  (heading_3) Features',
  '  (bulleted_list_item) Greet friendlier by @octocat in #3',
  '  (heading_3) Fixes',
  '  (bulleted_list_item) fix: part in time by @hubot in #4',
  '  (heading_2) New contributors',
  '  (bulleted_list_item) @hubot made their first contribution in #4',
  '  Full changelog: v1.0.0...v1.1.0',
];

test('a release without notes gets some made from its pull requests, and GitHub is not changed', async () => {
  const run = await sync(GENERATE);
  expect([run.code, run.warnings]).toEqual([0, []]);
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
  expect(world.github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  expect((await sync(GENERATE)).outputs.operation).toBe('unchanged');
});

test('nobody is welcomed of whom a search finds nothing, as of people with a private profile', async () => {
  const unfound = (body: unknown) => JSON.parse(JSON.stringify(body).replace(/(?<="issueCount":)\d+/g, '0'));
  world.github.failNext(unfound, 100, 'graphql');
  await sync(GENERATE);
  expect(await pageOf('v1.1.0')).toEqual(NOTES.filter((line) => !/ontribut/.test(String(line))));
});

test('a release gets no notes while GitHub fails with a part of what they are made from', async () => {
  const partly = (body: unknown) => ({ ...Object(body), errors: [{ message: 'It failed' }] });
  world.github.failNext(partly, 1, 'graphql', 1);
  const run = await sync(GENERATE);
  expect(run.warnings).toMatchObject([
    { message: expect.stringContaining('did not tell all that the release “v1.1.0”') },
  ]);
  expect(await pageOf('v1.1.0')).toEqual([]);
  await sync(GENERATE);
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});

test('without `notes: generate` the page stays empty', async () => {
  await sync();
  expect(await pageOf('v1.1.0')).toEqual([]);
});

test('notes of one’s own win', async () => {
  release = shipping.release('v1.1.0', { day: 5, body: 'Written by hand.' });
  await sync(GENERATE);
  expect((await pageOf('v1.1.0')).slice(1)).toEqual(['  Written by hand.']);
});

test('the repository’s release.yml says how they are grouped', async () => {
  world.github.setFile(
    '.github/release.yml',
    'changelog: { exclude: { authors: [hubot] }, categories: [{ title: News, labels: ["*"] }] }',
  );
  await sync(GENERATE);
  expect((await pageOf('v1.1.0')).slice(2)).toEqual([
    '  (heading_3) News',
    '  (bulleted_list_item) Greet friendlier by @octocat in #3',
    '  Full changelog: v1.0.0...v1.1.0',
  ]);
});

test('a release.yml that is wrong is told, and the usual grouping taken', async () => {
  world.github.setFile('.github/release.yml', 'changelog: [');
  const run = await sync(GENERATE);
  expect(run.warnings[0]?.message).toContain('.github/release.yml can’t be read');
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});

test('they are made also where no links are wanted', async () => {
  await sync({ ...GENERATE, 'link-pull-requests': 'false' });
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
  expect((await rowOf('v1.1.0'))?.page.properties).not.toHaveProperty('Release');
});

test('a backfill makes them, and leaves them when nothing has changed', async () => {
  await backfill(world, GENERATE);
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
  expect((await pageOf('v1.0.0')).slice(1)).toEqual(['  The first one.']);
  const again = await backfill(world, GENERATE);
  expect(writesOf(again)).toEqual([]);
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});

test('a backfill makes them for releases that were synced before they were wanted', async () => {
  await backfill(world);
  expect(await pageOf('v1.1.0')).toEqual([]);
  await backfill(world, GENERATE);
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});

test('they stay when the release is deleted', async () => {
  await sync(GENERATE);
  const env = { GITHUB_SERVER_URL: world.github.serverUrl };
  world.github.removeRelease(release.id);
  await world.run('release', { ...releaseEvent(release), action: 'deleted' }, GENERATE, env);
  expect((await rowOf('v1.1.0'))?.Status).toBe('Deleted');
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});

test('they stay where `previous-tag` is wrong', async () => {
  await sync(GENERATE);
  await sync({ ...GENERATE, 'previous-tag': 'v1.O.0' });
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});

test('they stay where GitHub does not tell the commits for once', async () => {
  await sync(GENERATE);
  release = shipping.release('v1.1.0', { day: 6 });
  world.github.slowAboveCommits(0);
  const run = await sync(GENERATE);
  expect(run.code).toBe(0);
  expect(await pageOf('v1.1.0')).toEqual(NOTES);
});
