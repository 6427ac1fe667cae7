import { countBlocks } from './content/block-tree.ts';
import { normalizedRichText, type Writer } from './content/rich-text.ts';
import type { Json, JsonObject } from './json.ts';
import type { Database, DataSource, Page } from './objects.ts';
import { addProperties } from './properties/schema.ts';

/** A database on a page, with one data source. */
export function newDatabase(
  page: Page,
  { title, is_inline }: JsonObject,
  properties: JsonObject,
  writer: Writer,
): Database {
  const { workspace, actor } = writer;
  const database: Database = {
    ...workspace.stored({ type: 'page_id', id: page.id }, actor),
    kind: 'database',
    title: normalizedRichText(title ?? [], writer),
    description: [],
    icon: null,
    cover: null,
    isInline: is_inline === true,
    isLocked: false,
    dataSources: [],
  };
  newDataSource(database, { title: title ?? [], properties }, writer);
  countBlocks(workspace, 1);
  page.children.push(workspace.add(database).id);
  return database;
}

/** A data source in a database; `properties` as a request gives them. */
export function newDataSource(
  database: Database,
  { title, properties }: { title: Json; properties: JsonObject },
  writer: Writer,
): DataSource {
  const { workspace, actor } = writer;
  const source: DataSource = {
    ...workspace.stored({ type: 'database_id', id: database.id }, actor),
    kind: 'data_source',
    title: normalizedRichText(title, writer),
    description: [],
    icon: null,
    cover: null,
    properties: [],
    rows: [],
    queries: 0,
    lastUniqueId: 0,
  };
  addProperties(source, properties, workspace);
  database.dataSources.push(workspace.add(source).id);
  return source;
}
