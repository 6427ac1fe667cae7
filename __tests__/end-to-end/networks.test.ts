import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { pullRequestEvent } from '../support/events.ts';
import { ENTERPRISE, githubAt, inNetwork, loading, type Networked, USUAL } from '../support/in-network.ts';
import { startProxy } from '../support/proxy.ts';
import type { WorldRun } from '../support/world.ts';

/** The minute that the action gives Notion is not waited for. */
const SKIPPING = loading('skipped-waits');

const LOGIN = 'builder:p@ss#word';
const IN_ADDRESS = 'builder:p%40ss%23word';

const { pull_request: pullRequest } = example('pull_request', 'opened');

/** Both services at an address of this machine. */
const at = (origin: string) => ({ NOTION_API_URL: origin, ...githubAt(origin) });

/** A run about a pull request that GitHub shows with another title than the event tells. */
function sync({ world }: Networked, env: Record<string, string>): Promise<WorldRun> {
  world.github.setPullRequest({ ...pullRequest, title: 'Live' });
  return world.run('pull_request', pullRequestEvent(pullRequest), {}, env);
}

/** It has read GitHub and written Notion, and has nothing to tell of either. */
async function expectSynced({ world }: Networked, run: WorldRun): Promise<void> {
  expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
  expect((await world.rows()).map(({ Name }) => Name)).toEqual(['Live']);
}

/** What the proxy was asked for. */
const targets = ({ network }: Networked) =>
  [...new Set(network.proxy.asked.map(({ target }) => target))].sort();
const timesOfNotion = ({ network }: Networked) =>
  network.proxy.asked.filter(({ target }) => target === 'api.notion.com:443').length;
const hosts = ({ network }: Networked) => [...new Set(network.reached.map(({ host }) => host))].sort();

function expectNoPassword(run: WorldRun): void {
  for (const part of ['p@ss', 'p%40ss']) expect(JSON.stringify(run)).not.toContain(part);
}

describe('through a proxy', () => {
  test.concurrent.each([
    ['https_proxy', 'host'],
    ['HTTPS_PROXY', 'host'],
    ['https_proxy', 'ipv6Host'],
    ['HTTPS_PROXY', 'ipv6Host'],
  ] as const)('that %s names by its %s, Notion and GitHub are reached', (name, host) =>
    inNetwork(async (of) => {
      const { proxy, trust } = of.network;
      const run = await sync(of, { ...USUAL, ...trust, [name]: `http://${IN_ADDRESS}@${proxy[host]}` });
      await expectSynced(of, run);
      expect(targets(of)).toEqual(['api.github.com:443', 'api.notion.com:443']);
      expect(new Set(proxy.asked.map(({ login }) => login))).toEqual(new Set([LOGIN]));
      expect(hosts(of)).toEqual(['api.github.com', 'api.notion.com']);
      expectNoPassword(run);
    }),
  );

  test.concurrent('a proxy may be named without http:// before it', () =>
    inNetwork(async (of) => {
      const { proxy, trust } = of.network;
      await expectSynced(of, await sync(of, { ...USUAL, ...trust, https_proxy: proxy.host }));
      expect(targets(of)).toEqual(['api.github.com:443', 'api.notion.com:443']);
    }));

  test.concurrent('that http_proxy names, addresses without TLS are reached', () =>
    inNetwork(async (of) => {
      const host = `localhost:${of.network.ports.plain}`;
      await expectSynced(of, await sync(of, { ...at(`http://${host}`), HTTP_PROXY: of.network.proxy.url }));
      expect(targets(of)).toEqual([host]);
    }));

  test.concurrent('an Enterprise Server is reached, and its files come to Notion', () =>
    inNetwork(async (of) => {
      const { network, world } = of;
      const bytes = Buffer.from('an image');
      world.github.setPrivate(true);
      const uuid = '0b1c2d3e-4f50-4a61-8b72-9c83ad94be05';
      const image = world.github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes });
      const changed = { ...pullRequest, title: 'Live', body: `![An image](${image})` };
      world.github.setPullRequest(changed);
      const event = pullRequestEvent(changed);
      const payload = { ...event, repository: { ...event.repository, private: true } };
      const env = { ...ENTERPRISE, ...network.trust, https_proxy: network.proxy.url };
      await expectSynced(of, await world.run('pull_request', payload, {}, env));
      expect(targets(of)).toEqual(['api.notion.com:443', 'github.example.com:443']);
      const paths = network.reached.map(({ host, method, path }) => `${method} ${host}${path}`);
      expect(paths).toContain('POST github.example.com/api/graphql');
      expect(paths).toContainEqual(expect.stringMatching(/^GET github\.example\.com\/signed\//));
      const sent = network.reached.filter(({ path }) => path.endsWith('/send'));
      expect(sent.map(({ host, body }) => [host, body.includes(bytes)])).toEqual([['api.notion.com', true]]);
    }));

  test.concurrent('the run for all and the check go too', () =>
    inNetwork(async (of) => {
      const { network, world } = of;
      const env = { ...USUAL, ...network.trust, https_proxy: network.proxy.url };
      world.github.setPullRequest({ ...pullRequest, title: 'Live' });
      await expectSynced(of, await world.run('workflow_dispatch', {}, {}, env));
      expect((await world.run('workflow_dispatch', {}, { mode: 'check' }, env)).code).toBe(0);
      expect(targets(of)).toEqual(['api.github.com:443', 'api.notion.com:443']);
    }));
});

