import type * as schema from '@octokit/graphql-schema';
import type { GitHub } from '../github/api/github.ts';
import type { Connection, Page } from '../github/api/graphql.ts';
import { unreadableGraphql } from '../github/api/unreadable.ts';
import type { Actor } from '../github/person.ts';

/** What is told of a pull request that a release may ship. */
const FIELDS = `
  fragment shipped on PullRequest {
    fullDatabaseId
    number
    url
    title
    state
    mergedAt
    mergeCommit { oid }
    repository { nameWithOwner }
    author { __typename login url }
    labels(first: 20) { nodes { name } }
  }
`;

const COMMITS = `
  pageInfo { hasNextPage endCursor }
  nodes { oid associatedPullRequests(first: 5) { nodes { ...shipped } } }
`;

/** A page of the commits between two tags, one point for 15 of them; with the first one the pull requests merged last. */
export const COMPARE_QUERY = commitsQuery(
  '$base: String!',
  `ref(qualifiedName: $base) {
    compare(headRef: $head) { commits(first: $size, after: $cursor) { ${COMMITS} } }
  }`,
);

/** The same for all commits up to the tag of a release, the newest first. */
export const HISTORY_QUERY = commitsQuery(
  '',
  `release(tagName: $head) {
    tagCommit { history(first: $size, after: $cursor) { ${COMMITS} } }
  }`,
);

function commitsQuery(variable: string, commits: string): string {
  return `
    query (
      $owner: String!, $name: String!, $head: String!, ${variable}
      $size: Int!, $cursor: String, $isFirst: Boolean!
    ) {
      repository(owner: $owner, name: $name) {
        ${commits}
        pullRequests(states: MERGED, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $isFirst) {
          nodes { ...shipped }
        }
      }
    }
    ${FIELDS}
  `;
}

/** Pull requests by their numbers, which are the variables `n0`, `n1` and so on; one point. */
export function numbersQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
    query ($owner: String!, $name: String!, ${indexes.map((index) => `$n${index}: Int!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${indexes.map((index) => `p${index}: pullRequest(number: $n${index}) { ...shipped }`).join('\n')}
      }
    }
    ${FIELDS}
  `;
}

/** What GitHub answers about the repository. @throws Unreadable */
export async function askRepository<Answer>(
  github: GitHub,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const { owner, name } = github.repository;
  const { data, errors } = await github.ask<{ repository: Answer | null }>(query, {
    owner,
    name,
    ...variables,
  });
  if (!data.repository) throw unreadableGraphql(errors);
  return data.repository;
}

/** By either query for commits. */
export interface CommitsAnswer {
  /** Null where git has no such tag. */
  ref?: { compare: { commits: Page<CommitNode> } | null } | null;
  release?: { tagCommit: { history: Page<CommitNode> } | null } | null;
  pullRequests?: Connection<ShippedNode> | null;
}

interface CommitNode {
  oid: string;
  associatedPullRequests: Connection<ShippedNode> | null;
}

export interface ShippedNode extends Pick<schema.PullRequest, 'number' | 'title' | 'state'> {
  fullDatabaseId: string;
  url: string;
  mergedAt: string | null;
  mergeCommit: { oid: string } | null;
  repository: { nameWithOwner: string };
  author: Actor | null;
  labels: Connection<Pick<schema.Label, 'name'>> | null;
}
