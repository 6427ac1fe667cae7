import type { PullRequest } from '../entry.ts';
import { askPullRequests } from './ask-pull-requests.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import { livePullRequest } from './pull-request-live.ts';
import { type PullRequestAnswer, pullRequestQuery } from './pull-request-query.ts';
import type { PullRequestSubject } from './subject.ts';
import { unreadableGraphql } from './unreadable.ts';

/**
 * A pull request as GitHub shows it now.
 * @param subject its payload fills in what the token may not see; a repository that may be private costs the rendered
 * body too
 * @throws Unreadable
 */
export async function readPullRequest(
  octokit: Octokit,
  { graphqlUrl, serverUrl, repository }: GitHubConnection,
  { number, payload, visibility }: PullRequestSubject,
): Promise<PullRequest> {
  const [owner = '', name = ''] = repository.split('/');
  const variables = { owner, name, number, rendered: visibility !== 'public' };
  const { data, errors } = await askPullRequests<PullRequestAnswer>(
    octokit,
    graphqlUrl,
    pullRequestQuery,
    variables,
  );
  const pullRequest = data.repository?.pullRequest;
  if (!pullRequest) throw unreadableGraphql(errors);
  return livePullRequest(pullRequest, { repository, serverUrl, visibility, errors, payload });
}
