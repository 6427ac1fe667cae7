import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../notion-server/start.ts';
import { example } from '../github-server/examples.ts';
import { arrival, inWorld, whileHeld } from '../support/in-world.ts';
import { SKIPPED_WAITS } from '../support/reused-processes.ts';
import type { World } from '../support/world.ts';

// Most of the time is spent waiting for the next attempt, so the tests wait at the same time.
const TITLE = 'Update the README with new information.';
const KEY = 'pull/279147437';
const QUERY = /POST .*\/query/;
const CREATE = 'POST /v1/pages';
const UPDATE = 'PATCH /v1/pages';
const APPEND = /PATCH \/v1\/blocks\/.*children/;

/** For runs that wait for what may still come of a lost request, for most of a minute. */
const SKIPPING = { [SKIPPED_WAITS]: '0' };

function sync(
  world: World,
  changes: object = {},
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = {
    ...payload.pull_request,
    body: 'One\n\nTwo',
    ...changes,
  };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request }, inputs, env);
}

const done = (operation: string) => ({
  code: 0,
  outputs: expect.objectContaining({ operation, failed: '0' }),
  errors: [],
  warnings: [],
});

/** The one row, with the example's values and the text as it is sent. */
async function expectRow(world: World, values: object = {}, body = ['One', 'Two']): Promise<string> {
  const rows = await world.rows();
  expect(rows).toEqual([
    expect.objectContaining({ Name: TITLE, Status: 'Open', Number: 2, 'GitHub ID': KEY, ...values }),
  ]);
  const id = rows[0]?.id ?? '';
  expect(await world.body(id)).toEqual(['(synced_block)', ...body.map((line) => `  ${line}`)]);
  return id;
}

describe('what passes is waited for, and leaves one right row', () => {
  test.concurrent.each<Fault & { status: number }>([
    { status: 429, retryAfter: 1 },
    { status: 500 },
    { status: 502 },
    { status: 503 },
    { status: 504 },
    { status: 529 },
    { status: 409 },
  ])('$status', (fault) =>
    inWorld(async (world) => {
      for (const match of [QUERY, CREATE]) world.notion.failNext({ ...fault, match });
      expect(await sync(world, {}, {}, SKIPPING)).toMatchObject(done('created'));
      await expectRow(world);
      for (const match of [QUERY, UPDATE]) world.notion.failNext({ ...fault, match });
      const updated = await sync(world, { title: 'New title' }, {}, SKIPPING);
      expect(updated).toMatchObject(done('updated'));
      expect(updated.requests.filter((request) => request.startsWith(UPDATE))).toHaveLength(2);
      await expectRow(world, { Name: 'New title' });
    }),
  );

  test.concurrent('a connection cut at every request of a first run', () =>
    inWorld(async (world) => {
      for (const match of ['GET /v1/databases', 'GET /v1/data_sources', 'PATCH /v1/data_sources', QUERY])
        world.notion.failNext({ match, cut: 'before' });
      expect(await sync(world)).toMatchObject(done('created'));
      await expectRow(world);
    }));

  test.concurrent('Retry-After is obeyed', () =>
    inWorld(async (world) => {
      world.notion.failNext({ match: CREATE, status: 429, retryAfter: 2 });
      const started = Date.now();
      expect(await sync(world)).toMatchObject(done('created'));
      expect(Date.now() - started).toBeGreaterThan(2000);
    }));

  test.concurrent('a limit of 3 requests a second', () =>
    inWorld(async (world) => {
      world.notion.setRateLimit({ kind: 'average', perSecond: 3, burst: 1 });
      expect(await sync(world)).toMatchObject(done('created'));
      world.notion.setRateLimit(undefined);
      await expectRow(world);
    }));
});

