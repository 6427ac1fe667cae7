import type { Release } from '../entry/entry.ts';
import type { GitHub } from '../github/api/github.ts';
import { type GraphqlAnswer, isWhole, pageIn, presentNodes } from '../github/api/graphql.ts';
import { Unreadable } from '../github/api/unreadable.ts';
import type { Parts } from '../github/parts.ts';
import { askRepository } from './shipped-query.ts';

/** A published release, as far as releases are put in an order. */
export interface ReleaseTag {
  tag: string;
  prerelease: boolean;
  /** ISO 8601 */
  published: string;
}

/** One point for a page of 100, without the notes: those of 100 releases may have many megabytes. */
const RELEASE_TAGS_QUERY = `
  query ($owner: String!, $name: String!, $cursor: String) {
    repository(owner: $owner, name: $name) {
      releases(first: 100, after: $cursor, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { tagName isDraft isPrerelease publishedAt }
      }
    }
  }
`;

function releaseTagsIn(repository: Parts) {
  return repository.part('releases', (list) =>
    pageIn(list, (release) => ({
      tag: release.text('tagName'),
      isDraft: release.flag('isDraft'),
      prerelease: release.flag('isPrerelease'),
      published: release.optionalTime('publishedAt'),
    })),
  );
}

/**
 * The tags of all published releases: one request per 100.
 * @throws Unreadable
 */
export async function readReleaseTags(github: GitHub): Promise<ReleaseTag[]> {
  const tags: ReleaseTag[] = [];
  let cursor: string | null = null;
  do {
    const { data: releases }: GraphqlAnswer<ReturnType<typeof releaseTagsIn>> = await askRepository(
      github,
      RELEASE_TAGS_QUERY,
      { cursor },
      releaseTagsIn,
    );
    // One that is missing may be the previous one.
    if (!isWhole(releases)) throw new Unreadable('unavailable', 'it did not show all releases');
    for (const { tag, isDraft, prerelease, published } of presentNodes(releases))
      if (!isDraft && published !== undefined) tags.push({ tag, prerelease, published });
    cursor = releases.next;
  } while (cursor !== null);
  return tags;
}

/**
 * The tag of the previous release of the same line: the highest lower version of those published before. A stable release
 * skips pre-releases, and a pre-release does not. GitHub documents nowhere which tag its own notes begin at; that it does
 * so is what users report (TR4W/TR4W#979, basecamp/basecamp-cli#598).
 *
 * A line are the tags with the same text before the version, so that packages of a monorepo do not mix. Tags without a
 * version are one line, in the order of their publication.
 * @returns nothing for the first release of its line
 */
export function previousTag(
  { version: tag, state, shipped }: Pick<Release, 'version' | 'state' | 'shipped'>,
  tags: readonly ReleaseTag[],
): string | undefined {
  const own = versionOf(tag);
  const isStable = state !== 'prerelease' && own.prerelease.length === 0;
  const candidates = tags
    .map((other) => ({ ...other, version: versionOf(other.tag) }))
    .filter((other) => other.tag !== tag && other.version.line === own.line)
    .filter(({ published }) => shipped === undefined || Date.parse(published) < Date.parse(shipped))
    .filter(({ version, prerelease }) => !isStable || !(prerelease || version.prerelease.length > 0))
    .filter(({ version }) => own.numbers.length === 0 || compare(version, own) < 0);
  const best = candidates.toSorted(
    (a, b) => compare(b.version, a.version) || Date.parse(b.published) - Date.parse(a.published),
  );
  return best[0]?.tag;
}

interface Version {
  /** What stands before it, without a `v`, in lower case; nothing for a tag without a version. */
  line: string | undefined;
  /** None where the tag has no version. */
  numbers: number[];
  /** The identifiers of a pre-release, such as `rc` and `1`. */
  prerelease: string[];
}

/**
 * Any count of numbers after a `v` or whatever the line is called, and what follows them. Own code, as the library
 * `semver` refuses versions of two or four numbers, calendar versions with zeros (2024.01.15), and suffixes without a
 * hyphen (1.0.0rc1).
 */
const VERSION =
  /^(?<line>.*?)v?(?<numbers>\d+(?:\.\d+)+|(?<=v|^)\d+)(?:(?<hyphen>-)?(?<suffix>(?<=-)[\w.-]+|[._]?[a-z][\w.-]*|_\d+))?(?:\+[\w.-]+)?$/i;

/** Characters of a tag: GitHub takes 255 bytes. The pattern looks at every place where a version may begin. */
const LONGEST = 255;

/** Suffixes of versions that come after the bare one, or are it: 1.0.0.post1, 1.2.3_1, 5.3.1.Final. */
const STABLE = /^(?:[._-]?(?:post|final|release|ga|sp|patch|p|r)[._-]?(?<post>\d*)|_(?<build>\d+))$/i;

function versionOf(tag: string): Version {
  const { line, numbers, suffix = '' } = (tag.length <= LONGEST && VERSION.exec(tag)?.groups) || {};
  if (line === undefined || numbers === undefined) return { line: undefined, numbers: [], prerelease: [] };
  const stable = STABLE.exec(suffix)?.groups;
  const later = stable?.post || stable?.build;
  return {
    line: line.toLowerCase(),
    numbers: [...numbers.split('.').map(Number), ...(later ? [Number(later)] : [])],
    // `rc10` comes after `rc2`.
    prerelease: stable ? [] : (suffix.toLowerCase().match(/\d+|[a-z]+/g) ?? []),
  };
}

/** The order of https://semver.org/#spec-item-11, for any count of numbers. */
function compare(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  for (let i = 0; i < Math.max(a.prerelease.length, b.prerelease.length); i++) {
    const difference = compareIdentifiers(a.prerelease[i], b.prerelease[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber && bIsNumber) return Number(a) - Number(b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
