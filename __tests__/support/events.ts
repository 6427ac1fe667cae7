import { example, examples } from '../github-server/examples.ts';
import { type PullRequestExample, REPOSITORY_ID, type StoredRelease } from '../github-server/state.ts';

/** The event of a release that GitHub shows. */
export function releaseEvent(release: StoredRelease, action: 'published' | 'edited' = 'published') {
  return { ...example('release', 'published'), action, release };
}

/** The event of a pull request that GitHub shows. */
export function pullRequestEvent(pullRequest: PullRequestExample, action = 'edited') {
  const { number } = pullRequest;
  return { ...example('pull_request', 'opened'), action, number, pull_request: pullRequest };
}

interface OtherRun {
  event?: string;
  head_branch?: string | null;
  head_sha?: string;
  head_repository?: null;
  /** The ID of the fork that the branch is in; nothing for the repository itself. */
  fork?: number | undefined;
  /** Of the repository that the branch is in. */
  owner?: string;
}

/** The event of a run of the workflow CI, which is over; GitHub names no pull requests in it where they are from forks. */
export function runEvent({ fork, owner = 'Codertocat', ...changes }: OtherRun): Record<string, unknown> {
  const [payload] = examples('workflow_run').filter(({ action }) => action === 'completed');
  const { repository } = example('pull_request', 'opened');
  const head = { ...repository, id: fork ?? REPOSITORY_ID, fork: fork !== undefined };
  const head_repository = { ...head, owner: { ...repository.owner, login: owner } };
  const about = { name: 'CI', event: 'pull_request', pull_requests: [], head_repository, ...changes };
  return { ...payload, repository, workflow_run: { ...payload?.workflow_run, ...about } };
}
