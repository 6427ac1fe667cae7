import type { Release } from '../../entry/entry.ts';
import type { GitHub } from '../api/github.ts';
import { Unreadable, withList } from '../api/unreadable.ts';
import type { Visibility } from '../event/event.ts';
import type { From, ListedPage } from '../listing.ts';
import { liveRelease, liveReleaseEntry } from './release.ts';

/** The media type that gives a body as GitHub shows it too: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const RENDERED = { headers: { accept: 'application/vnd.github.full+json' } };

/**
 * A release as GitHub shows it now, with its text as HTML.
 * @throws Unreadable
 */
export async function readRelease(github: GitHub, id: number, visibility: Visibility): Promise<Release> {
  const about = { ...github.about, ...RENDERED, release_id: id };
  const { data } = await github.send((octokit) => octokit.rest.repos.getRelease(about));
  return liveRelease(github, data, visibility);
}

/**
 * The release of a tag as GitHub shows it now: published with its text as HTML, or a draft.
 * @throws Unreadable
 */
export async function readReleaseOfTag(
  github: GitHub,
  tag: string,
  visibility: Visibility,
): Promise<Release> {
  const about = { ...github.about, ...RENDERED, tag };
  try {
    const { data } = await github.send((octokit) => octokit.rest.repos.getReleaseByTag(about));
    return liveRelease(github, data, visibility);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    const draft = await findListed(github, tag);
    if (draft === undefined) throw error;
    return liveRelease(github, draft, visibility);
  }
}

/** Whether the token may see the repository's published releases by now, so that one it cannot see is not there. */
export async function seesReleases(github: GitHub): Promise<boolean> {
  const about = { ...github.about, per_page: 1 };
  try {
    withList(await github.send((octokit) => octokit.rest.repos.listReleases(about)));
    return true;
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/**
 * Pages of 100 that are searched: GitHub finds no draft by its tag, and lists drafts before published releases. So
 * only a repository of more than 300 drafts hides one, and a mistyped tag costs no more than three requests each time.
 */
const LISTED_PAGES = 3;

async function findListed(github: GitHub, tag: string): Promise<unknown> {
  for await (const { data } of releasePages(github, LISTED_PAGES)) {
    const found = data.find((release) => release?.tag_name === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** GitHub lists 10,000 releases at most: https://docs.github.com/en/rest/releases/releases */
const PAGES = 100;

/**
 * All releases that the token may see, the newest first: by REST, as GraphQL does not tell a release's target.
 * @throws Unreadable
 * @throws Problem `github-points`
 */
export async function* listReleases(
  github: GitHub,
  visibility: Visibility,
  from: From | undefined,
): AsyncGenerator<ListedPage<Release>> {
  for await (const { data, page, link, isEnd } of releasePages(github, PAGES)) {
    const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link)?.[1];
    const releases = data.map((release) => liveReleaseEntry(github, release, visibility));
    const entries = releases.flatMap((release) => ('thing' in release ? [release.thing] : []));
    const total = last === undefined ? (page - 1) * PAGE_SIZE + data.length : Number(last) * PAGE_SIZE;
    yield {
      entries: entries.filter((entry) => from === undefined || isFrom(entry, from)),
      hidden: releases.flatMap((release) => ('lacks' in release ? [`it lacks ${release.lacks[0]}`] : [])),
      total: from ? undefined : total,
      // GitHub may end its list at the limit without a word.
      complete: isEnd && (page < PAGES || data.length < PAGE_SIZE),
    };
  }
}

/** Servers that do not tell when a release was updated tell when it was published. */
function isFrom({ version, updated, shipped, created = '' }: Release, { time, tag }: From): boolean {
  return version === tag || Date.parse(updated ?? shipped ?? created) >= time;
}

/**
 * Whether a release that a listing lacks is deleted: GitHub answers 404 for its ID, and goes on to show the token others, as
 * it answers 404 too for a repository that the token may see no more. A draft that is hidden from the token gives 403; and
 * where another was deleted while GitHub was listed, one that is still there may have been on no page.
 * @throws Unreadable where GitHub does not answer, or shows no releases any more
 */
export async function isReleaseGone(github: GitHub, id: number): Promise<boolean> {
  const about = { ...github.about, release_id: id };
  try {
    await github.send((octokit) => octokit.rest.repos.getRelease(about));
    return false;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.reason === 'forbidden') return false;
    if (error.reason === 'not-found' && (await seesReleases(github))) return true;
    throw error;
  }
}

/** The most that GitHub gives: https://docs.github.com/en/rest/releases/releases */
const PAGE_SIZE = 100;

/**
 * The pages of releases, drafts first. Whether one is the last its header `link` tells; how many it holds does not:
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 * @param most pages at most
 * @throws Unreadable
 */
async function* releasePages(github: GitHub, most: number) {
  for (let page = 1; page <= most; page++) {
    const about = { ...github.about, per_page: PAGE_SIZE, page };
    const { data, headers } = withList(
      await github.send((octokit) => octokit.rest.repos.listReleases(about)),
    );
    const { link = '' } = headers;
    const isEnd = !/; rel="next"/.test(link);
    yield { data, page, link, isEnd };
    if (isEnd) return;
  }
}
