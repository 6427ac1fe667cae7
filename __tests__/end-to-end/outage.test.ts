import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, jest, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure, REQUEST_ID } from '../support/failed-run.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

// Each of these waits for the minute that the action gives Notion, so they wait at the same time.
jest.setTimeout(120_000);

async function syncDuring(outage: (world: World) => Record<string, string>) {
  const world = await startWorld();
  try {
    const payload = example('pull_request', 'opened');
    world.github.setPullRequest(payload.pull_request);
    const env = outage(world);
    const started = Date.now();
    const run = await world.run('pull_request', payload, {}, env);
    return { world, run, seconds: (Date.now() - started) / 1000 };
  } finally {
    await world.close();
  }
}

/** A minute of trying, and not much more. */
function expectMinute({ run, seconds }: { run: WorldRun; seconds: number }): void {
  expect(seconds).toBeGreaterThan(55);
  expect(seconds).toBeLessThan(80);
  expect(run.log).toContain('trying again for up to a minute');
}

test.concurrent('Notion that answers 500 and nothing else ends in one error after a minute', async () => {
  const result = await syncDuring((world) => {
    world.notion.failNext({ status: 500, times: 10_000 });
    return {};
  });
  expectFailure(result.run, result.world, 'Notion is not working', [
    'Notion answered 500.',
    'What to do: Run the job again later; notionstatus.com tells of disturbances.',
    REQUEST_ID,
  ]);
  expectMinute(result);
  expect(result.run.requests.length).toBeLessThan(20);
});

test.concurrent('a runner that cannot reach Notion is told to open the way after a minute', async () => {
  const closed = await closedPort();
  const result = await syncDuring(() => ({ NOTION_API_URL: `http://127.0.0.1:${closed}` }));
  expectFailure(result.run, result.world, 'Notion cannot be reached', [
    `ECONNREFUSED 127.0.0.1:${closed}`,
    /What to do: .*On a self-hosted runner allow https:\/\/api\.notion\.com, or set `https_proxy`/,
  ]);
  expectMinute(result);
});

test.concurrent('Notion that never answers ends in one error after a minute', async () => {
  const result = await syncDuring((world) => {
    world.notion.failNext({ delay: 31_000, times: 10_000 });
    return {};
  });
  expectFailure(result.run, result.world, 'Notion cannot be reached', [/timed? ?out/i]);
  expectMinute(result);
});

test.concurrent.each([
  ['a create', 'POST /v1/pages', 'title'],
  ['an append', 'PATCH /v1/blocks', 'body'],
])(
  '%s that only gets 503 ends after a minute, though looking for its outcome works, and the next run does it',
  async (_, match, changed) => {
    const world = await startWorld();
    // Lets a run that would try for ever come to an end.
    const end = setTimeout(() => world.notion.clearFaults(), 85_000);
    try {
      const payload = example('pull_request', 'opened');
      if (changed === 'body') await world.run('pull_request', payload);
      const pull_request: typeof payload.pull_request = { ...payload.pull_request, [changed]: 'New' };
      world.github.setPullRequest(pull_request);
      world.notion.failNext({ match, status: 503, times: 10_000 });
      const started = Date.now();
      const run = await world.run('pull_request', payload);
      const seconds = (Date.now() - started) / 1000;
      expectFailure(run, world, 'Notion is not working', ['Notion answered 503.']);
      expectMinute({ run, seconds });
      world.notion.clearFaults();
      expect((await world.run('pull_request', payload)).code).toBe(0);
      const rows = await world.rows();
      expect(rows).toEqual([expect.objectContaining({ Name: pull_request.title })]);
      expect(await world.body(rows[0]?.id ?? '')).toEqual(['(synced_block)', `  ${pull_request.body}`]);
    } finally {
      clearTimeout(end);
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
