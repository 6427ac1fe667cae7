import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from '@notionhq/client';
import { example } from '../github-server/examples.ts';
import { manyPullRequests } from '../github-server/many.ts';
import { backfill, countOf } from '../support/many-entries.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const payload = example('release', 'published');

/** Publishes a release with the text, or corrects it. */
async function publish(body: string): Promise<WorldRun> {
  world.github.setRelease({ ...payload.release, body });
  world.github.requests.length = 0;
  return world.run('release', { ...payload, release: { ...payload.release, body } });
}

async function shown(): Promise<string[]> {
  const [row] = await world.rows();
  return world.body(row?.id ?? '');
}

/** Where the links of the text lead. */
async function linksShown(): Promise<string[]> {
  const { token, url } = world.notion;
  const client = new Client({ auth: token, baseUrl: url, notionVersion: '2026-03-11' });
  const childrenOf = (id: string) => client.blocks.children.list({ block_id: id });
  const [row] = await world.rows();
  const [section] = (await childrenOf(row?.id ?? '')).results;
  const text = JSON.stringify((await childrenOf(section?.id ?? '')).results);
  return [...text.matchAll(/"href":"([^"]+)"/g)].map(([, link = '']) => link);
}

/** What was asked of GitHub by REST: what a release ships is asked by GraphQL. */
const asked = () =>
  world.github.requests
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`)
    .filter((request) => request !== 'POST /api/graphql');
const RELEASE = `GET /api/v3/repos/Codertocat/Hello-World/releases/${payload.release.id}`;
const MARKDOWN = 'POST /api/v3/markdown';
const UNRENDERED = [{ title: '', message: expect.stringContaining('GitHub did not render a text') }];

describe('a text is shown as GitHub shows it', () => {
  test.each<[string, string, string, string[]]>([
    ['a checksum is no commit', `MD5: ${MD5}`, `MD5: ${MD5}`, []],
    ['who does not exist is not mentioned', 'Thanks, @nobody', 'Thanks, @nobody', []],
    ['a number in HTML is a reference', '<b>see #12</b>', 'see #12', ['issues/12']],
    ['an emoji of GitHub’s own is its name', ':shipit: it', ':shipit: it', []],
  ])('%s', async (_, body, line, links) => {
    const run = await publish(body);
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await shown()).toEqual(['(synced_block)', `  ${line}`]);
    expect(await linksShown()).toEqual(links.map((link) => expect.stringContaining(link)));
    expect(asked()).toEqual([RELEASE]);
  });

  test('what changes from one answer to the next changes nothing', async () => {
    await publish('Sum[^1]: $a^2$\n\n[^1]: Note\n\n```mermaid\ngraph TD\n```');
    const again = await publish('Sum[^1]: $a^2$\n\n[^1]: Note\n\n```mermaid\ngraph TD\n```');
    expect(countOf(again)).toEqual({ 'GET /v1/databases/:id': 1, 'POST /v1/data_sources/:id/query': 1 });
    expect(again.outputs).toMatchObject({ operation: 'unchanged' });
  });
});

describe('where the answer lacks the HTML', () => {
  beforeEach(() => world.github.hideRenderings());

  test('GitHub is asked for it, and not again while the text stays', async () => {
    expect((await publish('**Bold** & #12')).warnings).toEqual([]);
    expect(asked()).toEqual([RELEASE, MARKDOWN]);
    expect(await shown()).toEqual(['(synced_block)', '  Bold & #12']);
    expect((await publish('**Bold** & #12')).outputs).toMatchObject({ operation: 'unchanged' });
    expect(asked()).toEqual([RELEASE]);
  });

  test('and GitHub fails, a new row gets the text as it is typed, and the next run puts it right', async () => {
    world.github.failNext('not-found', 1, 'markdown');
    const run = await publish('**Bold**\n\nMore');
    expect([run.code, run.warnings]).toEqual([0, UNRENDERED]);
    expect(await shown()).toEqual(['(synced_block)', '  **Bold**', '  More']);
    expect((await publish('**Bold**\n\nMore')).warnings).toEqual([]);
    expect(await shown()).toEqual(['(synced_block)', '  Bold', '  More']);
  });

  test.each([
    ['fails', 'not-found'],
    ['answers with nothing', () => Buffer.alloc(0)],
  ] as const)('and GitHub %s, a text that is there stays, until a run can put it right', async (_, fault) => {
    await publish('**Bold**');
    world.github.failNext(fault, 1, 'markdown');
    const run = await publish('**Bolder**');
    expect([run.code, run.warnings]).toEqual([0, UNRENDERED]);
    expect(await shown()).toEqual(['(synced_block)', '  Bold']);
    await publish('**Bolder**');
    expect(await shown()).toEqual(['(synced_block)', '  Bolder']);
  });
});

describe('a run for all asks for the HTML of what differs alone', () => {
  const requests = () => world.github.requests.filter(({ path }) => path === '/api/graphql').length;
  const fillAndRun = async (count: number) => {
    world.github.setPullRequests(manyPullRequests(count, world.github));
    world.github.requests.length = 0;
    return backfill(world, { kinds: 'pull-requests' });
  };

  test('25 at a time, and nothing once the texts are there', async () => {
    const before = world.github.points().spent;
    const first = await fillAndRun(120);
    expect([first.code, first.errors, first.warnings]).toEqual([0, [], []]);
    // Whether it is private, three pages, what changed meanwhile, and the texts: four times 25, and once 20.
    expect(requests()).toBe(1 + 3 + 1 + 5);
    expect(asked()).not.toContain(MARKDOWN);
    const spent = world.github.points().spent - before;
    const second = await fillAndRun(120);
    expect(second.outputs).toMatchObject({ unchanged: '120' });
    expect(requests()).toBe(1 + 3 + 1);
    expect(world.github.points().spent - before - spent).toBe(spent - 5);
  });

  test('fewer at a time where GitHub takes too long, and by itself what it does not render', async () => {
    world.github.slowAboveTexts(10);
    world.github.breakRendering('PR_300000007');
    const run = await fillAndRun(40);
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ created: '40', failed: '0' });
    const rows = await world.rows();
    const bodies = await Promise.all(rows.map(({ id }) => world.body(id)));
    expect(bodies.every((lines) => lines[0] === '(synced_block)' && lines.length > 1)).toBe(true);
    const second = await fillAndRun(40);
    expect(second.outputs).toMatchObject({ failed: '0' });
  });
});
