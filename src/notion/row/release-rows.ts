import type { Notion } from '../api/connection.ts';
import { fieldContent, isSameOption } from '../property/field-content.ts';
import { heldBy, isEmpty, type PropertyContent, shown } from '../property/property-content.ts';
import {
  keyFilter,
  propertyOf,
  queryAll,
  queryArchived,
  type Row,
  type Source,
  textIn,
  urlFilter,
} from './find-rows.ts';
import { markOf, remarked } from './mark.ts';

/**
 * The rows of a repository's releases, 10,000 at most, and as many archived ones that have no other beside them; none where addresses are not written.
 * @param address of the repository on GitHub: rows are found by theirs, as a Repository option may not exist yet, and
 * Notion may refuse to filter by one that does not
 */
export async function releaseRows(notion: Notion, source: Source, address: string): Promise<Row[]> {
  const [key, url] = [keyFilter(source), urlFilter(source)];
  if (key === undefined || url === undefined) return [];
  const filter = { and: [key({ starts_with: 'release/' }), url({ starts_with: `${address}/releases/` })] };
  const rows = await queryAll(notion, source, filter);
  const keys = new Set(rows.map((row) => keyOf(row, source)));
  const archived = await queryArchived(notion, source, filter);
  return [...rows, ...archived.filter((row) => !keys.has(keyOf(row, source)))];
}

/** The key of a row. */
export function keyOf(row: Row, source: Source): string {
  return textIn(row, propertyOf('key', source)?.name);
}

/**
 * Whether a row that this action wrote shows a release that was published and not deleted. A draft may be hidden from the
 * token; a row that shows neither its status nor when it was published may be one.
 * @param draft the status option of drafts
 */
export function showsPublished(row: Row, source: Source, draft: string): boolean {
  const mark = markOf(row, source.names.key);
  const status = heldBy(row, propertyOf('status', source)?.name);
  const shipped = heldBy(row, propertyOf('shipped', source)?.name);
  if (mark === undefined || mark.deleted || (status === undefined && shipped === undefined)) return false;
  return (
    (status === undefined || !isSameOption(shown(status), draft)) &&
    (shipped === undefined || !isEmpty(shipped))
  );
}

/** What to write into the row of a release that is deleted: its status, and that it is. */
export function deletedContents(row: Row, source: Source, deleted: string): Map<string, PropertyContent> {
  const contents = new Map<string, PropertyContent>();
  const status = propertyOf('status', source);
  const content = status && fieldContent({ is: 'choices', names: [deleted] }, status);
  if (status && content) contents.set(status.name, content);
  const key = remarked(heldBy(row, source.names.key), { deleted: true });
  return key ? contents.set(source.names.key, key) : contents;
}
