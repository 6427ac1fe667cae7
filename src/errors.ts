import { PROBLEMS, type ProblemId } from './problems.ts';

/**
 * The one family of errors that users meet: what happened, why it usually does, and what mends it.
 * Thrown where the cause is known, caught and rendered once.
 */
export class Problem extends Error {
  readonly id: ProblemId;
  readonly why: string;
  readonly remedy: string;
  /** Notion's own ID of the failed request, which its support asks for. */
  readonly requestId: string | undefined;

  constructor(id: ProblemId, what: string, details: ProblemDetails = {}) {
    super(what, { cause: details.cause });
    this.name = 'Problem';
    this.id = id;
    this.why = details.why ?? PROBLEMS[id].why;
    this.remedy = details.remedy ?? PROBLEMS[id].remedy;
    this.requestId = details.requestId;
  }
}

export interface ProblemDetails {
  /** More exact than the table's, where the cause is known better. */
  why?: string;
  remedy?: string;
  requestId?: string | undefined;
  cause?: unknown;
}

/** The error itself where it is of the family, else one that says that the action went wrong. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    'unexpected',
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    { cause: error },
  );
}
