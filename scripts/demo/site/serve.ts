import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Site } from './site.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** What is shown comes from anybody's texts: nothing in them may run. */
const POLICY = "default-src 'self'; img-src * data:; media-src *; style-src 'self' 'unsafe-inline'";

export interface ServedSite {
  url: string;
  close: () => Promise<void>;
}

/** Serves the site on loopback, on a free port. */
export async function serve(site: Site): Promise<ServedSite> {
  const server = createServer((request, response) => void answer(site, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(site: Site, { url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://127.0.0.1').pathname.slice(1) || 'index.html';
  try {
    const content = await site.read(path);
    const type = TYPES[content === undefined ? '' : (path.split('.').at(-1) ?? '')] ?? 'text/plain';
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': POLICY,
    });
    response.end(content ?? 'There is no such page.');
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
  }
}
