import { once } from 'node:events';
import { arrival } from '../../support/in-world.ts';
import { backfill, fill } from '../../support/many-entries.ts';
import { annotations, startAction } from '../../support/run-action.ts';
import type { World } from '../../support/world.ts';
import { type Made, type Mistake, passing, SKIPPING, sync } from './mistake.ts';

const again = ['Run the job again: Re-run jobs → Re-run failed jobs'];

/** Somebody changes the row whenever the run is about to write it, and Notion's answer is lost each time. */
async function restlessly(world: World): Promise<Made> {
  await sync(world);
  const [row] = await world.rows();
  const { notion } = world;
  const isUpdate = ({ method, path }: { method: string; path: string }) =>
    method === 'PATCH' && path.startsWith('/v1/pages');
  const held = [1, 2, 3, 4].map(() => Promise.withResolvers<void>());
  for (const { promise: until } of held) notion.failNext({ match: 'PATCH /v1/pages', status: 502, until });
  const running = sync(world, {}, { title: 'New title' }, SKIPPING);
  for (const [index, { resolve }] of held.entries()) {
    await arrival(world, () => notion.requests.filter(isUpdate).length > index);
    notion.person.setValues(row?.id ?? '', { Name: { title: [{ text: { content: `Draft ${index}` } }] } });
    resolve();
  }
  return { run: await running, mend: () => sync(world, {}, { title: 'New title' }) };
}

/** GitHub tells the job to end while it fills the database. */
async function stopped(world: World): Promise<Made> {
  fill(world, 40, 0);
  world.notion.setLatency(50);
  const env = { GITHUB_SERVER_URL: world.github.serverUrl };
  const options = world.runOptions('workflow_dispatch', {}, {}, env);
  const { child, output, cleanUp } = await startAction(options);
  const closed = once(child, 'close');
  await arrival(world, (_, index) => index === 25);
  child.kill('SIGTERM');
  const [code] = await closed;
  await cleanUp();
  world.notion.setLatency(0);
  const log = output();
  const [errors, notices] = [annotations(log, 'error'), annotations(log, 'notice')];
  return { run: { code, errors, notices, log }, mend: () => backfill(world) };
}

/** What nobody did: of Notion, of GitHub, of the network, or of others at the same time. */
export const OF_THE_DAY = {
  'notion-refused': {
    clicks: [...again, 'open an issue', 'request ID'],
    make: passing({ match: 'PATCH /v1/pages', status: 400, message: 'Something new.' }),
  },
  'notion-not-found': {
    clicks: [...again, 'open an issue', 'request ID'],
    make: passing({ match: 'PATCH /v1/pages', status: 404, message: 'Could not find block with ID: x.' }),
  },
  'notion-conflict': { clicks: again, make: passing({ status: 409 }, SKIPPING) },
  'notion-rate-limited': {
    clicks: ['Run the job again later', 'give some of them their own'],
    make: passing({ status: 429, retryAfter: 301 }),
  },
  'notion-blocked': {
    clicks: ['Notion’s support', 'request ID'],
    make: passing({ status: 429, reason: 'public_api_request_blocked' }),
  },
  'notion-down': {
    clicks: ['Run the job again later', 'notionstatus.com'],
    make: passing({ status: 500 }, SKIPPING),
  },
  'notion-unreachable': {
    clicks: ['Run the job again', 'https://api.notion.com', 'https_proxy'],
    make: passing({ cut: 'before' }, SKIPPING),
  },
  'notion-edge': {
    clicks: ['Run the job again', 'proxy', 'content: false'],
    make: passing({ html: true, status: 403 }, SKIPPING),
  },
  'row-unsettled': { clicks: again, make: restlessly },
  'backfill-incomplete': {
    clicks: ['Mend what', 'run the job again'],
    make: async (world) => {
      fill(world, 3, 0);
      world.notion.failNext({ match: 'POST /v1/pages', after: 1, status: 400, code: 'invalid_json' });
      return { run: await backfill(world), mend: () => backfill(world) };
    },
  },
  'backfill-stopped': { clicks: ['Run the job again'], make: stopped },
  'github-points': {
    clicks: ['Run the job', 'github-token'],
    make: async (world) => {
      fill(world, 60, 0);
      world.github.setPoints({ remaining: 3, resetAt: Date.now() + 90 * 60_000 });
      const run = await backfill(world);
      return {
        run,
        mend: () => {
          world.github.setPoints({ remaining: 1000 });
          return backfill(world);
        },
      };
    },
  },
  unexpected: {
    clicks: [...again, 'open an issue'],
    make: async (world) => {
      const text = JSON.stringify({ object: 'data_source', id: world.dataSource, title: [] });
      world.notion.failNext({ match: 'GET /v1/data_sources', text });
      return { run: await sync(world), mend: () => sync(world) };
    },
  },
} satisfies Record<string, Mistake>;
