import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { httpFetch, nextRequestSent } from '../src/http-fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let address: string;
let handle: Handler;
/** Of each request: method, path, the token that came. */
let asked: string[];

async function listen(): Promise<[Server, string]> {
  const listening = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
    let body = '';
    for await (const part of request) body += part;
    handle(request, response, body);
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return [listening, `http://127.0.0.1:${(listening.address() as AddressInfo).port}`];
}

beforeEach(async () => {
  asked = [];
  [server, address] = await listen();
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const headers = { authorization: 'secret' };
const redirect =
  (status: number, location: string): Handler =>
  ({ url }, response) => {
    if (url === '/new') response.end('arrived');
    else response.writeHead(status, { location }).end('moved');
  };

test('gives the status, the headers by names in lower case, and the text', async () => {
  handle = (_, response) => response.writeHead(404, { 'X-Kind': 'none' }).end('Nothing – here');
  const sent = nextRequestSent();
  const answer = await httpFetch(`${address}/a`);
  expect([answer.ok, answer.status, answer.headers.get('x-kind')]).toEqual([false, 404, 'none']);
  expect(await answer.text()).toBe('Nothing – here');
  await sent;
});

test('unpacks what was packed', async () => {
  handle = ({ headers: { 'accept-encoding': packed } }, response) =>
    response.writeHead(200, { 'content-encoding': packed }).end(gzipSync('ä'.repeat(10_000)));
  expect(await (await httpFetch(address)).text()).toBe('ä'.repeat(10_000));
});

test('sends a text with its length, and a form as fetch would', async () => {
  handle = ({ headers: { 'content-length': length = '', 'content-type': type = '' } }, response, body) =>
    response.end(`${length} ${type} ${body}`);
  const sent = async (body: string | FormData) => (await httpFetch(address, { method: 'POST', body })).text();
  expect(await sent('ü')).toBe('2  ü');
  const form = new FormData();
  form.set('file', new Blob(['content'], { type: 'image/png' }), 'a.png');
  expect(await sent(form)).toMatch(
    /^\d+ multipart\/form-data; boundary=.*filename="a.png".*\r\n\r\ncontent\r\n--/s,
  );
});

describe('a redirect', () => {
  test.each([301, 302, 307, 308])('of status %s is followed to the same origin', async (status) => {
    handle = redirect(status, '/new');
    const answer = await httpFetch(`${address}/old`, { headers });
    expect([answer.url, await answer.text()]).toEqual([`${address}/new`, 'arrived']);
    expect(asked).toEqual(['GET /old secret', 'GET /new secret']);
  });

  test('is not followed to another origin', async () => {
    const [other, elsewhere] = await listen();
    handle = redirect(302, `${elsewhere}/new`);
    expect((await httpFetch(`${address}/old`, { headers })).status).toBe(302);
    expect(asked).toEqual(['GET /old secret']);
    other.close();
  });

  test.each([
    [307, ['POST /old secret', 'POST /new secret']],
    [302, ['POST /old secret']],
  ])('of a write is followed only where it stays a write: %i', async (status, requests) => {
    handle = redirect(status, '/new');
    await httpFetch(`${address}/old`, { method: 'POST', headers, body: '{}' });
    expect(asked).toEqual(requests);
  });

  test('to itself comes to an end', async () => {
    handle = redirect(302, '/old');
    expect((await httpFetch(`${address}/old`)).status).toBe(302);
    expect(asked).toHaveLength(6);
  });
});

describe('an answer of more bytes than are wanted is refused', () => {
  const tooLarge = (limit: number) => httpFetch(address, { limit }).then(fail, (error) => error.size);
  const fail = () => 'not refused';

  test('with its size, where a header tells it', async () => {
    handle = (_, response) => response.writeHead(200, { 'content-length': 5 }).end('12345');
    expect([await tooLarge(5), await tooLarge(4)]).toEqual(['not refused', 5]);
  });

  test('where none does', async () => {
    handle = (_, response) => void response.write('1234', () => response.end('5'));
    expect([await tooLarge(5), await tooLarge(4)]).toEqual(['not refused', undefined]);
  });

  test('where only what was packed has more', async () => {
    handle = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(1000)));
    expect([await tooLarge(1000), await tooLarge(999)]).toEqual(['not refused', undefined]);
  });
});

describe('fails', () => {
  test('where the answer is cut off', async () => {
    handle = (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
    };
    await expect(httpFetch(address)).rejects.toThrow('the answer was cut off');
  });

  test('where nobody listens', async () => {
    server.close();
    await expect(httpFetch(address)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('with the reason of the signal, be it before or after the answer begins', async () => {
    const reason = new Error('Enough');
    for (const begins of [false, true]) {
      const stop = new AbortController();
      handle = (_, response) => {
        if (begins) response.write('half');
        setImmediate(() => stop.abort(reason));
      };
      await expect(httpFetch(address, { signal: stop.signal })).rejects.toBe(reason);
    }
  });
});
