import { type DatabaseObjectResponse, isFullDatabase } from '@notionhq/client';
import { FIELD, FIELDS, type Field } from '../../entry/fields.ts';
import type { Notion } from '../../notion/api/connection.ts';
import { isRefusal, NotionProblem } from '../../notion/api/failure.ts';
import { childrenOf } from '../../notion/api/listing.ts';
import { type Located, locate, located, within } from '../../notion/database/data-source.ts';
import { identify, readDatabase, titleOf } from '../../notion/database/database.ts';
import { newProperties, withStatusOrSelect } from '../../notion/database/new-properties.ts';
import type { Property } from '../../notion/database/schema.ts';
import { Problem } from '../../problems/problem.ts';
import { type NotionSettings, noPlace } from '../../settings/connections.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import { isOwn, markedSentence } from './marker.ts';

export const TITLE = 'Changelog';
const ICON = '📣';

/** Of the title property, where the settings name none: the first that no other field has. */
const TITLE_PROPERTIES = ['Name', 'Title'];

/** Where setup works. */
export interface Place {
  database: DatabaseObjectResponse;
  dataSourceId: string;
  /** Made by this run. */
  isNew: boolean;
}

/**
 * Where to work: in the database that the settings name, else in the one that an earlier run has made on the page;
 * nothing where there is none yet. For the ID of a database one request, for that of a data source one more than to tell
 * what it is of.
 * @throws Problem where what the settings name is not there, is in the trash, or is not clear
 */
export async function findPlace(
  notion: Notion,
  settings: NotionSettings,
  warn: (message: string) => void,
): Promise<Place | undefined> {
  const { dataSource, databaseId } = settings;
  if (dataSource && 'id' in dataSource)
    return placeAt(notion, await locate(notion, { id: dataSource.id, input: 'data-source' }, undefined));
  const name = dataSource?.name;
  if (databaseId !== undefined)
    return placeAt(notion, await locate(notion, { id: databaseId, input: 'database' }, name));
  return orInsteadOfPage(notion, settings, async (pageId) => {
    const [oldest, ...others] = await ownDatabases(notion, pageId);
    if (oldest === undefined) return undefined;
    if (others.length > 0)
      warn(
        `Setup has made several databases on this page. It uses the oldest, ${named(oldest)}, not ${others.map(named).join(', ')}. Delete those that are not needed, or pass the right one as \`database\`.`,
      );
    return placeAt(notion, within(oldest, name));
  });
}

function named(database: DatabaseObjectResponse): string {
  return `“${titleOf(database)}” (${database.url})`;
}

/** Where a new database would go, for a run that makes none: throws what making it would be refused with for its ID. */
export async function checkPage(notion: Notion, settings: NotionSettings): Promise<void> {
  await orInsteadOfPage(notion, settings, (pageId) =>
    notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })),
  );
}

/**
 * Makes the database on the page of the settings, with the properties of all fields, and with the mark of setup's own; its
 * views are made later. Where Notion makes no status property, by one request more. After an attempt whose answer was lost
 * the page is looked at again, so that there is one database only.
 * @param home what the link in its description leads to
 */
export async function createDatabase(
  notion: Notion,
  settings: NotionSettings,
  fields: Pick<FieldSettings, 'properties' | 'statuses'>,
  home: string,
): Promise<Place> {
  const targets = [...newTargets(fields)].map(([field, property]) => ({ field, property }));
  return orInsteadOfPage(notion, settings, async (pageId) => {
    const database = await withStatusOrSelect(targets, (additions) =>
      notion.send(
        'Insert content',
        (client) =>
          client.databases.create({
            parent: { type: 'page_id', page_id: pageId },
            title: [{ text: { content: TITLE } }],
            description: markedSentence([], home, []),
            icon: { type: 'emoji', emoji: ICON },
            is_inline: false,
            initial_data_source: { properties: newProperties(additions, fields.statuses) },
          }),
        async () => (await ownDatabases(notion, pageId))[0],
      ),
    );
    if (!isFullDatabase(database))
      throw new Problem('unexpected', 'Notion answered without the new database’s data source.');
    return { database, dataSourceId: within(database, undefined).dataSourceId, isNew: true };
  });
}

/** The properties of a new database, in the order of the fields; a title is always among them. */
export function newTargets({ properties }: Pick<FieldSettings, 'properties'>): Map<Field, Property> {
  const taken = Object.values(properties);
  const title = properties.title || (TITLE_PROPERTIES.find((name) => !taken.includes(name)) ?? 'Entry');
  const names = { ...properties, title };
  return new Map(
    FIELDS.flatMap((field): [Field, Property][] => {
      const name = names[field];
      return name === undefined ? [] : [[field, { name, type: FIELD[field].types[0] }]];
    }),
  );
}

/**
 * What is found or made on the page of the settings; where the ID turns out to be of setup's own database, whose link
 * people copy too, that one.
 * @throws Problem `parent-page-no-page` where it is of something else, `parent-page-not-shared` where it is of nothing
 * that Notion shows
 */
async function orInsteadOfPage<Found>(
  notion: Notion,
  { parentPageId: pageId, dataSource }: NotionSettings,
  find: (pageId: string) => Promise<Found>,
): Promise<Found | Place> {
  if (pageId === undefined) throw noPlace();
  try {
    return await find(pageId);
  } catch (error) {
    const mayBeNoPage = error instanceof NotionProblem && (error.notFound || error.id === 'notion-refused');
    if (!mayBeNoPage) throw error;
    const what = await identify(notion, pageId);
    if (what.is === 'page' || what.is === 'row') throw error;
    const given = { id: pageId, input: 'parent-page' } as const;
    const name = dataSource && 'name' in dataSource ? dataSource.name : undefined;
    const place = await placeAt(notion, await located(notion, given, what, name));
    if (isOwn(place.database.description)) return place;
    // One that people use for something else is not to be filled with the action's properties by mistake.
    throw new Problem(
      'parent-page-no-page',
      `The input \`parent-page\` names no page but the database ${named(place.database)}, which setup has not made.`,
    );
  }
}

async function placeAt(notion: Notion, { dataSourceId, databaseId, database }: Located): Promise<Place> {
  return { dataSourceId, database: database ?? (await readDatabase(notion, databaseId)), isNew: false };
}

/**
 * The databases on a page that setup has made, the oldest first. Those are looked at that lie on the page itself, neither
 * in its columns or toggles nor in its subpages: one request per 100 blocks, and one per database. A search would not do:
 * it lags, and a new database was missing from many (recorded of the real API).
 */
async function ownDatabases(notion: Notion, pageId: string): Promise<DatabaseObjectResponse[]> {
  const found: DatabaseObjectResponse[] = [];
  for await (const block of childrenOf(notion, pageId)) {
    if (block.type !== 'child_database') continue;
    const database = await visibleDatabase(notion, block.id);
    if (database && isOwn(database.description)) found.push(database);
  }
  return found.toSorted((a, b) => a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id));
}

/** Nothing for one in the trash, or that the integration may not see: a view of another page's database is a child too. */
async function visibleDatabase(notion: Notion, id: string): Promise<DatabaseObjectResponse | undefined> {
  try {
    return await readDatabase(notion, id);
  } catch (error) {
    const isTrashed = error instanceof Problem && error.id === 'notion-database-trashed';
    if (isTrashed || isRefusal(error)) return undefined;
    throw error;
  }
}
