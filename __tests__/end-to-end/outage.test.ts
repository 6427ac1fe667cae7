import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure, REQUEST_ID } from '../support/failed-run.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

/** The minute that the action gives Notion is not waited for. */
const SKIPPING = { NODE_OPTIONS: `--import=${new URL('../support/skipped-waits.ts', import.meta.url)}` };

async function syncDuring(outage: (world: World) => Record<string, string>) {
  const world = await startWorld();
  try {
    const payload = example('pull_request', 'opened');
    world.github.setPullRequest(payload.pull_request);
    const env = outage(world);
    const run = await world.run('pull_request', payload, {}, { ...env, ...SKIPPING });
    return { world, run };
  } finally {
    await world.close();
  }
}

/** A minute of trying, and not much more. */
function expectMinute(run: WorldRun): void {
  const seconds = Number(/^Skipped ([\d.]+) s$/m.exec(run.log)?.[1]);
  expect(seconds).toBeGreaterThan(55);
  expect(seconds).toBeLessThan(65);
  expect(run.log).toContain('trying again for up to a minute');
}

test.concurrent('Notion that answers 500 and nothing else ends in one error after a minute', async () => {
  const result = await syncDuring((world) => {
    world.notion.failNext({ status: 500, times: 100 });
    return {};
  });
  expectFailure(result.run, result.world, 'Notion is not working', [
    'Notion answered 500.',
    'What to do: Run the job again later; notionstatus.com (https://www.notionstatus.com) tells of disturbances.',
    REQUEST_ID,
  ]);
  expectMinute(result.run);
  expect(result.run.requests.length).toBeLessThan(20);
});

test.concurrent('a runner that cannot reach Notion is told to open the way after a minute', async () => {
  const closed = await closedPort();
  const result = await syncDuring(() => ({ NOTION_API_URL: `http://127.0.0.1:${closed}` }));
  expectFailure(result.run, result.world, 'Notion cannot be reached', [
    `ECONNREFUSED 127.0.0.1:${closed}`,
    /What to do: .*On a self-hosted runner allow https:\/\/api\.notion\.com, or set “https_proxy”/,
  ]);
  expectMinute(result.run);
});

test.concurrent('Notion that never answers ends in one error after a minute', async () => {
  const result = await syncDuring((world) => {
    world.notion.failNext({ until: new Promise(() => {}), times: 100 });
    return { NOBODY_ANSWERS: 'true' };
  });
  expectFailure(result.run, result.world, 'Notion cannot be reached', [/timed? ?out/i]);
  expectMinute(result.run);
});

test.concurrent.each([
  ['a create', 'POST /v1/pages', 'title'],
  ['an append', 'PATCH /v1/blocks', 'body'],
])(
  '%s that only gets 503 ends after a minute, though looking for its outcome works, and the next run does it',
  async (_, match, changed) => {
    const world = await startWorld();
    try {
      const payload = example('pull_request', 'opened');
      if (changed === 'body') await world.run('pull_request', payload);
      const pull_request: typeof payload.pull_request = { ...payload.pull_request, [changed]: 'New' };
      world.github.setPullRequest(pull_request);
      world.notion.failNext({ match, status: 503, times: 100 });
      const run = await world.run('pull_request', payload, {}, SKIPPING);
      expectFailure(run, world, 'Notion is not working', ['Notion answered 503.']);
      expectMinute(run);
      world.notion.clearFaults();
      expect((await world.run('pull_request', payload)).code).toBe(0);
      const rows = await world.rows();
      expect(rows).toEqual([expect.objectContaining({ Name: pull_request.title })]);
      expect(await world.body(rows[0]?.id ?? '')).toEqual(['(synced_block)', `  ${pull_request.body}`]);
    } finally {
      await world.close();
    }
  },
);

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => server.on('listening', resolve));
  const port = portOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
