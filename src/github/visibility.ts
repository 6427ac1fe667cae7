import { askGraphql } from './graphql.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import type { Visibility } from './payload.ts';
import { unreadableGraphql } from './unreadable.ts';

const VISIBILITY_QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { isPrivate }
  }
`;

interface VisibilityAnswer {
  repository: { isPrivate: boolean } | null;
}

/**
 * Whether attachments of the repository need a login, for a run whose event does not tell: one request, one point.
 * @throws Unreadable
 */
export async function readVisibility(octokit: Octokit, connection: GitHubConnection): Promise<Visibility> {
  const [owner = '', name = ''] = connection.repository.split('/');
  const { data, errors } = await askGraphql<VisibilityAnswer>(
    octokit,
    connection.graphqlUrl,
    VISIBILITY_QUERY,
    { owner, name },
  );
  if (!data.repository) throw unreadableGraphql(errors);
  return data.repository.isPrivate ? 'private' : 'public';
}
