import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorld, type World, type WorldRun } from '../support/world.ts';
import { Chances } from './chances.ts';
import { add, type Counts } from './counts.ts';
import { wrongEnd } from './hostile/check-end.ts';
import { wrongLog } from './hostile/check-log.ts';
import { wrongMarkdown } from './hostile/check-markdown.ts';
import { wrongRows } from './hostile/check-notion.ts';
import { entriesIn, wrongOutputs } from './hostile/check-outputs.ts';
import { type Listener, startListener } from './hostile/listener.ts';
import {
  Hostility,
  hostileInputs,
  hostileMessage,
  hostileNotion,
  type Met,
  otherInputs,
  sceneFor,
  showHostile,
} from './hostile/stage.ts';
import { scenes } from './payloads/scenes.ts';

const RUNS = 6;

/**
 * Runs the action where everything that anybody may have written is hostile: in events, on GitHub, in Notion, in inputs;
 * and addresses that GitHub tells too. It stays text in the log, in annotations, in the summary, in outputs, in comments
 * and in Notion.
 * @throws Error with the seed, and what had an effect where
 */
export async function hostileTrial(seed: number): Promise<Counts> {
  globalThis.kept ??= await import('../support/kept.ts');
  const chances = new Chances(seed);
  const counts: Counts = { runs: 0, fields: 0, annotations: 0, comments: 0, rows: 0 };
  const listener = await startListener();
  try {
    for (let run = 0; run < RUNS; run++) {
      const wrong = await oneRun(chances, counts, listener);
      if (wrong !== undefined) throw new Error(`Seed ${seed}, run ${run}: ${wrong}`);
    }
    return counts;
  } finally {
    await listener.close();
  }
}

async function oneRun(chances: Chances, counts: Counts, listener: Listener): Promise<string | undefined> {
  const world = await startWorld();
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const output = join(folder, 'output');
  await writeFile(output, '');
  try {
    const met: Met = { fields: 0 };
    const { event, payload } = sceneFor(scenes(), chances);
    const hostility = new Hostility(chances, met, listener.url);
    const written = hostility.of(payload);
    const addresses = showHostile(world, written, hostility);
    const inputs = {
      ...(chances.below(2) === 0 && hostileNotion(world, chances, met)),
      ...otherInputs(chances),
      ...(chances.below(3) === 0 && hostileInputs(chances, met)),
    };
    const mayBeRefused = chances.below(4) === 0;
    if (mayBeRefused) hostileMessage(world, chances, met);
    if (chances.below(4) === 0) world.github.failNext('forbidden', 20);
    world.github.permit({ 'pull-requests': 'write' });
    const env = { RUNNER_DEBUG: '1', GITHUB_OUTPUT: output, GITHUB_SERVER_URL: 'https://github.com' };
    const run = await world.run(event, written, inputs, env);
    world.notion.clearFaults();
    const annotations = run.errors.length + run.warnings.length;
    const comments = world.github.comments(2).length;
    add(counts, { runs: 1, fields: met.fields, annotations, comments, rows: (await world.rows()).length });
    const told = { addresses, mayBeRefused, output: await readFile(output, 'utf8') };
    const wrong = (await wrongIn(world, run, told)) ?? listener.heard.shift();
    return wrong && `${event}, ${JSON.stringify(inputs)}: ${wrong}`;
  } finally {
    await rm(folder, { recursive: true });
    await world.close();
  }
}

interface Told {
  /** Where GitHub says that the entries are. */
  addresses: readonly string[];
  /** Whether Notion refuses something with a hostile message. */
  mayBeRefused: boolean;
  /** The file of outputs. */
  output: string;
}

async function wrongIn(
  world: World,
  run: WorldRun,
  { addresses, mayBeRefused, output }: Told,
): Promise<string | undefined> {
  const places = [
    'https://www.notion.so/',
    'https://app.notion.com/p/',
    'https://www.notionstatus.com',
    'https://www.githubstatus.com',
    'https://github.com/notion-changelog/notion-changelog',
    'https://github.com/Codertocat/Hello-World/',
    'https://github.com/hellomouse/GNS/', // of GitHub's example of a review
    world.github.serverUrl,
    world.notion.url,
  ];
  const comments = world.github
    .comments(2)
    .map(({ body }) => body.replace(/^<!-- notion-changelog [\w-]+ -->/, ''));
  const checks: [string, string | undefined][] = [
    ['end', wrongEnd(run, mayBeRefused)],
    ['log', wrongLog(run)],
    ['summary', wrongMarkdown(run.summary, places, { addresses, most: entriesIn(output) })],
    ['comment', wrongMarkdown(comments.join('\n\n'), places)],
    ['outputs', wrongOutputs(output)],
    ['rows', await wrongRows(world)],
  ];
  const [found] = checks.filter(([, wrong]) => wrong !== undefined);
  return found && `${found[0]}: ${found[1]}`;
}
