import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from '@notionhq/client';
import { example } from '../github-server/examples.ts';
import { manyPullRequests, manyReleases } from '../github-server/many.ts';
import { writesOf } from '../support/failed-run.ts';
import { whileHeld } from '../support/in-world.ts';
import { backfill, countOf, fill, shownRows } from '../support/many-entries.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const QUERY = 'POST /v1/data_sources/:id/query';

describe('all releases and pull requests get their row', () => {
  test('with content, one request each, and nothing for those that are right', async () => {
    fill(world, 130, 12);
    const first = await backfill(world);
    expect([first.code, first.errors, first.warnings]).toEqual([0, [], []]);
    expect(countOf(first)).toEqual({
      'GET /v1/databases/:id': 1,
      'GET /v1/data_sources/:id': 2, // once more before it is changed
      'PATCH /v1/data_sources/:id': 1,
      'POST /v1/pages': 142,
      [QUERY]: 1 + 2 + 4 + 2, // whether it is empty; before: the second hundred; releases by repository and by key; of each also the archived; after
    });
    expect(first.outputs).toMatchObject({ operation: 'synced', created: '142', failed: '0', 'page-id': '' });
    const rows = await world.rows();
    expect(rows.map((row) => row['GitHub ID']).toSorted()).toEqual(
      [
        ...Array.from({ length: 130 }, (_, i) => `pull/${300_000_001 + i}`),
        ...Array.from({ length: 12 }, (_, i) => `release/${400_000_001 + i}`),
      ].toSorted(),
    );
    const merged = rows.find((row) => row.Number === 3);
    expect(merged).toMatchObject({
      Name: 'Greet friendlier, part 3',
      Status: 'Merged',
      Type: 'Pull request',
    });
    expect(await world.body(merged?.id ?? '')).toContain('  Greets people friendlier, in step 3.');

    const second = await backfill(world);
    expect(writesOf(second)).toEqual([]);
    expect(countOf(second)).toEqual({
      'GET /v1/databases/:id': 1,
      'GET /v1/data_sources/:id': 1,
      [QUERY]: 4, // archived releases too
    });
    expect(second.outputs).toMatchObject({ operation: 'synced', created: '0', unchanged: '142' });
    expect(second.log).toContain('142 unchanged.');
    expect(first.log).toMatch(
      /(?:^|\n)Pull requests: 130 of 130 · [\d.]+ per second\nReleases: 12 of 12 · [\d.]+ per second\n142 created\.\n::group::Rows that were written, and failures\n(?:created: .*\n(?: {2}.*\n)?){142}::endgroup::\n/,
    );
  });

  test('a changed one costs one request, one whose text changed as many as by its event', async () => {
    fill(world, 20, 3);
    await backfill(world);
    const { at } = manyPullRequests(20, world.github);
    const [one, other] = [at(5), at(6)];
    world.github.setPullRequest({ ...one.data, title: 'Another title' }, one);
    world.github.setPullRequest({ ...other.data, body: `${other.data.body}\n\nOne line more.` }, other);
    const run = await backfill(world);
    expect(run.outputs).toMatchObject({ created: '0', updated: '2', unchanged: '21' });
    expect(writesOf(run)).toEqual([
      'PATCH /v1/pages/:id',
      'PATCH /v1/pages/:id',
      'PATCH /v1/blocks/:id/children',
      'PATCH /v1/pages/:id',
    ]);
    expect((await world.rows()).find((row) => row.Number === 5)?.Name).toBe('Another title');
    expect(writesOf(await backfill(world))).toEqual([]);
  });

  test('by `mode: backfill` on any event, and by `sync` every night', async () => {
    fill(world, 2, 1);
    const env = { GITHUB_SERVER_URL: world.github.serverUrl };
    const run = await world.run('push', {}, { mode: 'backfill' }, env);
    expect(run.outputs).toMatchObject({ operation: 'synced', created: '3' });
    const night = await world.run('schedule', { schedule: '17 3 * * *' }, {}, env);
    expect(night.outputs).toMatchObject({ operation: 'synced', unchanged: '3' });
  });

  test('beside those of other repositories, which stay as they are', async () => {
    const { dataSource, notion } = world;
    fill(world, 3, 1);
    await backfill(world);
    notion.person.createPage(dataSource, {
      title: 'Of another repository',
      properties: {
        URL: { url: 'https://github.com/octocat/other/releases/tag/v1' },
        'GitHub ID': {
          rich_text: [
            {
              text: {
                content: 'release/1',
                link: { url: 'https://github.com/octocat/other/releases/tag/v1#notion-changelog-1-abc' },
              },
            },
          ],
        },
      },
    });
    const run = await backfill(world);
    expect(writesOf(run)).toEqual([]);
  });

  test('also where the repository has another name by now', async () => {
    fill(world, 4, 2);
    await backfill(world);
    const moved = { serverUrl: world.github.serverUrl, repository: 'Codertocat/Renamed' };
    world.github.setPullRequests(manyPullRequests(4, moved));
    for (const release of manyReleases(2, moved)) world.github.setRelease(release);
    const run = await backfill(world);
    expect(run.outputs).toMatchObject({ created: '0', updated: '6' });
    expect(await world.rows()).toHaveLength(6);
  });

  test('a row that a person made for one of them is adopted', async () => {
    fill(world, 1, 0);
    const { at } = manyPullRequests(1, world.github);
    world.notion.person.changeProperties(world.dataSource, {
      'GitHub ID': { rich_text: {} },
      URL: { url: {} },
    });
    const page = world.notion.person.createPage(world.dataSource, {
      title: 'Mine',
      properties: { URL: { url: at(1).data.html_url } },
    });
    const run = await backfill(world);
    expect(run.outputs).toMatchObject({ created: '0', updated: '1' });
    expect((await world.rows()).map(({ id }) => id)).toEqual([page]);
  });

  test('an empty repository is no failure', async () => {
    const run = await backfill(world);
    expect(run.code).toBe(0);
    expect(writesOf(run)).toEqual([]);
    expect(run.log).toContain('There was nothing to sync.');
  });

  test('dry-run tells of all, and writes nothing', async () => {
    fill(world, 3, 2);
    const run = await backfill(world, { 'dry-run': 'true' });
    expect(writesOf(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ created: '5' });
    expect(run.log).toContain('Dry run: 5 to be created.');
  });
});

