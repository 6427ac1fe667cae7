import { evenHistory } from '../../__tests__/github-server/history.ts';
import { letThrough, simulatePace } from '../../__tests__/notion/api/simulated-pace.ts';
import { fill } from '../../__tests__/support/many-entries.ts';
import { runAlone } from '../../__tests__/support/run-action.ts';
import { startWorld } from '../../__tests__/support/world.ts';
import type { RateLimit } from '../../notion-server/rate-limit.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';

const ROUNDS = 3;
const PULL_REQUESTS = 2000;
const RELEASES = 100;
const ENTRIES = PULL_REQUESTS + RELEASES;

const LIMITS: ReadonlyMap<string, RateLimit> = new Map([
  ['180 requests a minute', { kind: 'budget', perMinute: 180 }],
  ['600 requests a minute', { kind: 'budget', perMinute: 600 }],
  ['3 requests a second', { kind: 'average', perSecond: 3, burst: 5 }],
]);

/** How much of what Notion lets through is used, in simulated time; then whole backfills where nothing is limited. */
export async function measureBackfill(): Promise<Figure[]> {
  const simulated: Figure[] = [];
  for (const [what, limit] of LIMITS) {
    simulated.push({
      what: `Pace: used of ${what}, at any of 10 minutes’ ends`,
      unit: '%',
      ours: 100 * (await lowestShare(limit)),
      limits: { atLeast: 95 },
    });
  }
  return [...simulated, ...(await unlimited())];
}

async function lowestShare(limit: RateLimit): Promise<number> {
  const minutes = Array.from({ length: 10 }, (_, index) => index + 1);
  const { accepted } = await simulatePace(60 * minutes.length, { limit });
  const shares = minutes.map((minute) => {
    const used = accepted.filter((at) => at < 60 * minute).length;
    return used / letThrough(limit, 60 * minute);
  });
  return Math.min(...shares);
}

async function unlimited(): Promise<Figure[]> {
  const rounds: { perSecond: number; requests: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await backfillOnce());
  const of = (name: 'perSecond' | 'requests') => median(rounds.map((one) => one[name]));
  return [
    {
      what: 'Backfill without limits: entries a second',
      unit: '',
      ours: of('perSecond'),
      limits: { atLeast: 150 },
    },
    {
      what: 'Backfill: requests to Notion an entry',
      unit: '',
      ours: of('requests'),
      limits: { atMost: 1.06 },
    },
  ];
}

async function backfillOnce() {
  const world = await startWorld();
  const { notion, github, runOptions } = world;
  fill(world, PULL_REQUESTS, RELEASES);
  github.setHistory(evenHistory(PULL_REQUESTS / RELEASES));
  const started = performance.now();
  const env = { GITHUB_SERVER_URL: github.serverUrl };
  const { log, outputs } = await runAlone(runOptions('workflow_dispatch', {}, {}, env));
  const seconds = (performance.now() - started) / 1000;
  if (outputs.created !== String(ENTRIES)) throw new Error(log);
  const requests = notion.requests.length / ENTRIES;
  await world.close();
  return { perSecond: ENTRIES / seconds, requests };
}
