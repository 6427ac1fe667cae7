import { type CreateDatabaseParameters, isFullDatabase } from '@notionhq/client';
import { FIELDS, type Field } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import type { FieldSettings } from '../../settings.ts';
import type { Notion } from '../connection.ts';
import { ACCEPTED_TYPES } from '../field-types.ts';
import { type NewProperty, newProperties } from '../new-properties.ts';
import type { Property } from '../schema.ts';
import { withStatusOrSelect } from '../status-or-select.ts';
import { ownDatabases } from './find-database.ts';
import { markedSentence } from './marker.ts';
import { type Place, placeIn } from './place.ts';

export const TITLE = 'Changelog';
const ICON = '📣';

/** Of the title property, where the settings name none: the first that no other field has. */
const TITLE_PROPERTIES = ['Name', 'Title'];

/**
 * Makes the database with the properties of all fields, and with the mark of setup's own; its views are made later. Where
 * Notion makes no status property, by one request more. After an attempt whose answer was lost the page is looked at
 * again, so that there is one database only.
 * @param home what the link in its description leads to
 */
export async function createDatabase(
  notion: Notion,
  pageId: string,
  fields: FieldSettings,
  home: string,
): Promise<Place> {
  const request = (properties: Record<string, NewProperty>): CreateDatabaseParameters => ({
    parent: { type: 'page_id', page_id: pageId },
    title: [{ text: { content: TITLE } }],
    description: markedSentence([], home, []),
    icon: { type: 'emoji', emoji: ICON },
    is_inline: false,
    initial_data_source: { properties },
  });
  const targets = [...newTargets(fields)].map(([field, property]) => ({ field, property }));
  const database = await withStatusOrSelect(targets, (additions) =>
    notion.send(
      'Insert content',
      (client) => client.databases.create(request(newProperties(additions, fields.statuses))),
      async () => (await ownDatabases(notion, pageId))[0],
    ),
  );
  if (!isFullDatabase(database))
    throw new Problem('unexpected', 'Notion answered without the new database’s data source.');
  return placeIn(database, undefined, true);
}

/** The properties of a new database, in the order of the fields; a title is always among them. */
export function newTargets({ properties }: Pick<FieldSettings, 'properties'>): Map<Field, Property> {
  const taken = Object.values(properties);
  const title = properties.title || (TITLE_PROPERTIES.find((name) => !taken.includes(name)) ?? 'Entry');
  const names = { ...properties, title };
  return new Map(
    FIELDS.flatMap((field): [Field, Property][] => {
      const name = names[field];
      return name === undefined ? [] : [[field, { name, type: ACCEPTED_TYPES[field][0] }]];
    }),
  );
}
