import type { Client, GetPageResponse } from '@notionhq/client';
import { type Notion, SINCE_THE_START } from './connection.ts';
import type { Row } from './find-rows.ts';
import { type Mark, remarked } from './mark.ts';
import { heldBy, type PropertyContent, propertyRequests } from './property-content.ts';
import { sendFresh } from './send-fresh.ts';
import { readRow } from './update-row.ts';

/** Remembers something with a row, beside what others have meanwhile: one request, or two where the run has waited. */
export async function remember(
  notion: Notion,
  row: Row,
  keyName: string,
  change: Partial<Mark>,
): Promise<void> {
  const page_id = row.id;
  const keyOf = (now: Row) => remarked(heldBy(now, keyName), change);
  const held = keyOf(row);
  if (held === undefined) return;
  const read = async () => keyOf(await readRow(notion, row));
  const request = (client: Client, key: PropertyContent | undefined): Promise<GetPageResponse> =>
    key
      ? client.pages.update({ page_id, properties: propertyRequests(new Map([[keyName, key]])) })
      : client.pages.retrieve({ page_id });
  await sendFresh(notion, 'Update content', { held, read, since: SINCE_THE_START }, request);
}
