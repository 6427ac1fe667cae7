import { askGraphql } from './graphql.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import { type GraphqlError, unreadableGraphql } from './unreadable.ts';

/** `fullDatabaseId`, as the IDs of comments have outgrown the 32 bits of `databaseId`. */
const COMMENTS_QUERY = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        comments(first: 100, after: $after) {
          nodes { fullDatabaseId body viewerDidAuthor }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`;

interface CommentsAnswer {
  repository: { pullRequest: { comments: Page } | null } | null;
}

interface Page {
  /** Oldest first; null where GitHub fails to tell of one. */
  nodes: (ToldComment | null)[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface ToldComment {
  fullDatabaseId: string | null;
  body: string;
  /** Whether the token's account wrote it. */
  viewerDidAuthor: boolean;
}

interface OwnComment {
  id: number;
  body: string;
}

/**
 * The oldest comment on a pull request that the token's own account wrote and that begins with the marker: anybody can
 * write a marker, and another workflow's comment may quote one. One request per 100 comments.
 * @throws Unreadable also where GitHub hides a comment that it might be
 */
export async function findOwnComment(
  octokit: Octokit,
  connection: GitHubConnection,
  number: number,
  marker: string,
): Promise<OwnComment | undefined> {
  let after: string | null = null;
  do {
    const { comments, errors } = await askComments(octokit, connection, number, after);
    const { nodes, pageInfo } = comments;
    const own = nodes.find((node) => node?.viewerDidAuthor && node.body.startsWith(marker));
    if (own?.fullDatabaseId) return { id: Number(own.fullDatabaseId), body: own.body };
    if (own || nodes.includes(null)) throw unreadableGraphql(errors);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return undefined;
}

async function askComments(
  octokit: Octokit,
  { graphqlUrl, repository }: GitHubConnection,
  number: number,
  after: string | null,
): Promise<{ comments: Page; errors: readonly GraphqlError[] }> {
  const [owner = '', name = ''] = repository.split('/');
  const variables = { owner, name, number, after };
  const { data, errors } = await askGraphql<CommentsAnswer>(octokit, graphqlUrl, COMMENTS_QUERY, variables);
  const comments = data.repository?.pullRequest?.comments;
  if (!comments) throw unreadableGraphql(errors);
  return { comments, errors };
}
