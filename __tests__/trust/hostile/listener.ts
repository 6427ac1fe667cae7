import { createServer } from 'node:http';

/** A host that stands in addresses, and that nobody is to ask for anything. */
export interface Listener {
  url: string;
  /** The requests that nobody has taken from here. */
  heard: string[];
  close: () => Promise<void>;
}

export async function startListener(): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    heard.push(`asked elsewhere for ${method} ${url}, ${headers.authorization ? 'with' : 'without'} a token`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
