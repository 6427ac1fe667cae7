import { mkdirSync, writeFileSync } from 'node:fs';
import { startWorld } from '../../__tests__/support/world.ts';
import { bundlePeer } from './bundle.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { METER, meteredIn } from './meter.ts';
import { type Program, sync } from './sync.ts';

/** Milliseconds that every answer takes, of Notion and of GitHub. */
const LATENCY = 150;
const ROUNDS = 15;

/** Milliseconds: see `Synced` and `meteredIn`. */
interface Costs {
  first: number;
  whole: number;
  cpu: number;
}

interface Measured {
  program: Program;
  taken: Costs[];
}

/** What it costs to give a row another title, in processes of their own. */
export async function measureRuns(): Promise<Figure[]> {
  const world = await startWorld({ latency: LATENCY });
  world.github.setLatency(LATENCY);
  const inputs = { 'data-source': world.dataSource };
  const empty = measured({ script: emptyScript() });
  const database = measured({});
  const dataSource = measured({ inputs });
  const peer = measured({ inputs, script: bundlePeer() });
  await sync(world, database.program, { title: 'Title' }, {}); // makes the row
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [index, { program, taken }] of [empty, database, dataSource, peer].entries()) {
      const { first, whole, log } = await sync(world, program, { title: `Title ${round}.${index}` }, METER);
      taken.push({ first, whole, cpu: meteredIn(log).cpu });
    }
  }
  await world.close();
  const ours = { '`database`': database, '`data-source`': dataSource };
  const figures = Object.entries(ours).map(([name, one]) =>
    figuresOf(name, mediansOf(one), mediansOf(peer), mediansOf(empty)),
  );
  const bare: Figure = { what: 'An empty process', unit: 'ms', ours: mediansOf(empty).whole };
  return [bare, ...figures.flat()];
}

function figuresOf(name: string, ours: Costs, peer: Costs, empty: Costs): Figure[] {
  const answers = name === '`database`' ? 3 : 2;
  return [
    {
      what: `Start to first request, ${name}`,
      unit: 'ms',
      ours: ours.first,
      peer: peer.first,
      limits: { atMost: empty.whole + 45, sum: 'empty process + 45', atMostOfPeer: 0.7 },
    },
    {
      what: `Whole run, ${LATENCY} ms an answer, ${name}`,
      unit: 'ms',
      ours: ours.whole,
      peer: peer.whole,
      limits: { atMost: answers * LATENCY + ours.first + 60, sum: `${answers} answers + first request + 60` },
    },
    {
      what: `Processor, ${name}`,
      unit: 'ms',
      ours: ours.cpu,
      peer: peer.cpu,
      limits: { atMostOfPeer: 1.3 },
    },
  ];
}

function measured(program: Program): Measured {
  return { program, taken: [] };
}

function mediansOf({ taken }: Measured): Costs {
  const of = (name: keyof Costs) => median(taken.map((costs) => costs[name]));
  return { first: of('first'), whole: of('whole'), cpu: of('cpu') };
}

function emptyScript(): string {
  const path = 'build/bench/empty.cjs';
  mkdirSync('build/bench', { recursive: true });
  writeFileSync(path, '');
  return path;
}
