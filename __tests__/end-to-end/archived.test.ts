import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { writesOf } from '../support/failed-run.ts';
import { whileHeld } from '../support/in-world.ts';
import { backfill, countOf, fill } from '../support/many-entries.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

let world: World;
let shipping: Shipping;
let isOpen: boolean;
beforeEach(async () => {
  isOpen = false;
  ({ world, shipping } = await startShippingWorld());
});
afterEach(() => world.close());

const QUERY = 'POST /v1/data_sources/:id/query';
const env = () => ({ GITHUB_SERVER_URL: world.github.serverUrl });
const inputs = () => ({ 'data-source': world.dataSource });

/** Syncs a pull request of that title, which is opened the first time. */
function sync(title: string) {
  const pullRequest = isOpen ? shipping.show(2, { title }, false) : shipping.open(2, { title });
  isOpen = true;
  return world.run('pull_request', pullRequestEvent(pullRequest), inputs(), env());
}

/** The row of a pull request, which a person has put into the archive. */
async function archivedRow(): Promise<string> {
  await sync('Greet');
  const id = (await world.rows())[0]?.id ?? '';
  world.notion.person.archive(id);
  return id;
}

/** What a person sees of a page, wherever it is. */
function shown(id: string) {
  const page = Object(world.notion.person.read(id));
  const { Name, Status } = page.properties;
  return {
    archived: page.is_archived,
    title: Name.title[0]?.plain_text,
    status: (Status.select ?? Status.status)?.name,
  };
}

describe('a row that a person has archived', () => {
  test('is kept current where it is', async () => {
    const id = await archivedRow();
    const run = await sync('Greet friendlier');
    expect(run.outputs).toMatchObject({ operation: 'updated', 'page-id': id });
    expect(run.requests).toEqual([QUERY, 'GET /v1/data_sources/:id', QUERY, 'PATCH /v1/pages/:id']);
    expect(shown(id)).toMatchObject({ archived: true, title: 'Greet friendlier' });
    expect(await world.rows()).toEqual([]);
  });

  test('costs no write where it is right', async () => {
    const id = await archivedRow();
    const run = await sync('Greet');
    expect(run.outputs).toMatchObject({ operation: 'unchanged', 'page-id': id });
    expect(writesOf(run)).toEqual([]);
  });

  test('is found also where it is archived while a run waits to write it', async () => {
    await sync('Greet');
    const id = (await world.rows())[0]?.id ?? '';
    const run = await whileHeld(
      world,
      /PATCH \/v1\/pages/,
      () => sync('Greet friendlier'),
      () => world.notion.person.archive(id),
      { status: 429, retryAfter: 1 },
    );
    expect(run.outputs).toMatchObject({ operation: 'updated', 'page-id': id });
    expect(shown(id)).toMatchObject({ archived: true, title: 'Greet friendlier' });
    expect(await world.rows()).toEqual([]);
  });

  test('keeps to its data when a write of it is repeated', async () => {
    const id = await archivedRow();
    world.notion.failNext({ match: 'PATCH /v1/pages', status: 429, retryAfter: 1 });
    expect((await sync('Greet friendlier')).outputs.operation).toBe('updated');
    expect(shown(id)).toMatchObject({ archived: true, title: 'Greet friendlier' });
  });

  test('is marked where its release is deleted', async () => {
    const release = shipping.release('v1.0.0', { day: 1 });
    await world.run('release', releaseEvent(release), inputs(), env());
    const id = (await world.rows())[0]?.id ?? '';
    world.notion.person.archive(id);
    const event = { ...releaseEvent(release), action: 'deleted' };
    expect((await world.run('release', event, inputs(), env())).outputs.operation).toBe('updated');
    expect(shown(id)).toMatchObject({ archived: true, status: 'Deleted' });
  });

  test('is left alone where Notion refuses to trash it, by its event and in a backfill', async () => {
    const release = shipping.release('v1.0.0', { day: 1 });
    await world.run('release', releaseEvent(release), inputs(), env());
    const id = (await world.rows())[0]?.id ?? '';
    world.notion.person.archive(id);
    world.github.removeRelease(release.id);
    world.notion.failNext({ match: 'PATCH /v1/pages', status: 400, message: 'Archived.', times: 9 });
    const more = { ...inputs(), 'on-delete': 'trash' };
    const event = { ...releaseEvent(release), action: 'deleted' };
    const run = await world.run('release', event, more, env());
    expect([run.code, run.outputs.operation]).toEqual([0, 'skipped']);
    const night = await backfill(world, more);
    expect([night.code, night.outputs.failed, night.outputs.skipped]).toEqual([0, '0', '1']);
  });

  test('is left alone, and the run is no failure, where Notion refuses to change it', async () => {
    const id = await archivedRow();
    world.notion.failNext({ match: 'PATCH /v1/pages', status: 400, message: 'Archived.', times: 9 });
    const run = await sync('Greet friendlier');
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ operation: 'skipped', 'page-id': id });
    expect(run.log).toContain('The row is archived in Notion, which refused to change it.');
  });
});

