import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readEntry } from '../../src/github/read-entry.ts';
import { type FetchedFile, fetchAttachment, type Unfetched } from '../../src/images/fetch-attachment.ts';
import { example } from '../github-server/examples.ts';
import type { GitHubServer } from '../github-server/start.ts';
import { openGitHub } from '../support/open-github.ts';

const MB = 1024 * 1024;
const UUID = '0fe18f77-9f2f-4b23-a7a3-2f6a3bd4c9ae';
const IMAGE = { uuid: UUID, extension: 'png', type: 'image/png', bytes: new Uint8Array(2.5 * MB).fill(7) };

describe('from GitHub', () => {
  let github: GitHubServer;

  beforeEach(async () => {
    github = await kept.startGitHubServer();
  });

  afterEach(() => github.close());

  async function signedLink(attachment: typeof IMAGE): Promise<string> {
    github.setPrivate(true);
    const address = github.addAttachment(attachment);
    github.setRelease({ ...example('release', 'published').release, body: `![](${address})` });
    const reading = await readEntry(openGitHub(github), {
      kind: 'release',
      tag: '0.0.1',
      visibility: 'unknown',
    });
    github.requests.length = 0;
    return ('entry' in reading && reading.entry.attachments.get(address)) || '';
  }

  /** Jest compares large arrays slowly. */
  function expectWhole(file: FetchedFile | Unfetched) {
    const { bytes, ...about } = { bytes: new Uint8Array(), ...file };
    expect(about).toEqual({ name: `${UUID}.png`, type: 'image/png' });
    expect(Buffer.from(IMAGE.bytes).equals(bytes)).toBe(true);
  }

  const fetched = (address: string, limit = 5 * MB) =>
    fetchAttachment(address, { serverUrl: github.serverUrl, limit });

  test('an image of a private repository is fetched whole, in one request', async () => {
    expectWhole(await fetched(await signedLink(IMAGE)));
    expect(github.requests).toMatchObject([{ method: 'GET', status: 200 }]);
  });

  test('one of just the limit is fetched', async () => {
    expectWhole(await fetched(await signedLink(IMAGE), 2.5 * MB));
  });

  test('a redirect on GitHub is followed', async () => {
    expectWhole(await fetched(github.addAttachment(IMAGE)));
  });

  test('one that is too large is named with both sizes', async () => {
    expect(await fetched(await signedLink(IMAGE), 2.5 * MB - 1)).toEqual({
      unfetched: 'it has 2.5 MB, and 2.4 MB are allowed',
      mayPass: false,
    });
  });

  test('a link that expired tells the status', async () => {
    const link = await signedLink(IMAGE);
    github.expireSignedLinks();
    expect(await fetched(link)).toEqual({ unfetched: 'GitHub answered with status 404', mayPass: false });
  });

  test('what is no image or video is not fetched', async () => {
    const link = await signedLink({ ...IMAGE, extension: 'html', type: 'text/html; charset=utf-8' });
    expect(await fetched(link)).toEqual({
      unfetched: 'it is no image or video but “text/html”',
      mayPass: false,
    });
  });

  test('a connection that breaks is told', async () => {
    const link = await signedLink(IMAGE);
    github.failNext('cut');
    expect(await fetched(link)).toHaveProperty('unfetched');
  });
});

