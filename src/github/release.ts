import type { Asset, Release, ReleaseState } from '../entry.ts';
import { type Attachments, NO_ATTACHMENTS } from './attachments.ts';
import { packageOfTag } from './package-of-tag.ts';
import type { ReleaseData } from './payload.ts';
import { personOfAccount } from './person.ts';
import { titleOr } from './title.ts';

/** Where the data of a release comes from. */
interface ReleaseOrigin {
  /** owner/name */
  repository: string;
  /** Read from GitHub in this run. */
  live: boolean;
  /** A `deleted` event tells of it. */
  deleted?: boolean;
  /** None where left out. */
  attachments?: Attachments;
}

/** The entry of a release as REST or a payload tells it. */
export function releaseEntry(data: ReleaseData, origin: ReleaseOrigin): Release {
  const { repository, live, deleted, attachments = NO_ATTACHMENTS } = origin;
  const pkg = packageOfTag(data.tag_name);
  return {
    kind: 'release',
    key: `release/${data.id}`,
    title: titleOr(data.name, data.tag_name),
    state: deleted ? 'deleted' : stateOf(data),
    repository,
    version: data.tag_name,
    ...(pkg !== undefined && { package: pkg }),
    url: data.html_url,
    author: personOfAccount(data.author),
    branch: data.target_commitish,
    ...(data.created_at && { created: data.created_at }),
    ...(data.updated_at && { updated: data.updated_at }),
    ...(data.published_at && { shipped: data.published_at }),
    body: data.body ?? '',
    attachments,
    assets: assetsOf(data),
    live,
  };
}

/** GitHub lists uploads that are still under way, or that failed, as `open`. */
function assetsOf({ assets = [] }: ReleaseData): Asset[] {
  return assets
    .filter(({ state }) => state === 'uploaded')
    .map(({ name, size, browser_download_url: url }) => ({ name, size, url }));
}

function stateOf(data: ReleaseData): ReleaseState {
  if (data.draft) return 'draft';
  return data.prerelease ? 'prerelease' : 'released';
}
