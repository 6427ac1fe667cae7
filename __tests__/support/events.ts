import { example } from '../github-server/examples.ts';
import type { PullRequestExample, StoredRelease } from '../github-server/state.ts';

/** The event of a release that GitHub shows. */
export function releaseEvent(release: StoredRelease, action: 'published' | 'edited' = 'published') {
  return { ...example('release', 'published'), action, release };
}

/** The event of a pull request that GitHub shows. */
export function pullRequestEvent(pullRequest: PullRequestExample, action = 'edited') {
  const { number } = pullRequest;
  return { ...example('pull_request', 'opened'), action, number, pull_request: pullRequest };
}
