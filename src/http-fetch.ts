import type { IncomingMessage } from 'node:http';
import { isRecord } from './record.ts';

/** What is taken of the options of `fetch`. */
export interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | FormData | null;
  signal?: AbortSignal | null;
  /** With `manual` none is followed. */
  redirect?: 'manual';
  /** How many bytes of an answer are taken at most. */
  limit?: number;
}

/** What octokit and Notion's SDK take of a `Response`. */
export interface Answer {
  url: string;
  ok: boolean;
  status: number;
  /** By names in lower case. */
  headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An answer has more bytes than were to be taken; no more were read. */
export class TooLarge extends Error {
  /** In bytes; nothing where only reading on would tell. */
  readonly size: number | undefined;

  constructor(size?: number) {
    super('The answer is too large');
    this.size = size;
  }
}

let next = Promise.withResolvers<void>();

/**
 * Settles once another request has left. Code that is loaded before that delays the request: it occupies the thread that
 * connects.
 */
export function nextRequestSent(): Promise<void> {
  return next.promise;
}

function tellSent(): void {
  next.resolve();
  next = Promise.withResolvers();
}

/**
 * A `fetch` over Node's own http and https. Node's `fetch` is a library of 900 KB, which takes as long to load as Node
 * itself does to start, and goes by other rules through proxies. Differs from it:
 * - The whole answer is there before it returns.
 * - A redirect is followed only to the same origin, as where a repository was renamed, and only where the method stays:
 *   what the headers hold goes nowhere else.
 * @throws what the network failed with, the reason of `signal`, TooLarge
 */
export async function httpFetch(url: string, options: FetchOptions = {}): Promise<Answer> {
  let answer = await exchange(url, options);
  for (let redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
    const target = redirectOf(answer, options.method);
    if (target === undefined || options.redirect === 'manual') break;
    answer = await exchange(target, options);
  }
  return answer;
}

const MOST_REDIRECTS = 5;

/** Where an answer leads on to: the address without its path; nothing where it names none. */
export function targetOf(location: string | undefined): string | undefined {
  return URL.parse(location ?? '')?.origin;
}

function redirectOf({ url, status, headers }: Answer, method = 'GET'): string | undefined {
  const location = headers.get('location');
  const isToFollow = [307, 308].includes(status) || (method === 'GET' && [301, 302].includes(status));
  if (location === undefined || !isToFollow) return undefined;
  const target = URL.parse(location, url);
  return target?.origin === new URL(url).origin ? target.href : undefined;
}

async function exchange(
  url: string,
  { method = 'GET', headers, body, signal, limit }: FetchOptions,
): Promise<Answer> {
  const { type, content } = await encoded(body);
  // An `import` would read each of the module's exports, and thereby load the library of `fetch`: some are of it.
  const { request } = process.getBuiltinModule(url.startsWith('http:') ? 'node:http' : 'node:https');
  const response = Promise.withResolvers<IncomingMessage>();
  const sending = request(url, {
    method,
    headers: { ...headers, ...type, 'accept-encoding': 'gzip' },
    ...(signal && { signal }),
  });
  sending.on('response', response.resolve).on('error', response.reject).on('finish', tellSent);
  sending.end(content);
  try {
    return await wholeAnswer(url, await response.promise, limit);
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}

/** A form is encoded as `fetch` would do it. */
async function encoded(body: FetchOptions['body']) {
  if (typeof body === 'string' || !body) return { content: body ?? undefined };
  const form = new Response(body);
  return {
    type: { 'content-type': form.headers.get('content-type') ?? '' },
    content: Buffer.from(await form.arrayBuffer()),
  };
}

async function wholeAnswer(url: string, response: IncomingMessage, limit?: number): Promise<Answer> {
  const content = await contentOf(response, limit);
  const status = response.statusCode ?? 0;
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) headers.set(name, String(value));
  const bytes = headers.get('content-encoding') === 'gzip' ? inflated(content, limit) : content;
  return {
    url,
    ok: status >= 200 && status < 300,
    status,
    headers,
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
}

/** @throws TooLarge; another error where the connection is cut before the end */
async function contentOf(response: IncomingMessage, limit = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const announced = Number(response.headers['content-length']);
  if (announced > limit) {
    response.destroy();
    throw new TooLarge(announced);
  }
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of response) {
      length += part.length;
      if (length > limit) break;
      parts.push(part);
    }
  } catch {
    throw new Error('the answer was cut off'); // Node says no more than “aborted”
  }
  if (length > limit) throw new TooLarge();
  return Buffer.concat(parts);
}

/** @throws TooLarge */
function inflated(bytes: Buffer, limit?: number): Buffer {
  if (bytes.length === 0) return bytes;
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  try {
    return gunzipSync(bytes, limit === undefined ? {} : { maxOutputLength: limit });
  } catch (error) {
    const isTooLarge = isRecord(error) && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? new TooLarge() : error;
  }
}
