import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from '@notionhq/client';
import { example } from '../github-server/examples.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
/** How far the server's clock is ahead. */
let minutes: number;
/** The token of the integration that takes the place of the first one. */
let newer: string;

beforeEach(async () => {
  minutes = 0;
  world = await startWorld({ clock: () => Date.now() + minutes * 60_000 });
  newer = world.notion.addIntegration('Newer').token;
  world.notion.person.share(world.notion.page, 'Newer');
});
afterEach(() => world.close());

/** Syncs the release with this text, by the first integration unless another's token is given. */
function sync(body: string, token = world.notion.token) {
  return world.run('release', showing(body), inputsOf(token));
}

/** The event of the release, which GitHub shows with this text. */
function showing(body: string) {
  const payload = example('release', 'published');
  world.github.setRelease({ ...payload.release, body });
  return payload;
}

const inputsOf = (token: string) => ({ 'notion-token': token, 'data-source': world.dataSource });

async function page(): Promise<string> {
  const [row] = await world.rows();
  return row?.id ?? '';
}

/** The block that holds the action's text. */
async function section(): Promise<string> {
  const client = new Client({ auth: newer, baseUrl: world.notion.url, notionVersion: '2026-03-11' });
  const { results } = await client.blocks.children.list({ block_id: await page() });
  return results.at(0)?.id ?? '';
}

const text = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });
const synced = (content: string) => ({ synced_block: { synced_from: null, children: [text(content)] } });

const LOOK_UP = 'POST /v1/data_sources/:id/query';
const ANNOUNCE = 'PATCH /v1/pages/:id';
const READ = 'GET /v1/blocks/:id/children';
const EDIT = 'PATCH /v1/blocks/:id';
const DIGEST = 'PATCH /v1/pages/:id';

describe('a replaced integration goes on with what the former one wrote', () => {
  test('in a text that came with its row, which is looked for once', async () => {
    await sync('One\n\nTwo\n\nThree');
    minutes = 5;
    const first = await sync('One\n\nCorrected\n\nThree', newer);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Corrected', '  Three']);
    expect(first.requests).toEqual([LOOK_UP, ANNOUNCE, READ, READ, EDIT, DIGEST]);
    const second = await sync('One\n\nCorrected\n\nOnce more', newer);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Corrected', '  Once more']);
    expect(second.requests).toEqual([LOOK_UP, ANNOUNCE, READ, EDIT, DIGEST]);
  });

  test('in a text that was written later, which need not be looked for', async () => {
    await sync('');
    minutes = 5;
    await sync('One\n\nTwo\n\nThree');
    const run = await sync('One\n\nTwo', newer);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Two']);
    expect(run.requests).toEqual([LOOK_UP, ANNOUNCE, READ, 'DELETE /v1/blocks/:id', DIGEST]);
  });

  test('also the second time, in a text of several integrations', async () => {
    const newest = world.notion.addIntegration('Newest').token;
    world.notion.person.share(world.notion.page, 'Newest');
    await sync('One\n\nTwo\n\nThree');
    await sync('One\n\nTwo\n\nThree\n\nFour', newer);
    await sync('One\n\nThree', newest);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Three']);
    await sync('Something else', newest);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  Something else']);
  });

  test('and leaves what people put around and into it', async () => {
    await sync('One\n\nTwo');
    const id = await page();
    world.notion.person.addBlocks(await section(), [text('A note')]);
    world.notion.person.addBlocks(id, [synced('Mine')]);
    await sync('Another beginning\n\nof another text', newer);
    expect(await world.body(id)).toEqual([
      '(synced_block)',
      '  Another beginning',
      '  of another text',
      '  A note',
      '(synced_block)',
      '  Mine',
    ]);
  });

  test('but not with a synced block of the person who made the row', async () => {
    await sync('');
    const other = example('release', 'published');
    const release = {
      ...other.release,
      id: 9,
      html_url: 'https://github.com/Codertocat/Hello-World/releases/tag/9',
    };
    const id = world.notion.person.createPage(world.dataSource, {
      properties: { URL: { url: release.html_url } },
      children: [synced('Mine')],
    });
    const syncIt = (body: string, token = world.notion.token) => {
      world.github.setRelease({ ...release, body });
      return world.run('release', { ...other, release }, { 'notion-token': token });
    };
    await syncIt('One');
    await syncIt('Two', newer);
    expect(await world.body(id)).toEqual(['(synced_block)', '  Mine', '(synced_block)', '  Two']);
  });
});

