import { askGraphql, type GraphqlAnswer } from './graphql.ts';
import type { Octokit } from './octokit.ts';
import type { AssigneesField } from './pull-request-query.ts';
import { Unreadable } from './unreadable.ts';

/** Of servers that turned out to lack `assignedActors`. */
const lacking = new WeakSet<Octokit>();

/**
 * Asks GraphQL for pull requests, with all who are assigned. A server that lacks the field for bots is asked for people alone:
 * one request more, once for an octokit.
 * @throws Unreadable where no data came
 */
export async function askPullRequests<Data>(
  octokit: Octokit,
  url: string,
  query: (assignees: AssigneesField) => string,
  variables: Record<string, unknown>,
): Promise<GraphqlAnswer<Data>> {
  const ask = (assignees: AssigneesField) => askGraphql<Data>(octokit, url, query(assignees), variables);
  if (lacking.has(octokit)) return ask('assignees');
  try {
    return await ask('assignedActors');
  } catch (error) {
    if (!isUnknownField(error)) throw error;
    lacking.add(octokit);
    return ask('assignees');
  }
}

/** GitHub's words for a field that its schema lacks, which come without a type: they are those of the library graphql-ruby. */
function isUnknownField(error: unknown): boolean {
  return error instanceof Unreadable && error.message.startsWith("Field 'assignedActors' doesn't exist");
}
