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
  /** It refuses all tunnels from now on with a status. */
  refuse: (status: number) => void;
  close: () => Promise<void>;
}

/** @param portOf where on this machine a tunnel to a port of any host leads to */
export async function startProxy(portOf: (port: number) => number): Promise<RunningProxy> {
  const asked: RunningProxy['asked'] = [];
  const sockets = new Set<Socket>();
  let refusal: number | undefined;
  const server = createServer((asking, answering) => {
    const { host, port, pathname, search } = new URL(asking.url ?? '');
    asked.push({ target: host, login: loginIn(asking.headers['proxy-authorization']) });
    const { method, headers } = asking;
    const there = request({ port: portOf(Number(port || 80)), path: pathname + search, method, headers });
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
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal} Refused\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const port = Number(new URL(`http://${url}`).port || 80);
    const there = connect(portOf(port), '127.0.0.1', () => {
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
    refuse: (status) => {
      refusal = status;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function loginIn(header: string | undefined): string | undefined {
  return header && Buffer.from(header.replace(/^Basic /, ''), 'base64').toString();
}
