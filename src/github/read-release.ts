import type { Release } from '../entry.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import type { ReleaseData } from './payload.ts';
import { releaseEntry } from './release.ts';
import { Unreadable, unreadable } from './unreadable.ts';

/**
 * A release as GitHub shows it now.
 * @throws Unreadable
 */
export async function readRelease(
  octokit: Octokit,
  { repository }: GitHubConnection,
  id: number,
): Promise<Release> {
  const { data } = await told(octokit.rest.repos.getRelease({ ...partsOf(repository), release_id: id }));
  return live(data, repository);
}

/**
 * The release of a tag as GitHub shows it now, be it published or a draft.
 * @throws Unreadable
 */
export async function readReleaseOfTag(
  octokit: Octokit,
  { repository }: GitHubConnection,
  tag: string,
): Promise<Release> {
  try {
    const { data } = await told(octokit.rest.repos.getReleaseByTag({ ...partsOf(repository), tag }));
    return live(data, repository);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    const draft = await findListed(octokit, repository, tag);
    if (draft === undefined) throw error;
    return live(draft, repository);
  }
}

/** Whether the token may see the repository's published releases, so that one it cannot see is not there. */
export async function seesReleases(octokit: Octokit, { repository }: GitHubConnection): Promise<boolean> {
  try {
    await told(octokit.rest.repos.listReleases({ ...partsOf(repository), per_page: 1 }));
    return true;
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/**
 * Pages of 100 that are searched: GitHub finds no draft by its tag, and lists drafts before published releases. So
 * only a repository of more than 300 drafts hides one, and a mistyped tag costs no more than three requests.
 */
const LISTED_PAGES = 3;

async function findListed(
  octokit: Octokit,
  repository: string,
  tag: string,
): Promise<ReleaseData | undefined> {
  for (let page = 1; page <= LISTED_PAGES; page++) {
    const { data } = await told(
      octokit.rest.repos.listReleases({ ...partsOf(repository), per_page: 100, page }),
    );
    const found = data.find((release) => release.tag_name === tag);
    if (found !== undefined || data.length < 100) return found;
  }
  return undefined;
}

function live(data: ReleaseData, repository: string): Release {
  return releaseEntry(data, { repository, live: true });
}

async function told<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw unreadable(error);
  }
}

function partsOf(repository: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
