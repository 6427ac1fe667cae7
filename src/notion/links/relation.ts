import type { Notion } from '../connection.ts';
import type { Row } from '../find-rows.ts';
import { heldBy, propertyRequests } from '../property-content.ts';
import { propertyItems } from '../property-items.ts';

/** What a row's relation holds, as far as the row shows it: `more` where `ids` are only the first 25 pages. */
export interface RelationValue {
  rowId: string;
  propertyId: string;
  ids: readonly string[];
  more: boolean;
}

/** The value of a row's relation; empty where the row has none of that name. */
export function relationOf(row: Row, name: string): RelationValue {
  const content = heldBy(row, name);
  const { ids, more } = content?.type === 'relation' ? content : { ids: [], more: false };
  return { rowId: row.id, propertyId: row.properties[name]?.id ?? '', ids, more };
}

/** All pages that a row leads to: no request for up to 25 of them, else one per 100. */
export async function pagesOf(notion: Notion, value: RelationValue): Promise<readonly string[]> {
  return value.more ? readPages(notion, value) : value.ids;
}

/** All pages that a row leads to by now: one request per 100. */
async function readPages(notion: Notion, { rowId, propertyId }: RelationValue): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of propertyItems(notion, rowId, propertyId))
    if (item.type === 'relation') ids.push(item.relation.id);
  return ids;
}

/**
 * Lets a row lead to one more page: two requests, or one where it does already. What it leads to is read anew, as a
 * request replaces the list, and others write it too.
 */
export async function addPage(
  notion: Notion,
  value: RelationValue,
  name: string,
  pageId: string,
): Promise<void> {
  const held = await readPages(notion, value);
  if (held.includes(pageId)) return;
  const ids = [...held, pageId];
  const properties = propertyRequests(new Map([[name, { type: 'relation', ids, more: false }]]));
  await notion.send('Update content', (client) => client.pages.update({ page_id: value.rowId, properties }));
}
