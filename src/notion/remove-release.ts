import type { Change } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { newOptions } from './change-schema.ts';
import type { Changelog } from './changelog.ts';
import type { Notion } from './connection.ts';
import type { Row } from './find-rows.ts';
import { type PropertyContent, shown, shownIn } from './property-content.ts';
import { deletedContents } from './release-rows.ts';
import { trash } from './trash.ts';
import { patchRow } from './update-row.ts';
import type { Upsert } from './upsert-row.ts';

/** Marks or trashes the row of a release that GitHub does not list any more; one request, or none in a dry run. */
export async function removeRelease(
  notion: Notion,
  changelog: Changelog,
  row: Row,
  { onDelete, dryRun, fields }: Settings,
): Promise<Upsert> {
  const reason = 'GitHub does not list this release any more.';
  if (onDelete === 'trash') {
    if (!dryRun) await trash(notion, row.id);
    return { operation: 'trashed', row, changes: [], added: [], reason };
  }
  const source = changelog.source();
  const contents = deletedContents(row, source, fields.statuses.deleted);
  const changes = changesOf(contents, row).filter(({ before, after }) => before !== after);
  if (!dryRun) {
    const options = newOptions({ properties: contents }, source.schema, fields);
    await changelog.applySchema({ schema: source.schema, additions: [], options, relations: [] });
    await patchRow(notion, row, contents);
  }
  return { operation: 'updated', row, changes, added: [], reason };
}

function changesOf(contents: ReadonlyMap<string, PropertyContent>, row: Row): Change[] {
  return [...contents].map(([property, content]) => ({
    property,
    before: shownIn(row, property),
    after: shown(content),
  }));
}
