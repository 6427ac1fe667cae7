import { asProblem, type Problem } from '../../errors.ts';

/** What the promise gives, or the problem that it failed with: a check goes on with what does not depend on it. */
export async function attempt<Result>(promise: Promise<Result>): Promise<Result | Problem> {
  return promise.catch(asProblem);
}

/** Whether Notion answered that the integration may not do this. */
export function isForbidden({ id }: Problem): boolean {
  return id === 'notion-capability-missing';
}
