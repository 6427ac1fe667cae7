import { subscribe } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';

/** What a process tells at its end, where this module is loaded into it before all others. */
export interface Probed {
  /** The files of JavaScript that it has loaded, in their order, but for Node's own. */
  files: { name: string; bytes: number; isBeforeRequest: boolean }[];
  /** How long it has computed, in milliseconds. */
  cpu: number;
}

const files: Probed['files'] = [];
let isBeforeRequest = true;
subscribe('http.client.request.start', (message) => {
  if (typeof message !== 'object' || message === null || !('request' in message)) return;
  const { request } = message;
  if (!(request instanceof EventEmitter)) return;
  request.once('finish', () => {
    isBeforeRequest = false;
  });
});
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const name = url.split('/').at(-1) ?? '';
    if (url.startsWith('file:') && url !== import.meta.url)
      files.push({ name, bytes: Buffer.byteLength(loaded.source ?? ''), isBeforeRequest });
    return loaded;
  },
});

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const probed: Probed = { files, cpu: (user + system) / 1000 };
  process.stderr.write(`probe ${JSON.stringify(probed)}\n`);
});
