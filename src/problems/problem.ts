import { quoted } from '../quoted.ts';
import { PROBLEMS, type ProblemId, type ProblemKind, type ProblemScope } from './problems.ts';

/**
 * The one family of errors that users meet: what happened, why it usually does, and what mends it.
 * Thrown where the cause is known, caught and rendered once.
 */
export class Problem extends Error {
  readonly id: ProblemId;
  readonly scope: ProblemScope;
  readonly why: string;
  readonly remedy: string;
  /** Notion's own ID of the failed request, which its support asks for. */
  readonly requestId: string | undefined;

  constructor(id: ProblemId, what: string, details: ProblemDetails = {}) {
    super(what, { cause: details.cause });
    this.name = 'Problem';
    this.id = id;
    const { scope = 'entry', why, remedy }: ProblemKind = PROBLEMS[id];
    this.scope = scope;
    this.why = details.why ?? why;
    this.remedy = details.remedy ?? remedy;
    this.requestId = details.requestId;
  }
}

interface ProblemDetails {
  /** More exact than the table's, where the cause is known better. */
  why?: string | undefined;
  remedy?: string | undefined;
  requestId?: string | undefined;
  cause?: unknown;
}

/** The error itself where it is of the family, else one that says that the action went wrong. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const what = error instanceof Error ? `${error.name}: ${quoted(error.message)}` : quoted(String(error));
  return new Problem('unexpected', what, { cause: error });
}

/** What happened, with Notion's ID of the request. */
export function withRequestId({ message, requestId }: Problem): string {
  return requestId === undefined ? message : `${message} (Notion’s request ID: ${requestId})`;
}
