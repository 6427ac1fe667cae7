import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { assetOf } from '../support/asset.ts';
import { startWorld, type World } from '../support/world.ts';

/** What is left of an emoji that somebody has cut through, and what it becomes. */
const HALF = '\ud83d';
const MENDED = '\ufffd';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

function expectMended(): void {
  const sent = JSON.stringify(world.notion.requests.map(({ body }) => body ?? null));
  expect(sent).toContain(MENDED);
  expect(sent).not.toMatch(/\\ud[89a-f]/);
}

test('half of an emoji is mended in all that a pull request says, and is no reason to write again', async () => {
  const payload = example('pull_request', 'opened');
  const { head, base } = payload.pull_request;
  const [label] = example('pull_request', 'labeled').pull_request.labels;
  const body = [
    `One ${HALF}`,
    `\`\`\`\n${HALF}\n\`\`\``,
    `| a |\n| - |\n| ${HALF} |`,
    `![${HALF}](https://x.example/a.png)`,
  ];
  const pull_request: typeof payload.pull_request = {
    ...payload.pull_request,
    title: `Greet ${HALF}`,
    body: body.join('\n\n'),
    head: { ...head, ref: `changes-${HALF}` },
    base: { ...base, ref: `main-${HALF}` },
    ...(label && { labels: [{ ...label, name: `bug ${HALF}` }] }),
  };
  const inputs = {
    properties: '{ branch: "Branch \\ud83d" }',
    statuses: '{ open: "Open \\ud83d" }',
    'extra-properties': '{ "Team \\ud83d": "Web \\ud83d" }',
  };
  world.notion.person.changeProperties(world.dataSource, { [`Team ${MENDED}`]: { rich_text: {} } });
  world.github.setPullRequest(pull_request);
  const sync = () => world.run('pull_request', { ...payload, pull_request }, inputs);
  const run = await sync();
  expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'created']);
  expectMended();
  const [row] = await world.rows();
  expect(row).toMatchObject({
    Name: `Greet ${MENDED}`,
    Status: `Open ${MENDED}`,
    [`Branch ${MENDED}`]: `changes-${MENDED} → main-${MENDED}`,
    Labels: [`bug ${MENDED}`],
    [`Team ${MENDED}`]: `Web ${MENDED}`,
  });
  const text = [
    `  One ${MENDED}`,
    `  (code) ${MENDED}`,
    '  (table)',
    '    (table_row) a',
    `    (table_row) ${MENDED}`,
  ];
  expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', ...text, `  (image) ${MENDED}`]);
  const again = await sync();
  expect([again.outputs.operation, again.requests.slice(1)]).toEqual([
    'unchanged',
    ['POST /v1/data_sources/:id/query'],
  ]);
  body[0] = `Two ${HALF}`;
  pull_request.body = body.join('\n\n');
  world.github.setPullRequest(pull_request);
  const corrected = await sync();
  expect(corrected.requests.filter((request) => request.startsWith('PATCH /v1/blocks'))).toEqual([
    'PATCH /v1/blocks/:id',
  ]);
});

test('so it is in a release that only the event tells of, and in its files', async () => {
  const payload = example('release', 'published');
  const { release } = payload;
  world.github.failNext('server-error', 10, 'rest');
  const changed = {
    ...release,
    name: `Greet ${HALF}`,
    tag_name: `v1-${HALF}`,
    assets: [assetOf(`tool ${HALF}.zip`, 5)],
  };
  const sync = () => world.run('release', { ...payload, release: changed });
  const run = await sync();
  expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
  expectMended();
  const [row] = await world.rows();
  expect(row).toMatchObject({ Name: `Greet ${MENDED}`, Version: `v1-${MENDED}` });
  expect((await world.body(row?.id ?? '')).at(-1)).toBe(
    `  (bulleted_list_item) tool ${MENDED}.zip (5 Bytes)`,
  );
  expect((await sync()).outputs.operation).toBe('unchanged');
});

test('so are control characters that stand as entities in GitHub’s HTML', async () => {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  const html = '<p>One &#27;[2J&#7; &#xFFFE;</p>';
  const keep = (name: string, value: unknown) => (name === 'bodyHTML' ? html : value);
  world.github.failNext((body) => JSON.parse(JSON.stringify(body), keep));
  expect((await world.run('pull_request', payload)).code).toBe(0);
  const [row] = await world.rows();
  expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  One \ufffd[2J\ufffd \ufffd']);
});
