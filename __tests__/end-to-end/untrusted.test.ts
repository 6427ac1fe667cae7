import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client, iteratePaginatedAPI } from '@notionhq/client';
import { example } from '../github-server/examples.ts';
import { expectFailure } from '../support/failed-run.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

/** What it is, how it was written, and what the page shows of it where that is not the same. */
const TEXTS: [what: string, text: string, shown?: string][] = [
  ['a workflow command', '::error::x'],
  [
    'a workflow command on a line of its own',
    'a\n::set-output name=operation::deleted\r\n::stop-commands::x',
    'a\n::set-output name=operation::deleted\n::stop-commands::x',
  ],
  ['an older form of command', '##[add-mask]x and ##[group]y'],
  ['commands after other line breaks', 'a\u2028::error::b\u2029::error::c\u0085::error::d\v::error::e'],
  [
    'HTML',
    '<img src=x onerror=alert(1)><script>alert(1)</script></td></table><h1>x',
    '<script>alert(1)</script>\n  (image)\n  (heading_1) x',
  ],
  ['entities', '&lt;img src=x&gt; &amp; &#60;b&#62;', '<img src=x> & <b>'],
  [
    'Markdown',
    '**bold** _it_ `code` ~~no~~ | cell | [click](https://evil.example) ![x](https://evil.example/x.png)',
    'bold it code no | cell | click\n  (image) x',
  ],
  ['mentions', '@octocat and @github/security and #1'],
  [
    'a link that runs code',
    'javascript:alert(1) [click](javascript:alert(1)) <javascript:alert(1)>',
    'javascript:alert(1) click javascript:alert(1)',
  ],
  [
    'control characters',
    'a\u001b[31mred\u001b[0m\u0007\u0008\u0000b',
    'a\ufffd[31mred\ufffd[0m\ufffd\ufffd\ufffdb',
  ],
  ['text that turns about', 'safe\u202Etxt.exe\u2066x\u2069'],
];

/** What becomes of characters that not every program takes. */
function mended(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}

/** A pull request of which everything that anybody can write holds the text. */
function pullRequest(text: string) {
  const payload = example('pull_request', 'opened');
  const { user, head } = payload.pull_request;
  const pull_request: typeof payload.pull_request = {
    ...payload.pull_request,
    title: text,
    body: text,
    user: { ...user, login: text },
    assignees: [{ ...user, login: text }],
    head: { ...head, ref: text },
    labels: [{ id: 1, node_id: '', url: '', color: '', default: false, description: '', name: text }],
  };
  return { ...payload, pull_request };
}

async function sync(text: string, inputs: Record<string, string> = {}) {
  const payload = pullRequest(text);
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload, inputs);
}

/** The action's own annotations, and the group of the log that its rows stand in. */
const OWN =
  /^::(?:(?:error|warning|notice)(?: title=[^:,\n]*)?::|group::Rows that were written, and failures$|endgroup::$)/;

/** No line that the runner acts on but the action's own annotations, and nothing that moves a terminal. */
function expectHarmlessLog({ log }: WorldRun): void {
  const lines = log.split(/[\n\r\v\f\u0085\u2028\u2029]/);
  const others = lines.filter((line) => !OWN.test(line));
  expect(others.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  expect(log).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
}

const TAGS = /<\/?(?:h3|p|b|code|table|tr|th|td|details|summary)>|<br>|<a href="https:\/\/[^"<>\s]*">|<\/a>/g;

