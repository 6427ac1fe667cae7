import { type Asset, type Release, type ReleaseState, unknownParts } from '../../entry/entry.ts';
import { versionOfTag } from '../../entry/titles.ts';
import type { GitHub } from '../api/github.ts';
import { complete } from '../api/unreadable.ts';
import { attachmentsOf } from '../attachments.ts';
import type { Visibility } from '../event/event.ts';
import { type Parts, readThing, type Understood } from '../parts.ts';
import { accountIn } from '../person.ts';

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
  const understood = readThing(data, 'release', (parts) => entryIn(parts, origin));
  if ('lacks' in understood) return understood;
  const entry = understood.thing;
  const { serverUrl = new URL(entry.url).origin, visibility } = origin;
  const attachments = attachmentsOf(entry.body, entry.html, serverUrl, visibility);
  return { thing: { ...entry, attachments } };
}

/** GitHub's ID of a release, by the key of its entry. */
export function releaseIdOf({ key }: Pick<Release, 'key'>): number {
  return Number(key.slice('release/'.length));
}

/** The entry of a release as REST tells it in this run. */
export function liveReleaseEntry(
  { repository, serverUrl }: GitHub,
  data: unknown,
  visibility: Visibility,
): Understood<Release> {
  return releaseEntry(data, { repository: repository.fullName, serverUrl, visibility, live: true });
}

/**
 * The same, of an answer that is to be a release.
 * @throws Unreadable where the answer is no release
 */
export function liveRelease(github: GitHub, data: unknown, visibility: Visibility): Release {
  return complete(liveReleaseEntry(github, data, visibility));
}

function entryIn(parts: Parts, { repository, live, deleted }: ReleaseOrigin): Omit<Release, 'attachments'> {
  const tag = parts.text('tag_name');
  const packageName = packageOfTag(tag);
  const name = nameIn(parts, [tag, versionOfTag(tag, packageName)]);
  const state = stateIn(parts);
  const created = parts.optionalTime('created_at');
  const updated = parts.optionalTime('updated_at');
  const shipped = parts.optionalTime('published_at');
  return {
    kind: 'release',
    key: `release/${parts.id('id')}`,
    title: name ?? `${repository.split('/')[1]} ${tag}`,
    name,
    state: deleted ? 'deleted' : state,
    repository,
    version: tag,
    package: packageName,
    url: parts.address('html_url'),
    author: accountIn(parts, 'author'),
    branch: parts.text('target_commitish'),
    created,
    updated,
    shipped,
    body: parts.optionalText('body') ?? '',
    assets: assetsIn(parts),
    html: parts.optionalText('body_html'),
    nodeId: parts.optionalText('node_id'),
    live,
    unknown: unknownParts(
      ['content', !parts.has('assets')],
      ['created', created === undefined],
      ['updated', updated === undefined],
    ),
  };
}

/** The name where it says more than these. */
function nameIn(parts: Parts, known: readonly string[]): string | undefined {
  const name = parts.optionalText('name');
  return name?.trim() && !known.includes(name.trim()) ? name : undefined;
}

/** GitHub lists uploads that are still under way, or that failed, as `open`. */
function assetsIn(parts: Parts): Asset[] {
  if (!parts.has('assets')) return [];
  const assets = parts.list('assets', (asset) => ({
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

/** A name, `@`, `-v` or `/v`, and a version of two or more numbers with whatever follows them. */
const TAG = /^(?<name>@[^@/]+\/[^@/]+?|[^@]+?)(?:@v?|[-/]v)\d+(?:\.\d+)+[\w.+-]*$/;

/** What stands before a version in repositories of a single package. */
const NO_PACKAGE = /^(?:releases?|versions?|tags?|v?\d+(?:\.\d+)+.*)$/i;

/**
 * The package that a tag of a monorepo names: `@scope/name@1.2.3`, `name@1.2.3`, `name-v1.2.3` or `name/v1.2.3` (where
 * the name may be a path, as for Go modules); nothing for other tags, such as `v1.2.3`, `release-1.2.3` or `release/v1.2.3`.
 */
export function packageOfTag(tag: string): string | undefined {
  const name = TAG.exec(tag)?.groups?.name;
  return name === undefined || NO_PACKAGE.test(name) ? undefined : name;
}
