import { type NetworkFault, networkFault } from '../../problems/network-fault.ts';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import { isRecord } from '../../record.ts';
import type { Understood } from '../parts.ts';

/** Why GitHub could not be read. */
type UnreadableReason =
  | 'forbidden'
  | 'no-token'
  | 'token-invalid'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable';

/** GitHub could not be read; the message says why, and quotes what GitHub, or the network, said. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;
  /** When GitHub may be asked again after it limited the rate, in milliseconds since 1970. */
  readonly retryAt: number | undefined;
  /** What the network failed with, where no answer came. */
  readonly fault: NetworkFault | undefined;

  constructor(
    reason: UnreadableReason,
    why: string,
    cause?: unknown,
    retryAt?: number,
    fault?: NetworkFault,
  ) {
    super(why, { cause });
    this.name = 'Unreadable';
    this.reason = reason;
    this.retryAt = retryAt;
    this.fault = fault;
  }
}

/** An error in GraphQL's answer: https://spec.graphql.org/draft/#sec-Errors, with GitHub's own `type`. */
export interface GraphqlError {
  type?: string | undefined;
  message: string;
  path?: readonly unknown[] | undefined;
}

/** Whether GitHub did not tell something: it could not be read, or its limit is used up for longer than a run waits. */
export function isGitHubFailure(error: unknown): error is Unreadable | Problem {
  return error instanceof Unreadable || (error instanceof Problem && error.id === 'github-points');
}

/**
 * What an error of octokit's says about GitHub. Throws any other error again: it is a fault of this action.
 * @param proxy that requests go through, if any
 */
export function unreadable(error: unknown, proxy?: string): Unreadable {
  if (error instanceof Unreadable) return error;
  if (isHttpError(error)) {
    if (error.response === undefined && error.cause !== undefined) return unanswered(error, proxy);
    return new Unreadable(
      reasonOf(error),
      briefly(error.message),
      error,
      retryTime(error.response?.headers ?? {}),
    );
  }
  throw error;
}

/** The problem of a run whose token has used up GitHub's limit for longer than it waits. */
export function usedUp({ message, retryAt, cause }: Unreadable, remedy: string | undefined): Problem {
  const when = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString().slice(11, 16)} UTC`;
  return new Problem('github-points', `GitHub answers no more questions of this token${when} (${message}).`, {
    cause,
    remedy,
  });
}

/**
 * An answer of octokit's that is to hold a list. A server in between may answer with JSON of its own.
 * @throws Unreadable where it holds none
 */
export function withList<Answer extends { data: unknown[] }>(answer: Answer): Answer {
  if (Array.isArray(answer.data)) return answer;
  throw new Unreadable('unavailable', 'the answer is no list');
}

/**
 * What an answer tells.
 * @throws Unreadable where it lacks a part
 */
export function complete<Thing>(understood: Understood<Thing>): Thing {
  if ('thing' in understood) return understood.thing;
  throw new Unreadable('unavailable', `the answer lacks ${understood.lacks[0]}`);
}

/**
 * What the errors in an answer of GraphQL's, which comes with status 200, say about GitHub.
 * @param retryAt when GitHub may be asked again, where it told so
 */
export function unreadableGraphql(errors: readonly GraphqlError[], retryAt?: number): Unreadable {
  const [first] = errors;
  if (first === undefined) return new Unreadable('unavailable', 'the answer holds no data');
  return new Unreadable(
    GRAPHQL_REASONS.get(first.type ?? '') ?? 'unavailable',
    briefly(first.message),
    undefined,
    retryAt,
  );
}

const GRAPHQL_REASONS: ReadonlyMap<string, UnreadableReason> = new Map([
  ['FORBIDDEN', 'forbidden'],
  ['INSUFFICIENT_SCOPES', 'forbidden'],
  ['NOT_FOUND', 'not-found'],
  ['RATE_LIMIT', 'rate-limited'],
  ['RATE_LIMITED', 'rate-limited'],
]);

/** octokit's RequestError; a request without an answer has status 500 and no response. */
interface HttpError extends Error {
  status: number;
  response?: { headers: Record<string, unknown> };
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function reasonOf(error: HttpError): UnreadableReason {
  if (isRateLimited(error)) return 'rate-limited';
  if (error.status === 401) return 'token-invalid';
  if (error.status === 403) return 'forbidden';
  // 422 is GitHub's answer to a name of a commit that it can't resolve, 410 to what was there once.
  return [404, 410, 422].includes(error.status) ? 'not-found' : 'unavailable';
}

/** GitHub says so with 429 or 403: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimited({ status, message, response }: HttpError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const { 'x-ratelimit-remaining': remaining, 'retry-after': retryAfter } = response?.headers ?? {};
  return remaining === '0' || retryAfter !== undefined || /rate limit/i.test(message);
}

/** What GitHub asks to wait where it names no time. */
const A_MINUTE = 60_000;

/**
 * When GitHub may be asked again after it limited the rate, in milliseconds since 1970, by its headers:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function retryTime(headers: Record<string, unknown>): number {
  const { 'retry-after': seconds, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
  if (Number(seconds) > 0) return Date.now() + Number(seconds) * 1000;
  return String(remaining) === '0' && Number(reset) > 0 ? Number(reset) * 1000 : Date.now() + A_MINUTE;
}

/** No answer came, be it from GitHub or from what stands in between. */
function unanswered(error: HttpError, proxy: string | undefined): Unreadable {
  const isLate = isRecord(error.cause) && error.cause.name === 'TimeoutError';
  const fault = networkFault(error.cause, proxy);
  const said = isLate ? 'it did not answer in time' : fault.reason;
  return new Unreadable('unavailable', said, error, undefined, fault);
}

/** Whether an answer is a page of a network in between, whatever its status: GitHub's API says no in JSON. */
export function isPage(answer: string): boolean {
  return /^\s*</.test(answer);
}

/** What was said, in one line without GitHub's link to its reference; pages of proxies and load balancers say nothing in a line. */
export function briefly(said: string): string {
  if (isPage(said)) return 'a web page came instead of an answer';
  const [line = ''] = said.split(' - https://')[0]?.trim().split('\n') ?? [];
  // No word is cut: it may be a token, of which a part would no longer be known for one.
  const words = line.length > 200 ? `${line.slice(0, 199).replace(/\S*$/, '')}…` : line.replace(/\.$/, '');
  return words === '' ? 'no connection' : quoted(words);
}
