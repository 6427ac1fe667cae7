import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What both streams of a reused process end with when a run is over. */
export const END = '\0';

/**
 * The variable of a run that skips its waits: see `skipped-waits.ts`. It holds the milliseconds by which its clocks are
 * ahead when it begins, as earlier runs have skipped them.
 */
export const SKIPPED_WAITS = 'SKIPPED_WAITS';

/** The header by which the requests of such a run tell the milliseconds that it has skipped so far. */
export const SKIPPED_HEADER = 'x-skipped';

/** Every run leaves the code of its bundle in memory. */
const RUNS = 40;

const PROGRAM = fileURLToPath(new URL('reused-process.ts', import.meta.url));

interface Reused {
  child: ChildProcess;
  runs: number;
}

/** Those whose runs wait, and those whose runs do not. */
const idle = { waiting: [] as Reused[], skipping: [] as Reused[] };

/**
 * Runs the bundled action with an environment in a process that has run it before, or in a new one.
 * @returns the exit code, and what the run printed
 */
export async function runReused(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const skips = env[SKIPPED_WAITS];
  const pool = skips === undefined ? idle.waiting : idle.skipping;
  const reused = pool.pop() ?? start(skips === undefined ? {} : { [SKIPPED_WAITS]: skips });
  const { child } = reused;
  reused.runs += 1;
  let output = '';
  let open = 2;
  const listen = (text: string) => {
    output += text;
  };
  return new Promise((resolve) => {
    let told: number | undefined;
    const settle = () => {
      if (told === undefined || open > 0) return;
      release();
      if (reused.runs < RUNS) pool.push(reused);
      else child.disconnect();
      resolve({ code: told, output });
    };
    const onText = (text: string) => {
      if (!text.endsWith(END)) return listen(text);
      listen(text.slice(0, -END.length));
      open -= 1;
      settle();
    };
    const onMessage = (code: number) => {
      told = code;
      settle();
    };
    const onClose = (code: number | null) => {
      release();
      resolve({ code, output });
    };
    const release = () => {
      child.stdout?.off('data', onText);
      child.stderr?.off('data', onText);
      child.off('message', onMessage).off('close', onClose);
    };
    child.stdout?.on('data', onText);
    child.stderr?.on('data', onText);
    child.on('message', onMessage).on('close', onClose);
    child.send(env);
  });
}

/** It ends with the process that started it, and does not hold that one open. */
function start(env: Record<string, string>): Reused {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env });
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  }
  return { child, runs: 0 };
}
