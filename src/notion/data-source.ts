import {
  type DatabaseObjectResponse,
  type GetDataSourceResponse,
  isFullDatabase,
  isFullPage,
} from '@notionhq/client';
import { Problem } from '../errors.ts';
import type { NotionSettings } from '../settings/connections.ts';
import type { Notion } from './connection.ts';
import { NotionProblem } from './failure.ts';
import { readDataSource, readSchema } from './schema.ts';

/**
 * The ID of the data source that rows go into. No request where `data-source` is an ID, else one; more only where
 * the ID turns out to be of another kind.
 * @throws Problem where it cannot be found, or cannot be told which one is meant
 */
export async function findDataSource(notion: Notion, settings: NotionSettings): Promise<string> {
  const { dataSource, databaseId } = settings;
  if (dataSource && 'id' in dataSource) return dataSource.id;
  if (databaseId === undefined) throw new Problem('database-missing', 'The input `database` is empty.');
  const name = dataSource?.name;
  try {
    return chosenSource(await readDatabase(notion, databaseId), name);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return (
      (await dataSourceOfId(notion, databaseId)) ?? (await refuseAnythingElse(notion, databaseId, error))
    );
  }
}

/**
 * The data source that rows go into, wholly read: one request more than finding it.
 * @throws Problem where it cannot be found, cannot be told which one is meant, or is in the trash
 */
export async function readTarget(notion: Notion, settings: NotionSettings): Promise<GetDataSourceResponse> {
  const id = await findDataSource(notion, settings);
  try {
    return await readDataSource(notion, id);
  } catch (error) {
    if (!(error instanceof NotionProblem && error.notFound)) throw error;
    return readDataSource(notion, await dataSourceOfDatabase(notion, id, error));
  }
}

/**
 * For an ID given as `data-source` that Notion did not find as one: the data source of the database with that ID.
 * @throws Problem naming what the ID is of, else `notFound`
 */
export async function dataSourceOfDatabase(notion: Notion, id: string, notFound: Problem): Promise<string> {
  try {
    return chosenSource(await readDatabase(notion, id), undefined);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return refuseAnythingElse(notion, id, notFound);
  }
}

/**
 * One request.
 * @throws Problem where the database is in the trash
 */
export async function readDatabase(notion: Notion, id: string): Promise<DatabaseObjectResponse> {
  const database = await notion.send('Read content', (client) =>
    client.databases.retrieve({ database_id: id }),
  );
  if (!isFullDatabase(database))
    throw new Problem('unexpected', 'Notion answered without the database’s data sources.');
  if (database.in_trash)
    throw new Problem('notion-database-trashed', `The database “${titleOf(database)}” is in the trash.`);
  return database;
}

/**
 * The ID of the data source of a database that rows go into.
 * @param name which one, where there are several
 * @throws Problem `notion-data-source-choice` where that does not tell it
 */
export function chosenSource(database: DatabaseObjectResponse, name: string | undefined): string {
  const { data_sources: sources } = database;
  const matching = name === undefined ? sources : sources.filter((source) => source.name === name);
  const [only, another] = matching;
  if (only && !another) return only.id;
  const listed = sources.map((source) => `“${source.name}” (${source.id})`).join(', ');
  const what =
    name === undefined
      ? `The database “${titleOf(database)}” has ${sources.length} data sources: ${listed || 'none that the integration may see'}.`
      : `The database “${titleOf(database)}” has ${matching.length === 0 ? 'no' : 'more than one'} data source named “${name}”. It has: ${listed || 'none that the integration may see'}.`;
  throw new Problem('notion-data-source-choice', what);
}

/** The ID itself where it is of a data source: both kinds of ID are copied from Notion. */
async function dataSourceOfId(notion: Notion, id: string): Promise<string | undefined> {
  try {
    await readSchema(notion, id);
    return id;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * For an ID that is neither of a database nor of a data source.
 * @throws Problem naming what it is of, else `notFound`
 */
export async function refuseAnythingElse(notion: Notion, id: string, notFound: unknown): Promise<never> {
  try {
    const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: id }));
    throw new Problem(
      'notion-not-a-database',
      `The ID ${id} is of a page${isFullPage(page) ? `, ${page.url}` : ''}, not of a database.`,
    );
  } catch (error) {
    throw isNotFound(error) ? notFound : error;
  }
}

/** The title as people see it. */
export function titleOf({ title }: Pick<DatabaseObjectResponse, 'title'>): string {
  const text = title.map(({ plain_text }) => plain_text).join('');
  return text.trim() === '' ? 'Untitled' : text;
}

export function isNotFound(error: unknown): error is NotionProblem {
  return error instanceof NotionProblem && error.notFound;
}
