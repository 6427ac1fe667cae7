import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StoredRelease } from '../github-server/state.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { writesOf } from '../support/failed-run.ts';
import { arrival, whileHeld } from '../support/in-world.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

let world: World;
let shipping: Shipping;

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
});

afterEach(() => world.close());

const env = () => ({ GITHUB_SERVER_URL: world.github.serverUrl });
const inputs = () => ({ 'data-source': world.dataSource });

/** Syncs the event of a pull request, merged or not. */
async function syncPullRequest(...pullRequests: Parameters<typeof pullRequestEvent>[0][]) {
  for (const pullRequest of pullRequests) {
    const run = await world.run('pull_request_target', pullRequestEvent(pullRequest), inputs(), env());
    expect([run.code, run.errors]).toEqual([0, []]);
  }
}

function syncRelease(release: StoredRelease, more: Record<string, string> = {}) {
  return world.run('release', releaseEvent(release), { ...inputs(), ...more }, env());
}

const rowOf = async (name: string) =>
  (await world.rows()).find(({ Name, Version }) => Name === name || Version === name);
const idOf = async (title: string) => (await rowOf(title))?.id;

describe('a release that is published', () => {
  beforeEach(async () => {
    shipping.release('v1.0.0', { day: 1 });
    await syncPullRequest(shipping.merge(2, 'squash', { day: 2 }), shipping.merge(3, 'merge', { day: 3 }));
  });

  test('leads to its pull requests, and they to it, by one request more', async () => {
    const run = await syncRelease(shipping.release('v1.1.0', { day: 4 }));
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(run.requests).toEqual([
      'POST /v1/data_sources/:id/query',
      'GET /v1/data_sources/:id',
      'POST /v1/data_sources/:id/query', // archived rows
      'POST /v1/data_sources/:id/query', // its pull requests
      'POST /v1/pages',
      'POST /v1/data_sources/:id/query',
    ]);
    const release = await rowOf('v1.1.0');
    expect(release?.['Pull requests']).toEqual([await idOf('Change 2'), await idOf('Change 3')]);
    expect((await rowOf('Change 2'))?.Release).toEqual([release?.id]);
    expect((await rowOf('Change 3'))?.Release).toEqual([release?.id]);
  });

  test('is left alone by the next event: one request more, and no write', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    await syncRelease(release);
    const run = await syncRelease(release);
    expect(run.outputs.operation).toBe('unchanged');
    expect(run.requests).toEqual(['POST /v1/data_sources/:id/query', 'POST /v1/data_sources/:id/query']);
  });

  test('keeps the links that a person has made, and gets those that are missing', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    await syncRelease(release);
    const { person } = world.notion;
    const own = person.createPage(world.dataSource, { title: 'By hand' });
    const row = await rowOf('v1.1.0');
    person.setValues(row?.id ?? '', { 'Pull requests': { relation: [{ id: own }] } });
    const run = await syncRelease(release);
    expect(run.outputs.operation).toBe('updated');
    expect(run.requests.filter((request) => !request.endsWith('/query'))).toEqual(['PATCH /v1/pages/:id']);
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toEqual([
      own,
      await idOf('Change 2'),
      await idOf('Change 3'),
    ]);
  });

  test('keeps what a person links while the look-up of its pull requests waits', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    await syncRelease(release, { 'link-pull-requests': 'false' });
    const { person } = world.notion;
    const own = person.createPage(world.dataSource, { title: 'By hand' });
    const row = await idOf('v1.1.0');
    const { promise: until, resolve: answer } = Promise.withResolvers<void>();
    world.notion.failNext({ after: 1, until, status: 429, retryAfter: 0 });
    const running = syncRelease(release);
    await arrival(world, (_, index) => index === 1);
    person.setValues(own, { Release: { relation: [{ id: row ?? '' }] } });
    answer();
    expect((await running).outputs.operation).toBe('updated');
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toEqual([
      own,
      await idOf('Change 2'),
      await idOf('Change 3'),
    ]);
  });

  test('leaves out pull requests without a row, unless rows are to be made', async () => {
    const unseen = shipping.merge(4, 'squash', { day: 4, body: 'Why not?' });
    const release = shipping.release('v1.1.0', { day: 5 });
    await syncRelease(release);
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toHaveLength(2);
    const run = await syncRelease(release, { 'link-pull-requests': 'create' });
    expect(run.outputs).toMatchObject({ operation: 'updated', created: '1', updated: '1' });
    expect(run.outputs['page-id']).toBe(await idOf('v1.1.0'));
    const made = await rowOf(unseen.title);
    expect(made).toMatchObject({ Number: 4, Status: 'Merged', Release: [await idOf('v1.1.0')] });
    expect(await world.body(made?.id ?? '')).toEqual(expect.arrayContaining(['  Why not?']));
  });

  test('writes no comment on a pull request whose row it makes, nor asks it for a task', async () => {
    world.github.permit({ 'pull-requests': 'write' });
    shipping.merge(4, 'squash', { day: 4 });
    const run = await syncRelease(shipping.release('v1.1.0', { day: 5 }), {
      'link-pull-requests': 'create',
      comment: 'true',
      'require-task': 'true',
    });
    expect([run.code, run.warnings, run.outputs.created]).toEqual([0, [], '2']);
    expect(world.github.comments(4)).toEqual([]);
  });

  test('fails where Notion refuses the row of a pull request', async () => {
    shipping.merge(4, 'squash', { day: 4, body: 'Why not?' });
    // With its text, and without; the row of the release would be made.
    world.notion.failNext({ match: 'POST /v1/pages', status: 400, message: 'No.', times: 2 });
    const release = shipping.release('v1.1.0', { day: 5 });
    const run = await syncRelease(release, { 'link-pull-requests': 'create' });
    expect([run.code, run.outputs.operation]).toEqual([1, 'failed']);
    expect(run.errors.map(({ message }) => message)).toEqual([expect.stringContaining('Notion says: “No.”')]);
  });

  test('makes no rows of pull requests that the workflow ignores', async () => {
    shipping.merge(4, 'squash', { day: 4, labels: ['dependencies'] });
    const more = { 'link-pull-requests': 'create', 'ignore-labels': 'dependencies' };
    const run = await syncRelease(shipping.release('v1.1.0', { day: 5 }), more);
    expect(run.outputs).toMatchObject({ operation: 'created', created: '1' });
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toHaveLength(2);
  });

  test('is not linked where the workflow does not want it: no request more, to Notion or to GitHub', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    world.github.requests.length = 0;
    const run = await syncRelease(release, { 'link-pull-requests': 'false' });
    expect(run.requests).toHaveLength(5);
    expect(world.github.requests).toHaveLength(1);
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toEqual([]);
  });

  test('tells in a dry run what it would lead to', async () => {
    const run = await syncRelease(shipping.release('v1.1.0', { day: 4 }), { 'dry-run': 'true' });
    expect(run.summary).toContain('<td>Pull requests</td><td>2 pages</td>');
    expect(run.requests.every((request) => request.endsWith('/query') || request.startsWith('GET'))).toBe(
      true,
    );
  });

  test('begins where `previous-tag` says', async () => {
    shipping.release('v1.1.0', { day: 4 });
    const run = await syncRelease(shipping.release('v1.2.0', { day: 5 }), { 'previous-tag': 'v1.0.0' });
    expect(run.code).toBe(0);
    expect((await rowOf('v1.2.0'))?.['Pull requests']).toHaveLength(2);
  });

  test('is not linked by commits where `previous-tag` is wrong, which is told; the next run over all does it', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    for (const wrong of ['v1.O.0', 'v1.1.0']) {
      const run = await syncRelease(release, { 'previous-tag': wrong });
      expect(run.warnings[0]?.message).toContain(
        `No commits lie between “${wrong}”, which “previous-tag” names`,
      );
    }
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toEqual([]);
    await world.run('workflow_dispatch', {}, inputs(), env());
    expect((await rowOf('v1.1.0'))?.['Pull requests']).toHaveLength(2);
  });

  test('is written without links, with a warning, where GitHub does not tell its commits', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    world.github.failNext('query-failed', 10, 'graphql');
    const run = await syncRelease(release);
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    expect(run.warnings[0]?.message).toContain('did not tell what the release “v1.1.0” ships');
  });
});

