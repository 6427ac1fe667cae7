import { asProblem, type Problem, withRequestId } from '../../problems/problem.ts';
import { PROBLEMS } from '../../problems/problems.ts';
import type { Finding } from '../../report/result.ts';

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
  const found = `${PROBLEMS[problem.id].title}: ${withRequestId(problem)}`;
  return { level: 'failure', subject, found, remedy: problem.remedy };
}

/** What the promise gives, or the problem that it failed with: a check goes on with what does not depend on it. */
export async function attempt<Result>(promise: Promise<Result>): Promise<Result | Problem> {
  return promise.catch(asProblem);
}

/** Whether Notion answered that the integration may not do this. */
export function isForbidden({ id }: Problem): boolean {
  return id === 'notion-capability-missing';
}
