import { createServer, request } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A proxy: it opens tunnels, and cannot see what goes through them; requests without TLS it passes on. */
export interface RunningProxy {
  /** host:port */
  host: string;
  /** The same by its address of IPv6. */
  ipv6Host: string;
  /** The address, without a name and a password. */
  url: string;
  /** Where requests were to go, and who sent them, as `host:port` and `name:password`. */
  asked: { target: string; login: string | undefined }[];
  /** It refuses everything from now on with a status. */
  refuse: (status: number) => void;
  /** It answers everything from now on with these bytes, and ends the connection. */
  answerWith: (bytes: string) => void;
  /** Whether a connection to a host comes from it, by the port that it comes from. */
  isFrom: (port: number | undefined) => boolean;
  close: () => Promise<void>;
}

/** @param portOf where on this machine a tunnel to a port of any host leads to */
export async function startProxy(portOf: (port: number) => number): Promise<RunningProxy> {
  const asked: RunningProxy['asked'] = [];
  const sockets = new Set<Socket>();
  const ports = new Set<number | undefined>();
  let instead: string | undefined;
  const answerWith = (bytes: string) => {
    instead = bytes;
  };
  const lead = (there: Socket) => {
    const { localPort } = there;
    ports.add(localPort);
    there.on('close', () => ports.delete(localPort));
  };
  const server = createServer((asking, answering) => {
    const { host, port, pathname, search } = new URL(asking.url ?? '');
    asked.push({ target: host, login: loginIn(asking.headers['proxy-authorization']) });
    if (instead !== undefined) {
      asking.socket.end(instead);
      return;
    }
    const { method } = asking;
    const given = Object.entries(asking.headers).filter(([name]) => !name.startsWith('proxy-'));
    const headers = Object.fromEntries(given);
    const address = { port: portOf(Number(port || 80)), path: pathname + search };
    const there = request({ ...address, method, headers, agent: false });
    there.on('socket', (socket) => socket.on('connect', () => lead(socket)));
    there.on('response', (response) => {
      answering.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answering);
    });
    there.on('error', () => answering.destroy());
    asking.pipe(there);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    asked.push({ target: url, login: loginIn(headers['proxy-authorization']) });
    if (instead !== undefined) {
      socket.end(instead);
      return;
    }
    const port = Number(new URL(`http://${url}`).port || 80);
    const there = connect(portOf(port), '127.0.0.1', () => {
      lead(there);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    there.on('error', () => socket.destroy());
    socket.on('close', () => there.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  const host = `127.0.0.1:${port}`;
  return {
    host,
    ipv6Host: `[::1]:${port}`,
    url: `http://${host}`,
    asked,
    refuse: (status) => answerWith(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\n\r\n`),
    answerWith,
    isFrom: (port) => ports.has(port),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function loginIn(header: string | undefined): string | undefined {
  return header && Buffer.from(header.replace(/^Basic /, ''), 'base64').toString();
}
