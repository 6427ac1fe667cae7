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
    labels(first: 20) @include(if: $labels) { nodes { name } }
  }
`;

const COMMITS = `
  pageInfo { hasNextPage endCursor }
  nodes { oid associatedPullRequests(first: 5) { nodes { ...shipped } } }
`;

/**
 * A page of commits of each of some releases, and the pull requests merged last. Release `r0` begins after the tag of the
 * variable `base0`, or at the very first commit, and ends with the tag `head0`; `size0` and `cursor0` are of its page.
 * @param hasBase of each release whether it begins after a tag
 */
export function commitsQuery(hasBase: readonly boolean[]): string {
  const variables = hasBase.map((has, index) => {
    const base = has ? `$base${index}: String!, ` : '';
    return `${base}$head${index}: String!, $size${index}: Int!, $cursor${index}: String`;
  });
  return `
    query ($owner: String!, $name: String!, $labels: Boolean!, $isFirst: Boolean!, ${variables.join(', ')}) {
      repository(owner: $owner, name: $name) {
        ${hasBase.map(commitsOf).join('\n')}
        pullRequests(states: MERGED, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $isFirst) {
          nodes { ...shipped }
        }
      }
    }
    ${FIELDS}
  `;
}

/** The commits between two tags; or all up to the tag of a release, the newest first. */
function commitsOf(hasBase: boolean, index: number): string {
  const page = `(first: $size${index}, after: $cursor${index}) { ${COMMITS} }`;
  return hasBase
    ? `r${index}: ref(qualifiedName: $base${index}) { compare(headRef: $head${index}) { commits${page} } }`
    : `r${index}: release(tagName: $head${index}) { tagCommit { history${page} } }`;
}

/** Pull requests by their numbers, which are the variables `n0`, `n1` and so on; one point. */
export function numbersQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
    query ($owner: String!, $name: String!, $labels: Boolean!, ${indexes.map((index) => `$n${index}: Int!`).join(', ')}) {
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

export interface CommitsAnswer {
  /** Null where git has no such tag, or there is no such release. */
  [release: `r${number}`]: CommitsOfRelease | null;
  pullRequests?: Connection<ShippedNode> | null;
}

interface CommitsOfRelease {
  compare?: { commits: Page<CommitNode> } | null;
  tagCommit?: { history: Page<CommitNode> } | null;
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
  /** Left out unless asked for. */
  labels?: Connection<Pick<schema.Label, 'name'>> | null;
}
