import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { pullRequestEvent } from '../support/events.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
/** A proxy that leads to this machine only, and the other hosts that were asked for. */
let elsewhere: { server: Server; address: string; asked: string[] };
beforeEach(async () => {
  world = await startWorld();
  elsewhere = await startElsewhere();
});
afterEach(async () => {
  await world.close();
  await new Promise((resolve) => elsewhere.server.close(resolve));
});

async function startElsewhere(): Promise<typeof elsewhere> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    const { hostname, port } = new URL(`http://${url}`);
    if (hostname !== '127.0.0.1') {
      asked.push(url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const here = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      here.pipe(socket).pipe(here);
    });
    socket.on('error', () => here.destroy());
    here.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, asked, address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

function addresses(given: Record<string, string>): Record<string, string> {
  const proxy = { https_proxy: elsewhere.address, http_proxy: elsewhere.address, no_proxy: '127.0.0.1' };
  const none = { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '', GITHUB_SERVER_URL: '' };
  return { ...none, ...given, ...proxy };
}

test.each([
  ['the API', () => ({ GITHUB_API_URL: world.github.apiUrl })],
  ['the API, with a slash at its end', () => ({ GITHUB_API_URL: `${world.github.apiUrl}/` })],
  ['GraphQL', () => ({ GITHUB_GRAPHQL_URL: world.github.graphqlUrl })],
  ['the server', () => ({ GITHUB_SERVER_URL: world.github.serverUrl })],
])(
  'where only the address of %s is known, no other host is asked, in an event and in a backfill',
  async (_, given) => {
    const { pull_request: pullRequest } = example('pull_request', 'opened');
    world.github.setPullRequest({ ...pullRequest, title: 'Live' });
    world.github.setRelease(example('release', 'published').release);
    const event = await world.run('pull_request', pullRequestEvent(pullRequest), {}, addresses(given()));
    expect([event.code, event.errors, event.warnings]).toEqual([0, [], []]);
    const all = await world.run('workflow_dispatch', {}, {}, addresses(given()));
    expect([all.code, all.errors, all.outputs.created]).toEqual([0, [], '1']);
    const asked = world.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
    expect(asked).toContain('POST /api/graphql');
    expect(asked).toContain('GET /api/v3/repos/Codertocat/Hello-World/releases');
    expect((await world.rows()).map(({ Name }) => Name).sort()).toEqual(['Hello-World 0.0.1', 'Live']);
    expect(elsewhere.asked).toEqual([]);
  },
);
