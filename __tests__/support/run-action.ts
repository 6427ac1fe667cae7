import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdNoSecret, secretsOf } from './secrets-in.ts';

export interface RunOptions {
  /** The event's name, such as `pull_request`. */
  event: string;
  payload?: unknown;
  inputs: Record<string, string>;
  env?: Record<string, string>;
  /** What runs in place of the bundled action. */
  script?: string;
}

/** What a user sees of a run. */
export interface Run {
  code: number | null;
  /** Standard output as the runner shows it: `::add-mask::` lines are taken by the runner, not shown. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
  errors: Annotation[];
  warnings: Annotation[];
  notices: Annotation[];
}

interface Annotation {
  title: string;
  message: string;
}

/** The variables of a run that cannot wait so many milliseconds: see `endless-waits.ts`. */
export const endlessFrom = (milliseconds: number) => ({
  NODE_OPTIONS: `--import=${new URL('endless-waits.ts', import.meta.url)}`,
  ENDLESS_FROM: String(milliseconds),
});

/** A process of the bundled action, and the files that the runner gives it. */
interface StartedAction {
  child: ChildProcess;
  /** All that it has printed so far. */
  output: () => string;
  file: Prepared['file'];
  /** Removes the files. @throws where the run has shown a token */
  cleanUp: () => Promise<void>;
}

/** What the runner hands to a run. */
interface Prepared {
  env: Record<string, string>;
  /** The path of the file that the runner made for `name`: `event.json`, `output` or `summary`. */
  file: (name: string) => string;
  /** Removes the files. @throws where the run, which printed the output, has shown a token */
  cleanUp: (output: string) => Promise<void>;
}

/** What the runner sets where people have switched debug logging on, so that no run shows a token even then. */
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };

/** Inputs by environment, the event by a file, outputs and summary to files. */
async function prepare({ event, payload, inputs, env = {} }: RunOptions): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'run-'));
  const file = (name: string) => join(folder, name);
  await writeFile(file('event.json'), JSON.stringify(payload ?? {}));
  await writeFile(file('output'), '');
  await writeFile(file('summary'), '');
  const inputVariables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const variables = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    ...DEBUG,
    ...Object.fromEntries(inputVariables),
    ...env,
  };
  const cleanUp = async (output: string) => {
    const [outputs, summary] = await Promise.all([
      readFile(file('output'), 'utf8'),
      readFile(file('summary'), 'utf8'),
    ]);
    await rm(folder, { recursive: true });
    holdNoSecret(secretsOf(variables), { 'the log': output, 'the outputs': outputs, 'the summary': summary });
  };
  return { env: variables, file, cleanUp };
}

/** Starts the bundled action in a process of its own, which can be stopped. */
export async function startAction({
  script = 'dist/index.js',
  ...options
}: RunOptions): Promise<StartedAction> {
  const { env, file, cleanUp } = await prepare(options);
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return { child, output: () => output, file, cleanUp: () => cleanUp(output) };
}

/** Runs the bundled action to its end, in a process of its own. */
export async function runAlone(options: RunOptions): Promise<Run> {
  const { child, output, file, cleanUp } = await startAction(options);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return told(file, { code, output: output() }, cleanUp);
}

/** Runs the bundled action to its end, in a process that has run it before, which is much faster. */
export async function runAction(options: RunOptions): Promise<Run> {
  if (ALONE || Object.keys(options.env ?? {}).some((name) => AT_START.test(name))) return runAlone(options);
  const { env, file, cleanUp } = await prepare(options);
  const ended = await kept.runReused(env);
  return told(file, ended, () => cleanUp(ended.output));
}

/** Variables that Node reads when it starts. */
const AT_START = /proxy|^NODE_/i;

/** `ALONE=1 npm test` runs the action as the runner does, in a new process each time. */
const ALONE = process.env.ALONE === '1';

async function told(
  file: Prepared['file'],
  { code, output }: Ended,
  cleanUp: () => Promise<void>,
): Promise<Run> {
  try {
    return {
      code,
      log: output.replace(/^::add-mask::.*\n/gm, ''),
      outputs: parseOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
      errors: annotations(output, 'error'),
      warnings: annotations(output, 'warning'),
      notices: annotations(output, 'notice'),
    };
  } finally {
    await cleanUp();
  }
}

interface Ended {
  code: number | null;
  output: string;
}

/** The file that the runner reads: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(
    /^(?<name>[^\n]+?)<<(?<delimiter>[^\n]+)\n(?<value>[\s\S]*?)\n?\k<delimiter>$/gm,
  );
  return Object.fromEntries([...found].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']));
}

/** What the runner shows beside the run. */
export function annotations(output: string, kind: string): Annotation[] {
  const lines = output.matchAll(new RegExp(`^::${kind}(?: (?<properties>[^\\n]*?))?::(?<message>.*)$`, 'gm'));
  return [...lines].map(({ groups }) => ({
    title: unescaped(/title=(?<title>[^,]*)/.exec(groups?.properties ?? '')?.groups?.title ?? ''),
    message: unescaped(groups?.message ?? ''),
  }));
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
