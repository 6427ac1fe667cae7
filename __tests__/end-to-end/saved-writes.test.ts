import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../notion-server/start.ts';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { emptyPage, FRESH, namesOf, VIEWS } from '../support/set-up.ts';
import type { World } from '../support/world.ts';

/** Every write is saved, and never answered in time. */
const SAVED: Fault = { match: /^(PATCH|DELETE|POST (?!.*\/query$))/, saved: true, times: 10_000 };

function sync(world: World, changes: object = {}) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request });
}

const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `Paragraph ${i}`).join('\n\n');
const nested = '- a\n  - b\n    - c\n      - d\n        - e\n- f\n  - g\n    - h\n      - i';

/** What a person sees after the runs, and what they wrote. */
async function written(world: World, runs: readonly object[]) {
  const writes: string[] = [];
  for (const changes of runs) {
    const run = await sync(world, changes);
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
    writes.push(...writesOf(run));
  }
  const rows = await world.rows();
  expect(rows).toHaveLength(1);
  const { id = '', page: _, ...values } = rows[0] ?? {};
  return { writes, values, body: await world.body(id) };
}

describe('what Notion has saved without answering in time is read, and never written again', () => {
  test.each<[string, object[]]>([
    ['a row with its text, and its properties', [{ body: 'One\n\nTwo' }, { title: 'New', draft: true }]],
    ['a text of many requests, in depth', [{ body: `${paragraphs(230)}\n\n${nested}` }]],
    [
      'lines that are corrected, added and removed',
      [
        { body: 'One\n\nTwo\n\nThree\n\nFour' },
        { body: `One\n\n2\n\nThree\n\nFive\n\n${nested}` },
        { body: 'One\n\n2' },
      ],
    ],
    ['a whole text that is replaced', [{ body: paragraphs(5) }, { body: `Quite\n\nanother\n\n${nested}` }]],
  ])('%s', async (_, runs) => {
    const wanted: Awaited<ReturnType<typeof written>>[] = [];
    await inWorld(async (world) => void wanted.push(await written(world, runs)));
    await inWorld(async (world) => {
      world.notion.failNext(SAVED);
      expect([await written(world, runs)]).toEqual(wanted);
    });
  });

  test('a row that the index does not show for long', () =>
    inWorld(async (world) => {
      world.notion.setQueryLag({ queries: 100 });
      world.notion.failNext({ ...SAVED, match: 'POST /v1/pages' });
      const run = await sync(world);
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(run.requests.filter((request) => request === 'POST /v1/pages')).toHaveLength(1);
      const read = world.notion.requests.filter(({ method, path }) =>
        /GET \/v1\/pages/.test(`${method} ${path}`),
      );
      expect(read.map(({ path }) => path)).toEqual([`/v1/pages/${run.outputs['page-id']}`]);
    }));

  test('a reading that fails too is repeated, and the write is not', () =>
    inWorld(async (world) => {
      world.notion.setQueryLag({ queries: 100 });
      world.notion.failNext({ ...SAVED, match: 'POST /v1/pages' });
      world.notion.failNext({ match: 'GET /v1/pages', status: 503, times: 2 });
      const run = await sync(world);
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(run.requests.filter((request) => request === 'POST /v1/pages')).toHaveLength(1);
    }));

  test('a database with its views', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext(SAVED);
      const run = await setup();
      expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
      expect(writesOf(run)).toEqual(writesOf({ ...run, requests: FRESH }));
      const made = await databases();
      expect(made.map(({ views }) => namesOf(views))).toEqual([VIEWS]);
    }));
});

test('a query whose answer can’t be built in time is repeated for smaller pages, as Notion asks', () =>
  inWorld(async (world) => {
    const guidance = { retry_guidance: ['Retry the request with a smaller page_size.'] };
    world.notion.failNext({ match: '/query', status: 503, data: guidance, times: 2 });
    const run = await sync(world);
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    const sizes = world.notion.requests
      .filter(({ path }) => path.endsWith('/query'))
      .map(({ body }) => JSON.parse(JSON.stringify(body)).page_size);
    expect(sizes.slice(0, 3)).toEqual([undefined, 50, 25]);
  }));