describe('of those only', () => {
  beforeEach(() => fill(world, 8, 4));

  test('`kinds`', async () => {
    const releases = await backfill(world, { kinds: 'releases' });
    expect(releases.outputs).toMatchObject({ created: '4' });
    const pullRequests = await backfill(world, { kinds: 'pull-requests' });
    expect(pullRequests.outputs).toMatchObject({ created: '8', unchanged: '0' });
  });

  test('`since` a time: what was updated at or after it', async () => {
    const run = await backfill(world, { since: '2020-01-01T00:06:30Z' });
    expect((await world.rows()).map((row) => row.Number ?? row.Version).toSorted()).toEqual([6, 7, 8]);
    expect(run.outputs).toMatchObject({ created: '3' });
  });

  test('`since` a tag: its own release is in', async () => {
    await backfill(world, { since: 'v0.3.0' });
    const seen = (await world.rows()).map((row) => row.Number ?? row.Version);
    expect(seen.toSorted()).toEqual([3, 4, 5, 6, 7, 8, 'v0.3.0', 'v0.4.0']);
  });

  test('`since` a tag without a release: from its commit on', async () => {
    world.github.setTag('before-seven', '2020-01-01T00:06:31Z');
    await backfill(world, { since: 'before-seven' });
    expect((await world.rows()).map((row) => row.Number)).toEqual(expect.arrayContaining([7, 8]));
    expect(await world.rows()).toHaveLength(2);
  });

  test('`since` a tag that does not exist is an error that says so', async () => {
    const run = await backfill(world, { since: 'v9' });
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain('"v9", which is neither a date nor a tag');
    expect(writesOf(run)).toEqual([]);
  });

  test('what is to be ignored gets no row', async () => {
    const run = await backfill(world, { drafts: 'false', prereleases: 'false' });
    expect(run.outputs).toMatchObject({ created: '9', skipped: '3' });
  });
});

