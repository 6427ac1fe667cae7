import { example } from '../../__tests__/github-server/examples.ts';
import { type Run, runAlone } from '../../__tests__/support/run-action.ts';
import type { World } from '../../__tests__/support/world.ts';

/** A program that syncs a pull request: the action, or `script` in its place. */
export interface Program {
  inputs?: Record<string, string>;
  script?: string;
}

export interface Synced extends Run {
  /** Milliseconds from its start until Notion has its first request, and to its end. */
  first: number;
  whole: number;
  /** How many requests Notion got. */
  requests: number;
}

/** Runs a program for a pull request that has changed so. */
export async function sync(
  { notion, github, runOptions }: World,
  { inputs, script }: Program,
  changes: object,
  env: Record<string, string>,
): Promise<Synced> {
  const payload = example('pull_request', 'opened');
  const pull_request = { ...payload.pull_request, ...changes };
  github.setPullRequest(pull_request);
  notion.requests.length = 0;
  const options = runOptions('pull_request', { ...payload, pull_request }, inputs, env);
  const started = Date.now();
  const run = await runAlone({ ...options, ...(script !== undefined && { script }) });
  const whole = Date.now() - started;
  if (run.code !== 0) throw new Error(run.log);
  const first = (notion.requests[0]?.at ?? Number.NaN) - started;
  return { ...run, first, whole, requests: notion.requests.length };
}
