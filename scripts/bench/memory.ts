import { manyPullRequests } from '../../__tests__/github-server/many.ts';
import { startWorld } from '../../__tests__/support/world.ts';
import type { Figure } from './figure.ts';
import { METER, meteredIn } from './meter.ts';

const PULL_REQUESTS = 20_000;

/** How much memory a backfill takes at most: into an empty database, and again, where all rows are right. */
export async function measureMemory(): Promise<Figure[]> {
  const world = await startWorld();
  const { github } = world;
  github.setPullRequests(manyPullRequests(PULL_REQUESTS, github));
  github.setPoints({ limit: 1_000_000, remaining: 1_000_000 });
  const figures: Figure[] = [];
  for (const [operation, what] of [
    ['created', 'new'],
    ['unchanged', 'right'],
  ] as const) {
    const env = { GITHUB_SERVER_URL: github.serverUrl, ...METER };
    const { log, outputs } = await world.run('workflow_dispatch', {}, {}, env);
    if (outputs[operation] !== String(PULL_REQUESTS)) throw new Error(log);
    figures.push({
      what: `Memory: ${PULL_REQUESTS.toLocaleString('en')} pull requests, all ${what}`,
      unit: 'MB',
      ours: meteredIn(log).peak,
      limits: { atMost: 180 },
    });
  }
  await world.close();
  return figures;
}
