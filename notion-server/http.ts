import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answer, authorized, type RawRequest } from './api.ts';
import { errorBody, Refusal } from './errors.ts';
import {
  codeOf,
  edgePage,
  type Fault,
  type Faults,
  isCarriedOut,
  isFailure,
  savedRefusal,
} from './faults.ts';
import { newId } from './ids.ts';
import type { Json, JsonObject } from './json.ts';
import { type RateLimit, RateLimiter, rateLimited } from './rate-limit.ts';
import type { Workspace } from './workspace.ts';

/** A request that the server got, and how it ended. */
export interface LoggedRequest {
  method: string;
  /** With its query string. */
  path: string;
  /** The parsed body; undefined where there was none, or it wasn't JSON. */
  body: Json | undefined;
  /** 0 where the connection was cut. */
  status: number;
  /** When it came, in milliseconds since 1970 by the server's clock. */
  at: number;
}

/** What may be changed while the server runs. */
export interface Conditions {
  workspace: Workspace;
  faults: Faults;
  requests: LoggedRequest[];
  /** Milliseconds that every answer takes longer. */
  latency: number;
  /** What a request waits for before anything becomes of it. */
  hold: Hold | undefined;
  rateLimit: RateLimit | undefined;
  /** By token: every integration has its own budget. */
  limiters: Map<string, RateLimiter>;
}

/** Given what came, and what the answer goes to, whose headers may be set. */
export type Hold = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Outcome {
  status: number;
  body: JsonObject;
  retryAfter?: number | undefined;
}

export function createHttpServer(conditions: Conditions): Server {
  return createServer((incoming, response) => {
    serve(conditions, incoming, response).catch((error: unknown) => {
      if (!incoming.complete) return; // the client went away
      // Said aloud too: a client may take it for one of Notion's and repeat the request until it gives up.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.error(message);
      respond(response, {
        status: 500,
        body: { object: 'error', status: 500, code: 'internal_server_error', message },
      });
    });
  });
}

async function serve(
  conditions: Conditions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const at = conditions.workspace.now();
  const raw = await received(incoming);
  const entry: LoggedRequest = {
    method: raw.method,
    path: raw.url.pathname + raw.url.search,
    body: loggedBody(raw),
    status: 0,
    at,
  };
  conditions.requests.push(entry);
  const met = conditions.faults.take(raw.method, entry.path);
  const latency = conditions.latency + (met?.delay ?? 0);
  if (latency > 0) await wait(latency);
  await conditions.hold?.(incoming, response);
  await met?.until;
  const now = conditions.workspace.now();
  await conditions.faults.carryOutLate(now);
  const fault = met && isFailure(met) ? met : undefined;
  if (fault?.late !== undefined) conditions.faults.delay(() => outcomeOf(conditions, raw), now + fault.late);
  if (fault?.late !== undefined || fault?.cut === 'before') return cut(incoming);
  const outcome = !fault || isCarriedOut(fault) ? await outcomeOf(conditions, raw) : undefined;
  if (fault?.cut === 'after') return cut(incoming);
  const shown = fault ? faultOutcome(fault, entry, outcome) : outcome;
  if (!shown) return;
  entry.status = shown.status;
  if (fault?.html) respondHtml(response, shown.status);
  else respond(response, shown, fault, conditions.workspace.now());
}

async function outcomeOf(conditions: Conditions, raw: RawRequest): Promise<Outcome> {
  try {
    const integration = authorized(conditions.workspace, raw.headers);
    spend(conditions, integration.token);
    const body = await answer(conditions.workspace, integration, raw);
    return { status: 200, body: { ...body, request_id: newId() } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error);
  }
}

function spend({ rateLimit, limiters, workspace }: Conditions, token: string): void {
  if (!rateLimit) return;
  const limiter = limiters.get(token) ?? new RateLimiter(rateLimit, () => workspace.now());
  limiters.set(token, limiter);
  limiter.spend();
}

function refused(refusal: Refusal): Outcome {
  return { status: refusal.status, body: errorBody(refusal, newId()), retryAfter: refusal.retryAfter };
}

/** A write that is refused for a reason of its own is answered so, and not that it is saved. */
function faultOutcome(
  fault: Fault,
  { method, path, body }: LoggedRequest,
  outcome: Outcome | undefined,
): Outcome {
  const { retryAfter, data, text, half, saved, alter, told } = fault;
  if (outcome && (half || ((saved || alter) && outcome.status !== 200))) return outcome;
  if (outcome && alter) return { ...outcome, body: alter(outcome.body, { method, path }) };
  if (outcome && saved) return refused(savedRefusal(method, path, body, outcome.body));
  const status = fault.status ?? (fault.html ? 403 : text === undefined ? 500 : 200);
  if (status === 429) {
    const limited = rateLimited(retryAfter ?? 1, fault.reason ?? 'public_api_request_rate_limit');
    return told === undefined || told === 'in-body' ? refused(limited) : withoutSeconds(limited);
  }
  const extra = { ...(retryAfter !== undefined && { retryAfter }), ...(data && { additionalData: data }) };
  return refused(new Refusal(status, codeOf(fault), fault.message ?? 'Injected fault.', extra));
}

/** The same refusal, whose body does not tell how long to wait. */
function withoutSeconds({ status, code, message, additionalData, retryAfter }: Refusal): Outcome {
  const silent = new Refusal(status, code, message, { ...(additionalData && { additionalData }) });
  return { ...refused(silent), retryAfter };
}

async function received(incoming: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return {
    method: incoming.method ?? '',
    url: new URL(incoming.url ?? '/', 'http://127.0.0.1'),
    headers: incoming.headers,
    bytes: Buffer.concat(chunks),
  };
}

function loggedBody({ bytes, headers }: RawRequest): Json | undefined {
  if (bytes.length === 0 || !headers['content-type']?.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function cut(incoming: IncomingMessage): void {
  incoming.socket.destroy();
}

function respond(
  response: ServerResponse,
  { status, body, retryAfter }: Outcome,
  { told, text = JSON.stringify(body), half }: Fault = {},
  now = Date.now(),
): void {
  const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
  if (retryAfter !== undefined && told === undefined) headers['retry-after'] = String(retryAfter);
  if (retryAfter !== undefined && told === 'as-date')
    headers['retry-after'] = new Date(now + retryAfter * 1000).toUTCString();
  response.writeHead(status, headers).end(half ? text.slice(0, text.length / 2) : text);
}

function respondHtml(response: ServerResponse, status: number): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=UTF-8', 'cf-ray': '8f3d2c1b0a9e8d7c' })
    .end(edgePage(status));
}
