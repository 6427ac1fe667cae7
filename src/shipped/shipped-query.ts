import type { GitHub } from '../github/api/github.ts';
import { connectionIn, type GraphqlAnswer, pageIn } from '../github/api/graphql.ts';
import { type GraphqlError, unreadableGraphql } from '../github/api/unreadable.ts';
import type { Parts } from '../github/parts.ts';
import { actorIn } from '../github/person.ts';

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
    repository { databaseId }
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
        databaseId
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
  read: (repository: Parts) => Answer,
): Promise<GraphqlAnswer<Answer>> {
  const { owner, name } = github.repository;
  const { data, errors } = await github.ask(query, { owner, name, ...variables }, (answer) => ({
    repository: answer.nullable('repository', read),
  }));
  if (data.repository === undefined) throw unreadableGraphql(errors);
  return { data: data.repository, errors };
}

/** What GitHub failed with that may be of a part of the repository, by its name in the query. */
export function failuresOf(errors: readonly GraphqlError[], part: string): GraphqlError[] {
  return errors.filter((error) => !isAnswer(error) && (error.path === undefined || error.path[1] === part));
}

/** Whether GitHub says that there is none. A single pull request that the token may not see is one of another repository. */
export function isAnswer({ type, path }: GraphqlError): boolean {
  return type === 'NOT_FOUND' || (type === 'FORBIDDEN' && typeof path?.at(-1) === 'number');
}

export type CommitsAnswer = ReturnType<typeof commitsIn>;

/** @param count how many releases were asked for */
export function commitsIn(repository: Parts, count: number) {
  const releases = Array.from({ length: count }, (_, index) => `r${index}`);
  return {
    id: repository.id('databaseId'),
    /** Nothing where git has no such tag, or there is no such release. */
    releases: releases.map((name) => repository.nullable(name, commitsOfRelease)),
    pullRequests: repository.has('pullRequests')
      ? connectionIn(repository, 'pullRequests', shippedIn)
      : undefined,
  };
}

function commitsOfRelease(release: Parts) {
  const pageOf = (commits: Parts) =>
    pageIn(commits, (commit) => ({
      oid: commit.text('oid'),
      pullRequests: connectionIn(commit, 'associatedPullRequests', shippedIn),
    }));
  const page =
    release.optional('tagCommit', (commit) => commit.part('history', pageOf)) ??
    release.optional('compare', (comparison) => comparison.part('commits', pageOf));
  return { page };
}

export type ShippedNode = ReturnType<typeof shippedIn>;

export function shippedIn(node: Parts) {
  return {
    fullDatabaseId: node.text('fullDatabaseId'),
    number: node.id('number'),
    url: node.address('url'),
    title: node.text('title'),
    state: node.text('state'),
    mergedAt: node.optionalTime('mergedAt'),
    mergeCommit: node.nullable('mergeCommit', (commit) => commit.text('oid')),
    /** Its ID. */
    repository: node.part('repository', (repository) => repository.id('databaseId')),
    author: node.nullable('author', actorIn),
    /** Left out unless asked for. */
    labels: node.has('labels')
      ? connectionIn(node, 'labels', (label) => ({ name: label.text('name') }))
      : undefined,
  };
}
