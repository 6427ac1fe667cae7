import type * as schema from '@octokit/graphql-schema';
import type { Actor } from '../person.ts';
import type { Connection, Page } from '../pull-request-query.ts';

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

const RECENT = `
  pullRequests(states: MERGED, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $isFirst) {
    nodes { ...shipped }
  }
`;

/** A page of the commits between two tags, one point for 15 of them; with the first one the pull requests merged last. */
export const COMPARE_QUERY = `
  query (
    $owner: String!, $name: String!, $base: String!, $head: String!,
    $size: Int!, $cursor: String, $isFirst: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      ref(qualifiedName: $base) {
        compare(headRef: $head) { commits(first: $size, after: $cursor) { ${COMMITS} } }
      }
      ${RECENT}
    }
  }
  ${FIELDS}
`;

/** The same for all commits up to the tag of a release, the newest first. */
export const HISTORY_QUERY = `
  query (
    $owner: String!, $name: String!, $head: String!,
    $size: Int!, $cursor: String, $isFirst: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      release(tagName: $head) {
        tagCommit { history(first: $size, after: $cursor) { ${COMMITS} } }
      }
      ${RECENT}
    }
  }
  ${FIELDS}
`;

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

export interface CompareAnswer {
  repository: ({ ref: { compare: { commits: CommitsPage } | null } | null } & Recent) | null;
}

export interface HistoryAnswer {
  repository: ({ release: { tagCommit: { history: CommitsPage } | null } | null } & Recent) | null;
}

interface Recent {
  pullRequests?: Connection<ShippedNode> | null;
}

export interface NumbersAnswer {
  repository: Record<string, ShippedNode | null> | null;
}

export type CommitsPage = Page<CommitNode>;

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
