import { Problem } from '../../errors.ts';
import type { Notion } from '../connection.ts';
import type { Row } from '../find-rows.ts';
import { heldBy, propertyRequests } from '../property-content.ts';
import { propertyItems } from '../property-items.ts';
import { sendFresh } from '../send-fresh.ts';

/** What a row's relation holds, as far as the row shows it: `more` where `ids` are only the first 25 pages. */
export interface RelationValue {
  ids: readonly string[];
  more: boolean;
}

/** A relation, by what requests call it. */
export interface RelationProperty {
  id: string;
  name: string;
}

/** The value of a row's relation; empty where the row has none of that name. */
export function relationOf(row: Row | undefined, name: string | undefined): RelationValue {
  const content = heldBy(row, name);
  return content?.type === 'relation' ? content : { ids: [], more: false };
}

/**
 * The relation of that name, as a row of its data source shows it.
 * @throws Problem where the row has none
 */
export function relationIn({ properties, url }: Row, name: string): RelationProperty {
  const property = properties[name];
  if (property?.type === 'relation') return { id: property.id, name };
  throw new Problem('row-unsettled', `The row ${url} has no relation “${name}” any more.`);
}

/** All pages that a row leads to by now: one request per 100. */
async function readPages(notion: Notion, pageId: string, relation: RelationProperty): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of propertyItems(notion, pageId, relation.id))
    if (item.type === 'relation') ids.push(item.relation.id);
  return ids;
}

/**
 * Lets a row lead to one more page: two requests, or one where it does already. What it leads to is read anew, as a
 * request replaces the list, and others write it too.
 */
export async function addPage(
  notion: Notion,
  rowId: string,
  relation: RelationProperty,
  pageId: string,
): Promise<void> {
  const read = () => readPages(notion, rowId, relation);
  const held = await read();
  if (held.includes(pageId)) return;
  await sendFresh(notion, 'Update content', { held, read }, (client, now) => {
    const ids = [...new Set([...now, pageId])];
    const properties = propertyRequests(new Map([[relation.name, { type: 'relation', ids, more: false }]]));
    return client.pages.update({ page_id: rowId, properties });
  });
}
