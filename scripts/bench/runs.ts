import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { example } from '../../__tests__/github-server/examples.ts';
import * as kept from '../../__tests__/support/kept.ts';
import { PROBE, probedIn } from '../../__tests__/support/probed.ts';
import { runAlone } from '../../__tests__/support/run-action.ts';
import { startWorld, type World } from '../../__tests__/support/world.ts';
import { runTool } from '../run-tool.ts';

/** What a run costs: the median of several. Times in milliseconds. */
export interface Costs {
  /** From the start of the process until its first request arrives. */
  first: number;
  /** From the start of the process to its end. */
  whole: number;
  /** Of the processor. */
  cpu: number;
  /** Of JavaScript, but for Node's own. */
  bytes: number;
  /** To Notion. */
  requests: number;
}

export interface ComparedRuns {
  /** A process that does nothing, from its start to its end. */
  empty: number;
  /** A pull request whose row is there gets another title. */
  database: Costs;
  dataSource: Costs;
  /** The three given libraries alone do the same by a look-up and a write. */
  peer: Costs;
}

/** How long every answer takes, of Notion and of GitHub, where whole runs are timed. */
export const LATENCY = 150;

const ROUNDS = 15;
const PEER = 'build/bench-peer/bundle/index.js';

/** Runs the bundle in dist/ beside a bundle of its libraries, in turns. */
export async function compareRuns(): Promise<ComparedRuns> {
  bundlePeer();
  globalThis.kept = kept;
  const world = await startWorld();
  const { dataSource } = world;
  const kinds = {
    database: { inputs: {} },
    dataSource: { inputs: { 'data-source': dataSource } },
    peer: { inputs: { 'data-source': dataSource }, script: PEER },
  };
  await costOf(world, kinds.database); // makes the row
  const empty: number[] = [];
  const costs = { database: [], dataSource: [], peer: [] } satisfies Record<keyof typeof kinds, Costs[]>;
  const taken: Record<keyof typeof kinds, Costs[]> = costs;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '']);
    empty.push(performance.now() - started);
    taken.database.push(await costOf(world, kinds.database));
    taken.dataSource.push(await costOf(world, kinds.dataSource));
    taken.peer.push(await costOf(world, kinds.peer));
  }
  await world.close();
  return {
    empty: median(empty),
    database: medians(taken.database),
    dataSource: medians(taken.dataSource),
    peer: medians(taken.peer),
  };
}

function bundlePeer(): void {
  cpSync('scripts/bench/peer', 'build/bench-peer', { recursive: true });
  runTool('ncc', ['build', 'build/bench-peer/index.js', '--out', 'build/bench-peer/bundle', '--quiet']);
}

interface Kind {
  inputs: Record<string, string>;
  script?: string;
}

let titles = 0;

/** Of three runs: without latency, with it, and with a probe in the process, which takes time itself. */
async function costOf(world: World, kind: Kind): Promise<Costs> {
  const quick = await timed(world, kind);
  world.notion.setLatency(LATENCY);
  world.github.setLatency(LATENCY);
  const slow = await timed(world, kind);
  world.notion.setLatency(0);
  world.github.setLatency(0);
  const { files, cpu } = probedIn((await timed(world, kind, PROBE)).log);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { first: quick.first, whole: slow.whole, cpu, bytes, requests: quick.requests };
}

async function timed(world: World, { inputs, script }: Kind, env: Record<string, string> = {}) {
  const { notion, github, runOptions } = world;
  const payload = example('pull_request', 'opened');
  const pull_request = { ...payload.pull_request, title: `Title ${++titles}` };
  github.setPullRequest(pull_request);
  notion.requests.length = 0;
  const started = Date.now();
  const options = runOptions('pull_request', { ...payload, pull_request }, inputs, env);
  const { code, log } = await runAlone({ ...options, ...(script !== undefined && { script }) });
  const whole = Date.now() - started;
  if (code !== 0) throw new Error(log);
  return { first: (notion.requests[0]?.at ?? 0) - started, whole, log, requests: notion.requests.length };
}

function medians(costs: readonly Costs[]): Costs {
  const of = (name: keyof Costs) => median(costs.map((cost) => cost[name]));
  return {
    first: of('first'),
    whole: of('whole'),
    cpu: of('cpu'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
