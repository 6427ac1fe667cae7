import {
  type DatabaseObjectResponse,
  type DataSourceViewObjectResponse,
  isFullDatabase,
  isFullDataSource,
  isFullPage,
  isFullView,
  type PageObjectResponse,
} from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { Notion } from '../api/connection.ts';
import { isBadRequest, isRefusal, type NotionProblem, partial } from '../api/failure.ts';
import { titleIn } from '../row/find-rows.ts';
import { readDataSource } from './schema.ts';

/**
 * One request.
 * @throws Problem where the database is in the trash
 */
export async function readDatabase(notion: Notion, id: string): Promise<DatabaseObjectResponse> {
  const database = await notion.send('Read content', (client) =>
    client.databases.retrieve({ database_id: id }),
  );
  if (!isFullDatabase(database)) throw partial('the database’s data sources');
  if (database.in_trash)
    throw new Problem(
      'notion-database-trashed',
      `The database ${quoted(titleOf(database))} is in the trash.`,
    );
  return database;
}

/** The title as people see it. */
export function titleOf({ title }: Pick<DatabaseObjectResponse, 'title'>): string {
  const text = title.map(({ plain_text }) => plain_text).join('');
  return text.trim() === '' ? 'Untitled' : text;
}

/** A database or a data source, as messages name it. */
export function named(thing: Pick<DatabaseObjectResponse, 'title' | 'url'>): string {
  return `${quoted(titleOf(thing))} (${thing.url})`;
}

/** A page, as messages name it. */
export function namedPage(page: PageObjectResponse): string {
  return `${quoted(titleIn(page).trim() || 'Untitled')} (${page.url})`;
}

/** What an ID is of, as far as Notion shows it to the integration. */
export type Identified =
  | { is: 'database'; database: DatabaseObjectResponse }
  | { is: 'data source'; dataSourceId: string; databaseId: string }
  | { is: 'row'; page: PageObjectResponse; dataSourceId: string; databaseId: string }
  | { is: 'page'; page: PageObjectResponse }
  | { is: 'view'; view: DataSourceViewObjectResponse }
  | { is: 'block' }
  /** A database of which the integration sees no data source, and perhaps not the database either. */
  | { is: 'sourceless'; database?: DatabaseObjectResponse }
  /** Nothing that the integration sees. */
  | { is: 'hidden'; refusal: NotionProblem };

export type IdentifiedPage = Extract<Identified, { is: 'page' | 'row' }>;

/** In the order of what people mix up most. */
const READERS = [asDatabase, asDataSource, asPage, asView, asBlock];
type Reader<Found> = (notion: Notion, id: string) => Promise<Found>;

/**
 * Finds out what an ID is of: one request for a database, two for a page, and one more for each kind that it is not of.
 * Notion answers 400 to the ID of a page, a database or a block that is shared and of another kind, in words for each
 * (reported), and 404 to those of data sources and views, and to all that is not shared. It may be the other way round.
 * @param refused what Notion said to a request for the ID of a data source, which then is not asked for again
 * @param readPage reads what Notion calls a page, in place of a request for the page alone
 * @throws Problem where Notion can't be asked, where the ID can be none of Notion's, or where what it is of is in the trash
 */
export async function identify<Page = Identified>(
  notion: Notion,
  id: string,
  refused?: NotionProblem,
  readPage: Reader<Page | Identified> = asPage,
): Promise<Page | Identified> {
  const refusals = refused ? [refused] : [];
  let readers: Reader<Page | Identified>[] = READERS.filter((read) => read !== asDataSource || !refused);
  for (let read = readers.shift(); read; read = readers.shift()) {
    try {
      return await read(notion, id);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (SOURCELESS.test(error.message)) return { is: 'sourceless' };
      if (isBadRequest(error) && readers.includes(asPage))
        readers = [readPage, ...readers.filter((reader) => reader !== asPage)];
      refusals.push(error);
    }
  }
  const [refusal] = refusals;
  if (!refusal) throw new Problem('unexpected', `Nothing tells what the ID ${id} is of.`);
  return { is: 'hidden', refusal };
}

/** Reported of linked views, and of databases that were restored. Where the words are others, the block tells. */
const SOURCELESS = /does not contain any data sources/;

async function asDatabase(notion: Notion, id: string): Promise<Identified> {
  const database = await readDatabase(notion, id);
  return { is: database.data_sources.length === 0 ? 'sourceless' : 'database', database };
}

async function asDataSource(notion: Notion, id: string): Promise<Identified> {
  const source = await readDataSource(notion, id);
  if (!isFullDataSource(source) || source.parent.type !== 'database_id')
    throw partial('the data source’s database');
  return { is: 'data source', dataSourceId: source.id, databaseId: source.parent.database_id };
}

export async function asPage(notion: Notion, id: string): Promise<IdentifiedPage> {
  const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: id }));
  if (!isFullPage(page)) throw partial('the page’s parent');
  const { parent } = page;
  if (parent.type !== 'data_source_id') return { is: 'page', page };
  return { is: 'row', page, dataSourceId: parent.data_source_id, databaseId: parent.database_id };
}

async function asView(notion: Notion, id: string): Promise<Identified> {
  const view = await notion.send('Read content', (client) => client.views.retrieve({ view_id: id }));
  if (!isFullView(view)) throw partial('the view’s name');
  return { is: 'view', view };
}

/** Notion gives a database the ID of the block that shows it (reported): such a block is one that it did not show as a database. */
async function asBlock(notion: Notion, id: string): Promise<Identified> {
  const block = await notion.send('Read content', (client) => client.blocks.retrieve({ block_id: id }));
  const isDatabase = 'type' in block && block.type === 'child_database';
  return isDatabase ? { is: 'sourceless' } : { is: 'block' };
}
