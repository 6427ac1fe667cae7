import { type GetDataSourceResponse, isFullDataSource } from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import type { Notion } from '../api/connection.ts';
import { named, readDatabase } from './database.ts';
import { isOwn } from './marker.ts';
import { readDataSource, schemaOf } from './schema.ts';

/** As many as one answer gives. */
const COUNTED = 100;

/**
 * Refuses a database that holds rows of something else: it has rows, no property of the key, and no mark of setup's. No
 * request where the key's property is there, else one, and two more where there are rows. Where the property may not be
 * added, planning the properties fails.
 * @param source wholly read
 * @throws Problem `notion-foreign-database`, with its title and the number of rows
 */
export async function refuseForeign(
  notion: Notion,
  source: GetDataSourceResponse,
  { properties: { key }, create }: Pick<FieldSettings, 'properties' | 'create'>,
): Promise<void> {
  if (!isFullDataSource(source) || !create || schemaOf(source).properties.has(key)) return;
  if (isOwn(source.description)) return;
  const rows = await countedRows(notion, source.id);
  if (rows === undefined) return;
  // Another first run may have added the property since the source was read, and then these rows.
  if (schemaOf(await readDataSource(notion, source.id)).properties.has(key)) return;
  const { parent } = source;
  const database = parent.type === 'database_id' ? await readDatabase(notion, parent.database_id) : undefined;
  if (database && isOwn(database.description)) return;
  throw new Problem(
    'notion-foreign-database',
    `The database ${named(database ?? source)} holds ${rows}, and lacks the property ${quoted(key)}, by which the rows of a changelog are known.`,
  );
}

/** How many rows there are, in words; nothing where there are none. */
async function countedRows(notion: Notion, dataSourceId: string): Promise<string | undefined> {
  const { results, has_more } = await notion.send('Read content', (client) =>
    client.dataSources.query({ data_source_id: dataSourceId, page_size: COUNTED }),
  );
  if (has_more) return `more than ${COUNTED} rows`;
  if (results.length === 0) return undefined;
  return results.length === 1 ? 'one row' : `${results.length} rows`;
}
