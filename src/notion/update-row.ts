import { isFullPage } from '@notionhq/client';
import type { Notion } from './connection.ts';
import type { SectionPage } from './content/section.ts';
import type { Uploads } from './content/uploads.ts';
import { writeSection } from './content/write-section.ts';
import type { FoundRows, Row } from './find-rows.ts';
import { markOf, remarked, UNFINISHED } from './mark.ts';
import type { WritePlan } from './plan-write.ts';
import { heldBy, type PropertyContent, propertyRequests, sameContent } from './property-content.ts';
import { RowChanged } from './row-changed.ts';
import { refuseOtherLists } from './whole-row.ts';

/**
 * Writes what the plan changes. Where the text changes too, the row says so until all of it is written, so that the
 * next run mends one that dies in between, whatever the text is by then.
 * @param look finds the row again before anything is sent after a wait, which may be long
 * @param since `Notion.waits` when the row was read
 * @throws RowChanged where another run or a person has changed the row meanwhile
 */
export async function updateRow(
  notion: Notion,
  row: Row,
  plan: WritePlan,
  look: () => Promise<FoundRows>,
  uploads: Uploads,
  since?: number,
): Promise<Row> {
  const { properties, unfinishedKey } = plan.row;
  const keyName = plan.properties.key.name;
  const key = properties.get(keyName);
  const first = notion.checking(async () => {
    await refuseChanged(row, look);
    if (plan.whole) await refuseOtherLists(notion, row, plan.whole);
  }, since);
  if (unfinishedKey === undefined || key === undefined) return patchRow(first, row, properties);
  const announced = new Map([...properties, [keyName, unfinishedKey]]);
  const isAnnounced = properties.size === 1 && holds(row, keyName, unfinishedKey);
  const now = isAnnounced ? row : await patchRow(first, row, announced);
  // Recorded of the real API: the answer to an update names the integration that made it.
  const bot = now === row ? (await notion.me()).id : now.last_edited_by.id;
  const careful = notion.checking(() => refuseChanged(now, look, keyName));
  const section = await writeSection(careful, sectionPage(row, keyName, bot), plan.content, uploads);
  return patchRow(careful, now, new Map([[keyName, remarked(key, { section }) ?? key]]));
}

/** What a row tells of its section. After a run that died there may be two of them. */
function sectionPage(row: Row, keyName: string, bot: string): SectionPage {
  const { section, digest } = markOf(row, keyName) ?? { section: undefined, digest: '' };
  const isWhole = digest !== UNFINISHED;
  return {
    id: row.id,
    bot,
    makers: section?.makers ?? [],
    section: isWhole ? section?.id : undefined,
    origin:
      digest !== '' && section === undefined
        ? { by: row.created_by.id, at: row.created_time, isSure: isWhole }
        : undefined,
  };
}

function holds(row: Row, name: string, content: PropertyContent): boolean {
  const held = heldBy(row, name);
  return held !== undefined && sameContent(held, content);
}

/**
 * @param name of the one property to look at; all unless given
 * @throws RowChanged
 */
async function refuseChanged(row: Row, look: () => Promise<FoundRows>, name?: string): Promise<void> {
  const seen = ({ properties }: Row) => JSON.stringify(name === undefined ? properties : properties[name]);
  const { keyed, adoptable } = await look();
  const now = [...keyed, ...adoptable].find(({ id }) => id === row.id);
  if (now === undefined || seen(now) !== seen(row)) throw new RowChanged();
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
