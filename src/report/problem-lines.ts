import type { Problem } from '../errors.ts';

/** A problem as a person reads it: what happened, why it usually does, what mends it, and Notion's request ID. */
export function problemLines(problem: Problem): string[] {
  const { message, why, remedy, requestId } = problem;
  const request = requestId === undefined ? [] : [`Notion’s request ID: ${requestId}`];
  return [message, `Why: ${why}`, `What to do: ${remedy}`, ...request];
}
