import { subscribe } from 'node:diagnostics_channel';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { text } from 'node:stream/consumers';
import { seeded } from './seeded.ts';
import { RUN, TIME } from './shared-time.ts';

// Loaded before the bundled action, in its process: it lives in a time that it shares with other runs. See shared-time.ts.

/** The same object for everybody, whose properties may be set. */
const timers: typeof import('node:timers/promises') = createRequire(import.meta.url)('node:timers/promises');

const { SHARED_TIME, BEGIN_AFTER, RUN: run = '', SEED } = process.env;
let now = 0;

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const address = `${SHARED_TIME}?run=${run}&for=${milliseconds}`;
    get(address, signal ? { signal } : {}, async (answer) => {
      now = Number(await text(answer));
      resolve();
    }).on('error', reject);
  });
}

/** What Node tells of a request and of the answer to it. */
interface Message {
  request: ClientRequest;
  response: IncomingMessage;
}
const onMessage = (channel: string, act: (message: Message) => void) =>
  subscribe(channel, (message) => act(Object(message)));

onMessage('http.client.request.created', ({ request }) => request.setHeader(RUN, run));
onMessage('http.client.response.finish', ({ response }) => {
  now = Math.max(now, Number(response.headers[TIME] ?? 0));
});

performance.now = () => now;
Date.now = () => now;
Math.random = seeded(Number(SEED));
Reflect.set(
  timers,
  'setTimeout',
  async (milliseconds: number, value?: unknown, options?: { signal?: AbortSignal }) => {
    await sleep(milliseconds, options?.signal);
    return value;
  },
);
syncBuiltinESMExports();

await sleep(Number(BEGIN_AFTER));
