import type { Release } from '../../entry.ts';
import type { Ask } from '../../github/graphql.ts';
import type { GitHubConnection } from '../../github/octokit.ts';
import { previousTag, type ReleaseTag } from '../../github/shipped/previous-tag.ts';
import { readShipped } from '../../github/shipped/read-shipped.ts';
import { readReleaseTags } from '../../github/shipped/release-tags.ts';
import type { ShippedPullRequest } from '../../shipped.ts';

/** What a release ships. */
export interface Ships {
  pullRequests: readonly ShippedPullRequest[];
  /** Where its commits begin; nothing for the first release of its line. */
  previousTag: string | undefined;
  /** What the user should know, where it may not be all. */
  warning?: string;
}

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
  return async (release) => {
    if (fixed === undefined) tags ??= readReleaseTags(ask, connection);
    const previous = fixed ?? previousTag(release, (await tags) ?? []);
    return { ...(await readShipped(ask, connection, release, previous)), previousTag: previous };
  };
}
