import { GraphQLError } from 'graphql';
import { pullRequestNode } from './pull-request-node.ts';
import { isVisible, releaseNode } from './releases-node.ts';
import type { GitHubState } from './state.ts';
import { textExceeded } from './timeouts.ts';

/** The root field `nodes`, over pull requests and releases; what is none or may not be seen is null, with an error. */
export function nodesOfIds(state: GitHubState) {
  return ({ ids }: { ids: string[] }) =>
    ids.map((id, index) => textExceeded(index, state.slow) ?? nodeOf(id, state) ?? unresolved(id));
}

function nodeOf(id: string, state: GitHubState): object | undefined {
  const release = [...state.releases.values()].find(({ node_id }) => node_id === id);
  if (release) return isVisible(release, state) ? releaseNode(release, state) : undefined;
  const pullRequest = state.permissions['pull-requests'] === 'none' ? undefined : state.pullRequests.ofId(id);
  return pullRequest && pullRequestNode(pullRequest, state);
}

function unresolved(id: string): GraphQLError {
  const message = `Could not resolve to a node with the global id of '${id}'.`;
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}
