import {
  type Client,
  collectPaginatedAPI,
  type DatabaseObjectResponse,
  type DataSourceObjectResponse,
  type DataSourceViewObjectResponse,
  isFullBlock,
  isFullDatabase,
  isFullDataSource,
  isFullPage,
  isFullView,
  type PageObjectResponse,
} from '@notionhq/client';
import type { BlockTree } from './blocks.ts';

export type Row = PageObjectResponse;
export type RowProperty = Row['properties'][string];
export type View = DataSourceViewObjectResponse;

/** A database as its first data source has it. */
export interface ReadDatabase {
  database: DatabaseObjectResponse;
  source: DataSourceObjectResponse;
  /** In the order of their tabs. */
  views: View[];
  /** All of them, by ID. */
  rows: Map<string, Row>;
}

/** @throws where the integration sees too little of it */
export async function readDatabase(
  client: Client,
  database_id: string,
  data_source_id: string,
): Promise<ReadDatabase> {
  const [database, source, views, rows] = await Promise.all([
    client.databases.retrieve({ database_id }),
    client.dataSources.retrieve({ data_source_id }),
    readViews(client, database_id),
    collectPaginatedAPI(client.dataSources.query, { data_source_id }),
  ]);
  if (!isFullDatabase(database) || !isFullDataSource(source))
    throw new Error(`${database_id} is not readable`);
  const pages = rows.filter((row): row is Row => row.object === 'page' && isFullPage(row));
  return { database, source, views, rows: new Map(pages.map((row) => [row.id, row])) };
}

async function readViews(client: Client, database_id: string): Promise<View[]> {
  const found = await collectPaginatedAPI(client.views.list, { database_id });
  const views = await Promise.all(found.map(({ id }) => client.views.retrieve({ view_id: id })));
  return views.filter((view) => isFullView(view));
}

/** The rows that a view shows, in its order: Notion itself applies its filter and sorts. */
export async function rowsOf(client: Client, { id }: View, { rows }: ReadDatabase): Promise<Row[]> {
  const first = await client.views.queries.create({ view_id: id, page_size: 100 });
  const results = [...first.results];
  for (let cursor = first.next_cursor; cursor; ) {
    const next = await client.views.queries.results({
      view_id: id,
      query_id: first.id,
      start_cursor: cursor,
    });
    results.push(...next.results);
    cursor = next.next_cursor;
  }
  return results.flatMap((result) => rows.get(result.id) ?? []);
}

/** All that stands on a page, or in a block. */
export async function readBlocks(client: Client, block_id: string): Promise<BlockTree[]> {
  const found = await collectPaginatedAPI(client.blocks.children.list, { block_id });
  return Promise.all(
    found.filter(isFullBlock).map(async (block) => ({
      block,
      children: block.has_children ? await readBlocks(client, block.id) : [],
    })),
  );
}
