import http from 'node:http';
import https from 'node:https';
import { pathToFileURL } from 'node:url';
import { END, SKIPPED_WAITS } from './reused-processes.ts';

// The program of a process that runs the bundled action again and again. Each time dist/index.js is evaluated anew, as
// the runner starts it, with the variables of the run for an environment: runs share Node itself and nothing else. A run
// that leaves something behind (a request under way, a timer, a handler of signals) ends the process, as it would have.

const BUNDLE = pathToFileURL('dist/index.js').href;

/** Of a process whose runs skip their waits. */
const skipping = process.env[SKIPPED_WAITS] ? await import('./skipped-waits.ts') : undefined;

const AGENTS = [http.globalAgent, https.globalAgent] as const;

const end = process.exit.bind(process);
let runs = 0;

process.on('message', async (variables: Record<string, string>) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
  runs += 1;
  skipping?.begin();
  const ended = new Promise<number>((resolve) => Reflect.set(process, 'exit', resolve));
  await import(`${BUNDLE}?run=${runs}`);
  const code = await ended;
  if (leavesAnything()) end(code);
  skipping?.tellSkipped();
  closeConnections();
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write(END, resolve));
  }
  process.send?.(code);
});

function leavesAnything(): boolean {
  const listens = ['SIGINT', 'SIGTERM'].some((signal) => process.listenerCount(signal) > 0);
  return (
    listens || process.getActiveResourcesInfo().some((name) => /^(TCP|TLS|GetAddrInfo|Timeout)/.test(name))
  );
}

/** A new process has Node's own agents, and no connections yet. */
function closeConnections(): void {
  for (const { globalAgent } of [http, https]) globalAgent.destroy();
  [http.globalAgent, https.globalAgent] = AGENTS;
}
