import { GraphQLError } from 'graphql';
import type { AskedConnection } from './cost.ts';
import type { Fault } from './faults.ts';

/**
 * What comes of a query that takes GitHub too long. `resource-limits` is a page with nothing but nulls, each with an
 * error, and status 200, as https://github.com/spiceai/spiceai/issues/13762 measured it at 100 pull requests a page;
 * the others are faults.
 */
export type SlowAnswer =
  | Extract<Fault, 'bad-gateway' | 'timed-out' | 'gateway-timeout' | 'query-failed'>
  | 'resource-limits';

/** How much a query may ask for before GitHub takes too long: pull requests a page. */
export interface Slowness {
  above: number;
  /** The same for commits with their pull requests, of all pages together. */
  commits: number;
  /** The same for nodes by their IDs. */
  texts: number;
  answer: SlowAnswer;
}

export const UNHURRIED: Slowness = {
  above: Number.POSITIVE_INFINITY,
  commits: Number.POSITIVE_INFINITY,
  texts: Number.POSITIVE_INFINITY,
  answer: 'bad-gateway',
};

const COMMITS = ['Comparison.commits', 'Commit.history'];

/** The fault that comes instead of an answer. */
export function slowFault(
  connections: readonly AskedConnection[],
  ids: number,
  { above, commits, texts, answer }: Slowness,
) {
  const askedCommits = connections
    .filter(({ field }) => COMMITS.includes(field))
    .reduce((sum, { parents, size }) => sum + parents * size, 0);
  const asked =
    ids > texts ||
    askedCommits > commits ||
    connections.some(({ field, size }) => field === 'Repository.pullRequests' && size > above);
  return asked && answer !== 'resource-limits' ? answer : undefined;
}

/** What stands in the place of each node of a page that is too long, or nothing. */
export function exceeded(size: number, { above, answer }: Slowness): GraphQLError | undefined {
  return size > above && answer === 'resource-limits' ? resourceLimits() : undefined;
}

/** What stands in the place of a node by its ID that comes after as many as GitHub has the time for, or nothing. */
export function textExceeded(index: number, { texts, answer }: Slowness): GraphQLError | undefined {
  return index >= texts && answer === 'resource-limits' ? resourceLimits() : undefined;
}

function resourceLimits(): GraphQLError {
  const extensions = { type: 'RESOURCE_LIMITS_EXCEEDED' };
  return new GraphQLError('Resource limits for this query exceeded.', { extensions });
}
