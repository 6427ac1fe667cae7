import { isRecord } from '../../record.ts';
import { isFromFork } from '../pull-request/pull-request.ts';
import type { GitHubEvent } from './event.ts';

/**
 * Why GitHub passes no secrets to this run, or nothing where it does: a missing token is the user's mistake then.
 * The rules are GitHub's: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * (pull requests and reviews from forks, Dependabot), and workflows of a fork run with the fork's own, absent, secrets.
 */
export function whyNoSecrets(
  event: GitHubEvent,
  env: Record<string, string | undefined>,
): 'fork' | 'dependabot' | 'forked-repository' | undefined {
  if (comesFromFork(event)) return 'fork';
  if (getsDependabotSecrets(event.name, env.GITHUB_ACTOR)) return 'dependabot';
  if (runsInFork(event)) return 'forked-repository';
  return undefined;
}

/**
 * Whether GitHub gives the run Dependabot's secrets in place of those of Actions, as it does where Dependabot starts it.
 * `workflow_run`, which follows a run of Dependabot's, is none of the events that are documented to be treated so:
 * https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function getsDependabotSecrets(event: string, actor: string | undefined): boolean {
  return actor === 'dependabot[bot]' && event !== 'workflow_run';
}

/** `pull_request_target` is no such event: it runs in the base repository, with its secrets. A deleted fork is null. */
function comesFromFork(event: GitHubEvent): boolean {
  return (event.name === 'pull_request' || event.name === 'pull_request_review') && isFromFork(event);
}

function runsInFork({ payload: { repository } }: GitHubEvent): boolean {
  return isRecord(repository) && repository.fork === true;
}
