import type { RowIdentity } from '../entry.ts';
import type { Settings } from '../settings.ts';
import type { Notion } from './connection.ts';
import { dataSourceOfDatabase, findDataSource } from './data-source.ts';
import { NotionProblem } from './failure.ts';
import { type FoundRows, findRows } from './find-rows.ts';
import { assumedSchema, readSchema, type Schema } from './schema.ts';

/** Where rows go, and the rows of one entry. */
export interface LookUp {
  dataSourceId: string;
  schema: Schema;
  rows: FoundRows;
}

/**
 * Finds the rows of an entry: one request with `data-source` as an ID, two with `database`. The schema is read only
 * where Notion's answer shows that the properties are not as the action would have made them.
 */
export async function lookUp(notion: Notion, settings: Settings, identity: RowIdentity): Promise<LookUp> {
  const names = settings.fields.properties;
  const dataSourceId = await findDataSource(notion, settings.notion);
  const schema = assumedSchema(names);
  try {
    return { dataSourceId, schema, rows: await findRows(notion, { dataSourceId, schema, names }, identity) };
  } catch (error) {
    if (!(error instanceof NotionProblem && error.outdated)) throw error;
    const actualId = error.notFound ? await dataSourceOfDatabase(notion, dataSourceId, error) : dataSourceId;
    return lookUpAgain(notion, settings, identity, actualId);
  }
}

/** Finds the rows with the schema read anew: two requests. */
export async function lookUpAgain(
  notion: Notion,
  settings: Settings,
  identity: RowIdentity,
  dataSourceId: string,
): Promise<LookUp> {
  const schema = await readSchema(notion, dataSourceId);
  const rows = await findRows(notion, { dataSourceId, schema, names: settings.fields.properties }, identity);
  return { dataSourceId, schema, rows };
}
