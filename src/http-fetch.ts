import type { IncomingMessage } from 'node:http';

/** What is taken of the options of `fetch`. */
export interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | FormData | null;
  signal?: AbortSignal | null;
  /** With `manual` none is followed. */
  redirect?: 'manual';
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
 * itself does to start. Differs from it:
 * - The whole answer is there before it returns.
 * - A redirect is followed only to the same origin, as where a repository was renamed, and only where the method stays:
 *   what the headers hold goes nowhere else.
 * @throws what the network failed with, and the reason of `signal`
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

function redirectOf({ url, status, headers }: Answer, method = 'GET'): string | undefined {
  const location = headers.get('location');
  const isToFollow = [307, 308].includes(status) || (method === 'GET' && [301, 302].includes(status));
  if (location === undefined || !isToFollow) return undefined;
  const target = URL.parse(location, url);
  return target?.origin === new URL(url).origin ? target.href : undefined;
}

async function exchange(
  url: string,
  { method = 'GET', headers, body, signal }: FetchOptions,
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
    return await wholeAnswer(url, await response.promise);
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

/** @throws where the connection is cut before the end */
async function wholeAnswer(url: string, response: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = [];
  try {
    for await (const part of response) parts.push(part);
  } catch {
    throw new Error('the answer was cut off'); // Node says no more than “aborted”
  }
  const status = response.statusCode ?? 0;
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) headers.set(name, String(value));
  const bytes = inflated(Buffer.concat(parts), headers.get('content-encoding'));
  return {
    url,
    ok: status >= 200 && status < 300,
    status,
    headers,
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
}

function inflated(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding !== 'gzip' || bytes.length === 0) return bytes;
  return process.getBuiltinModule('node:zlib').gunzipSync(bytes);
}
