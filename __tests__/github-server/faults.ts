import type { ServerResponse } from 'node:http';
import { type Answer, FORBIDDEN, NOT_FOUND, refusal, send } from './answer.ts';
import { type Points, rateLimitHeaders, resetSeconds } from './points.ts';

/**
 * How GitHub, or what stands before it, can fail: `rate-limited` is a 403 in REST and a 200 with errors in GraphQL,
 * `slowed-down` the limit that GitHub sets to many requests at once, `silent` never answers, `cut` ends in the middle of
 * the answer, `html`, `forbidding-page`, `missing-page` and `limiting-page` are the page of a proxy with status 200, 403,
 * 404 and 429, `sso` what GitHub says to a token that the organization's single sign-on does not know, `blocked` what it
 * says of what the law forbids, `no-body` a 204. What takes GitHub too long ends in one of four ways: `bad-gateway` is a
 * page with status 502, `timed-out` a message with 502, `gateway-timeout` the same with 504, and `query-failed` errors of
 * GraphQL with 502.
 */
export type Fault =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'server-error'
  | 'bad-gateway'
  | 'timed-out'
  | 'gateway-timeout'
  | 'query-failed'
  | 'unavailable'
  | 'rate-limited'
  | 'slowed-down'
  | 'silent'
  | 'cut'
  | 'html'
  | 'forbidding-page'
  | 'missing-page'
  | 'limiting-page'
  | 'sso'
  | 'blocked'
  | 'no-body';

/** Carries the request out, and answers with what this makes, or promises, of the answer's body: bytes are sent as they are. */
export type Alteration = (body: unknown) => unknown;

/** A part of the stand-in: an API, `POST /markdown` in it, or the files that texts show. */
export type RequestKind = 'graphql' | 'rest' | 'markdown' | 'file';

type AnsweredFault = Exclude<Fault, 'silent' | 'cut'>;

const SAML =
  'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';

const TIMED_OUT =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.";
const QUERY_FAILED =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0400` when reporting this issue.';

const ANSWERS: Record<Exclude<AnsweredFault, 'rate-limited' | 'sso'>, Answer> = {
  unauthorized: refusal(401, 'Bad credentials'),
  forbidden: FORBIDDEN,
  'not-found': NOT_FOUND,
  'server-error': refusal(500, 'Server Error'),
  'bad-gateway': page(502),
  'timed-out': { status: 502, body: { message: TIMED_OUT } },
  'gateway-timeout': { status: 504, body: { message: TIMED_OUT } },
  'query-failed': { status: 502, body: { data: null, errors: [{ message: QUERY_FAILED }] } },
  unavailable: refusal(503, 'No server is currently available to service your request.'),
  // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
  'slowed-down': {
    ...refusal(429, 'You have exceeded a secondary rate limit.'),
    headers: { 'retry-after': '60' },
  },
  blocked: refusal(451, 'Repository access blocked'),
  'no-body': { status: 204, body: Buffer.alloc(0) },
  html: page(200),
  'forbidding-page': page(403),
  'missing-page': page(404),
  'limiting-page': { ...page(429), headers: { 'content-type': 'text/html', 'retry-after': '40' } },
};

/** Answers with a fault instead of what was asked for. */
export function fail(response: ServerResponse, fault: Fault, kind: RequestKind, points: Points): void {
  if (fault === 'cut') cut(response, kind);
  else if (fault !== 'silent') send(response, answerFault(fault, kind, points));
}

/** The answer of a fault that has one. */
export function answerFault(fault: AnsweredFault, kind: RequestKind, points: Points): Answer {
  if (fault === 'sso') return kind === 'graphql' ? GRAPHQL_SSO : REST_SSO;
  if (fault !== 'rate-limited') return ANSWERS[fault];
  return kind === 'graphql' ? graphqlRateLimit(points) : restRateLimit(points);
}

// https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#personal-access-tokens-and-saml-sso
const REST_SSO: Answer = {
  ...refusal(403, SAML),
  headers: { 'x-github-sso': 'required; url=https://github.com/orgs/Codertocat/sso?authorization_request=A' },
};
const GRAPHQL_SSO: Answer = {
  status: 200,
  body: {
    data: { repository: null },
    errors: [{ type: 'FORBIDDEN', path: ['repository'], extensions: { saml_failure: true }, message: SAML }],
  },
};

function restRateLimit(points: Points): Answer {
  const limited = refusal(403, 'API rate limit exceeded for installation ID 1.');
  const reset = String(resetSeconds(points.left()));
  return { ...limited, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } };
}

function graphqlRateLimit(points: Points): Answer {
  return {
    status: 200,
    headers: rateLimitHeaders({ ...points.left(), remaining: 0 }),
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] },
  };
}

function page(status: number): Answer {
  const body = Buffer.from('<html><body><h1>Something went wrong</h1></body></html>');
  return { status, headers: { 'content-type': 'text/html' }, body };
}

function cut(response: ServerResponse, kind: RequestKind): void {
  const type = kind === 'file' ? 'image/png' : 'application/json; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'content-length': '4096' });
  response.write('{"id":', () => response.destroy());
}
