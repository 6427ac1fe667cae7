import { type Client, type GetPageResponse, isFullPage } from '@notionhq/client';
import type { RowIdentity } from '../../entry/entry.ts';
import { type Notion, SINCE_THE_START, sendFresh } from '../api/connection.ts';
import { RowChanged } from '../api/row-changed.ts';
import { heldBy, type PropertyContent, propertyRequests } from '../property/property-content.ts';
import { findRows, queryAll, queryArchived, type Row, type Source } from './find-rows.ts';
import { type Mark, remarked, tellsSameText, UNFINISHED } from './mark.ts';
import { refuseOtherLists } from './whole-row.ts';

/** What is to be written into a row. */
export interface RowUpdate {
  row: Row;
  /** The row with all that its lists hold, as far as `properties` add to lists that it shows only in part. */
  whole: Row;
  properties: ReadonlyMap<string, PropertyContent>;
}

/**
 * Writes properties: one request. Before it is sent after a wait, which may be long, the row is found again.
 * @param since `Notion.waits` when the row was read
 * @throws RowChanged where another run or a person has changed the row meanwhile
 */
export function updateRow(
  notion: Notion,
  source: Source,
  identity: RowIdentity,
  { row, whole, properties }: RowUpdate,
  since?: number,
): Promise<Row> {
  const refuse = async () => {
    await refuseChanged(notion, source, identity, row);
    await refuseOtherLists(notion, row, whole);
  };
  return patchRow(notion.checking(refuse, since), row, properties);
}

/**
 * Finds a row again, by one query.
 * @throws RowChanged where it is not as it was
 */
async function refuseChanged(notion: Notion, source: Source, identity: RowIdentity, row: Row): Promise<void> {
  const query = row.is_archived ? queryArchived : queryAll;
  const { keyed, adoptable } = await findRows(notion, source, identity, query);
  const now = [...keyed, ...adoptable].find(({ id }) => id === row.id);
  if (now === undefined || JSON.stringify(now.properties) !== JSON.stringify(row.properties))
    throw new RowChanged();
}

/**
 * Reads a row again while its text is being written; one request: a query might not show yet a row that this run has made.
 * Another run may be writing the same text, or have written it by now. Where the row tells of another text, that is marked as
 * unfinished: what was sent last for this one may have come after all that the other's run has seen.
 * @param key what its key is to hold once its text is written
 * @throws RowChanged where it tells of another text, be that written or yet to be, or is in the trash
 */
export async function refuseOtherText(
  notion: Notion,
  row: Row,
  keyName: string,
  key: PropertyContent,
): Promise<void> {
  const now = await readRow(notion, row);
  if (now.in_trash) throw new RowChanged();
  const held = heldBy(now, keyName);
  if (tellsSameText(held, key)) return;
  const unfinished = remarked(held, { digest: UNFINISHED });
  if (unfinished) await patchRow(notion, now, new Map([[keyName, unfinished]]));
  throw new RowChanged();
}

/** The row as it is by now; one request. */
export async function readRow(notion: Notion, row: Row): Promise<Row> {
  const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: row.id }));
  return isFullPage(page) ? page : row;
}

/** Writes properties as they are, whatever the row holds by now; one request. */
export async function patchRow(
  notion: Notion,
  row: Row,
  contents: ReadonlyMap<string, PropertyContent>,
): Promise<Row> {
  const properties = propertyRequests(contents);
  const page = await notion.send('Update content', (client) =>
    client.pages.update({ page_id: row.id, properties }),
  );
  return isFullPage(page) ? page : row;
}

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
  await sendFresh(notion, 'Update content', held, read, request, SINCE_THE_START);
}
