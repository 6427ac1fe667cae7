import type { Release } from '../entry.ts';
import { type From, isLastPage, type ListedPage, type Listing, withinLimit } from './listing.ts';
import type { Understood } from './parts.ts';
import { releaseEntry } from './release.ts';
import { toldList } from './unreadable.ts';

/** GitHub lists 10,000 releases at most, in pages of 100: https://docs.github.com/en/rest/releases/releases */
const PAGES = 100;
const SIZE = 100;

/**
 * All releases that the token may see, the newest first: by REST, as GraphQL does not tell a release's target.
 * @throws Unreadable
 * @throws Problem `github-points`
 */
export async function* listReleases(
  listing: Listing,
  from: From | undefined,
): AsyncGenerator<ListedPage<Release>> {
  for (let page = 1; page <= PAGES; page++) {
    const { data, headers } = await withinLimit(listing, () => askPage(listing, page));
    const last = lastPage(headers.link);
    const isEnd = isLastPage(headers);
    const releases = data.map((release) => entryOf(listing, release));
    const entries = releases.flatMap((release) => ('thing' in release ? [release.thing] : []));
    const total = last === undefined ? (page - 1) * SIZE + data.length : last * SIZE;
    yield {
      entries: entries.filter((entry) => from === undefined || isFrom(entry, from)),
      hidden: releases.flatMap((release) => ('lacks' in release ? [`it lacks ${release.lacks[0]}`] : [])),
      total: from ? undefined : total,
      // GitHub may end its list at the limit without a word.
      complete: isEnd && (page < PAGES || data.length < SIZE),
    };
    if (isEnd) return;
  }
}

/** The number of the last page, by the header of one before it. */
function lastPage(link: string | undefined): number | undefined {
  const page = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}

async function askPage({ octokit, connection: { repository } }: Listing, page: number) {
  const [owner = '', repo = ''] = repository.split('/');
  return toldList(octokit.rest.repos.listReleases({ owner, repo, per_page: SIZE, page }));
}

function entryOf({ connection, visibility }: Listing, data: unknown): Understood<Release> {
  return releaseEntry(data, { ...connection, visibility, live: true });
}

/** Servers that do not tell when a release was updated tell when it was published. */
function isFrom({ version, updated, shipped, created = '' }: Release, { time, tag }: From): boolean {
  return version === tag || Date.parse(updated ?? shipped ?? created) >= time;
}
