import type { Problem } from '../../errors.ts';
import { listReleases } from '../../github/list-releases.ts';
import { sorted } from '../../notion/find-rows.ts';
import { keyOf, showsPublished } from '../../notion/release-rows.ts';
import { type Part, syncListed } from './listed.ts';

/**
 * Syncs the releases that GitHub lists, and handles the rows of those that it lists no more, as `on-delete` says. Their
 * rows are read before GitHub is, so a release that is made meanwhile is not taken for one of those.
 * @returns why they could not all be listed
 */
export async function syncReleases(part: Part): Promise<Problem | undefined> {
  const { settings, github, writer } = part;
  const { listing, from } = github;
  if (from !== undefined) return (await syncListed(part, 'release', listReleases(listing, from))).problem;
  const { place, rows } = await writer.releaseRows();
  const listed = new Set<string>();
  const { complete, problem } = await syncListed(
    part,
    'release',
    listReleases(listing, from),
    sorted(rows, place),
    ({ key }) => listed.add(key),
  );
  if (complete && settings.onDelete !== 'ignore') {
    const lost = rows.filter((row) => !listed.has(keyOf(row, place)));
    for (const row of lost.filter((row) => showsPublished(row, place, settings.fields.statuses.draft)))
      await writer.remove(row);
  }
  return problem;
}
