import type { GraphQLResolveInfo } from 'graphql';
import { connection, type PageArguments, sizeOf } from './connection.ts';
import { pullRequestNode } from './pull-request-node.ts';
import { releaseNode } from './releases-node.ts';
import type { GitHubState } from './state.ts';

/** The field `ref` of a repository, of tags: null where git has none of the name. */
export function refOf(state: GitHubState) {
  return ({ qualifiedName }: { qualifiedName: string }) => {
    const name = /^refs\/tags\/(.+)$/.exec(qualifiedName)?.[1];
    if (name === undefined) throw new Error(`The stand-in does not know the ref ${qualifiedName}`);
    if (state.history.tag(name) === undefined) return null;
    return {
      name,
      compare: ({ headRef }: { headRef: string }) =>
        state.history.tag(headRef) === undefined ? null : comparison(name, headRef, state),
    };
  };
}

/** The field `release` of a repository: null where there is none of the tag. */
export function releaseOf(state: GitHubState) {
  return ({ tagName }: { tagName: string }) => {
    const release = [...state.releases.values()].find(({ tag_name }) => tag_name === tagName);
    if (release === undefined) return null;
    const oid = state.history.tag(tagName);
    const history = () => state.history.commits(tagName).reverse();
    return {
      ...releaseNode(release, state),
      tagCommit: oid === undefined ? null : commitNode(oid, state, history),
    };
  };
}

function comparison(base: string, head: string, state: GitHubState) {
  return { commits: commitsOf(() => state.history.commits(head, base), state) };
}

function commitNode(oid: string, state: GitHubState, history: () => string[]) {
  return {
    __typename: 'Commit',
    oid,
    history: commitsOf(history, state),
    associatedPullRequests: connection(
      state.history.pullRequestsOf(oid).map((number) => {
        const stored = state.pullRequests.get(number);
        return stored ? pullRequestNode(stored, state) : null;
      }),
    ),
  };
}

interface CommitsArguments extends PageArguments {
  after?: string | null;
}

function commitsOf(all: () => string[], state: GitHubState) {
  return (asked: CommitsArguments, _: unknown, info: GraphQLResolveInfo) => {
    const first = sizeOf(asked, info);
    const oids = all();
    const start = asked.after ? Number(Buffer.from(asked.after, 'base64').toString()) : 0;
    const end = start + first;
    const nodes = oids.slice(start, end).map((oid) => commitNode(oid, state, () => []));
    const hasNextPage = end < oids.length;
    return {
      totalCount: oids.length,
      nodes,
      pageInfo: { hasNextPage, endCursor: hasNextPage ? Buffer.from(String(end)).toString('base64') : null },
    };
  };
}
