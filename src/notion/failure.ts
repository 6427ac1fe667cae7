import {
  APIErrorCode,
  type APIResponseError,
  ClientErrorCode,
  isHTTPResponseError,
  RequestTimeoutError,
} from '@notionhq/client';
import { Problem, type ProblemDetails } from '../errors.ts';
import type { ProblemId } from '../problems.ts';

/** What an integration may be allowed to do, by the names of the switches in Notion. */
export type Capability =
  | 'Read content'
  | 'Insert content'
  | 'Update content'
  | 'Read user information including email addresses';

/**
 * A request to Notion that failed for good, as users meet it.
 * `outdated` tells that what the request was made from may have changed since: a property, an option, the row itself.
 */
export class NotionProblem extends Problem {
  readonly notFound: boolean;
  readonly outdated: boolean;

  constructor(id: ProblemId, what: string, code: string | undefined, details: ProblemDetails) {
    super(id, what, details);
    this.notFound = id === 'notion-not-shared';
    this.outdated = this.notFound || (id === 'notion-refused' && code === APIErrorCode.ValidationError);
  }
}

/** No answer, or not the whole of one. `cause` is what the network stack gave as the reason. */
export class NetworkFailure extends Error {
  constructor(error: unknown) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    super('The network failed', { cause });
  }
}

/** Whether a request is worth repeating, and whether it may have been carried out. */
export type Fate =
  | { repeat: 'never' }
  /** Seconds that Notion asks to wait; it carried out nothing. */
  | { repeat: 'when-told'; seconds: number | undefined }
  | { repeat: 'soon'; mayHaveHappened: boolean; seconds?: number | undefined };

/** Sorts what the SDK threw: what may pass, and what will not. */
export function fateOf(error: unknown): Fate {
  if (isUnanswered(error)) return { repeat: 'soon', mayHaveHappened: true };
  if (!isHTTPResponseError(error)) return { repeat: 'never' };
  if (error.status === 429) return { repeat: 'when-told', seconds: retryAfter(error.headers) };
  if (error.status === 409) return { repeat: 'soon', mayHaveHappened: false };
  if (error.status >= 500) {
    return { repeat: 'soon', mayHaveHappened: true, seconds: retryAfter(error.headers) };
  }
  return { repeat: 'never' };
}

function retryAfter(headers: unknown): number | undefined {
  const value = headers instanceof Headers ? headers.get('retry-after') : null;
  if (value === null) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Whether Notion turned this one request down, so that others may well succeed; not where it accepts none, or did not answer. */
export function isRefusal(error: unknown): error is NotionProblem {
  return (
    error instanceof NotionProblem &&
    error.id !== 'notion-token-invalid' &&
    error.id !== 'notion-capability-missing' &&
    fateOf(error.cause).repeat === 'never'
  );
}

/** The error that a user meets for what the SDK threw. `capability` is the one that the request needed. */
export function notionProblem(error: unknown, capability: Capability): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SyntaxError) return edgeProblem('an answer that is not of its API', undefined, error);
  if (isUnanswered(error)) return unreachable(error);
  if (!isHTTPResponseError(error)) return new Problem('unexpected', String(error), { cause: error });
  if (error.code === ClientErrorCode.ResponseError) {
    if (error.status >= 500)
      return problem('notion-down', `Notion answered ${error.status} for a minute.`, error);
    const ray = error.ray_id ? ` (ray ID ${error.ray_id})` : '';
    return edgeProblem(`${error.status} with a page that is not of its API${ray}`, error.code, error);
  }
  return refusal(error, capability);
}

/** What Notion's API itself answered. */
function refusal(error: APIResponseError, capability: Capability): Problem {
  const { status, message } = error;
  const said = `Notion says: ${message}`;
  if (status === 401) return problem('notion-token-invalid', said, error);
  if (status === 403) return capabilityProblem(said, error, capability);
  if (/find user with ID/.test(message)) return problem('notion-user-unknown', said, error);
  if (status === 404) return problem('notion-not-shared', said, error, shareRemedy(message));
  if (MISTYPED_ID.test(message)) return problem('notion-id-mistyped', said, error);
  if (status === 409) return problem('notion-conflict', said, error);
  if (status === 429) return problem('notion-rate-limited', said, error);
  if (status >= 500) return problem('notion-down', `Notion answered ${status} for a minute. ${said}`, error);
  return problem(isBlockLimit(message) ? 'notion-block-limit' : 'notion-refused', said, error);
}

/** The words are documented nowhere; where they are others, the general error shows them as they are. */
function isBlockLimit(message: string): boolean {
  return /\bblocks?\b.*\blimit|\blimit\b.*\bblocks?\b/i.test(message) && !/failed validation/.test(message);
}

function capabilityProblem(said: string, error: HttpFailure, capability: Capability): Problem {
  const what = `The integration may not do this: it seems to lack the capability “${capability}”. ${said}`;
  return problem('notion-capability-missing', what, error, {
    remedy: `In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “${capability}”.`,
  });
}

interface HttpFailure {
  code: string;
  request_id: string | undefined;
}

function problem(id: ProblemId, what: string, error: HttpFailure, details: ProblemDetails = {}): Problem {
  return new NotionProblem(id, what, error.code, { requestId: error.request_id, cause: error, ...details });
}

function edgeProblem(answer: string, code: string | undefined, cause: unknown): Problem {
  return new NotionProblem(
    'notion-edge',
    `Instead of Notion’s API, something in between gave ${answer}.`,
    code,
    { cause },
  );
}

function unreachable(error: Error): Problem {
  const reason = error.cause instanceof Error ? error.cause.message : error.message;
  const what = `Notion could not be reached for a minute: ${reason}.`;
  return new NotionProblem('notion-unreachable', what, undefined, { cause: error });
}

function isUnanswered(error: unknown): error is Error {
  return error instanceof NetworkFailure || RequestTimeoutError.isRequestTimeoutError(error);
}

/** Recorded of the real API: an ID of the right length that is no UUID is refused, where one that nothing has is not found. */
const MISTYPED_ID = /^path failed validation: .* should be a valid uuid/;

/** Notion's 404 names the integration, which is the name to look for under Connections. */
export function integrationName(message: string): string | undefined {
  return /with your integration "(.*)"/.exec(message)?.[1];
}

function shareRemedy(message: string): ProblemDetails {
  const name = integrationName(message);
  if (name === undefined) return {};
  return {
    remedy: `In Notion open the database as a full page, then ••• → Connections → Add connection → “${name}”. Where it is there already, check the link or ID in the workflow.`,
  };
}
