import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readEvent } from '../../../src/github/event/event.ts';
import { example } from '../../github-server/examples.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function written(text: string) {
  const path = join(folder, 'event.json');
  await writeFile(path, text);
  return path;
}

test('gives the name, the activity type and the payload', async () => {
  const payload = example('release', 'published');
  const path = await written(JSON.stringify(payload));
  const event = await readEvent({ GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: path });
  expect(event).toEqual({ name: 'release', action: 'published', payload });
});

test('a run without a payload goes on: `tag` and `pull-request` need none', async () => {
  const nowhere = join(folder, 'missing.json');
  const nothing = { name: 'schedule', action: undefined, payload: {} };
  expect(await readEvent({ GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: nowhere })).toEqual(nothing);
  expect(await readEvent({ GITHUB_EVENT_NAME: 'schedule' })).toEqual(nothing);
});

test.each(['{"action":', '[]', 'null', ''])(
  'a payload of %j is an error that names the file',
  async (text) => {
    const path = await written(text);
    await expect(readEvent({ GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: path })).rejects.toMatchObject({
      id: 'event-unreadable',
      message: expect.stringContaining(path),
    });
  },
);

test('a file that cannot be opened is an error', async () => {
  await expect(readEvent({ GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: folder })).rejects.toMatchObject({
    id: 'event-unreadable',
  });
});
