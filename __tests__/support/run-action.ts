import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
interface StartedAction extends Prepared {
  child: ChildProcess;
}

/** What the runner hands to a run. */
interface Prepared {
  env: Record<string, string>;
  /** The path of the file that the runner made for `name`: `event.json`, `output` or `summary`. */
  file: (name: string) => string;
  /** Removes the files. */
  cleanUp: () => Promise<void>;
}

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
    ...Object.fromEntries(inputVariables),
    ...env,
  };
  return { env: variables, file, cleanUp: () => rm(folder, { recursive: true }) };
}

/** Starts the bundled action in a process of its own, which can be stopped. */
export async function startAction({
  script = 'dist/index.js',
  ...options
}: RunOptions): Promise<StartedAction> {
  const prepared = await prepare(options);
  const { env } = prepared;
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'], env });
  return { ...prepared, child };
}

/** Runs the bundled action to its end, in a process of its own. */
export async function runAlone(options: RunOptions): Promise<Run> {
  const started = await startAction(options);
  return told(started, await ended(started.child));
}

/** Runs the bundled action to its end, in a process that has run it before, which is much faster. */
export async function runAction(options: RunOptions): Promise<Run> {
  if (ALONE || Object.keys(options.env ?? {}).some((name) => AT_START.test(name))) return runAlone(options);
  const prepared = await prepare(options);
  return told(prepared, await kept.runReused(prepared.env));
}

/** Variables that Node reads when it starts. */
const AT_START = /proxy|^NODE_/i;

/** `ALONE=1 npm test` runs the action as the runner does, in a new process each time. */
const ALONE = process.env.ALONE === '1';

async function told({ file, cleanUp }: Prepared, { code, output }: Ended): Promise<Run> {
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

function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
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
