import { subscribe } from 'node:diagnostics_channel';
import { pathToFileURL } from 'node:url';
import { END } from './reused-processes.ts';

// The program of a process that runs the bundled action again and again. Each time dist/index.js is evaluated anew, as
// the runner starts it, with the variables of the run for an environment: runs share Node itself and nothing else. A run
// that leaves something behind (a request under way, a timer, a handler of signals) ends the process, as it would have.

const BUNDLE = pathToFileURL('dist/index.js').href;
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

const end = process.exit.bind(process);
let runs = 0;
let requestsUnderWay = 0;
subscribe('undici:request:create', () => {
  requestsUnderWay += 1;
});
for (const channel of ['undici:request:trailers', 'undici:request:error']) {
  subscribe(channel, () => {
    requestsUnderWay -= 1;
  });
}

process.on('message', async (variables: Record<string, string>) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
  runs += 1;
  const ended = new Promise<number>((resolve) => Reflect.set(process, 'exit', resolve));
  await import(`${BUNDLE}?run=${runs}`);
  const code = await ended;
  if (leavesAnything()) end(code);
  await closeConnections();
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write(END, resolve));
  }
  process.send?.(code);
});

function leavesAnything(): boolean {
  const listens = ['SIGINT', 'SIGTERM'].some((signal) => process.listenerCount(signal) > 0);
  return listens || requestsUnderWay > 0 || process.getActiveResourcesInfo().includes('Timeout');
}

/** A new process has no connections yet. */
async function closeConnections(): Promise<void> {
  const dispatcher: unknown = Reflect.get(globalThis, DISPATCHER);
  if (typeof dispatcher !== 'object' || dispatcher === null) return;
  Reflect.set(globalThis, DISPATCHER, Reflect.construct(dispatcher.constructor, []));
  if ('destroy' in dispatcher && typeof dispatcher.destroy === 'function') await dispatcher.destroy();
}
