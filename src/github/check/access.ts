import { askGraphql } from '../graphql.ts';
import { connect, type GitHubConnection, type Octokit, type Patience } from '../octokit.ts';
import type { Visibility } from '../payload.ts';
import { type Unreadable, unreadable, unreadableGraphql } from '../unreadable.ts';

/** What GitHub shows the token, each part on its own. */
export interface Access {
  repository: RepositoryAccess | Unreadable;
  releases: ReleaseAccess | Unreadable;
  pullRequests: PullRequestAccess | Unreadable;
}

interface RepositoryAccess {
  fork: boolean;
  /** Internal repositories are private too. */
  visibility: Visibility;
  /** By REST; GitHub need not tell. */
  push: boolean | undefined;
}

interface ReleaseAccess {
  /** Whether a draft is among those listed; GitHub lists drafts first. */
  showsDraft: boolean;
}

interface PullRequestAccess {
  /** By GraphQL; GitHub need not tell. */
  permission: string | undefined;
}

const QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      viewerPermission
      pullRequests(first: 1) { totalCount }
    }
  }
`;

interface Answer {
  repository: { viewerPermission: string | null; pullRequests: { totalCount: number } | null } | null;
}

/** Asks GitHub for a little of all that a sync reads: three requests at a time. */
export async function readAccess(connection: GitHubConnection, patience: Patience): Promise<Access> {
  const [owner = '', repo = ''] = connection.repository.split('/');
  const [repository, releases, pullRequests] = await Promise.all([
    outcome(async () => {
      const { data } = await connect(connection, patience).rest.repos.get({ owner, repo });
      const visibility: Visibility = data.private ? 'private' : 'public';
      return { fork: data.fork, visibility, push: data.permissions?.push };
    }),
    outcome(async () => {
      const octokit = connect(connection, patience);
      const { data } = await octokit.rest.repos.listReleases({ owner, repo, per_page: 1 });
      return { showsDraft: data.some(({ draft }) => draft) };
    }),
    outcome(() => readPullRequests(connect(connection, patience), connection.graphqlUrl, owner, repo)),
  ]);
  return { repository, releases, pullRequests };
}

async function readPullRequests(
  octokit: Octokit,
  url: string,
  owner: string,
  name: string,
): Promise<PullRequestAccess> {
  const { data, errors } = await askGraphql<Answer>(octokit, url, QUERY, { owner, name });
  if (!data.repository?.pullRequests) throw unreadableGraphql(errors);
  return { permission: data.repository.viewerPermission ?? undefined };
}

async function outcome<Result>(read: () => Promise<Result>): Promise<Result | Unreadable> {
  try {
    return await read();
  } catch (error) {
    return unreadable(error);
  }
}