describe('a create whose answer is lost leaves one row', () => {
  test.concurrent.each<[string, Fault]>([
    ['cut before it was carried out', { cut: 'before' }],
    ['cut after it', { cut: 'after' }],
    ['500 though carried out', { status: 500, applied: true }],
    ['504 though carried out', { status: 504, applied: true }],
    ['a page of the network edge though carried out', { status: 502, applied: true, html: true }],
  ])('%s', (_, fault) =>
    inWorld(async (world) => {
      world.notion.failNext({ ...fault, match: CREATE });
      const run = await sync(world, {}, {}, SKIPPING);
      expect(run).toMatchObject(done('created'));
      const id = await expectRow(world);
      expect(run.outputs).toMatchObject({ 'page-id': id, created: '1' });
      const sent = run.requests.filter((request) => request === CREATE);
      expect(sent).toHaveLength(fault.cut === 'before' ? 2 : 1);
    }),
  );

  test.concurrent.each([{ queries: 2 }, { milliseconds: 1500 }])('also where the index lags (%j)', (lag) =>
    inWorld(async (world) => {
      world.notion.setQueryLag(lag);
      world.notion.failNext({ match: CREATE, cut: 'after' });
      const run = await sync(world);
      expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
      world.notion.setQueryLag({});
      const id = await expectRow(world);
      expect(run.outputs['page-id']).toBe(id);
    }),
  );

  test.concurrent('which counts as created, also where the index lags and the first of two attempts stays', () => {
    let minutes = 0;
    const use = async (world: World) => {
      world.notion.setQueryLag({ queries: 2 });
      world.notion.failNext({ match: CREATE, cut: 'after' });
      const { promise: until, resolve: release } = Promise.withResolvers<void>();
      world.notion.failNext({ match: CREATE, until });
      const run = sync(world);
      await arrival(world, ({ path }, index) => path === '/v1/pages' && index > 4);
      minutes = 1;
      release();
      expect(await run).toMatchObject(done('created'));
      world.notion.setQueryLag({});
      await expectRow(world);
    };
    return inWorld(use, { clock: () => Date.now() + minutes * 60_000 });
  });

  test.concurrent('also where the look for it fails too', () =>
    inWorld(async (world) => {
      world.notion.failNext({ match: CREATE, cut: 'after' });
      world.notion.failNext({ match: QUERY, after: 1, status: 503 });
      expect(await sync(world)).toMatchObject(done('created'));
      await expectRow(world);
    }));

  test.concurrent('also where another run made the row meanwhile', () =>
    inWorld(async (world) => {
      await sync(world, { id: 1, number: 1, html_url: 'https://github.com/Codertocat/Hello-World/pull/1' });
      world.notion.failNext({ match: CREATE, cut: 'after' });
      world.notion.setLatency(100);
      const runs = await Promise.all([sync(world), sync(world)]);
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      world.notion.setLatency(0);
      const rows = (await world.rows()).filter((row) => row['GitHub ID'] === KEY);
      expect(rows).toEqual([expect.objectContaining({ Name: TITLE, Status: 'Open' })]);
      expect(await world.body(rows[0]?.id ?? '')).toEqual(['(synced_block)', '  One', '  Two']);
    }));
});

describe('an update whose answer is lost', () => {
  test.concurrent.each<[string, Fault]>([
    ['cut before it was carried out', { cut: 'before' }],
    ['cut after it', { cut: 'after' }],
    ['500 though carried out', { status: 500, applied: true }],
  ])('%s', (_, fault) =>
    inWorld(async (world) => {
      await sync(world);
      world.notion.failNext({ ...fault, match: UPDATE });
      const run = await sync(world, { title: 'New title', draft: true });
      expect(run).toMatchObject(done('updated'));
      const id = await expectRow(world, { Name: 'New title', Status: 'Draft' });
      expect(run.outputs['page-id']).toBe(id);
    }),
  );
});

describe('changed text is there once, between the notes of a person', () => {
  const note = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });

  test.concurrent.each<[string, Fault]>([
    ['an append cut before it was carried out', { match: APPEND, cut: 'before' }],
    ['an append cut after it', { match: APPEND, cut: 'after' }],
    ['an append that got 500', { match: APPEND, status: 500 }],
    ['an append that got 500 though carried out', { match: APPEND, status: 500, applied: true }],
    ['a removal cut before it was carried out', { match: 'DELETE', cut: 'before' }],
    ['a removal cut after it', { match: 'DELETE', cut: 'after' }],
    ['a removal that got 502 though carried out', { match: 'DELETE', status: 502, applied: true }],
    ['a reading that got 503', { match: 'GET /v1/', after: 1, times: 2, status: 503 }],
    ['properties cut after the text', { match: UPDATE, cut: 'after' }],
  ])('%s', (_, fault) =>
    inWorld(async (world) => {
      await sync(world);
      const id = await expectRow(world);
      world.notion.person.addBlocks(id, [note('Above')], { at: 'start' });
      world.notion.person.addBlocks(id, [note('Below')]);
      world.notion.failNext(fault);
      const run = await sync(world, { body: 'One\n\nThree' }, {}, SKIPPING);
      expect(run).toMatchObject(done('updated'));
      expect(await world.body(id)).toEqual(['Above', '(synced_block)', '  One', '  Three', 'Below']);
      expect((await sync(world, { body: 'One\n\nThree' })).outputs.operation).toBe('unchanged');
      expect(await world.rows()).toHaveLength(1);
    }),
  );
});

