import type { PullRequest } from '../entry.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import { livePullRequest } from './pull-request-live.ts';
import { PULL_REQUEST_QUERY, type PullRequestAnswer } from './pull-request-query.ts';
import type { PullRequestSubject } from './subject.ts';
import { type GraphqlError, unreadable, unreadableGraphql } from './unreadable.ts';

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
  const { data, errors = [] } = await ask(octokit, graphqlUrl, {
    owner,
    name,
    number,
    rendered: visibility !== 'public',
  });
  const pullRequest = data?.repository?.pullRequest;
  if (!pullRequest) throw unreadableGraphql(errors);
  return livePullRequest(pullRequest, { repository, serverUrl, visibility, errors, payload });
}

interface GraphqlAnswer {
  data?: PullRequestAnswer | null;
  errors?: GraphqlError[];
}

/**
 * octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are wanted
 * otherwise here.
 */
async function ask(
  octokit: Octokit,
  url: string,
  variables: { owner: string; name: string; number: number; rendered: boolean },
): Promise<GraphqlAnswer> {
  try {
    const response = await octokit.request({ method: 'POST', url, query: PULL_REQUEST_QUERY, variables });
    return response.data;
  } catch (error) {
    throw unreadable(error);
  }
}
