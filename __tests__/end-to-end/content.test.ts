import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

async function sync(body: string, inputs: Record<string, string> = {}) {
  const payload = example('release', 'published');
  world.github.setRelease({ ...payload.release, body });
  return world.run('release', payload, inputs);
}

async function page(): Promise<string> {
  const [row] = await world.rows();
  return row?.id ?? '';
}

const text = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });

test('corrected notes replace the section, and what a person wrote around it stays in place', async () => {
  await sync('One\n\nTwo');
  const id = await page();
  world.notion.person.addBlocks(id, [text('Above')], { at: 'start' });
  world.notion.person.addBlocks(id, [text('Below')]);
  const run = await sync('One\n\nThree');
  expect(run.outputs.operation).toBe('updated');
  expect(run.summary).toContain('Page content');
  expect(await world.body(id)).toEqual(['Above', '(synced_block)', '  One', '  Three', 'Below']);
  expect(run.requests.slice(2)).toEqual([
    'GET /v1/users/me',
    'GET /v1/blocks/:id/children',
    'PATCH /v1/blocks/:id/children',
    'DELETE /v1/blocks/:id',
    'PATCH /v1/pages/:id',
  ]);
});

test('unchanged notes cost no request, even where the properties change', async () => {
  await sync('One');
  const payload = example('release', 'published');
  world.github.setRelease({ ...payload.release, body: 'One', name: 'Renamed' });
  const run = await world.run('release', payload);
  expect(run.requests.slice(2)).toEqual(['PATCH /v1/pages/:id']);
});

test('notes that were emptied leave no section', async () => {
  await sync('One');
  await sync('');
  expect(await world.body(await page())).toEqual([]);
});

test('`content: false` writes none, and leaves what is there', async () => {
  await sync('One');
  const run = await sync('Two', { content: 'false' });
  expect(run.requests.slice(2)).toEqual([]);
  expect(await world.body(await page())).toEqual(['(synced_block)', '  One']);
  await sync('Two');
  expect(await world.body(await page())).toEqual(['(synced_block)', '  Two']);
});

test('a synced block of a person is no section of the action', async () => {
  await sync('One');
  const id = await page();
  world.notion.person.addBlocks(id, [{ synced_block: { synced_from: null, children: [text('Mine')] } }]);
  await sync('Two');
  expect(await world.body(id)).toEqual(['(synced_block)', '  Two', '(synced_block)', '  Mine']);
});

test('notes of GitHub’s longest body arrive whole', async () => {
  const body = Array.from({ length: 1000 }, (_, i) => `Line ${i} ${'x'.repeat(115)}`).join('\n\n');
  expect((await sync(body)).code).toBe(0);
  expect((await world.body(await page())).join('').replace(/\s/g, '')).toBe(
    `(synced_block)${body}`.replace(/\s/g, ''),
  );
});
