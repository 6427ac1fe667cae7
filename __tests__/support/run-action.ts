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

/** A process of the bundled action, and the files that the runner gives it. */
interface StartedAction {
  child: ChildProcess;
  /** The path of the file that the runner made for `name`: `event.json`, `output` or `summary`. */
  file: (name: string) => string;
  /** Removes the files. */
  cleanUp: () => Promise<void>;
}

/** Starts the bundled action as the runner does: inputs by environment, the event by a file, outputs and summary to files. */
export async function startAction({ event, payload, inputs, env = {} }: RunOptions): Promise<StartedAction> {
  const folder = await mkdtemp(join(tmpdir(), 'run-'));
  const file = (name: string) => join(folder, name);
  await writeFile(file('event.json'), JSON.stringify(payload ?? {}));
  await writeFile(file('output'), '');
  await writeFile(file('summary'), '');
  const inputVariables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, ['dist/index.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
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
    },
  });
  return { child, file, cleanUp: () => rm(folder, { recursive: true }) };
}

/** Runs the bundled action to its end. */
export async function runAction(options: RunOptions): Promise<Run> {
  const { child, file, cleanUp } = await startAction(options);
  try {
    const { code, output } = await ended(child);
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

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
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

function annotations(output: string, kind: string): Annotation[] {
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
