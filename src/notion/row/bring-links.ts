import type { Notion } from '../api/connection.ts';
import { addPages, PAGES_AT_ONCE, relationIn, relationOf } from '../property/relation.ts';
import type { Row } from './find-rows.ts';
import { withWholeLists } from './whole-row.ts';

/**
 * Lets a row lead to what another leads to by the relations of these names: one request for each that differs, and one more
 * per 100 pages where a row shows its list only in part. A list that would hold more than one request takes is left: a run
 * links what a release ships itself.
 * @param since `Notion.waits` when the rows were read; now unless given
 * @returns the row as it is then; the very same where there was nothing to bring
 */
export async function bringLinks(
  notion: Notion,
  from: Row,
  to: Row,
  names: readonly string[],
  since?: number,
): Promise<Row> {
  const isPart = (row: Row) => (name: string) => relationOf(row, name).more;
  const whole = await withWholeLists(notion, from, names.filter(isPart(from)));
  let row = to;
  for (const { name, ids } of linksBeside(whole, to, names)) {
    const value = relationOf(await withWholeLists(notion, to, [name].filter(isPart(to))), name);
    if (new Set([...value.ids, ...ids]).size > PAGES_AT_ONCE) continue;
    row = (await addPages(notion, to.id, relationIn(to, name), ids, { value, since })) ?? row;
  }
  return row;
}

/** What a row leads to by the relations of these names, and another does not, as far as they show it. */
export function linksBeside(
  row: Row,
  other: Row,
  names: readonly string[],
): { name: string; ids: readonly string[] }[] {
  const shared = names.filter((name) => other.properties[name]?.type === 'relation');
  return shared.flatMap((name) => {
    const held = relationOf(other, name).ids;
    const ids = relationOf(row, name).ids.filter((id) => !held.includes(id));
    return ids.length === 0 ? [] : [{ name, ids }];
  });
}
