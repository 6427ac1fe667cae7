import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

async function sync(body: string) {
  const payload = example('release', 'published');
  world.github.setRelease({ ...payload.release, body });
  return world.run('release', payload);
}

async function body(): Promise<string[]> {
  const [row] = await world.rows();
  return world.body(row?.id ?? '');
}

const held = (...lines: string[]) =>
  `<details><summary><h3>Changes</h3></summary>\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n</details>`;

test('a heading in a summary holds what the details show, and a new line among it is one write', async () => {
  await sync(`Intro\n\n${held('One', 'Two', 'Three')}`);
  expect(await body()).toEqual([
    '(synced_block)',
    '  Intro',
    '  (heading_3) Changes',
    '    (bulleted_list_item) One',
    '    (bulleted_list_item) Two',
    '    (bulleted_list_item) Three',
  ]);
  const run = await sync(`Intro\n\n${held('One', 'Two', 'Three', 'Four')}`);
  expect(await body()).toEqual([
    '(synced_block)',
    '  Intro',
    '  (heading_3) Changes',
    '    (bulleted_list_item) One',
    '    (bulleted_list_item) Two',
    '    (bulleted_list_item) Three',
    '    (bulleted_list_item) Four',
  ]);
  const writes = run.requests.slice(2).filter((request) => !request.startsWith('GET'));
  expect(writes).toEqual(['PATCH /v1/pages/:id', 'PATCH /v1/blocks/:id/children', 'PATCH /v1/pages/:id']);
});

test('a heading that is to hold blocks takes the place of one that can hold none, and the other way round', async () => {
  await sync('Intro\n\nMore\n\nStill more\n\n### Changes');
  const replaced = [
    'PATCH /v1/pages/:id',
    'PATCH /v1/blocks/:id/children',
    'DELETE /v1/blocks/:id',
    'PATCH /v1/pages/:id',
  ];
  const opened = await sync(`Intro\n\nMore\n\nStill more\n\n${held('One')}`);
  expect((await body()).slice(-2)).toEqual(['  (heading_3) Changes', '    (bulleted_list_item) One']);
  expect(opened.requests.slice(2).filter((request) => !request.startsWith('GET'))).toEqual(replaced);
  const closed = await sync('Intro\n\nMore\n\nStill more\n\n### Changes');
  expect((await body()).at(-1)).toBe('  (heading_3) Changes');
  expect(closed.requests.slice(2).filter((request) => !request.startsWith('GET'))).toEqual(replaced);
});
