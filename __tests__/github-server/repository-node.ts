import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { type PageArguments, sizeOf } from './connection.ts';
import type { Direction } from './order.ts';
import { pullRequestNode } from './pull-request-node.ts';
import type { OrderField, PullRequestState } from './pull-requests.ts';
import { refOf, releaseOf } from './ref-node.ts';
import { releasesOf } from './releases-node.ts';
import { DEFAULT_BRANCH, type GitHubState, REPOSITORY_ID } from './state.ts';
import { exceeded } from './timeouts.ts';

/** The field `repository` of GraphQL. */
export function repositoryNode(state: GitHubState) {
  return ({ owner, name }: { owner: string; name: string }) => {
    const fullName = `${owner}/${name}`;
    if (fullName !== state.repository || state.permissions.metadata === 'none')
      throw refused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
    return {
      nameWithOwner: fullName,
      databaseId: REPOSITORY_ID,
      isFork: state.fork,
      isPrivate: state.private,
      visibility: state.private ? 'PRIVATE' : 'PUBLIC',
      viewerPermission: state.permissions.contents === 'write' ? 'WRITE' : 'READ',
      object: objectOf(state),
      pullRequest: pullRequestOf(state),
      pullRequests: pullRequestsOf(state),
      ref: refOf(state),
      release: releaseOf(state),
      releases: releasesOf(state),
    };
  };
}

/** What an expression such as `HEAD:path/of/a/file` leads to; nothing where there is no such file. */
function objectOf(state: GitHubState) {
  return ({ expression = '' }: { expression?: string | null }) => {
    const [, path] = /^HEAD:(.+)$/.exec(expression ?? '') ?? [];
    if (path === undefined) throw new Error(`The stand-in does not know the expression \`${expression}\``);
    if (state.permissions.contents === 'none')
      throw refused('FORBIDDEN', 'Resource not accessible by integration');
    const text = state.files.get(path, DEFAULT_BRANCH);
    return text === undefined ? null : { __typename: 'Blob', text };
  };
}

function pullRequestOf(state: GitHubState) {
  return ({ number }: { number: number }) => {
    permitted(state);
    const stored = state.pullRequests.get(number);
    if (stored === undefined)
      throw refused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    return pullRequestNode(stored, state);
  };
}

interface PullRequestsArguments extends PageArguments {
  after?: string | null;
  orderBy?: { field: OrderField | 'COMMENTS'; direction: Direction } | null;
  states?: PullRequestState[] | null;
}

const TOLD = ['first', 'after', 'orderBy', 'states'];

function pullRequestsOf(state: GitHubState) {
  return (asked: PullRequestsArguments, _: unknown, info: GraphQLResolveInfo) => {
    permitted(state);
    const first = sizeOf(asked, info);
    const { totalCount, numbers, hasNextPage, endCursor } = state.pullRequests.page({
      first,
      ...orderOf(asked),
      states: asked.states ?? undefined,
      after: asked.after ?? undefined,
    });
    const nodes = () => numbers.map((number) => exceeded(first, state.slow) ?? nodeOf(number, state));
    return { totalCount, nodes, pageInfo: { hasNextPage, endCursor } };
  };
}

/** An error in the place of a node makes it null. */
function nodeOf(number: number, state: GitHubState) {
  const broken = state.broken.next(number);
  const stored = state.pullRequests.get(number);
  return broken ?? (stored && pullRequestNode(stored, state));
}

/** Refuses what the stand-in does not tell, rather than to leave it out of account. */
function orderOf({ orderBy, ...asked }: PullRequestsArguments): { field: OrderField; direction: Direction } {
  const untold = Object.keys(asked).find((name) => !TOLD.includes(name));
  if (untold) throw new Error(`The stand-in does not know \`${untold}\` of pullRequests`);
  const { field, direction } = orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  if (field === 'COMMENTS') throw new Error('The stand-in does not order by COMMENTS');
  return { field, direction };
}

function permitted({ permissions }: GitHubState): void {
  if (permissions['pull-requests'] === 'none')
    throw refused('FORBIDDEN', 'Resource not accessible by integration');
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