describe('a row that a person trashes under the run is made anew', () => {
  test.concurrent('before its properties are written', () =>
    inWorld(async (world) => {
      await sync(world);
      const trashed = await expectRow(world);
      const run = await whileHeld(
        world,
        /PATCH \/v1\/pages/,
        () => sync(world, { title: 'New title' }),
        () => world.notion.person.trash(trashed),
      );
      expect(run).toMatchObject(done('created'));
      const id = await expectRow(world, { Name: 'New title' });
      expect(id).not.toBe(trashed);
      expect(run.outputs['page-id']).toBe(id);
    }));

  test.concurrent.each([
    ['is read', /GET \/v1\/blocks/, ['One', 'Three']],
    ['is corrected', /PATCH \/v1\/blocks\/[^/]+$/, ['One', 'Three']],
    ['is appended', APPEND, ['Quite', 'Another']],
    ['is removed', /DELETE \/v1\/blocks/, ['Quite', 'Another']],
  ])('while its text %s', (_, request, text) =>
    inWorld(async (world) => {
      await sync(world);
      const trashed = await expectRow(world);
      const run = await whileHeld(
        world,
        request,
        () => sync(world, { body: text.join('\n\n') }),
        () => world.notion.person.trash(trashed),
      );
      expect(run).toMatchObject(done('created'));
      const id = await expectRow(world, {}, text);
      expect(id).not.toBe(trashed);
      expect(run.outputs['page-id']).toBe(id);
    }),
  );

  test.concurrent('before `on-delete: trash` does it, is done with', () =>
    inWorld(async (world) => {
      const payload = example('release', 'published');
      world.github.setRelease(payload.release);
      await world.run('release', payload);
      const [row] = await world.rows();
      const run = await whileHeld(
        world,
        /PATCH \/v1\/pages/,
        () => world.run('release', { ...payload, action: 'deleted' }, { 'on-delete': 'trash' }),
        () => world.notion.person.trash(row?.id ?? ''),
      );
      expect(run).toMatchObject(done('trashed'));
      expect(await world.rows()).toEqual([]);
    }));
});

describe('properties that a person changes under the run', () => {
  type Properties = Parameters<World['notion']['person']['changeProperties']>[1];
  const renamed = { name: 'Phase' };

  test.concurrent.each<[string, Properties, object]>([
    ['deleted, are added again', { Labels: null }, { Labels: ['bug'] }],
    [
      'renamed, are added again, and the renamed stays',
      { Status: renamed },
      { Status: 'Draft', Phase: 'Open' },
    ],
    ['turned into text, take text', { Status: { rich_text: {} } }, { Status: 'Draft' }],
    ['turned into a multi-select, take options', { Status: { multi_select: {} } }, { Status: ['Draft'] }],
    ['turned into a status, get the option', { Status: { status: {} } }, { Status: 'Draft' }],
    ['by which rows are found, are added again', { 'GitHub ID': null }, { 'GitHub ID': KEY }],
  ])('%s', (_, properties, values) =>
    inWorld(async (world) => {
      await sync(world);
      const id = await expectRow(world);
      const changes = { title: 'New title', draft: true, labels: [{ id: 1, name: 'bug' }] };
      const run = await whileHeld(
        world,
        /PATCH \/v1\/pages/,
        () => sync(world, changes),
        () => world.notion.person.changeProperties(world.dataSource, properties),
      );
      expect(run).toMatchObject(done('updated'));
      const expected = { Name: 'New title', Status: 'Draft', Labels: ['bug'], ...values };
      expect(await expectRow(world, expected)).toBe(id);
    }),
  );

  test.concurrent('and the title, which is written under its new name', () =>
    inWorld(async (world) => {
      await sync(world);
      const run = await whileHeld(
        world,
        /PATCH \/v1\/pages/,
        () => sync(world, { title: 'New title' }),
        () => world.notion.person.changeProperties(world.dataSource, { Name: { name: 'What' } }),
      );
      expect(run).toMatchObject(done('updated'));
      const rows = await world.rows();
      expect(rows).toEqual([expect.objectContaining({ What: 'New title', 'GitHub ID': KEY })]);
      expect(rows[0]).not.toHaveProperty('Name');
    }));

  test.concurrent('while a row is created', () =>
    inWorld(async (world) => {
      await sync(world, { id: 1, number: 1, html_url: 'https://github.com/Codertocat/Hello-World/pull/1' });
      const run = await whileHeld(
        world,
        /POST \/v1\/pages/,
        () => sync(world, { labels: [{ id: 1, name: 'bug' }] }),
        () =>
          world.notion.person.changeProperties(world.dataSource, {
            Labels: null,
            Number: { rich_text: {} },
          }),
      );
      expect(run).toMatchObject(done('created'));
      const rows = (await world.rows()).filter((row) => row['GitHub ID'] === KEY);
      expect(rows).toEqual([expect.objectContaining({ Name: TITLE, Labels: ['bug'], Number: '2' })]);
    }));

  test.concurrent('while properties are added', () =>
    inWorld(async (world) => {
      const run = await whileHeld(
        world,
        /PATCH \/v1\/data_sources/,
        () => sync(world),
        () =>
          world.notion.person.changeProperties(world.dataSource, {
            Status: { status: {} },
            'GitHub ID': { rich_text: {} },
          }),
      );
      expect(run).toMatchObject(done('created'));
      await expectRow(world);
    }));
});