describe('a run of the new integration that dies leaves nothing that its next one does not put right', () => {
  const CORRECTED = ['One', 'Corrected', 'Three'];
  const OTHER = ['Quite another', 'long text', 'here'];

  test.each([
    ...[2, 3, 4, 5].map((n) => ({ n, lines: CORRECTED })),
    ...[2, 3, 4, 5, 6, 7].map((n) => ({ n, lines: OTHER })),
  ])('at request $n, with the text $lines', async ({ n, lines }) => {
    const body = lines.join('\n\n');
    await sync('One\n\nTwo\n\nThree');
    minutes = 5;
    await runUntilKilled(world, 'release', showing(body), n, inputsOf(newer));
    await sync(body, newer);
    expect(await world.body(await page())).toEqual(['(synced_block)', ...lines.map((line) => `  ${line}`)]);
  });

  test.each([2, 3])('at request %d, and takes no synced block of the person who made the row', async (n) => {
    await sync('');
    const payload = showing('One');
    const release = { ...payload.release, id: 9, html_url: `${payload.release.html_url}-9`, body: 'One' };
    const id = world.notion.person.createPage(world.dataSource, {
      properties: { URL: { url: release.html_url } },
      children: [synced('Mine')],
    });
    world.github.setRelease(release);
    await runUntilKilled(world, 'release', { ...payload, release }, n, inputsOf(world.notion.token));
    await world.run('release', { ...payload, release }, inputsOf(newer));
    expect(await world.body(id)).toEqual(['(synced_block)', '  Mine', '(synced_block)', '  One']);
  });
});

describe('a text whose place is remembered', () => {
  beforeEach(async () => {
    await sync('One\n\nTwo');
    await sync('One\n\nThree');
  });

  test('costs five requests to correct, whatever else is on the page', async () => {
    world.notion.person.addBlocks(
      await page(),
      Array.from({ length: 100 }, () => text('A note')),
      { at: 'start' },
    );
    const run = await sync('One\n\nFour');
    expect(run.requests).toEqual([LOOK_UP, ANNOUNCE, READ, EDIT, DIGEST]);
  });

  test('is made anew where a person removed it', async () => {
    world.notion.person.trash(await section());
    const run = await sync('One\n\nFour');
    expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Four']);
    expect((await sync('One\n\nFive')).requests).toEqual([LOOK_UP, ANNOUNCE, READ, EDIT, DIGEST]);
  });

  test('is made anew where Notion does not find it any more', async () => {
    const gone = await section();
    world.notion.person.trash(gone);
    world.notion.failNext({ match: `GET /v1/blocks/${gone}/children`, status: 404 });
    expect((await sync('One\n\nFour')).code).toBe(0);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Four']);
  });

  test('is emptied, and begun anew', async () => {
    await sync('');
    expect(await world.body(await page())).toEqual([]);
    await sync('One');
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One']);
    expect((await sync('One, two')).requests).toEqual([LOOK_UP, ANNOUNCE, READ, EDIT, DIGEST]);
  });
});

describe('of rows with one key', () => {
  /** A second row as a run that raced leaves it: with the key, and what is remembered in its link. */
  async function double(token: string): Promise<string> {
    const [row] = await world.rows();
    const key = row?.page.properties['GitHub ID'];
    if (key?.type !== 'rich_text') throw new Error('The row has no key');
    const [link] = key.rich_text.map(({ href }) => href ?? '');
    const client = new Client({ auth: token, baseUrl: world.notion.url, notionVersion: '2026-03-11' });
    const rich_text = [{ text: { content: 'release/17372790', link: { url: link ?? '' } } }];
    const { id } = await client.pages.create({
      parent: { data_source_id: world.dataSource },
      properties: { 'GitHub ID': { rich_text } },
    });
    return id;
  }

  beforeEach(async () => {
    await sync('One');
    minutes = 1;
  });

  test('the younger one goes though the former integration made it', async () => {
    const older = await page();
    await double(world.notion.token);
    const run = await sync('One', newer);
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect((await world.rows()).map(({ id }) => id)).toEqual([older]);
  });

  test('it stays where a person wrote on it, or where Notion does not tell who made it', async () => {
    const copy = await double(world.notion.token);
    world.notion.setCapabilities({ users: 'none' }, 'Newer');
    const untold = await sync('One', newer);
    expect(untold.warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('somebody other than the integration') }),
    ]);
    world.notion.setCapabilities({ users: 'with email' }, 'Newer');
    world.notion.person.addBlocks(copy, [text('Mine')]);
    expect((await sync('One', newer)).warnings).toHaveLength(1);
    expect(await world.rows()).toHaveLength(2);
  });
});