test('a Notion without an archive is asked once, and gets its row', async () => {
  await sync('Greet');
  world.notion.setKnowsArchive(false);
  const event = pullRequestEvent(shipping.open(3, { title: 'Meet' }));
  const run = await world.run('pull_request', event, inputs(), env());
  expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
  expect(run.outputs.operation).toBe('created');
  expect(await world.rows()).toHaveLength(2);
});

test('a release links the archived row of a pull request also where it makes none', async () => {
  shipping.release('v1.0.0', { day: 1 });
  const merged = shipping.merge(2, 'squash', { day: 2 });
  await world.run('pull_request', pullRequestEvent(merged), inputs(), env());
  const id = (await world.rows())[0]?.id ?? '';
  world.notion.person.archive(id);
  const release = releaseEvent(shipping.release('v1.1.0', { day: 3 }));
  await world.run('release', release, inputs(), env());
  expect((await world.rows())[0]?.['Pull requests']).toEqual([id]);
  const again = await world.run('release', release, inputs(), env());
  expect([again.requests, writesOf(again)]).toEqual([[QUERY, QUERY, QUERY], []]);
});

test('a release that makes rows of its pull requests links an archived one in place of a second row', async () => {
  shipping.release('v1.0.0', { day: 1 });
  const merged = shipping.merge(2, 'squash', { day: 2 });
  await world.run('pull_request', pullRequestEvent(merged), inputs(), env());
  const id = (await world.rows())[0]?.id ?? '';
  world.notion.person.archive(id);
  const release = releaseEvent(shipping.release('v1.1.0', { day: 3 }));
  const run = await world.run('release', release, { ...inputs(), 'link-pull-requests': 'create' }, env());
  expect(run.code).toBe(0);
  const rows = await world.rows();
  expect(rows.map(({ Name: name }) => name)).toEqual(['Hello-World v1.1.0']);
  expect(rows[0]?.['Pull requests']).toEqual([id]);
});

describe('a backfill', () => {
  test('finds archived rows by one query for a page of entries, and makes no second ones', async () => {
    fill(world, 5, 2);
    await backfill(world);
    const rows = await world.rows();
    const archived = rows.filter((row) => row.Number === 2 || row.Version === 'v0.2.0').map(({ id }) => id);
    for (const id of archived) world.notion.person.archive(id);
    const run = await backfill(world);
    expect(run.outputs).toMatchObject({ created: '0', unchanged: '7', failed: '0' });
    expect(countOf(run)).toEqual({
      'GET /v1/databases/:id': 1,
      'GET /v1/data_sources/:id': 1,
      [QUERY]: 2 + 2, // pull requests, then releases: of each also the archived rows
    });
  });

  test('marks the archived row of a release that is gone', async () => {
    fill(world, 0, 2);
    await backfill(world);
    const row = (await world.rows()).find(({ Version: version }) => version === 'v0.2.0');
    world.notion.person.archive(row?.id ?? '');
    world.github.removeRelease(Number(String(row?.['GitHub ID']).replace('release/', '')));
    expect((await backfill(world)).outputs).toMatchObject({ created: '0', updated: '1' });
    expect(shown(row?.id ?? '')).toMatchObject({ archived: true, status: 'Deleted' });
  });

  test('leaves a live row alone though an archived one has the same key', async () => {
    fill(world, 0, 1);
    await backfill(world);
    const [live] = await world.rows();
    world.notion.person.archive(live?.id ?? '');
    world.notion.setKnowsArchive(false);
    await backfill(world);
    world.notion.setKnowsArchive(true);
    const [second] = await world.rows();
    expect(writesOf(await backfill(world))).toEqual([]);
    expect((await world.rows()).map(({ id }) => id)).toEqual([second?.id]);
  });
});
