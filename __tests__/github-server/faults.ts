import type { ServerResponse } from 'node:http';
import { type Answer, FORBIDDEN, NOT_FOUND, refusal, send } from './answer.ts';

/**
 * How GitHub, or what stands before it, can fail: `rate-limited` is a 403 in REST and a 200 with errors in GraphQL,
 * `silent` never answers, `cut` ends in the middle of the answer, `html` is the page of a proxy with status 200.
 */
export type Fault =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'server-error'
  | 'bad-gateway'
  | 'rate-limited'
  | 'silent'
  | 'cut'
  | 'html';

const REFUSALS: Partial<Record<Fault, Answer>> = {
  unauthorized: refusal(401, 'Bad credentials'),
  forbidden: FORBIDDEN,
  'not-found': NOT_FOUND,
  'server-error': refusal(500, 'Server Error'),
};

/** Answers with a fault instead of what was asked for. */
export function fail(response: ServerResponse, fault: Fault, graphql: boolean): void {
  const refused = REFUSALS[fault];
  if (refused) send(response, refused);
  if (fault === 'rate-limited') send(response, graphql ? graphqlRateLimit() : restRateLimit());
  if (fault === 'bad-gateway') sendPage(response, 502);
  if (fault === 'html') sendPage(response, 200);
  if (fault === 'cut') cut(response);
}

function restRateLimit(): Answer {
  const limited = refusal(403, 'API rate limit exceeded for installation ID 1.');
  return { ...limited, headers: { 'x-ratelimit-remaining': '0' } };
}

function graphqlRateLimit(): Answer {
  return {
    status: 200,
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] },
  };
}

function sendPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end('<html><body><h1>Something went wrong</h1></body></html>');
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '4096' });
  response.write('{"id":', () => response.destroy());
}
