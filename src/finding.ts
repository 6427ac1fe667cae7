import type { Problem } from './errors.ts';
import type { Finding } from './outcome.ts';
import { PROBLEMS } from './problems.ts';

/** Something is as it should be. */
export function ok(subject: string, found: string): Finding {
  return { level: 'ok', subject, found };
}

/** Something that a sync copes with, and people should know. */
export function remark(subject: string, found: string, remedy?: string): Finding {
  return { level: 'warning', subject, found, ...(remedy !== undefined && { remedy }) };
}

/** Something that can't be found out, and why. */
export function unknown(subject: string, why: string, remedy?: string): Finding {
  return remark(subject, `Unknown: ${why}`, remedy);
}

/** Something that has to be mended, mostly what makes a sync fail, told as the sync would tell it. */
export function failure(subject: string, problem: Problem): Finding {
  const { id, message, remedy, requestId } = problem;
  const request = requestId === undefined ? '' : ` (Notion’s request ID: ${requestId})`;
  return { level: 'failure', subject, found: `${PROBLEMS[id].title}: ${message}${request}`, remedy };
}
