import { type DatabaseObjectResponse, isFullDatabase } from '@notionhq/client';
import { FIELD, FIELDS, type Field } from '../../entry/fields.ts';
import type { Notion } from '../../notion/api/connection.ts';
import { partial } from '../../notion/api/failure.ts';
import { findDatabase, within } from '../../notion/database/data-source.ts';
import { readDatabase } from '../../notion/database/database.ts';
import { markedSentence } from '../../notion/database/marker.ts';
import { newProperties, withStatusOrSelect } from '../../notion/database/new-properties.ts';
import type { NoChangelogYet } from '../../notion/database/no-changelog-yet.ts';
import { databaseIdsOn, ownDatabases } from '../../notion/database/on-page.ts';
import type { Property } from '../../notion/database/schema.ts';
import { trashDatabase } from '../../notion/row/trash.ts';
import { untilSeen } from '../../notion/row/until-seen.ts';
import type { NotionSettings } from '../../settings/connections.ts';
import type { FieldSettings } from '../../settings/settings.ts';

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
 * Where to work: in the database that the settings name, or that lies on the page that they name.
 * @throws Problem where what the settings name is not there, is in the trash, or is not clear; NoChangelogYet
 */
export async function findPlace(
  notion: Notion,
  settings: NotionSettings,
  keyName: string,
  warn: (message: string) => void,
): Promise<Place> {
  const found = await findDatabase(notion, settings, keyName);
  if (found.warning !== undefined) warn(found.warning);
  const { dataSourceId, databaseId, database = await readDatabase(notion, databaseId) } = found;
  return { dataSourceId, database, isNew: false };
}

/**
 * Makes the database on the page, with the properties of all fields, and with the mark of setup's own; its views are made
 * later. Where Notion makes no status property, by one request more. After an attempt whose answer was lost the page is
 * looked at again. Then the page is looked at for what other runs have made meanwhile: see `keepFirst`.
 */
export async function createDatabase(
  notion: Notion,
  emptyPage: NoChangelogYet,
  fields: Pick<FieldSettings, 'properties' | 'statuses'>,
): Promise<Place> {
  const targets = [...newTargets(fields)].map(([field, property]) => ({ field, property }));
  const { page } = emptyPage;
  const database = await withStatusOrSelect(targets, (additions) =>
    notion.send(
      'Insert content',
      (client) =>
        client.databases.create({
          parent: { type: 'page_id', page_id: page.id },
          title: [{ text: { content: TITLE } }],
          description: markedSentence([], []),
          icon: { type: 'emoji', emoji: ICON },
          is_inline: false,
          initial_data_source: { properties: newProperties(additions, fields.statuses) },
        }),
      async () => {
        const ids = newAmong(await databaseIdsOn(notion, page.id), emptyPage);
        return (await ownDatabases(notion, ids))[0];
      },
    ),
  );
  if (!isFullDatabase(database)) throw partial('the new database’s data source');
  return keepFirst(notion, emptyPage, { ...within(database, undefined), database, isNew: true });
}

/**
 * Looks at the page until the new database is seen there, 8 seconds at most: the listing may lag. Where other runs have made
 * one at the same time, the first on the page stays: each run trashes its own, and goes on with that one. A new database
 * comes last on its page (recorded of the real API), so none can come before one that a run has seen to be the first. One
 * request where there are no others.
 */
async function keepFirst(notion: Notion, emptyPage: NoChangelogYet, made: Place): Promise<Place> {
  const own = made.database;
  let ids: readonly string[] = [];
  await untilSeen([own], async () => {
    ids = await databaseIdsOn(notion, emptyPage.page.id);
    return new Set(ids);
  });
  const at = ids.indexOf(own.id);
  const [first] = await ownDatabases(notion, newAmong(at < 0 ? ids : ids.slice(0, at), emptyPage));
  if (first === undefined) return made;
  await trashDatabase(notion, own.id);
  return { ...within(first, undefined), database: first, isNew: false };
}

/** Those that were not there when the page was first looked at. */
function newAmong(ids: readonly string[], { others }: NoChangelogYet): string[] {
  return ids.filter((id) => !others.has(id));
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
