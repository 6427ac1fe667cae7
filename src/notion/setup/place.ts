import { type DatabaseObjectResponse, isFullDataSource } from '@notionhq/client';
import { Problem } from '../../errors.ts';
import type { Notion } from '../connection.ts';
import { chosenSource, isNotFound, readDatabase, refuseAnythingElse, titleOf } from '../data-source.ts';
import { integrationName, type NotionProblem } from '../failure.ts';
import { isOwn } from './marker.ts';

/** Where setup works. */
export interface Place {
  database: DatabaseObjectResponse;
  dataSourceId: string;
  /** Made by this run. */
  isNew: boolean;
}

/**
 * The place with an ID that was given as one of a database or of a data source; IDs of the other kind are recognised.
 * Two requests or, for a database, one.
 * @param name of the data source, where the database has several
 * @throws Problem where there is none, it is in the trash, or its data source cannot be told
 */
export async function placeOf(
  notion: Notion,
  id: string,
  kind: 'database' | 'data source',
  name: string | undefined,
): Promise<Place> {
  const [first, second] = kind === 'database' ? [ofDatabase, ofSource] : [ofSource, ofDatabase];
  try {
    return await first(notion, id, name);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return (await ifFound(second(notion, id, name))) ?? (await refuseAnythingElse(notion, id, error));
  }
}

/**
 * For an ID given as `parent-page` that Notion takes for no page: people copy the link of setup's own database, too.
 * @throws Problem `parent-page-no-page` where it is of another database, `parent-page-not-shared` where it is of none
 */
export async function placeInsteadOfPage(
  notion: Notion,
  id: string,
  name: string | undefined,
  refused: NotionProblem,
): Promise<Place> {
  const place = await ifFound(ofDatabase(notion, id, name));
  if (place && isOwn(place.database.description)) return place;
  if (place) throw noPage(place.database);
  throw refused.notFound ? notShared(refused) : refused;
}

/** That of a database, with the data source by its name where it has several. */
export function placeIn(database: DatabaseObjectResponse, name: string | undefined, isNew = false): Place {
  return { database, dataSourceId: chosenSource(database, name), isNew };
}

async function ofDatabase(notion: Notion, id: string, name: string | undefined): Promise<Place> {
  return placeIn(await readDatabase(notion, id), name);
}

async function ofSource(notion: Notion, id: string): Promise<Place> {
  const source = await notion.send('Read content', (client) =>
    client.dataSources.retrieve({ data_source_id: id }),
  );
  if (!isFullDataSource(source) || source.parent.type !== 'database_id')
    throw new Problem('unexpected', 'Notion answered without the data source’s database.');
  return { database: await readDatabase(notion, source.parent.database_id), dataSourceId: id, isNew: false };
}

async function ifFound(place: Promise<Place>): Promise<Place | undefined> {
  try {
    return await place;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A database that people use for something else is not to be filled with the action's properties by mistake. */
function noPage(database: DatabaseObjectResponse): Problem {
  const what = `The input \`parent-page\` names no page but the database “${titleOf(database)}” (${database.url}), which setup has not made.`;
  return new Problem('parent-page-no-page', what);
}

function notShared({ message, requestId, cause }: NotionProblem): Problem {
  const name = integrationName(message);
  return new Problem('parent-page-not-shared', message, {
    requestId,
    cause,
    ...(name !== undefined && {
      remedy: `In Notion open the page, then ••• → Connections → Add connection → “${name}”. Where it is there already, check the link or ID in \`parent-page\`.`,
    }),
  });
}
