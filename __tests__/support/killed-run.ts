import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { arrival } from './in-world.ts';
import type { World } from './world.ts';

/**
 * Runs the bundled action and kills it, as a lost runner would be, when its n-th request has reached Notion: Notion
 * carries it out, and nobody hears the answer.
 */
export async function runUntilKilled(
  world: World,
  event: string,
  payload: unknown,
  n: number,
): Promise<void> {
  const { notion, github } = world;
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));
  const eventPath = join(folder, 'event.json');
  await writeFile(eventPath, JSON.stringify(payload));
  notion.requests.length = 0;
  notion.failNext({ after: n - 1, delay: 200 });
  const child = spawn(process.execPath, ['dist/index.js'], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'Codertocat',
      GITHUB_REPOSITORY: github.repository,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventPath,
      'INPUT_NOTION-TOKEN': notion.token,
      'INPUT_GITHUB-TOKEN': github.token,
      INPUT_DATABASE: world.database,
      NOTION_API_URL: notion.url,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
    },
  });
  const ended = once(child, 'close');
  try {
    await arrival(world, (_, index) => index === n - 1);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true });
  }
  while (notion.requests[n - 1]?.status === 0) await sleep(5);
}
