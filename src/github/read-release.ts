import type { Release } from '../entry.ts';
import { isLastPage } from './listing.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import type { Visibility } from './payload.ts';
import { liveRelease } from './release.ts';
import { told, toldList, Unreadable } from './unreadable.ts';

/** The media type that gives a body as GitHub shows it too: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const RENDERED = { headers: { accept: 'application/vnd.github.full+json' } };

/**
 * A release as GitHub shows it now, with its text as HTML.
 * @throws Unreadable
 */
export async function readRelease(
  octokit: Octokit,
  connection: GitHubConnection,
  id: number,
  visibility: Visibility,
): Promise<Release> {
  const about = { ...aboutOf(connection), ...RENDERED };
  const { data } = await told(octokit.rest.repos.getRelease({ ...about, release_id: id }));
  return liveRelease(data, connection, visibility);
}

/**
 * The release of a tag as GitHub shows it now: published with its text as HTML, or a draft.
 * @throws Unreadable
 */
export async function readReleaseOfTag(
  octokit: Octokit,
  connection: GitHubConnection,
  tag: string,
  visibility: Visibility,
): Promise<Release> {
  const about = aboutOf(connection);
  try {
    const { data } = await told(octokit.rest.repos.getReleaseByTag({ ...about, ...RENDERED, tag }));
    return liveRelease(data, connection, visibility);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    const draft = await findListed(octokit, about, tag);
    if (draft === undefined) throw error;
    return liveRelease(draft, connection, visibility);
  }
}

/** Whether the token may see the repository's published releases, so that one it cannot see is not there. */
export async function seesReleases(octokit: Octokit, connection: GitHubConnection): Promise<boolean> {
  try {
    await told(octokit.rest.repos.listReleases({ ...aboutOf(connection), per_page: 1 }));
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

async function findListed(octokit: Octokit, about: About, tag: string): Promise<unknown> {
  for (let page = 1; page <= LISTED_PAGES; page++) {
    const list = octokit.rest.repos.listReleases({ ...about, per_page: 100, page });
    const { data, headers } = await toldList(list);
    const found = data.find((release) => release?.tag_name === tag);
    if (found !== undefined || isLastPage(headers)) return found;
  }
  return undefined;
}

interface About {
  owner: string;
  repo: string;
}

function aboutOf({ repository }: GitHubConnection): About {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
