import type { DatabaseObjectResponse, GetDataSourceResponse } from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { NotionSettings } from '../../settings/connections.ts';
import type { Notion } from '../api/connection.ts';
import { isRefusal, NotionProblem } from '../api/failure.ts';
import { type Identified, identify, readDatabase, titleOf } from './database.ts';
import type { OnPage } from './on-page.ts';
import { readDataSource } from './schema.ts';
import { type Given, withoutSource, wrongId } from './wrong-id.ts';

/** What the settings say of where rows go. */
type Target = Pick<NotionSettings, 'dataSource' | 'databaseId'>;

/** Where rows go. */
export interface Located {
  dataSourceId: string;
  databaseId: string;
  /** As it was read, where it was. */
  database?: DatabaseObjectResponse;
}

/** The data source that rows go into, and what else is known by then. */
export interface Found extends Partial<Located> {
  dataSourceId: string;
  /** Of a page that holds several. */
  warning?: string | undefined;
  /** The database was found on a page that `database` names. */
  isOnPage?: boolean;
}

/**
 * The data source that rows go into. No request where `data-source` is an ID; one where `database` is of a database; where
 * it is of a page, two, and one for each database on it; more only where the ID turns out to be of another kind, or no
 * database has setup's mark. A row that holds no changelog is taken for one of its own, if it is, else for a page.
 * @param keyName the property by which the changelog on a page is known
 * @throws Problem where it cannot be found, or cannot be told which one is meant; NoChangelogYet
 */
export async function findDataSource(notion: Notion, settings: Target, keyName: string): Promise<Found> {
  const { dataSource } = settings;
  if (dataSource && 'id' in dataSource) return { dataSourceId: dataSource.id };
  return findDatabase(notion, settings, keyName);
}

/** The same with its database: one request where `data-source` is an ID. */
export async function findDatabase(
  notion: Notion,
  { dataSource, databaseId }: Target,
  keyName: string,
): Promise<Found & Located> {
  if (dataSource && 'id' in dataSource)
    return locate(notion, { id: dataSource.id, input: 'data-source' }, undefined);
  if (databaseId === undefined) throw new Problem('database-missing', 'The input `database` is empty.');
  const onPages = () => import('./on-page.ts'); // loaded late: only pages need it
  const inside = ({ database, warning }: OnPage) => {
    return { ...within(database, dataSource?.name), warning, isOnPage: true };
  };
  const found = await identify(notion, databaseId, undefined, async (...page) =>
    (await onPages()).readPage(...page),
  );
  if (found.is === 'page of a changelog') return inside(found.changelog);
  if (found.is === 'page' || found.is === 'row') {
    const onPage = await (await onPages()).findOnPage(notion, found, keyName);
    if (onPage) return inside(onPage);
  }
  return located(notion, { id: databaseId, input: 'database' }, found, dataSource?.name);
}

/**
 * The data source that rows go into, wholly read: one request more than finding it.
 * @throws Problem where it cannot be found, cannot be told which one is meant, or is in the trash; NoChangelogYet
 */
export async function readTarget(
  notion: Notion,
  settings: Target,
  keyName: string,
): Promise<{ found: Found; dataSource: GetDataSourceResponse }> {
  const found = await findDataSource(notion, settings, keyName);
  return { found, dataSource: await readFound(notion, settings, found.dataSourceId) };
}

/** The same of one that was found before, be its ID of another kind. */
export async function readFound(
  notion: Notion,
  settings: Target,
  id: string,
): Promise<GetDataSourceResponse> {
  try {
    return await readDataSource(notion, id);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return readInstead(notion, settings, id, error);
  }
}

/**
 * The data source to take in place of one that Notion refused to show: of a database or a row, whose ID `data-source` may be.
 * @throws Problem where there is none
 */
export async function readInstead(
  notion: Notion,
  { dataSource, databaseId }: Target,
  id: string,
  refused: NotionProblem,
): Promise<GetDataSourceResponse> {
  if (dataSource && 'id' in dataSource) {
    const { dataSourceId } = await locate(notion, { id, input: 'data-source' }, undefined, refused);
    return readDataSource(notion, dataSourceId);
  }
  const given: Given = { id: databaseId ?? id, input: 'database' };
  throw await withoutSource(notion, given, undefined);
}

/**
 * The data source that an ID leads to, be it of a database, of a data source or of a row: one request for a database.
 * @param name of the data source, where the database has several
 * @param refused what Notion said to a request for the ID of a data source
 * @throws Problem naming what the ID is of, or where it cannot be told which data source is meant
 */
export async function locate(
  notion: Notion,
  given: Given,
  name: string | undefined,
  refused?: NotionProblem,
): Promise<Located> {
  return located(notion, given, await identify(notion, given.id, refused), name);
}

/** The same of an ID that is known to be of something. */
async function located(
  notion: Notion,
  given: Given,
  found: Identified,
  name: string | undefined,
): Promise<Located> {
  switch (found.is) {
    case 'database':
      return within(found.database, name, given.input);
    case 'data source':
    case 'row': {
      const { dataSourceId, databaseId } = found;
      if (name === undefined) return { dataSourceId, databaseId };
      return within(await readDatabase(notion, databaseId), name, given.input);
    }
    default:
      throw await wrongId(notion, given, found);
  }
}

/**
 * The data source of a database that rows go into.
 * @param name which one, where there are several
 * @param input the one that names the database
 * @throws Problem `notion-data-source-choice` where that does not tell it
 */
export function within(
  database: DatabaseObjectResponse,
  name: string | undefined,
  input: Given['input'] = 'database',
): Located {
  const { data_sources: sources } = database;
  const matching = name === undefined ? sources : sources.filter((source) => source.name === name);
  const [only, another] = matching;
  if (only && !another) return { dataSourceId: only.id, databaseId: database.id, database };
  const listed = sources.map((source) => `${quoted(source.name)} (${source.id})`).join(', ');
  const what =
    name === undefined
      ? `The database ${quoted(titleOf(database))} has ${sources.length} data sources: ${listed}.`
      : `The database ${quoted(titleOf(database))} has ${matching.length === 0 ? 'no' : 'more than one'} data source named ${quoted(name)}. It has: ${listed}.`;
  const remedy = input === 'tasks-database' ? 'Set `tasks-database` to the ID of the one to use.' : undefined;
  throw new Problem('notion-data-source-choice', what, { remedy });
}

export function isNotFound(error: unknown): error is NotionProblem {
  return error instanceof NotionProblem && error.notFound;
}
