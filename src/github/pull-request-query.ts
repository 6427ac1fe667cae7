import type * as schema from '@octokit/graphql-schema';
import type { Actor } from './person.ts';

/**
 * The field that tells who is assigned. `assignees` has people only; `assignedActors` has bots too, such as Copilot, and has
 * been there since April 2025: older Enterprise Servers lack it.
 * https://docs.github.com/en/graphql/overview/changelog#schema-changes-for-2025-04-15
 */
export type AssigneesField = 'assignedActors' | 'assignees';

/**
 * All of a pull request. `latestReviews` are the people in GitHub's list of reviewers; `latestOpinionatedReviews` are those
 * that decide. Interfaces rather than concrete types where possible, because the members of GitHub's unions differ between
 * its versions.
 */
const fields = (assignees: AssigneesField) => `
  fragment pullRequest on PullRequest {
    id
    fullDatabaseId
    number
    title
    body
    url
    state
    isDraft
    createdAt
    updatedAt
    mergedAt
    closedAt
    author { ...actor }
    assignees: ${assignees}(first: 100) { nodes { ...actor } }
    labels(first: 100) { nodes { name } }
    milestone { title }
    headRefName
    baseRefName
    isCrossRepository
    headRepositoryOwner { login }
    reviewDecision
    reviewRequests(first: 100) {
      nodes { requestedReviewer { __typename ...actor ... on Team { combinedSlug url } } }
    }
    latestReviews(first: 100) { nodes { author { ...actor } } }
    latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state } }
  }
  fragment actor on Actor { __typename login url }
`;

/** One pull request, with its text as GitHub shows it where that is wanted, for one point of the token's 1,000 an hour. */
export const pullRequestQuery = (assignees: AssigneesField) => `
  query ($owner: String!, $name: String!, $number: Int!, $rendered: Boolean!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { ...pullRequest bodyHTML @include(if: $rendered) }
    }
  }
  ${fields(assignees)}
`;

/**
 * A page of a repository's pull requests. GitHub counts each of the connections, whatever their size, and 100 of them are
 * a point, rounded (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api): 49 pull requests
 * cost 2.
 */
export const pullRequestsQuery = (assignees: AssigneesField) => `
  query (
    $owner: String!, $name: String!,
    $size: Int!, $cursor: String, $direction: OrderDirection!
  ) {
    repository(owner: $owner, name: $name) {
      pullRequests(first: $size, after: $cursor, orderBy: { field: UPDATED_AT, direction: $direction }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...pullRequest }
      }
    }
  }
  ${fields(assignees)}
`;

/** What the queries answer. Parts that the token may not see are null, with an error beside the data. */
export interface PullRequestAnswer {
  repository: { pullRequest: PullRequestData | null } | null;
}

export interface PullRequestsAnswer {
  repository: { pullRequests: PullRequestsData | null } | null;
}

export interface PullRequestsData extends Page<PullRequestData> {
  totalCount: number;
}

export interface PullRequestData extends Told {
  id: string;
  fullDatabaseId: string;
  url: string;
  /** Absent where it was not asked for. */
  bodyHTML?: string;
  createdAt: string;
  updatedAt: string;
  mergedAt: string | null;
  closedAt: string | null;
  author: Actor | null;
  assignees: Connection<Actor>;
  labels: Connection<Pick<schema.Label, 'name'>> | null;
  milestone: Pick<schema.Milestone, 'title'> | null;
  headRepositoryOwner: Pick<schema.RepositoryOwner, 'login'> | null;
  reviewDecision: schema.PullRequestReviewDecision | null;
  reviewRequests: Connection<{ requestedReviewer: Actor | RequestedTeam | null }> | null;
  latestReviews: Connection<{ author: Actor | null }> | null;
  latestOpinionatedReviews: Connection<Pick<schema.PullRequestReview, 'state'>> | null;
}

export type RequestedTeam = Pick<schema.Team, 'combinedSlug'> & { __typename: 'Team'; url: string };

type Told = Pick<
  schema.PullRequest,
  'number' | 'title' | 'body' | 'state' | 'isDraft' | 'headRefName' | 'baseRefName' | 'isCrossRepository'
>;

export interface Connection<Node> {
  nodes: (Node | null)[] | null;
}

/** A part of a connection, and where it goes on. */
export interface Page<Node> extends Connection<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
