import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createSecureContext } from 'node:tls';
import { newAuthority } from './authority.ts';
import { type RunningProxy, startProxy } from './proxy.ts';
import type { World } from './world.ts';

/** A request, at the host that it reached. */
export interface Reached {
  host: string;
  /** Whether it came by the proxy. */
  isProxied: boolean;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer<ArrayBuffer>;
}

/** How a host answers. */
export type Site = (request: Reached) => Response | Promise<Response>;

/** A network of its own, on loopback, with the hosts that the action talks to: by TLS, and a proxy leads to them all. */
export interface Network {
  proxy: RunningProxy;
  /** What reached any host, whichever way. */
  reached: Reached[];
  /** The hosts by their names; one that is not there answers 404. */
  sites: Map<string, Site>;
  /** Where all hosts listen, on IPv4 and IPv6. */
  ports: { tls: number; plain: number };
  /** The variables of a run that trusts the hosts' certificates. */
  trust: { NODE_EXTRA_CA_CERTS: string };
  close: () => Promise<void>;
}

/** The names of this machine. They mean Notion or GitHub, by the path. */
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

export async function startNetwork({ notion, github }: World): Promise<Network> {
  const authority = newAuthority();
  const folder = await mkdtemp(join(tmpdir(), 'network-'));
  const file = join(folder, 'authority.pem');
  await writeFile(file, authority.certificate);
  const reached: Reached[] = [];
  const atNotion = passedOn(notion.url);
  const atServer = passedOn(new URL(github.apiUrl).origin);
  const atCloud = passedOn(new URL(github.apiUrl).origin, (path) =>
    path === '/graphql' ? '/api/graphql' : `/api/v3${path}`,
  );
  const here: Site = (request) => (request.path.startsWith('/v1/') ? atNotion : atServer)(request);
  const sites = new Map<string, Site>([
    ['api.notion.com', atNotion],
    ['notion.example.com', atNotion],
    ['api.github.com', atCloud],
    ['github.example.com', atServer],
    ...LOOPBACK.map((name): [string, Site] => [name, here]),
  ]);
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const isProxied = proxy.isFrom(request.socket.remotePort);
    answer(request, response, isProxied, reached, sites).catch((error: Error) => response.destroy(error));
  };
  const contexts = new Map<string, ReturnType<typeof createSecureContext>>();
  const contextOf = (name: string) => {
    const context = contexts.get(name) ?? createSecureContext(authority.issue(name));
    contexts.set(name, context);
    return context;
  };
  const tls = createHttpsServer(
    { ...authority.issue(...LOOPBACK), SNICallback: (name, use) => use(null, contextOf(name)) },
    serve,
  );
  const plain = createHttpServer(serve);
  const ports = { tls: await listening(tls), plain: await listening(plain) };
  const proxy = await startProxy((port) => (port === 443 || port === ports.tls ? ports.tls : ports.plain));
  return {
    proxy,
    reached,
    sites,
    ports,
    trust: { NODE_EXTRA_CA_CERTS: file },
    close: async () => {
      for (const server of [tls, plain]) server.closeAllConnections();
      await Promise.all([tls, plain].map((server) => new Promise((resolve) => server.close(resolve))));
      await proxy.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  isProxied: boolean,
  reached: Reached[],
  sites: Network['sites'],
): Promise<void> {
  const { method = '', url: path = '', headers } = request;
  const host = new URL(`http://${headers.host}`).hostname.replace(/^\[|\]$/g, '');
  const body = Buffer.from(await buffer(request));
  const one = { host, isProxied, method, path, headers, body };
  reached.push(one);
  const site = sites.get(host) ?? (() => new Response('Nothing is here', { status: 404 }));
  const { status, headers: told, body: content } = await site(one);
  response.writeHead(status, Object.fromEntries(told));
  response.end(content ? await buffer(content) : undefined);
}

/** What belongs to one connection, and not to what goes through it. */
const OF_THE_CONNECTION = /^(?:connection|host|keep-alive|transfer-encoding|content-length)$/;

function headersBeyond(headers: IncomingMessage['headers']): [string, string][] {
  const given = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.test(name));
  return given.map(([name, value]) => [name, String(value)]);
}

/** A host that an embedded server stands behind. */
function passedOn(origin: string, rewrite = (path: string) => path): Site {
  return async ({ method, path, headers, body }) => {
    const sent = request(`${origin}${rewrite(path)}`, {
      method,
      headers: Object.fromEntries(headersBeyond(headers)),
      agent: false, // a connection that is kept may be closed just when it is used again
    });
    sent.end(body);
    const [answered]: IncomingMessage[] = await once(sent, 'response');
    if (answered === undefined) throw new Error('There is no answer');
    const { statusCode: status = 0, headers: told } = answered;
    return new Response(await buffer(answered), { status, headers: headersBeyond(told) });
  };
}
