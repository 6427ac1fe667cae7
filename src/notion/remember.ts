import type { Notion } from './connection.ts';
import type { Row } from './find-rows.ts';
import { type Mark, remarked } from './mark.ts';
import { heldBy } from './property-content.ts';
import { patchRow } from './update-row.ts';

/** Remembers something with a row: one request. */
export async function remember(
  notion: Notion,
  row: Row,
  keyName: string,
  change: Partial<Mark>,
): Promise<void> {
  const key = remarked(heldBy(row, keyName), change);
  if (key) await patchRow(notion, row, new Map([[keyName, key]]));
}
