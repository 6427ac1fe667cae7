import type { PullRequest } from '../entry.ts';
import { askPullRequests } from './ask-pull-requests.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import { livePullRequest } from './pull-request-live.ts';
import { type PullRequestAnswer, pullRequestQuery } from './pull-request-query.ts';
import type { PullRequestSubject } from './subject.ts';
import { unreadableGraphql } from './unreadable.ts';

/**
 * A pull request as GitHub shows it now, with its text as HTML; a text that GitHub fails to render costs one request more.
 * @param subject its payload fills in what the token may not see
 * @throws Unreadable
 */
export async function readPullRequest(
  octokit: Octokit,
  { graphqlUrl, serverUrl, repository }: GitHubConnection,
  { number, payload, visibility }: PullRequestSubject,
): Promise<PullRequest> {
  const [owner = '', name = ''] = repository.split('/');
  const ask = (rendered: boolean) =>
    askPullRequests<PullRequestAnswer>(octokit, graphqlUrl, pullRequestQuery, {
      owner,
      name,
      number,
      rendered,
    });
  const whole = await ask(true);
  // Its field is never null, so all of the pull request is null then.
  const isUnrendered = whole.errors.some(({ path }) => path?.at(-1) === 'bodyHTML');
  const { data, errors } = isUnrendered ? await ask(false) : whole;
  const pullRequest = data.repository?.pullRequest;
  if (!pullRequest) throw unreadableGraphql(errors);
  return livePullRequest(pullRequest, { repository, serverUrl, visibility, errors, payload });
}
