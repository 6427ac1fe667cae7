import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorld, type World, type WorldRun } from '../support/world.ts';
import { Chances } from './chances.ts';
import { wrongLog } from './hostile/check-log.ts';
import { wrongMarkdown } from './hostile/check-markdown.ts';
import { wrongRows } from './hostile/check-notion.ts';
import { wrongOutputs } from './hostile/check-outputs.ts';
import {
  hostileInputs,
  hostileMessage,
  hostileNotion,
  hostilePayload,
  type Met,
  otherInputs,
  sceneFor,
  showHostile,
} from './hostile/stage.ts';
import { scenes } from './payloads/scenes.ts';

type Counts = Record<string, number>;

const RUNS = 6;

/**
 * Runs the action where everything that anybody may have written is hostile: in events, on GitHub, in Notion, in inputs. It stays
 * text in the log, in annotations, in the summary, in outputs, in comments and in Notion.
 * @throws Error with the seed, and what had an effect where
 */
export async function hostileTrial(seed: number): Promise<Counts> {
  globalThis.kept ??= await import('../support/kept.ts');
  const chances = new Chances(seed);
  const counts: Counts = { runs: 0, fields: 0, annotations: 0, comments: 0, rows: 0 };
  for (let run = 0; run < RUNS; run++) {
    const wrong = await oneRun(chances, counts);
    if (wrong !== undefined) throw new Error(`Seed ${seed}, run ${run}: ${wrong}`);
  }
  return counts;
}

async function oneRun(chances: Chances, counts: Counts): Promise<string | undefined> {
  const world = await startWorld();
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const output = join(folder, 'output');
  await writeFile(output, '');
  try {
    const met: Met = { fields: 0 };
    const { event, payload } = sceneFor(scenes(), chances);
    const written = hostilePayload(payload, chances, met);
    showHostile(world, written);
    const inputs = {
      ...(chances.below(2) === 0 && hostileNotion(world, chances, met)),
      ...otherInputs(chances),
      ...(chances.below(3) === 0 && hostileInputs(chances, met)),
    };
    if (chances.below(4) === 0) hostileMessage(world, chances, met);
    if (chances.below(4) === 0) world.github.failNext('forbidden', 20);
    world.github.permit({ 'pull-requests': 'write' });
    const env = { RUNNER_DEBUG: '1', GITHUB_OUTPUT: output, GITHUB_SERVER_URL: 'https://github.com' };
    const run = await world.run(event, written, inputs, env);
    world.notion.clearFaults();
    const annotations = run.errors.length + run.warnings.length;
    const comments = world.github.comments(2).length;
    add(counts, { runs: 1, fields: met.fields, annotations, comments, rows: (await world.rows()).length });
    const wrong = await wrongIn(world, run, await readFile(output, 'utf8'));
    return wrong && `${event}, ${JSON.stringify(inputs)}: ${wrong}`;
  } finally {
    await rm(folder, { recursive: true });
    await world.close();
  }
}

async function wrongIn(world: World, run: WorldRun, output: string): Promise<string | undefined> {
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
    [
      'end',
      run.errors.some(({ title }) => /in the action itself/.test(title))
        ? JSON.stringify(run.errors)
        : undefined,
    ],
    [
      'end',
      run.code === (run.errors.length > 0 ? 1 : 0)
        ? undefined
        : `code ${run.code}, ${JSON.stringify(run.errors)}`,
    ],
    ['log', wrongLog(run)],
    ['summary', wrongMarkdown(run.summary, places)],
    ['comment', wrongMarkdown(comments.join('\n\n'), places)],
    ['outputs', wrongOutputs(output)],
    ['rows', await wrongRows(world)],
  ];
  const [found] = checks.filter(([, wrong]) => wrong !== undefined);
  return found && `${found[0]}: ${found[1]}`;
}

function add(counts: Counts, more: Counts): void {
  for (const [name, count] of Object.entries(more)) counts[name] = (counts[name] ?? 0) + count;
}
