import type { Row } from '../find-rows.ts';
import { heldBy, type PropertyContent } from '../property-content.ts';
import type { NewRelation } from './new-relation.ts';

/** Notion takes so many pages in one value: https://developers.notion.com/reference/request-limits */
const PAGES_AT_ONCE = 100;

/** Pages that a row is to lead to. */
export interface WantedPages {
  ids: readonly string[];
  /** All that the row leads to, where that is known though the row shows only the first of them. */
  known?: readonly string[];
}

/** The links of a row; what is left out stays as it is. */
export interface RowLinks {
  /** Of a release; `complete` where nothing is left to be found. */
  pullRequests?: WantedPages & { complete: boolean };
  /** Of a pull request, by the relation of that name; `mark` is remembered with the row. */
  tasks?: WantedPages & { property: string; newRelation?: NewRelation; mark: string };
}

interface LinkPlan {
  /** What the property is to hold; nothing where that needs no change. */
  content?: PropertyContent;
  /** Pages that have to be linked from their own side: no request takes the whole list. */
  elsewhere: string[];
}

/** Adds the wanted pages to those that a row leads to: whatever people have linked stays. */
export function planLinks(row: Row | undefined, name: string, { ids, known }: WantedPages): LinkPlan {
  const held = heldBy(row, name);
  const shown = held?.type === 'relation' ? held : { ids: [], more: false };
  // A row that is made in place of one that went away leads to nothing yet.
  const all = new Set(row ? [...shown.ids, ...(known ?? [])] : []);
  const missing = ids.filter((id) => !all.has(id));
  if (missing.length === 0) return { elsewhere: [] };
  const isWhole = known !== undefined || !shown.more;
  if (isWhole && all.size + missing.length <= PAGES_AT_ONCE)
    return { content: relation([...all, ...missing]), elsewhere: [] };
  if (all.size > 0) return { elsewhere: missing };
  return { content: relation(missing.slice(0, PAGES_AT_ONCE)), elsewhere: missing.slice(PAGES_AT_ONCE) };
}

function relation(ids: string[]): PropertyContent {
  return { type: 'relation', ids, more: false };
}