describe('from a server that answers in odd ways', () => {
  const servers: Server[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function serverOf(listener: RequestListener) {
    const requests: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      requests.push(request);
      listener(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return { url: `http://127.0.0.1:${port}`, requests };
  }

  const image = (headers: Record<string, string> = {}): RequestListener => {
    return (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png', ...headers });
      response.end('image');
    };
  };

  const leadingTo =
    (location: string): RequestListener =>
    (_, response) => {
      response.writeHead(302, { location });
      response.end();
    };

  test('no token is sent, nor a cookie', async () => {
    const { url, requests } = await serverOf(image({ 'set-cookie': 'a=b' }));
    await fetchAttachment(`${url}/${UUID}.png`, { serverUrl: url, limit: MB });
    await fetchAttachment(`${url}/${UUID}.png`, { serverUrl: url, limit: MB });
    expect(requests).toHaveLength(2);
    for (const { headers } of requests) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  test.each<[string, (evil: string, github: string) => string]>([
    ['another host', (evil) => `${evil}/${UUID}.png`],
    ['another host, behind a name', (evil, github) => `${github}@${new URL(evil).host}/${UUID}.png`],
    ['another host, behind a backslash', (evil, github) => `${evil}\\@${new URL(github).host}/${UUID}.png`],
    ['what is no address', () => 'user-attachments'],
    ['a file', () => 'file:///etc/hostname'],
    ['data', () => 'data:image/png;base64,AAAA'],
  ])('%s is never asked', async (_, addressOf) => {
    const evil = await serverOf(image());
    const github = await serverOf(image());
    const address = addressOf(evil.url, github.url);
    expect(await fetchAttachment(address, { serverUrl: github.url, limit: MB })).toEqual({
      unfetched: 'its address is not GitHub’s',
      mayPass: false,
    });
    expect([...evil.requests, ...github.requests]).toEqual([]);
  });

  test.each([
    'https://github.com@evil.example/',
    'https://evilgithubusercontent.com/',
    'https://githubusercontent.com.evil.example/',
    'http://private-user-images.githubusercontent.com/',
  ])('of github.com, nor is %s', async (address) => {
    expect(await fetchAttachment(address, { serverUrl: 'https://github.com', limit: MB })).toEqual({
      unfetched: 'its address is not GitHub’s',
      mayPass: false,
    });
  });

  test('another host is never asked, not by a redirect either', async () => {
    const evil = await serverOf(image());
    for (const target of [evil.url, evil.url.replace('http:', '')]) {
      const github = await serverOf(leadingTo(`${target}/${UUID}.png`));
      expect(await fetchAttachment(`${github.url}/a`, { serverUrl: github.url, limit: MB })).toEqual({
        unfetched: 'GitHub leads to an address of others',
        mayPass: false,
      });
    }
    expect(evil.requests).toEqual([]);
  });

  test('a circle of redirects comes to an end', async () => {
    const { url, requests } = await serverOf(leadingTo('/again'));
    expect(await fetchAttachment(url, { serverUrl: url, limit: MB })).toEqual({
      unfetched: 'GitHub redirects more than 3 times',
      mayPass: false,
    });
    expect(requests).toHaveLength(4);
  });

  test('reading stops at the limit where no header tells the size', async () => {
    let sent = 0;
    const { url } = await serverOf(async (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      while (!response.closed && sent < 200 * MB) {
        response.write(new Uint8Array(64 * 1024));
        sent += 64 * 1024;
        await new Promise(setImmediate);
      }
    });
    expect(await fetchAttachment(url, { serverUrl: url, limit: MB })).toEqual({
      unfetched: 'it has more than 1 MB',
      mayPass: false,
    });
    expect(sent).toBeLessThan(200 * MB);
  });

  test('a file that is announced as too large is not read', async () => {
    const { url } = await serverOf((_, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': String(7_900_000) });
      response.flushHeaders();
    });
    expect(await fetchAttachment(url, { serverUrl: url, limit: 5 * MB })).toEqual({
      unfetched: 'it has 7.6 MB, and 5 MB are allowed',
      mayPass: false,
    });
  });

  test.each<[string, RequestListener]>([
    ['answers', () => {}],
    ['goes on', (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).write('a')],
  ])('a server that never %s is given up', async (_, listener) => {
    const { url } = await serverOf(listener);
    expect(await fetchAttachment(url, { serverUrl: url, limit: MB }, 200)).toEqual({
      unfetched: 'it did not come in time',
      mayPass: true,
    });
  });

  test('a server that is not there is told', async () => {
    const nowhere = 'http://127.0.0.1:9';
    expect(await fetchAttachment(nowhere, { serverUrl: nowhere, limit: MB })).toEqual({
      unfetched: 'the connection to GitHub failed',
      mayPass: true,
    });
  });

  test.each([
    ['the header', `/2-${UUID}.png`, 'image/png; charset=binary', 'image/png', `${UUID}.png`],
    ['the extension, where no header tells', `/2-${UUID}.mov`, '', 'video/quicktime', `${UUID}.mov`],
    ['the extension, of bytes', `/${UUID}.MP4`, 'application/octet-stream', 'video/mp4', `${UUID}.mp4`],
    ['the header, without an extension', `/${UUID}?token=a`, 'image/webp', 'image/webp', `${UUID}.webp`],
    ['the header, against the extension', `/${UUID}.png`, 'image/jpeg', 'image/jpeg', `${UUID}.jpg`],
    ['the header, of a rare type', `/${UUID}.avif`, 'image/avif', 'image/avif', `${UUID}.avif`],
    ['the header, of a file without a UUID', '/..%2Fa%0D.png', 'image/png', 'image/png', 'attachment.png'],
  ])('type and name are told by %s', async (_, path, header, type, name) => {
    const { url } = await serverOf((_request, response) => {
      response.writeHead(200, header === '' ? {} : { 'content-type': header });
      response.end('image');
    });
    expect(await fetchAttachment(url + path, { serverUrl: url, limit: MB })).toMatchObject({ type, name });
  });
});
