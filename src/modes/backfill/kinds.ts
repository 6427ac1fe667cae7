import type { EntryKind } from '../../entry.ts';
import type { Problem } from '../../errors.ts';
import { listPullRequests } from '../../github/list-pull-requests.ts';
import { listReleases } from '../../github/list-releases.ts';
import { sorted } from '../../notion/find-rows.ts';
import { keyOf, releaseRows, showsPublished } from '../../notion/release-rows.ts';
import { type Part, problemOf, syncListed } from './listed.ts';
import { removeLost } from './lost-releases.ts';

/** Syncs the pull requests that GitHub lists. @returns why they could not all be listed */
export async function syncPullRequests(part: Part): Promise<Problem[]> {
  const { listing, from } = part.github;
  const { complete, problems } = await syncListed(part, 'pull-request', listPullRequests(listing, from));
  part.index.isWhole = complete && from === undefined;
  return problems;
}

/**
 * Syncs the releases that GitHub lists, and handles the rows of those that it lists no more. Their rows are read before
 * GitHub is, so a release that is made meanwhile is not taken for one of those.
 * @returns why they could not all be listed
 */
export async function syncReleases(part: Part): Promise<Problem[]> {
  const { settings, github, notion, changelog } = part;
  const { listing, from } = github;
  const releases = listReleases(listing, from);
  if (from !== undefined) return (await syncListed(part, 'release', releases)).problems;
  const { serverUrl, repository } = settings.github;
  const source = changelog.source();
  const rows = await releaseRows(notion, source, `${serverUrl}/${repository}`);
  const listed = new Set<string>();
  const note = ({ key }: { key: string }) => listed.add(key);
  const { complete, problems } = await syncListed(part, 'release', releases, sorted(rows, source), note);
  if (!complete || settings.onDelete === 'ignore') return problems;
  const lost = rows
    .filter((row) => showsPublished(row, source, settings.fields.statuses.draft))
    .map((row) => keyOf(row, source))
    .filter((key) => !listed.has(key));
  try {
    await removeLost(part, lost);
  } catch (error) {
    problems.push(problemOf(error, 'release', repository));
  }
  return problems;
}

/**
 * Syncs what has changed on GitHub since the run began: rows may have been written from what was read before, while the
 * event's own run had written newer data.
 */
export async function syncChanged(part: Part, kind: EntryKind): Promise<Problem[]> {
  const { listing, opened } = part.github;
  const changed = kind === 'release' ? listReleases(listing, opened) : listPullRequests(listing, opened);
  return (await syncListed(part, kind, changed)).problems;
}