describe('a release of many pull requests', () => {
  const FIRST = 2;
  async function syncMany(count: number) {
    shipping.release('v1.0.0', { day: 1 });
    const rows = Array.from({ length: count }, (_, index) => {
      const { id, html_url: url } = shipping.show(FIRST + index, { day: 2 }, true);
      return { id, url };
    });
    await syncPullRequest(shipping.show(FIRST, { day: 2 }, true)); // makes the properties
    for (const { id, url } of rows.slice(1)) {
      world.notion.person.createPage(world.dataSource, {
        title: url,
        properties: { 'GitHub ID': { rich_text: [{ text: { content: `pull/${id}` } }] }, URL: { url } },
      });
    }
    const body = rows.map(({ url }) => `* ${url}`).join('\n');
    return shipping.release('v1.1.0', { day: 4, body });
  }

  /** All that a row leads to; it shows only the first 25 itself. */
  async function linked(): Promise<number> {
    const rows = await world.rows();
    const release = rows.find(({ Version }) => Version === 'v1.1.0');
    return rows.filter(({ Release }) => Array.isArray(Release) && Release.includes(release?.id)).length;
  }

  test('leads to 100 of them by one request more, which it costs the next time too', async () => {
    const release = await syncMany(100);
    const run = await syncRelease(release);
    expect(run.requests).toHaveLength(6);
    expect(await linked()).toBe(100);
    const again = await syncRelease(release);
    expect([again.outputs.operation, again.requests.length]).toEqual(['unchanged', 2]);
  });

  test('is led to by those beyond 100, each by one request', async () => {
    const release = await syncMany(103);
    const run = await syncRelease(release, { content: 'false' });
    expect(run.code).toBe(0);
    expect(run.requests.filter((request) => request === 'PATCH /v1/pages/:id')).toHaveLength(3 + 1);
    expect(run.requests).toHaveLength(3 + 2 + 2 + 1 + 3 + 1); // one to read what they lead to; the last remembers that all are linked
    expect(await linked()).toBe(103);
    const again = await syncRelease(release, { content: 'false' });
    expect([again.outputs.operation, again.requests.length]).toEqual(['unchanged', 3]);
    expect(writesOf(again)).toEqual([]);
  });

  test('is written once, also where one of them has more releases than its row shows', async () => {
    const release = await syncMany(30);
    const { id } = shipping.show(FIRST + 29, { day: 2 }, true);
    const last = (await world.rows()).find((row) => row['GitHub ID'] === `pull/${id}`)?.id ?? '';
    for (let other = 0; other < 30; other++) {
      const properties = { 'Pull requests': { relation: [{ id: last }] } };
      world.notion.person.createPage(world.dataSource, { properties });
    }
    await syncRelease(release);
    const again = await syncRelease(release);
    expect([again.outputs.operation, writesOf(again)]).toEqual(['unchanged', []]);
    expect(again.requests).toHaveLength(3);
  });

  test('is led to by those beyond 100 too where the relation is only made with its row', async () => {
    const release = await syncMany(103);
    world.notion.person.changeProperties(world.dataSource, { Release: null, 'Pull requests': null });
    const run = await syncRelease(release, { content: 'false' });
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'created']);
    expect(run.requests.filter((request) => request === 'PATCH /v1/pages/:id')).toHaveLength(3 + 1);
    expect(await linked()).toBe(103);
  });

  test('keeps what a person has linked beyond the 25 that a row shows', async () => {
    const release = await syncMany(30);
    await syncRelease(release);
    const { person } = world.notion;
    const own = person.createPage(world.dataSource, { title: 'By hand' });
    const row = await rowOf('v1.1.0');
    person.setValues(own, { Release: { relation: [{ id: row?.id ?? '' }] } });
    const { html_url: url } = shipping.show(90, { day: 3 }, true);
    await syncPullRequest(shipping.show(90, { day: 3 }, true));
    const edited = { ...release, body: `${release.body}\n* ${url}` };
    world.github.setRelease(edited);
    const run = await syncRelease(edited);
    const query = 'POST /v1/data_sources/:id/query';
    const all = expect.stringMatching(/^GET .*pages\/:id\/properties\//);
    expect(run.requests.slice(0, 4)).toEqual([query, query, all, 'PATCH /v1/pages/:id']);
    expect(await linked()).toBe(32);
  });

  test('keeps leading to a row beyond those that a person has archived, which no query gives', async () => {
    const release = await syncMany(30);
    await syncRelease(release);
    const { page } = (await rowOf('v1.1.0')) ?? {};
    const shown = page?.properties['Pull requests'];
    const shownIds = shown?.type === 'relation' ? shown.relation.map(({ id }) => id) : [];
    expect(shownIds).toHaveLength(25);
    const hidden = (await world.rows()).find(
      ({ id, Release }) => !shownIds.includes(id) && Array.isArray(Release) && Release.length > 0,
    );
    world.notion.person.archive(hidden?.id ?? '');
    const { html_url: url } = shipping.show(90, { day: 3 }, true);
    await syncPullRequest(shipping.show(90, { day: 3 }, true));
    const edited = { ...release, body: `${release.body}\n* ${url}` };
    world.github.setRelease(edited);
    expect((await syncRelease(edited)).outputs.operation).toBe('updated');
    expect(Object(world.notion.person.read(hidden?.id ?? '')).properties.Release.relation).toEqual([
      { id: page?.id },
    ]);
  });

  test('keeps what a person links beyond those while the write waits', async () => {
    const release = await syncMany(30);
    await syncRelease(release);
    const { person } = world.notion;
    const own = person.createPage(world.dataSource, { title: 'By hand' });
    const row = await idOf('v1.1.0');
    const { html_url: url } = shipping.show(90, { day: 3 }, true);
    await syncPullRequest(shipping.show(90, { day: 3 }, true));
    const edited = { ...release, body: `${release.body}\n* ${url}` };
    world.github.setRelease(edited);
    const link = () => person.setValues(own, { Release: { relation: [{ id: row ?? '' }] } });
    const limit = { status: 429, retryAfter: 0 };
    const sync = () => syncRelease(edited, { content: 'false' });
    const run = await whileHeld(world, /PATCH .*pages/, sync, link, limit);
    expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
    expect(await linked()).toBe(32);
    const query = 'POST /v1/data_sources/:id/query';
    const [relation, write] = ['GET /v1/pages/:id/properties/:property', 'PATCH /v1/pages/:id'];
    const requests = run.requests.map((one) => one.replace(/properties\/.*/, 'properties/:property'));
    expect(requests).toEqual([
      ...[query, query, relation, write], // which is refused
      ...[query, relation], // what has changed meanwhile
      ...['GET /v1/data_sources/:id', query, relation, write], // planned anew
    ]);
  });
});

