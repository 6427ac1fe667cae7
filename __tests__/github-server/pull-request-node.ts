import type { Team, User } from '@octokit/webhooks-types';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { commentsOf } from './comments.ts';
import { connection, type PageArguments } from './connection.ts';
import { stateOf } from './pull-requests.ts';
import { renderingOf } from './renderings.ts';
import type { GitHubState, Review, StoredPullRequest } from './state.ts';

/** A pull request as the schema of GraphQL tells it: properties are fields, functions take a field's arguments. */
export function pullRequestNode(stored: StoredPullRequest, state: GitHubState) {
  const { data, reviews } = stored;
  return {
    __typename: 'PullRequest',
    id: data.node_id,
    fullDatabaseId: String(data.id),
    number: data.number,
    title: data.title,
    body: data.body ?? '',
    // `HTML!`: where there is none, there is no pull request either.
    bodyHTML: () => (state.renderings.told ? renderingOf(data, state) : null),
    url: data.html_url,
    state: stateOf(data),
    merged: Boolean(data.merged_at),
    isDraft: data.draft ?? false,
    createdAt: data.created_at,
    updatedAt: data.updated_at,
    mergedAt: data.merged_at,
    mergeCommit: () => mergeCommitOf(stored, state),
    repository: () => ({ databaseId: data.base.repo.id, nameWithOwner: data.base.repo.full_name }),
    closedAt: data.closed_at,
    author: data.user && actorNode(data.user),
    mergedBy: data.merged_by ? actorNode(data.merged_by) : null,
    assignees: connection(data.assignees.filter(({ type }) => type === 'User').map(actorNode)),
    assignedActors: connection(data.assignees.map(actorNode)),
    labels: connection(data.labels.map(({ name, color }) => ({ name, color }))),
    milestone: data.milestone && { title: data.milestone.title },
    comments: commentsOf(data.number, state),
    headRefName: data.head.ref,
    baseRefName: data.base.ref,
    isCrossRepository: data.head.repo?.id !== data.base.repo.id,
    headRepositoryOwner: data.head.user && actorNode(data.head.user),
    reviewDecision: () => decisionOf(stored),
    reviewRequests: connection(requestNodes(stored, state)),
    latestReviews: connection(latestPerAuthor(reviews).filter(isAnswered(stored)).map(reviewNode)),
    latestOpinionatedReviews: (
      { writersOnly, ...page }: PageArguments & { writersOnly?: boolean },
      context: unknown,
      info: GraphQLResolveInfo,
    ) => {
      const opinions = reviews.filter((review) => review.state !== 'COMMENTED');
      const counted = opinions.filter((review) => !writersOnly || review.canWrite !== false);
      return connection(latestPerAuthor(counted).map(reviewNode))(page, context, info);
    },
  };
}

function mergeCommitOf({ data: { number, merged_at } }: StoredPullRequest, { history }: GitHubState) {
  const oid = merged_at === null ? undefined : history.mergeCommitOf(number);
  return oid === undefined ? null : { __typename: 'Commit', oid };
}

function decisionOf({ reviewDecision, undecided }: StoredPullRequest) {
  if (undecided) throw new GraphQLError('Timeout on validation of query');
  return reviewDecision;
}

/** Bots lack the `[bot]` of REST here. */
function actorNode(user: User) {
  return { __typename: user.type, login: user.login.replace(/\[bot\]$/, ''), url: user.html_url };
}

function reviewNode({ author, state }: Review) {
  return { __typename: 'PullRequestReview', author: author && actorNode(author), state };
}

function requestNodes({ data }: StoredPullRequest, { repository, permissions }: GitHubState) {
  const organization = repository.split('/')[0] ?? '';
  return [...data.requested_reviewers, ...data.requested_teams].map((reviewer) => ({
    requestedReviewer: () => {
      if (!('slug' in reviewer)) return actorNode(reviewer);
      if (permissions.members === 'read') return teamNode(reviewer, organization);
      throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
    },
  }));
}

function teamNode({ name, slug, html_url: url }: Team, organization: string) {
  return { __typename: 'Team', name, slug, combinedSlug: `${organization}/${slug}`, url };
}

function latestPerAuthor(reviews: Review[]): Review[] {
  return [...new Map(reviews.map((review) => [review.author?.login, review])).values()];
}

/** Whoever was asked again has no latest review. */
function isAnswered({ data }: StoredPullRequest) {
  const asked = data.requested_reviewers.map((reviewer) => ('login' in reviewer ? reviewer.login : ''));
  return ({ author }: Review) => author === null || !asked.includes(author.login);
}
