import type { Release } from '../../entry.ts';
import type { Ask } from '../../github/graphql.ts';
import type { GitHubConnection } from '../../github/octokit.ts';
import { previousTag, type ReleaseTag } from '../../github/shipped/previous-tag.ts';
import { readShipped } from '../../github/shipped/read-shipped.ts';
import { readReleaseTags } from '../../github/shipped/release-tags.ts';
import { Unreadable } from '../../github/unreadable.ts';
import type { ShippedPullRequest } from '../../shipped.ts';

/** What a release ships. */
export interface Ships {
  pullRequests: readonly ShippedPullRequest[];
  /** Whether its commits are known. */
  known: boolean;
  /** Whether a later run may find more. */
  retries: boolean;
  /** Where its commits begin; nothing for the first release of its line. */
  previousTag: string | undefined;
  /** What the user should know, where it may not be all. */
  warning?: string;
}

/** Failures in a row after which GitHub is not asked for commits any more: each may take a minute. */
const PATIENCE = 3;

/**
 * Makes a function that finds what a release ships; the tags of other releases are read once.
 * @param fixed the tag from which on the commits count, whatever other releases there are
 * @returns a function that throws Unreadable
 */
export function shipsOf(
  ask: Ask,
  connection: GitHubConnection,
  fixed: string | undefined,
): (release: Release) => Promise<Ships> {
  let tags: Promise<ReleaseTag[]> | undefined;
  const readTags = (): Promise<ReleaseTag[]> => {
    tags ??= readReleaseTags(ask, connection).catch((error) => {
      tags = undefined; // the next release may be luckier
      throw error;
    });
    return tags;
  };
  const read = async (release: Release): Promise<Ships> => {
    const previous = fixed ?? previousTag(release, await readTags());
    const shipped = await readShipped(ask, connection, release, previous);
    if (fixed === undefined) return { ...shipped, retries: false, previousTag: previous };
    // Another tag may be meant: the next run without it tells.
    const isWrong = !shipped.known || shipped.isEmpty;
    const warning = isWrong ? wrongTag(fixed, release) : shipped.warning;
    return {
      ...shipped,
      known: !isWrong,
      retries: isWrong,
      previousTag: fixed,
      ...(warning !== undefined && { warning }),
    };
  };
  let failures = 0;
  return async (release) => {
    if (failures >= PATIENCE) throw new Unreadable('unavailable', 'it failed to several times in a row');
    try {
      const ships = await read(release);
      failures = 0;
      return ships;
    } catch (error) {
      if (error instanceof Unreadable) failures += 1;
      throw error;
    }
  };
}

function wrongTag(fixed: string, { version }: Release): string {
  return `No commits lie between ${fixed}, which \`previous-tag\` names, and ${version}: the tag is misspelt, or not an earlier one. Only pull requests that the notes link are linked, and no notes are made.`;
}
