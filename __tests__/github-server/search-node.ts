import type { GraphQLResolveInfo } from 'graphql';
import { type PageArguments, sizeOf } from './connection.ts';
import type { GitHubState } from './state.ts';

interface SearchArguments extends PageArguments {
  type: string;
  query: string;
}

/** What a search for pull requests of an author may say; anything else is refused rather than left out of account. */
const QUERY = /^repo:(?<repo>\S+) is:pr author:(?<author>\S+)(?: is:merged merged:<(?<before>\S+))?$/;

/** The field `search`, as far as it counts the pull requests of an author, be it those that were merged before a time. */
export function searchOf(state: GitHubState) {
  return ({ type, query, ...asked }: SearchArguments, _: unknown, info: GraphQLResolveInfo) => {
    sizeOf(asked, info);
    const { repo, author, before } = QUERY.exec(query)?.groups ?? {};
    if (type !== 'ISSUE' || author === undefined)
      throw new Error(`The stand-in does not search for ${query}`);
    const isFound = ({ user, merged_at }: { user: { login: string } | null; merged_at: string | null }) =>
      user?.login === author &&
      (before === undefined || (merged_at !== null && Date.parse(merged_at) < Date.parse(before)));
    const all = repo === state.repository ? state.pullRequests.all() : [];
    return { issueCount: all.filter(({ data }) => isFound(data)).length };
  };
}
