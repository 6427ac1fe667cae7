import type { DatabaseObjectResponse } from '@notionhq/client';
import { Problem } from '../../errors.ts';
import type { Notion } from '../connection.ts';
import { type Located, locate, located, within } from '../data-source.ts';
import { readDatabase, titleOf } from '../database.ts';
import type { NotionProblem } from '../failure.ts';
import { identify } from '../identify.ts';
import type { Given } from '../wrong-id.ts';
import { isOwn } from './marker.ts';

/** Where setup works. */
export interface Place {
  database: DatabaseObjectResponse;
  dataSourceId: string;
  /** Made by this run. */
  isNew: boolean;
}

/**
 * The place that an ID leads to, with its database: one request for a database, else one more than to tell what it is of.
 * @param name of the data source, where the database has several
 * @throws Problem where there is none, it is in the trash, or its data source cannot be told
 */
export async function placeOf(notion: Notion, given: Given, name: string | undefined): Promise<Place> {
  return placeAt(notion, await locate(notion, given, name));
}

/**
 * For an ID given as `parent-page` that Notion takes for no page: people copy the link of setup's own database, too.
 * @throws Problem `parent-page-no-page` where it is of something else, `parent-page-not-shared` where it is of nothing
 * that Notion shows
 */
export async function placeInsteadOfPage(
  notion: Notion,
  id: string,
  name: string | undefined,
  refused: NotionProblem,
): Promise<Place> {
  const given: Given = { id, input: 'parent-page' };
  const found = await identify(notion, id);
  if (found.is === 'page' || found.is === 'row') throw refused;
  const place = await placeAt(notion, await located(notion, given, found, name));
  if (isOwn(place.database.description)) return place;
  throw otherDatabase(place.database);
}

/** That of a database, with the data source by its name where it has several. */
export function placeIn(database: DatabaseObjectResponse, name: string | undefined, isNew = false): Place {
  return { database, dataSourceId: within(database, name).dataSourceId, isNew };
}

async function placeAt(notion: Notion, { dataSourceId, databaseId, database }: Located): Promise<Place> {
  return { dataSourceId, database: database ?? (await readDatabase(notion, databaseId)), isNew: false };
}

/** A database that people use for something else is not to be filled with the action's properties by mistake. */
function otherDatabase(database: DatabaseObjectResponse): Problem {
  const what = `The input \`parent-page\` names no page but the database “${titleOf(database)}” (${database.url}), which setup has not made.`;
  return new Problem('parent-page-no-page', what);
}
