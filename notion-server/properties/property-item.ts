import type { JsonObject } from '../json.ts';
import { isObject, listOf } from '../json.ts';
import { askedIn, listAnswer } from '../listing.ts';
import type { Page } from '../objects.ts';
import type { Property } from './property.ts';
import { renderValue, type Viewer } from './render-values.ts';

const LISTED = new Set(['title', 'rich_text', 'relation', 'people', 'rollup']);

/** One property of a page: what may be long comes as a listing (recorded: api-endpoints-retrieve-property). */
export function renderPropertyItem(
  page: Page,
  property: Property,
  viewer: Viewer,
  query: URLSearchParams,
): JsonObject {
  const { type } = property;
  const id = encodeURIComponent(property.id);
  const value = renderValue(page, property, viewer);
  if (!LISTED.has(type)) return { object: 'property_item', type, id, [type]: value };
  const values = type === 'rollup' ? [] : listOf(value);
  const asked = askedIn(query);
  const start = asked.cursor === undefined ? 0 : Number(asked.cursor);
  const end = start + asked.size;
  const results = values
    .slice(start, end)
    .map((item) => ({ object: 'property_item', type, id, [type]: item }));
  const more = end < values.length;
  const answer = listAnswer('property_item', results, more ? String(end) : null);
  const next = `https://api.notion.com/v1/pages/${page.id}/properties/${id}?start_cursor=${end}`;
  return {
    ...answer,
    property_item: { id, next_url: more ? next : null, type, [type]: isObject(value) ? value : {} },
  };
}
