import type { Asset, Release, ReleaseState } from '../entry.ts';
import { attachmentsOf } from './attachments.ts';
import type { GitHubConnection } from './octokit.ts';
import { packageOfTag } from './package-of-tag.ts';
import { type Parts, readThing, type Understood } from './parts.ts';
import type { Visibility } from './payload.ts';
import { accountIn } from './person.ts';
import { titleOr } from './title.ts';
import { Unreadable } from './unreadable.ts';

/** Where the data of a release comes from. */
interface ReleaseOrigin {
  /** owner/name */
  repository: string;
  visibility: Visibility;
  /** GitHub's own address; that of the release's page where it is not known. */
  serverUrl?: string;
  /** Read from GitHub in this run. */
  live: boolean;
  /** A `deleted` event tells of it. */
  deleted?: boolean;
}

/**
 * The entry of a release as REST or a payload tells it, which are the same but for what may be missing: a time of the
 * update on older Enterprise Servers, assets in old payloads, an author that is gone.
 * @param data may be anything
 */
export function releaseEntry(data: unknown, origin: ReleaseOrigin): Understood<Release> {
  const understood = readThing(data, 'release', (parts) => ({
    entry: entryIn(parts, origin),
    html: parts.optionalText('body_html'),
    nodeId: parts.optionalText('node_id'),
  }));
  if ('lacks' in understood) return understood;
  const { entry, html, nodeId } = understood.thing;
  const serverUrl = origin.serverUrl ?? new URL(entry.url).origin;
  const attachments = attachmentsOf(entry.body, html, serverUrl, origin.visibility);
  return {
    thing: {
      ...entry,
      attachments,
      ...(html !== undefined && { html }),
      ...(nodeId !== undefined && { nodeId }),
    },
  };
}

/**
 * The entry of a release as REST tells it in this run.
 * @throws Unreadable where the answer is no release
 */
export function liveRelease(data: unknown, connection: GitHubConnection, visibility: Visibility): Release {
  const understood = releaseEntry(data, { ...connection, visibility, live: true });
  if ('thing' in understood) return understood.thing;
  throw new Unreadable('unavailable', `the answer lacks ${understood.lacks[0]}`);
}

function entryIn(parts: Parts, { repository, live, deleted }: ReleaseOrigin): Omit<Release, 'attachments'> {
  const tag = parts.text('tag_name');
  const pkg = packageOfTag(tag);
  const state = stateIn(parts);
  const created = parts.optionalTime('created_at');
  const updated = parts.optionalTime('updated_at');
  const shipped = parts.optionalTime('published_at');
  return {
    kind: 'release',
    key: `release/${parts.id('id')}`,
    title: titleOr(parts.optionalText('name'), tag),
    state: deleted ? 'deleted' : state,
    repository,
    version: tag,
    ...(pkg !== undefined && { package: pkg }),
    url: parts.address('html_url'),
    author: accountIn(parts, 'author'),
    branch: parts.text('target_commitish'),
    ...(created !== undefined && { created }),
    ...(updated !== undefined && { updated }),
    ...(shipped !== undefined && { shipped }),
    body: parts.optionalText('body') ?? '',
    assets: assetsIn(parts),
    live,
    unknown: new Set(parts.has('assets') ? [] : ['content']),
  };
}

/** GitHub lists uploads that are still under way, or that failed, as `open`. */
function assetsIn(parts: Parts): Asset[] {
  const assets = parts.optionalList('assets', (asset) => ({
    state: asset.text('state'),
    name: asset.text('name'),
    size: asset.size('size'),
    url: asset.address('browser_download_url'),
  }));
  return assets
    .filter(({ state }) => state === 'uploaded')
    .map(({ name, size, url }) => ({ name, size, url }));
}

function stateIn(parts: Parts): ReleaseState {
  const [isDraft, isPrerelease] = [parts.flag('draft'), parts.flag('prerelease')];
  if (isDraft) return 'draft';
  return isPrerelease ? 'prerelease' : 'released';
}
