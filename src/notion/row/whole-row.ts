import type { Notion } from '../api/connection.ts';
import { RowChanged } from '../api/row-changed.ts';
import type { PropertyPlan } from '../database/plan-properties.ts';
import { contentOf, sameContent } from '../property/property-content.ts';
import { lackingPages, propertyItems, type RowLinks, relationOf, wantedPages } from '../property/relation.ts';
import type { Row } from './find-rows.ts';

type RowProperty = Row['properties'][string];

/**
 * Of people, a row is sure to show only so many, and does not say whether there are more; of pages that a relation leads
 * to, it shows as many and says so: https://developers.notion.com/reference/retrieve-a-page#limits
 */
const SHOWN = 25;

/**
 * A row with all that those of its lists hold which a plan may add to: no request where it shows that itself, else one per
 * 100 for each.
 */
export async function wholeRow(
  notion: Notion,
  row: Row,
  { targets, links: judgement }: PropertyPlan,
  links: RowLinks,
): Promise<Row> {
  const people = [...targets.values()].map(({ name }) => name).filter((name) => mayHaveMorePeople(row, name));
  const relations = [...wantedPages(links, judgement)]
    .filter(([name, pages]) => relationOf(row, name).more && lackingPages(row, name, pages).length > 0)
    .map(([name]) => name);
  return withWholeLists(notion, row, [...people, ...relations]);
}

/** A row with all that its lists of these names hold: one request per 100 for each. */
export async function withWholeLists(notion: Notion, row: Row, names: readonly string[]): Promise<Row> {
  const properties = { ...row.properties };
  for (const name of names) {
    const property = properties[name];
    if (property) properties[name] = await wholeList(notion, row.id, property);
  }
  return { ...row, properties };
}

/**
 * That the lists still hold what they held; one request per 100 for each that the row itself does not show whole.
 * @throws RowChanged
 */
export async function refuseOtherLists(notion: Notion, row: Row, whole: Row): Promise<void> {
  for (const [name, before] of Object.entries(whole.properties)) {
    if (before === row.properties[name]) continue;
    const now = await wholeList(notion, row.id, before);
    const [held, known] = [contentOf(now), contentOf(before)];
    if (!held || !known || !sameContent(held, known)) throw new RowChanged();
  }
}

function mayHaveMorePeople({ properties }: Row, name: string): boolean {
  const property = properties[name];
  return property?.type === 'people' && property.people.length >= SHOWN;
}

async function wholeList(notion: Notion, pageId: string, property: RowProperty): Promise<RowProperty> {
  const people = [];
  const relation = [];
  for await (const item of propertyItems(notion, pageId, property.id)) {
    if (item.type === 'people') people.push(item.people);
    if (item.type === 'relation') relation.push(item.relation);
  }
  if (property.type === 'people') return { ...property, people };
  return property.type === 'relation' ? { ...property, relation, ...{ has_more: false } } : property;
}
