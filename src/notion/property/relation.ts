import { type Client, type GetPagePropertyResponse, isFullPage } from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import { type Notion, sendFresh } from '../api/connection.ts';
import { itemsOf } from '../api/listing.ts';
import type { LinkJudgement } from '../database/judge-links.ts';
import type { NewRelation } from '../database/new-properties.ts';
import type { Row } from '../row/find-rows.ts';
import { heldBy, type PropertyContent, propertyRequests } from './property-content.ts';

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
  throw new Problem('row-unsettled', `The row ${url} has no relation ${quoted(name)} any more.`);
}

/**
 * Lets a row lead to more pages: one request, or none where it does already. What it leads to is read before, where that is
 * not known: a request replaces the list, and others write it too.
 * @param pageIds as many as, with those that it leads to, one request takes
 * @param known what it leads to, read a moment ago, when `Notion.waits` was `since`; now unless given
 * @returns the row as it is then; nothing where it led to them already
 */
export async function addPages(
  notion: Notion,
  rowId: string,
  property: RelationProperty,
  pageIds: readonly string[],
  known?: { value: RelationValue; since?: number | undefined },
): Promise<Row | undefined> {
  const read = async () => {
    const ids: string[] = [];
    for await (const item of propertyItems(notion, rowId, property.id))
      if (item.type === 'relation') ids.push(item.relation.id);
    return ids;
  };
  const isWhole = known !== undefined && !known.value.more;
  const held = isWhole ? known.value.ids : await read();
  if (pageIds.every((id) => held.includes(id))) return undefined;
  const request = (client: Client, now: readonly string[]) => {
    const ids = [...new Set([...now, ...pageIds])];
    const properties = propertyRequests(new Map([[property.name, relation(ids)]]));
    return client.pages.update({ page_id: rowId, properties });
  };
  const since = isWhole ? known.since : notion.waits;
  const page = await sendFresh(notion, 'Update content', held, read, request, since);
  return isFullPage(page) ? page : undefined;
}

type Item = Exclude<GetPagePropertyResponse, { object: 'list' }>;

/** All that a property of a page holds by now, item by item, for the types that may hold many: one request per 100. */
export function propertyItems(notion: Notion, page_id: string, property_id: string): AsyncGenerator<Item> {
  return itemsOf(notion, 'Read content', async (client, part) => {
    const answer = await client.pages.properties.retrieve({ page_id, property_id, ...part });
    if (answer.object === 'list') return answer;
    throw new Problem('unexpected', 'Notion answered for a list of a row without its items.');
  });
}

/** Notion takes so many pages in one value: https://developers.notion.com/reference/request-limits */
export const PAGES_AT_ONCE = 100;

/** A page that a row is to lead to. */
export interface WantedPage {
  id: string;
  /** By which its row is found; nothing where it has none of the changelog. */
  key?: string;
  /** The rows that it leads to from its side, as far as it shows them; nothing where that is not known. */
  leadsTo?: readonly string[];
}

/** @param otherSide the name of the relation by which the row leads to such as it is wanted by */
export function wantedPage(row: Row, key: string, otherSide: string | undefined): WantedPage {
  return { id: row.id, key, leadsTo: relationOf(row, otherSide).ids };
}

/** The links of a row; what is left out stays as it is. */
export interface RowLinks {
  /** Of a release; `complete` where nothing is left to be found. */
  pullRequests?: { pages: readonly WantedPage[]; complete: boolean };
  /** Of a pull request, by the relation of that name; `mark` is remembered with the row. */
  tasks?: { pages: readonly WantedPage[]; property: string; newRelation?: NewRelation; mark: string };
}

/** The pages that a row is to lead to, by the names of its relations. */
export function wantedPages(
  { pullRequests, tasks }: RowLinks,
  links: LinkJudgement,
): Map<string, readonly WantedPage[]> {
  const wanted = new Map<string, readonly WantedPage[]>();
  if (pullRequests && (links.is === 'found' || links.is === 'new'))
    wanted.set(links.pullRequests.name, pullRequests.pages);
  if (tasks) wanted.set(tasks.property, tasks.pages);
  return wanted;
}

interface LinkPlan {
  /** What the property is to hold; nothing where that needs no change. */
  content?: PropertyContent;
  /** Pages that have to be linked from their own side: no request takes the whole list. */
  elsewhere: string[];
}

/** Adds the wanted pages to those that a row leads to: whatever people have linked stays. */
export function planLinks(row: Row | undefined, name: string, wanted: readonly WantedPage[]): LinkPlan {
  const held = relationOf(row, name).ids;
  const lacking = lackingPages(row, name, wanted);
  if (lacking.length === 0) return { elsewhere: [] };
  if (held.length + lacking.length <= PAGES_AT_ONCE)
    return { content: relation([...held, ...lacking]), elsewhere: [] };
  if (held.length > 0) return { elsewhere: lacking };
  return { content: relation(lacking.slice(0, PAGES_AT_ONCE)), elsewhere: lacking.slice(PAGES_AT_ONCE) };
}

/** Those that a row does not lead to, as far as it shows that, or they do. */
export function lackingPages(row: Row | undefined, name: string, wanted: readonly WantedPage[]): string[] {
  const { ids, more } = relationOf(row, name);
  const isLinked = ({ id, leadsTo = [] }: WantedPage) =>
    ids.includes(id) || (more && row !== undefined && leadsTo.includes(row.id));
  return wanted.filter((page) => !isLinked(page)).map(({ id }) => id);
}

function relation(ids: string[]): PropertyContent {
  return { type: 'relation', ids, more: false };
}
