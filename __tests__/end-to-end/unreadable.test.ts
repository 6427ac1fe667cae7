import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../notion-server/start.ts';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { backfill, fill } from '../support/many-entries.ts';
import { emptyPage, namesOf, VIEWS } from '../support/set-up.ts';
import type { World, WorldRun } from '../support/world.ts';

// Most of the time is spent waiting for the next attempt, so the tests wait at the same time.
/** What is no word of Notion's, whatever was asked. */
const UNREADABLE: [string, Fault][] = [
  ['an HTML page with 200', { html: true, status: 200 }],
  ['an HTML page with 403', { html: true, status: 403 }],
  ['an HTML page with 404', { html: true, status: 404 }],
  ['half an answer', { half: true }],
  ['nothing', { text: '' }],
  ['JSON of another shape', { text: '{"ok":true}' }],
  [
    'a list that has more, and no way on',
    { alter: (list) => ({ ...list, has_more: true, next_cursor: null }) },
  ],
  ['JSON of another shape with 400', { text: '{"error":"no"}', status: 400 }],
];

const done = { code: 0, errors: [], warnings: [] };

describe('what is no answer of Notion’s is an outage, and never taken for a refusal', () => {
  test.concurrent.each(UNREADABLE)('%s, at every request of setup', (_, fault) =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      // Every other request fails.
      for (const match of [
        'GET /v1/blocks',
        'POST /v1/databases',
        'GET /v1/data_sources',
        'PATCH /v1/data_sources',
      ])
        world.notion.failNext({ ...fault, match });
      for (const match of ['GET /v1/views', 'PATCH /v1/views', 'POST /v1/views', 'PATCH /v1/databases'])
        world.notion.failNext({ ...fault, match });
      expect(await setup()).toMatchObject(done);
      for (const match of ['GET /v1/blocks', 'GET /v1/databases', 'GET /v1/data_sources'])
        world.notion.failNext({ ...fault, match });
      const again = await setup();
      expect(again).toMatchObject(done);
      expect(writesOf(again)).toEqual([]);
      const made = await databases();
      expect(made.map(({ views }) => namesOf(views))).toEqual([VIEWS]);
    }),
  );

  test.concurrent.each([
    ['the database that setup made', 'GET /v1/databases'],
    ['its views', 'GET /v1/views'],
  ])('for good, at %s: setup ends in an error, and makes no other', (_, match) =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      await setup();
      // As if it had died before it remembered the views.
      const [{ id = '' } = {}] = await databases();
      world.notion.person.setDescription(id, 'Kept current by Notion Changelog.');
      world.notion.failNext({ match, html: true, status: 403, times: 1000 });
      const run = await setup();
      expect(run.errors.map(({ title }) => title)).toEqual([
        'A network in between answered instead of Notion’s API',
      ]);
      expect(writesOf(run)).toEqual([]);
      world.notion.clearFaults();
      expect((await databases()).map(({ views }) => namesOf(views))).toEqual([VIEWS]);
    }),
  );

  test.concurrent.each(UNREADABLE)('%s, at every request of a sync', (_, fault) =>
    inWorld(async (world) => {
      const sync = (body: string) => syncOf(world, body);
      for (const match of [
        'GET /v1/databases',
        '/query',
        'GET /v1/data_sources',
        'PATCH /v1/data_sources',
        'POST /v1/pages',
      ])
        world.notion.failNext({ ...fault, match });
      expect(await sync('One\n\nTwo')).toMatchObject(done);
      for (const match of ['PATCH /v1/pages', /GET .*children/, /PATCH .*children/, 'DELETE'])
        world.notion.failNext({ ...fault, match });
      expect(await sync('One\n\nThree\n\nFour')).toMatchObject(done);
      const [row, another] = await world.rows();
      expect(another).toBeUndefined();
      expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  One', '  Three', '  Four']);
    }),
  );

  test.concurrent('where a backfill asks whether the database is out of reach: the run goes on', () =>
    inWorld(async (world) => {
      fill(world, 5, 0);
      await backfill(world);
      fill(world, 6, 2);
      // Both attempts to make the row are refused, as is done where the database is shared no more. The schema is read at
      // the start and after each of them, and then once more to tell.
      const refusal = { status: 404, message: 'Could not find database with ID: x.' };
      world.notion.failNext({ match: 'POST /v1/pages', ...refusal, times: 2 });
      world.notion.failNext({ match: 'GET /v1/data_sources', after: 3, html: true, status: 403, times: 3 });
      const run = await backfill(world);
      expect(run.errors.map(({ title }) => title)).toEqual([
        'Some releases or pull requests have no current row',
      ]);
      expect(run.outputs).toMatchObject({ created: '2', unchanged: '5', failed: '1' });
    }));
});

function syncOf(world: World, body: string): Promise<WorldRun> {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, body };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request });
}