describe('releases that GitHub lists no more', () => {
  beforeEach(async () => {
    world.github.permit({ contents: 'write' });
    fill(world, 0, 3);
    const { release } = example('release', 'published');
    world.github.setRelease({ ...release, id: 9, tag_name: 'next', draft: true, published_at: '' });
    await backfill(world);
    world.github.permit({ contents: 'read' }); // sees no drafts
    world.github.removeRelease(400_000_002);
  });

  const states = async () => {
    const rows = await world.rows();
    return Object.fromEntries(rows.map((row) => [row.Version, row.Status]));
  };

  test('are marked, and drafts, which may only be hidden, are not', async () => {
    const run = await backfill(world);
    expect(run.code).toBe(0);
    expect(await states()).toEqual({
      'v0.1.0': 'Released',
      'v0.2.0': 'Deleted',
      'v0.3.0': 'Released',
      next: 'Draft',
    });
    expect(writesOf(run)).toEqual(['PATCH /v1/pages/:id']);
    expect(run.outputs).toMatchObject({ updated: '1', unchanged: '2' });
    expect(run.summary).toContain('GitHub does not list this release any more.');
    expect(writesOf(await backfill(world))).toEqual([]);
  });

  test('are marked until GitHub shows them again', async () => {
    await backfill(world);
    const [, second] = manyReleases(3, world.github);
    if (second) world.github.setRelease(second);
    await backfill(world);
    expect(await states()).toMatchObject({ 'v0.2.0': 'Released' });
  });

  test('are trashed or left alone as `on-delete` says', async () => {
    const left = await backfill(world, { 'on-delete': 'ignore' });
    expect(writesOf(left)).toEqual([]);
    const trashed = await backfill(world, { 'on-delete': 'trash' });
    expect(trashed.outputs).toMatchObject({ trashed: '1' });
    expect(Object.keys(await states()).toSorted()).toEqual(['next', 'v0.1.0', 'v0.3.0']);
  });

  test('stay as they are where only some are listed', async () => {
    const since = await backfill(world, { since: '2020-01-01' });
    const kinds = await backfill(world, { kinds: 'pull-requests' });
    expect([...writesOf(since), ...writesOf(kinds)]).toEqual([]);
  });

  test('stay as they are where the token may see the repository no more once they are listed', async () => {
    world.github.failNext('not-found', 10, 'rest', 1);
    const run = await backfill(world, { 'on-delete': 'trash' });
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain('GitHub shows no releases of Codertocat/Hello-World');
    expect(writesOf(run)).toEqual([]);
  });

  test('stay as they are where the listing failed', async () => {
    world.github.failNext('server-error', 10, 'rest');
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain('GitHub did not show releases of Codertocat/Hello-World');
    expect(writesOf(run)).toEqual([]);
  });
});

describe('what was doubled', () => {
  /** A row as another run of the action would make it at the same time. */
  async function makeRow(title: string, key: string): Promise<void> {
    const { url, token } = world.notion;
    const client = new Client({ auth: token, baseUrl: url, notionVersion: '2026-03-11' });
    const link = { url: 'https://github.com/Codertocat/Hello-World/pull/2#notion-changelog-1-' };
    await client.pages.create({
      parent: { data_source_id: world.dataSource },
      properties: {
        Name: { title: [{ text: { content: title } }] },
        'GitHub ID': { rich_text: [{ text: { content: key, link } }] },
      },
    });
  }

  test('by an earlier run is mended before its entry is written', async () => {
    fill(world, 3, 0);
    await backfill(world);
    await makeRow('A second one', 'pull/300000002');
    const run = await backfill(world);
    expect(run.outputs).toMatchObject({ created: '0', failed: '0' });
    expect((await shownRows(world)).map((row) => row['GitHub ID'])).toEqual([
      'pull/300000001',
      'pull/300000002',
      'pull/300000003',
    ]);
  });

  test('by another run meanwhile is mended after the last', async () => {
    fill(world, 5, 0);
    const run = await whileHeld(
      world,
      /^POST \/v1\/pages$/,
      () => backfill(world),
      () => makeRow('The other run’s', 'pull/300000004'),
    );
    expect([run.code, run.outputs.created]).toEqual([0, '5']);
    expect((await world.rows()).filter((row) => row['GitHub ID'] === 'pull/300000004')).toHaveLength(1);
    expect(await world.rows()).toHaveLength(5);
    expect(run.requests.at(-1)).toBe('PATCH /v1/pages/:id');
  });

  test('by the run of an event with newer data is mended to these', async () => {
    fill(world, 12, 0);
    const { at } = manyPullRequests(12, world.github);
    const happen = async () => {
      const changed = { ...at(9).data, title: 'Newer', updated_at: new Date().toISOString() };
      world.github.setPullRequest(changed, at(9));
      const event = await world.run('push', {}, { 'pull-request': '9' });
      expect(event.outputs.operation).toBe('created');
    };
    await whileHeld(world, /^POST \/v1\/pages$/, () => backfill(world), happen);
    const rows = (await world.rows()).filter((row) => row.Number === 9);
    expect(rows.map((row) => row.Name)).toEqual(['Newer']);
  });

  test('and edited by a person is named in a warning', async () => {
    fill(world, 3, 0);
    await backfill(world);
    await makeRow('A second one', 'pull/300000002');
    const doubled = (await world.rows()).filter((row) => row['GitHub ID'] === 'pull/300000002');
    for (const { id } of doubled) world.notion.person.setValues(id, { Number: { number: 5 } });
    const run = await backfill(world);
    expect(run.warnings[0]?.message).toContain('Two rows have the same key');
    for (const { page } of doubled) expect(run.warnings[0]?.message).toContain(page.url);
    expect(await world.rows()).toHaveLength(4);
  });
});
