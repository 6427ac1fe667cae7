import { type CreatePageParameters, isFullPage } from '@notionhq/client';
import type { Entry, EntryKind, RowIdentity } from '../../entry/entry.ts';
import type { Notion } from '../api/connection.ts';
import type { NotionBlock } from '../page/notion-block.ts';
import { wholeSection } from '../page/section.ts';
import type { Uploads } from '../page/uploads.ts';
import { type PropertyContent, propertyRequests } from '../property/property-content.ts';
import { byAge, findRows, type Row, type Source } from './find-rows.ts';
import { lackingMark, remarked } from './mark.ts';
import { untilSeen } from './until-seen.ts';

const ICONS = { release: '🚀', 'pull-request': '🔀' } as const satisfies Record<EntryKind, string>;

/** A row to be made. */
export interface NewRow {
  /** The entry with the text that the blocks are made from. */
  text: Entry;
  properties: ReadonlyMap<string, PropertyContent>;
  keyName: string;
  /** The key until the text is written; nothing where none is to be. */
  unfinishedKey: PropertyContent | undefined;
  blocks: readonly NotionBlock[];
}

interface CreatedRow {
  page: Row | undefined;
  id: string;
  /** An attempt was left without an answer: any row with the key may be this run's, or none. */
  unsure: boolean;
  /** Whether its content is written too. */
  isWhole: boolean;
}

/**
 * Creates a row. Its content comes with it where one request takes it whole; else the row says that its content is yet
 * to be written.
 * @param isApart leaves the content for later, also where one request would take it whole
 */
export async function createRow(
  notion: Notion,
  source: Source,
  identity: RowIdentity,
  { text, properties, keyName, unfinishedKey, blocks }: NewRow,
  uploads: Uploads,
  isApart: boolean,
): Promise<CreatedRow> {
  const section =
    isApart || unfinishedKey === undefined ? undefined : wholeSection(await uploads.fill(notion, blocks));
  const isWhole = section !== undefined || unfinishedKey === undefined;
  const key = isWhole ? remarked(properties.get(keyName), lackingMark(text, uploads)) : unfinishedKey;
  const contents = key ? new Map([...properties, [keyName, key]]) : properties;
  const request: CreatePageParameters = {
    parent: { type: 'data_source_id', data_source_id: source.dataSourceId },
    icon: { type: 'emoji', emoji: ICONS[text.kind] },
    properties: propertyRequests(contents),
    ...(section && { children: section }),
  };
  let unsure = false;
  const page = await notion.send(
    'Insert content',
    (client) => client.pages.create(request),
    async () => {
      unsure = true;
      return (await findRows(notion, source, identity)).keyed[0];
    },
  );
  return { page: isFullPage(page) ? page : undefined, id: page.id, unsure, isWhole };
}

/**
 * Looks until a new row is seen: an index may lag.
 * @returns all rows with its key, oldest first: more than one where another run made one at the same time
 */
export async function rowsBeside(
  notion: Notion,
  source: Source,
  identity: RowIdentity,
  made: CreatedRow,
): Promise<Row[]> {
  let rows: Row[] = [];
  const unseen = await untilSeen([made], async () => {
    rows = (await findRows(notion, source, identity)).keyed;
    return new Set(rows.map(({ id }) => id));
  });
  return unseen.length === 0 || made.page === undefined ? rows : [...rows, made.page].toSorted(byAge);
}