describe('without a proxy', () => {
  const direct = ({ network }: Networked, host: string) => ({
    ...at(`https://${host}:${network.ports.tls}`),
    ...network.trust,
  });

  test.concurrent.each([
    ['no_proxy', 'localhost', true],
    ['NO_PROXY', 'example.com, LOCALHOST', true],
    ['no_proxy', '*', true],
    ['no_proxy', 'localhost:PORT', true],
    ['no_proxy', 'localhost:1', false],
    ['no_proxy', 'ocalhost', false],
  ])('%s: %s leaves out localhost: %s', (name, value, isLeftOut) =>
    inNetwork(async (of) => {
      const { proxy, ports } = of.network;
      const exceptions = { [name]: value.replace('PORT', String(ports.tls)) };
      const env = { ...direct(of, 'localhost'), https_proxy: proxy.url, ...exceptions };
      await expectSynced(of, await sync(of, env));
      expect(targets(of)).toEqual(isLeftOut ? [] : [`localhost:${ports.tls}`]);
    }),
  );

  test.concurrent.each([
    ['.0.0.1', '127.0.0.1'],
    ['*.0.0.1', '127.0.0.1'],
    ['::1', '[::1]'],
    ['localhost,[::1]', '[::1]'],
  ])('no_proxy: %s leaves out %s', (value, host) =>
    inNetwork(async (of) => {
      const env = { ...direct(of, host), https_proxy: of.network.proxy.url, no_proxy: value };
      await expectSynced(of, await sync(of, env));
      expect(targets(of)).toEqual([]);
    }),
  );

  test.concurrent('addresses of IPv6 are reached, with TLS and without', () =>
    inNetwork(async (of) => {
      await expectSynced(of, await sync(of, direct(of, '[::1]')));
      await expectSynced(of, await sync(of, at(`http://[::1]:${of.network.ports.plain}`)));
      expect(hosts(of)).toEqual(['::1']);
    }));
});

describe('a Node that knows no proxies', () => {
  const told = ({ network }: Networked) => [
    {
      title: '',
      message: expect.stringMatching(
        `Requests went past the proxy “${network.proxy.url}”.*Update GitHub’s runner to version 2\\.328\\.0 or later`,
      ),
    },
  ];
  const ignoring = ({ network }: Networked) => ({
    ...at(`https://localhost:${network.ports.tls}`),
    ...network.trust,
    ...loading('node-without-proxies'),
    https_proxy: `http://${IN_ADDRESS}@${network.proxy.host}`,
  });

  test.concurrent('sends requests straight, and one warning tells what to do', () =>
    inNetwork(async (of) => {
      const run = await sync(of, ignoring(of));
      expect([run.code, run.errors, run.warnings]).toEqual([0, [], told(of)]);
      expect((await of.world.rows()).map(({ Name }) => Name)).toEqual(['Live']);
      expect(targets(of)).toEqual([]);
      expectNoPassword(run);
    }));

  test.concurrent('is told of beside the error where there is no other way', () =>
    inNetwork(async (of) => {
      const nowhere = await startProxy(() => 0);
      await nowhere.close();
      const hidden = { NOTION_API_URL: nowhere.url, http_proxy: of.network.proxy.url };
      const run = await sync(of, {
        ...ignoring(of),
        ...hidden,
        ...loading('skipped-waits', 'node-without-proxies'),
      });
      expectError(run, 'Notion cannot be reached', [`“connect ECONNREFUSED ${nowhere.host}”.`]);
      expect(run.warnings).toEqual(told(of));
    }));

  test.concurrent('is not told of where no request is to go through one', () =>
    inNetwork(async (of) => {
      await expectSynced(of, await sync(of, { ...ignoring(of), no_proxy: 'localhost' }));
    }));
});

