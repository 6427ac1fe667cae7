import { type GitHubServer, startGitHubServer } from '../../../__tests__/github-server/start.ts';
import { WORKFLOW } from '../../../__tests__/support/checked-world.ts';
import { type Past, remember } from './past.ts';
import { CHECKOUT, MOBILE, STOREFRONT } from './pasts.ts';

export const WORKFLOW_PATH = '.github/workflows/notion.yml';

/** The GitHub of each repository. */
export interface Repositories {
  storefront: GitHubServer;
  checkout: GitHubServer;
  mobile: GitHubServer;
}

export async function openRepositories(): Promise<Repositories> {
  return {
    storefront: await openRepository(STOREFRONT, 710_000_000),
    checkout: await openRepository(CHECKOUT, 720_000_000),
    mobile: await openRepository(MOBILE, 730_000_000),
  };
}

/** @param idsFrom GitHub gives no ID twice in all of its repositories */
async function openRepository(past: Past, idsFrom: number): Promise<GitHubServer> {
  const github = await startGitHubServer({ repository: past.repository, serverUrl: 'https://github.com' });
  github.setFile(WORKFLOW_PATH, WORKFLOW);
  remember(github, past, idsFrom + 1000);
  return github;
}
