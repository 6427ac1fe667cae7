import type { Notion } from './connection.ts';
import type { Row } from './find-rows.ts';
import { propertyItems } from './property-items.ts';
import type { Property } from './schema.ts';

/**
 * Of people, a row is sure to show only so many, and does not say whether there are more:
 * https://developers.notion.com/reference/retrieve-a-page#limits
 */
const SHOWN = 25;

/**
 * A row with all people in the properties; no request where it shows fewer than 25 in each, else one per 100 for each
 * that shows as many.
 */
export async function withAllPeople(notion: Notion, row: Row, properties: Iterable<Property>): Promise<Row> {
  const whole = { ...row.properties };
  for (const { name } of properties) {
    const property = whole[name];
    if (property?.type !== 'people' || property.people.length < SHOWN) continue;
    const people: typeof property.people = [];
    for await (const item of propertyItems(notion, row.id, property.id))
      if (item.type === 'people') people.push(item.people);
    whole[name] = { ...property, people };
  }
  return { ...row, properties: whole };
}
