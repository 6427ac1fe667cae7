import { chunks } from '../../chunks.ts';
import type { Notion } from '../api/connection.ts';
import { addPages, type RelationProperty, relationOf, type WantedPage } from '../property/relation.ts';
import { ManyRows } from './find-many.ts';
import type { Source } from './find-rows.ts';

/** Rows that are read and then written together: few, as others may write them meanwhile. */
const AT_ONCE = 10;

/**
 * Lets rows lead to one more page: a request for each that does not yet, and one per 10 to read what they lead to. One that
 * is archived, or leads to more than a row shows, is read once more.
 * @param together whether those 10 are written at the same time
 */
export async function linkFrom(
  notion: Notion,
  source: Source,
  pages: readonly WantedPage[],
  relation: RelationProperty,
  pageId: string,
  together: boolean,
): Promise<void> {
  const many = new ManyRows(notion);
  for (const part of chunks(pages, AT_ONCE)) {
    const since = notion.waits;
    const { all } = await many.find(
      source,
      part.flatMap(({ key }) => (key === undefined ? [] : [{ key, url: '' }])),
    );
    const add = ({ id }: WantedPage) => {
      const row = all.find((one) => one.id === id);
      const known = row && { value: relationOf(row, relation.name), since };
      return addPages(notion, id, relation, [pageId], known);
    };
    if (together) await Promise.all(part.map(add));
    else for (const page of part) await add(page);
  }
}
