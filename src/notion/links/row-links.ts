import type { Row } from '../find-rows.ts';
import type { PropertyContent } from '../property-content.ts';
import type { LinkJudgement } from './judge-links.ts';
import type { NewRelation } from './new-relation.ts';
import { relationOf } from './relation.ts';

/** Notion takes so many pages in one value: https://developers.notion.com/reference/request-limits */
const PAGES_AT_ONCE = 100;

/** A page that a row is to lead to. */
export interface WantedPage {
  id: string;
  /** The rows that it leads to from its side, as far as it shows them; nothing where that is not known. */
  leadsTo?: readonly string[];
}

/** @param otherSide the name of the relation by which the row leads to such as it is wanted by */
export function wantedPage(row: Row, otherSide: string | undefined): WantedPage {
  return { id: row.id, leadsTo: relationOf(row, otherSide).ids };
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
