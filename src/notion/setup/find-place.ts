import { type NotionSettings, noPlace } from '../../settings/connections.ts';
import type { FieldSettings } from '../../settings.ts';
import type { Notion } from '../connection.ts';
import { titleOf } from '../database.ts';
import { NotionProblem } from '../failure.ts';
import { createDatabase } from './create-database.ts';
import { ownDatabases } from './find-database.ts';
import { type Place, placeIn, placeInsteadOfPage, placeOf } from './place.ts';

/**
 * Where to work: in the database that the settings name, else in the one that an earlier run has made on the page;
 * nothing where there is none yet.
 * @throws Problem where what the settings name is not there, or not clear
 */
export async function findPlace(
  notion: Notion,
  settings: NotionSettings,
  warn: (message: string) => void,
): Promise<Place | undefined> {
  const { dataSource, databaseId } = settings;
  const name = sourceName(settings);
  if (dataSource && 'id' in dataSource)
    return placeOf(notion, { id: dataSource.id, input: 'data-source' }, undefined);
  if (databaseId !== undefined) return placeOf(notion, { id: databaseId, input: 'database' }, name);
  return orInsteadOfPage(notion, settings, async (pageId) => {
    const [oldest, ...others] = await ownDatabases(notion, pageId);
    if (oldest === undefined) return undefined;
    if (others.length > 0) warn(severalWarning(oldest, others));
    return placeIn(oldest, name);
  });
}

function severalWarning(used: Place['database'], others: readonly Place['database'][]): string {
  const named = (database: Place['database']) => `“${titleOf(database)}” (${database.url})`;
  return `Setup has made several databases on this page. It uses the oldest, ${named(used)}, not ${others.map(named).join(', ')}. Delete those that are not needed, or pass the right one as \`database\`.`;
}

/** A new database on the page of the settings. */
export async function makePlace(
  notion: Notion,
  settings: NotionSettings,
  fields: FieldSettings,
  home: string,
): Promise<Place> {
  return orInsteadOfPage(notion, settings, (pageId) => createDatabase(notion, pageId, fields, home));
}

/** Where a new database would go, for a run that makes none: throws what making it would be refused with for its ID. */
export async function checkPage(notion: Notion, settings: NotionSettings): Promise<void> {
  await orInsteadOfPage(notion, settings, (pageId) =>
    notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })),
  );
}

/** Where the ID of the page turns out to be of a database, that one. */
async function orInsteadOfPage<Found>(
  notion: Notion,
  settings: NotionSettings,
  find: (pageId: string) => Promise<Found>,
): Promise<Found | Place> {
  const { parentPageId: pageId } = settings;
  if (pageId === undefined) throw noPlace();
  try {
    return await find(pageId);
  } catch (error) {
    const mayBeNoPage = error instanceof NotionProblem && (error.notFound || error.id === 'notion-refused');
    if (!mayBeNoPage) throw error;
    return placeInsteadOfPage(notion, pageId, sourceName(settings), error);
  }
}

function sourceName({ dataSource }: NotionSettings): string | undefined {
  return dataSource && 'name' in dataSource ? dataSource.name : undefined;
}
