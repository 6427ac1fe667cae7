import { evenHistory } from '../../__tests__/github-server/history.ts';
import { manyPullRequests, manyReleases } from '../../__tests__/github-server/many.ts';
import { type GitHubServer, startGitHubServer } from '../../__tests__/github-server/start.ts';
import { WORKFLOW } from '../../__tests__/support/checked-world.ts';

export const WORKFLOW_PATH = '.github/workflows/notion.yml';

/** What a repository holds from before the set-up. */
export interface Past {
  pullRequests: number;
  releases: number;
}

/** A repository with a past, for a backfill. */
export async function oldRepository(
  repository: string,
  { pullRequests, releases }: Past,
): Promise<GitHubServer> {
  const github = await newRepository(repository);
  const home = { serverUrl: 'https://github.com', repository };
  github.setPullRequests(manyPullRequests(pullRequests, home));
  for (const release of manyReleases(releases, home)) github.setRelease(release);
  github.setHistory(evenHistory(pullRequests / releases));
  return github;
}

/** A repository with nothing but the workflow in it. */
export async function newRepository(repository: string): Promise<GitHubServer> {
  const github = await startGitHubServer({ repository });
  github.setFile(WORKFLOW_PATH, WORKFLOW);
  return github;
}
