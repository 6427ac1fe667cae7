import type { Notion } from './connection.ts';
import type { Row } from './find-rows.ts';
import { keyLink, type Mark, markedLink, markOf } from './mark.ts';
import type { PropertyContent } from './property-content.ts';
import { patchRow } from './update-row.ts';

/** The key of a row with something else remembered in it; nothing where the action has not written the key. */
export function remarkedKey(row: Row, keyName: string, change: Partial<Mark>): PropertyContent | undefined {
  const mark = markOf(row, keyName);
  const link = keyLink(row, keyName);
  const key = row.properties[keyName];
  if (mark === undefined || link === undefined || key?.type !== 'rich_text') return undefined;
  const text = key.rich_text.map(({ plain_text }) => plain_text).join('');
  return { type: 'rich_text', runs: [{ text, link: markedLink(link, { ...mark, ...change }) }] };
}

/** Remembers something with a row: one request. */
export async function remember(
  notion: Notion,
  row: Row,
  keyName: string,
  change: Partial<Mark>,
): Promise<void> {
  const key = remarkedKey(row, keyName, change);
  if (key) await patchRow(notion, row, new Map([[keyName, key]]));
}