/** Nothing but the action's own tags, and no character that Markdown or GitHub's mentions know, or that turns text about. */
function expectHarmlessSummary({ summary }: WorldRun): void {
  const text = summary.replace(TAGS, '');
  expect(text).not.toMatch(/[<>"*_`[\]|~\\]/);
  expect(summary.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@[\w-]/); // in code GitHub knows no mentions
  expect(text.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
  expect(summary).not.toMatch(/\p{Bidi_Control}/u);
  expect(summary).not.toMatch(/\n\s*\n/); // a blank line would end the HTML, and Markdown begin
}

/** Every address that a click in Notion opens, of the page's properties and its text. */
async function linksOf(page: string): Promise<string[]> {
  const { token: auth, url: baseUrl } = world.notion;
  const client = new Client({ auth, baseUrl, notionVersion: '2026-03-11' });
  const blocks: unknown[] = [];
  const collect = async (block_id: string): Promise<void> => {
    for await (const block of iteratePaginatedAPI(client.blocks.children.list, { block_id })) {
      blocks.push(block);
      if ('has_children' in block && block.has_children) await collect(block.id);
    }
  };
  await collect(page);
  const found = JSON.stringify([await client.pages.retrieve({ page_id: page }), blocks]);
  return [...found.matchAll(/"(?:href|url)":"((?:[^"\\]|\\.)*)"/g)].map(([, link = '']) => link);
}

describe('text that anybody may have written stays text:', () => {
  test.each(TEXTS)('%s', async (_, written, shown = mended(written)) => {
    const run = await sync(written);
    const text = mended(written);
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
    expect(run.log).not.toMatch(/^::/m);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
    expect(Object.keys(run.outputs)).toHaveLength(13);
    expect(run.outputs.operation).toBe('created');
    expect(JSON.parse(run.outputs.entries ?? '')).toEqual([expect.objectContaining({ title: text })]);

    const [row, ...others] = await world.rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Name: text, Author: text, Branch: `${text} → master` });
    expect(row).toMatchObject({ Labels: [text], Assignees: [text] });
    const body = (await world.body(row?.id ?? '')).join('\n');
    expect(body).toBe(`(synced_block)\n  ${shown}`);
    const links = await linksOf(row?.id ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    expect(JSON.stringify(row?.page)).not.toContain('"type":"mention"');
    expect((await sync(written)).outputs.operation).toBe('unchanged');
  });

  test.each(TEXTS)('%s, in what a dry run shows', async (_, text) => {
    await sync('Before');
    const run = await sync(text, { 'dry-run': 'true' });
    expect(run.outputs.operation).toBe('updated');
    expect(run.log).toContain('Name: Before → ');
    expect(run.log).not.toMatch(/^::/m);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
  });
});

describe('a title that reads like a sentence of the action’s:', () => {
  test.each([
    'Fix the README and docs/errors.md',
    'Settings → Secrets and variables → Actions',
    'A lone ` in it',
    '“here” (https://github.com/evil/repo)',
  ])('%s', async (title) => {
    const payload = pullRequest('Text').pull_request;
    const other = { ...payload, number: payload.number + 1, id: payload.id + 1, title };
    world.github.setPullRequest({ ...payload, title: 'Fine' });
    world.github.setPullRequest(other);
    world.notion.failNext({ match: 'POST /v1/pages', status: 400, times: 8, message: `No \`${title}\`` });
    const run = await world.run('workflow_dispatch', {});
    const shown = title.replaceAll('“', '‘').replaceAll('”', '’');
    expect(run.errors[0]?.message).toContain(`✗ “${shown}”: Notion says: “No \`${shown}\`” `);
    expect(run.log).toContain(`Notion says: “No \`${shown}\`” `);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
    const cells = [...run.summary.matchAll(/<td>(?<details>Notion says: .*?)<\/td>/g)];
    expect(cells.map(([, details = '']) => details.match(/Notion says: “[^”]*”/)?.[0])).not.toContain(
      undefined,
    );
    for (const [, details = ''] of cells) expect(/“[^”]*”/.exec(details)?.[0]).not.toMatch(/<a |<code>/);
    expect(run.summary).not.toContain('evil/repo">');
  });
});

describe('what is not text of the action’s own stays text in annotations:', () => {
  test('the tag of a release that GitHub does not show', async () => {
    const tag = 'v1<img/src=x>%0A::error::x*@octocat*`';
    const payload = example('release', 'published');
    world.github.failNext('server-error', 4);
    const run = await world.run('release', { ...payload, release: { ...payload.release, tag_name: tag } });
    expect(run.code).toBe(0);
    expect(run.warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining(`release “${tag}”`) }),
    ]);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
    expect(await world.rows()).toEqual([expect.objectContaining({ Version: tag })]);
  });

  test('a message of Notion’s that repeats what was sent', async () => {
    const message = 'body.x was `\n::set-output name=operation::x\r\n##[add-mask]x <b>@octocat</b> **x**`';
    world.notion.failNext({ match: 'POST /v1/pages', status: 400, times: 10, message });
    const run = await sync('Title');
    expectFailure(run, world, 'Notion refused a request', ['<b>@octocat</b>']);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
    expect(run.outputs.operation).toBe('failed');
  });

  test('names of data sources that people chose in Notion', async () => {
    const name = '<img src=x> @octocat **x**\n::error::x ##[group]y';
    world.notion.person.addDataSource(world.database, name, { Name: { title: {} } });
    const run = await sync('Title');
    expectFailure(run, world, 'It is not clear which data source to use', [name]);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
  });

  test('names of properties that people chose in Notion, in an error and in what was changed', async () => {
    const name = '<img src=x> @octocat **x** ::error::x ##[group]y';
    const inputs = { properties: JSON.stringify({ status: name }) };
    const added = await sync('Title', inputs);
    expect([added.code, added.errors]).toEqual([0, []]);
    expectHarmlessLog(added);
    expectHarmlessSummary(added);
    world.notion.person.changeProperties(world.dataSource, { [name]: { formula: { expression: '"x"' } } });
    const run = await sync('New title', inputs);
    expectFailure(run, world, 'A property’s type does not fit', [name]);
    expectHarmlessLog(run);
    expectHarmlessSummary(run);
  });
});

test('an address that runs code is no link in Notion', async () => {
  const payload = pullRequest('Title');
  const user = { ...payload.pull_request.user, html_url: 'javascript:alert(1)' };
  world.github.failNext('server-error', 2);
  const run = await world.run('pull_request', {
    ...payload,
    pull_request: { ...payload.pull_request, user },
  });
  expect(run.code).toBe(0);
  const [row] = await world.rows();
  expect(row?.Author).toBe(user.login);
  expect((await linksOf(row?.id ?? '')).filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
});

test('a text that holds a token is not shown with it', async () => {
  const run = await sync(`See ${world.notion.token} and ${world.github.token}`);
  expect(run.code).toBe(0);
  const shown = JSON.stringify([run.log, run.summary, run.outputs]);
  expect(shown).not.toContain(world.notion.token);
  expect(shown).not.toContain(world.github.token);
});