/** The one error of a run, as people read it. */
function expectError(run: WorldRun, title: string, told: (string | RegExp)[]): void {
  expect(run.errors).toEqual([{ title, message: expect.stringContaining('What to do: ') }]);
  for (const part of told) expect(run.errors[0]?.message).toMatch(part);
  expect(run.code).toBe(1);
  expectNoPassword(run);
}

describe('one error tells what to do about', () => {
  const withProxy = ({ network }: Networked, address: string) => ({
    ...USUAL,
    ...network.trust,
    https_proxy: address,
  });

  test.concurrent.each([
    [407, 'Set “https_proxy” to “http://NAME:PASSWORD@proxy.example.com:3128”'],
    [403, 'Have the proxy allow it.'],
  ])('a proxy that refuses with %s, at once', (status, remedy) =>
    inNetwork(async (of) => {
      const { proxy, reached } = of.network;
      proxy.refuse(status);
      const run = await sync(of, withProxy(of, `http://${IN_ADDRESS}@${proxy.host}`));
      expectError(run, 'Notion cannot be reached', [`the proxy “${proxy.url}” answered ${status}`, remedy]);
      expect([timesOfNotion(of), reached]).toEqual([1, []]);
    }),
  );

  test.concurrent('a proxy that is not there', () =>
    inNetwork(async (of) => {
      const dead = await startProxy(() => 0);
      await dead.close();
      const run = await sync(of, { ...withProxy(of, `http://${IN_ADDRESS}@${dead.host}`), ...SKIPPING });
      expectError(run, 'Notion cannot be reached', [
        `“connect ECONNREFUSED ${dead.host}”, through the proxy “${dead.url}”`,
        'check the address in “https_proxy”',
      ]);
    }));

  test.concurrent.each([
    'http://builder:p@ss#word@proxy.example.com:3128',
    'http://builder:p@ss%word@proxy.example.com:3128',
    'ftp://builder:p@ss@proxy.example.com',
  ])('a variable that is no address of a proxy (%s)', (address) =>
    inNetwork(async (of) => {
      expectError(await sync(of, withProxy(of, address)), 'An input has a value that is not accepted', [
        'The variable “https_proxy” holds no address of a proxy.',
        '“http://NAME:PASSWORD@proxy.example.com:3128”',
      ]);
    }),
  );

  test.concurrent('a certificate of an unknown authority, at once', () =>
    inNetwork(async (of) => {
      const run = await sync(of, { ...USUAL, https_proxy: of.network.proxy.url });
      expectError(run, 'Notion cannot be reached', [/certificate/, 'set “NODE_EXTRA_CA_CERTS” to its path']);
      expect(timesOfNotion(of)).toBe(1);
    }));

  test.concurrent('an address of Notion with a password in it', () =>
    inNetwork(async (of) => {
      const run = await sync(of, { NOTION_API_URL: `https://${IN_ADDRESS}@notion.example.com` });
      expectError(run, 'An input has a value that is not accepted', [
        'The address in the variable NOTION_API_URL holds a name or a password.',
      ]);
    }));
});

describe('where only GitHub is not reached', () => {
  const apart = ({ world, network }: Networked, proxy: string) => ({
    ...ENTERPRISE,
    NOTION_API_URL: world.notion.url,
    https_proxy: `http://${proxy}${network.proxy.host}`,
    no_proxy: '127.0.0.1',
  });

  test.concurrent('for its certificate, the row comes from the event, and a warning tells what to do', () =>
    inNetwork(async (of) => {
      const run = await sync(of, apart(of, ''));
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(run.warnings[0]?.message).toMatch(/certificate.*set “NODE_EXTRA_CA_CERTS” to its path/);
    }));

  test.concurrent('for its proxy, a run that has no event to go by fails, and tells what to do', () =>
    inNetwork(async (of) => {
      of.network.proxy.refuse(407);
      const inputs = { 'pull-request': '1' };
      const run = await of.world.run('workflow_dispatch', {}, inputs, apart(of, `${IN_ADDRESS}@`));
      expectError(run, 'GitHub did not answer', [
        `the proxy “${of.network.proxy.url}” answered 407`,
        'Set “https_proxy” to “http://NAME:PASSWORD@proxy.example.com:3128”',
      ]);
    }));
});