describe('the relation', () => {
  test('is made with the other properties, on both sides, also where Notion names the other one itself', async () => {
    world.notion.setNamesOtherSides(false);
    await syncPullRequest(shipping.merge(2, 'squash', { day: 2 }));
    await syncRelease(shipping.release('v1.0.0', { day: 3 }));
    expect((await rowOf('v1.0.0'))?.['Pull requests']).toEqual([await idOf('Change 2')]);
    expect((await rowOf('Change 2'))?.Release).toEqual([await idOf('v1.0.0')]);
    expect(
      Object.keys((await rowOf('v1.0.0'))?.page.properties ?? {}).filter((name) =>
        name.startsWith('Related'),
      ),
    ).toEqual([]);
  });

  test('is found where a person has renamed one side of it', async () => {
    await syncPullRequest(shipping.merge(2, 'squash', { day: 2 }));
    world.notion.person.changeProperties(world.dataSource, { 'Pull requests': { name: 'Changes' } });
    const run = await syncRelease(shipping.release('v1.0.0', { day: 3 }));
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect((await rowOf('v1.0.0'))?.Changes).toEqual([await idOf('Change 2')]);
  });

  test.each([
    ['is of another type', { Release: { rich_text: {} } }, 'is of type Text'],
    ['leads to another database', {}, 'is a relation to another database'],
  ])(
    'is left out with a warning where a property of the name %s; the rest is written',
    async (_, properties, what) => {
      const { person } = world.notion;
      const other = person.createDatabase(world.notion.page, 'Versions', { Name: { title: {} } });
      const relation = { Release: { relation: { data_source_id: other.dataSource, single_property: {} } } };
      person.changeProperties(world.dataSource, Object.keys(properties).length > 0 ? properties : relation);
      const run = await syncRelease(shipping.release('v1.0.0', { day: 3 }));
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(run.warnings.map(({ message }) => message)).toEqual([expect.stringContaining(what)]);
      const pull = shipping.merge(2, 'squash', { day: 4 });
      const next = await world.run('pull_request_target', pullRequestEvent(pull), inputs(), env());
      expect([next.code, next.warnings]).toEqual([0, []]);
    },
  );

  test('has the names that the workflow gives it', async () => {
    const names = { properties: 'release: Shipped in\npull-requests: Contents' };
    const pull = shipping.merge(2, 'squash', { day: 2 });
    await world.run('pull_request_target', pullRequestEvent(pull), { ...inputs(), ...names }, env());
    await syncRelease(shipping.release('v1.0.0', { day: 3 }), names);
    expect((await rowOf('v1.0.0'))?.Contents).toEqual([await idOf('Change 2')]);
    expect((await rowOf('Change 2'))?.['Shipped in']).toEqual([await idOf('v1.0.0')]);
  });
});
