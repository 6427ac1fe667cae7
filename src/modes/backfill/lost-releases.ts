import { isReleaseGone } from '../../github/release-gone.ts';
import type { Changelog } from '../../notion/changelog.ts';
import type { Notion } from '../../notion/connection.ts';
import { LOOKED_UP_AT_ONCE, ManyRows } from '../../notion/find-many.ts';
import { rowOf, titleIn } from '../../notion/find-rows.ts';
import { orLeftArchived } from '../../notion/left-archived.ts';
import { showsPublished } from '../../notion/release-rows.ts';
import { removeRelease } from '../../notion/remove-release.ts';
import type { Settings } from '../../settings.ts';
import type { GitHub } from './open-github.ts';
import type { Settle } from './settle.ts';

interface Lost {
  settings: Settings;
  github: GitHub;
  notion: Notion;
  changelog: Changelog;
  settle: Settle;
}

/**
 * Handles the rows of releases that GitHub lists no more, as `on-delete` says: of those that are deleted, and whose rows
 * still show them as published. One query per 100, and one request to GitHub and one to Notion for each.
 * @throws Unreadable where GitHub does not answer
 */
export async function removeLost(
  { settings, github, notion, changelog, settle }: Lost,
  keys: readonly string[],
): Promise<void> {
  const rows = new ManyRows(notion);
  for (let start = 0; start < keys.length; start += LOOKED_UP_AT_ONCE) {
    const source = changelog.source();
    const part = keys.slice(start, start + LOOKED_UP_AT_ONCE).map((key) => ({ key, url: '' }));
    const found = await rows.findAnywhere(source, part, () => true);
    for (const identity of part) {
      const row = rowOf(found.of(identity));
      if (!row || !showsPublished(row, source, settings.fields.statuses.draft)) continue;
      const { key } = identity;
      if (!(await isReleaseGone(github.listing, Number(key.slice('release/'.length))))) continue;
      const names = { kind: 'release', key, title: titleIn(row) } as const;
      await settle(names, row, () => orLeftArchived(row, removeRelease(notion, changelog, row, settings)));
    }
  }
}
