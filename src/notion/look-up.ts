import type { GetDataSourceResponse } from '@notionhq/client';
import type { RowIdentity } from '../entry.ts';
import type { Settings } from '../settings.ts';
import type { Notion } from './connection.ts';
import { findDataSource, readFound, readInstead } from './data-source.ts';
import { NotionProblem } from './failure.ts';
import { type FoundRows, findArchivedRows, findRows, rowOf, type Source } from './find-rows.ts';
import {
  assumedSchema,
  type KnownSchema,
  readDataSource,
  readSchema,
  schemaOf,
  schemaOfRow,
} from './schema.ts';

/** Where rows go, what properties there are, and the rows of one entry. */
export interface LookUp {
  dataSourceId: string;
  schema: KnownSchema;
  rows: FoundRows;
  /** `Notion.waits` when they were read, for a run of a single entry. */
  waits?: number;
}

/**
 * Finds the rows of an entry: one request with `data-source` as an ID, two with `database`. A row tells the types of all
 * properties. Where there is none, one request looks among the archived rows, while another reads the schema: a row is
 * made from what is known. Two more where the properties are not as the action would have made them, so that Notion
 * refuses the first question.
 * @returns nothing where there is no row and none may be made
 */
export async function lookUp(
  notion: Notion,
  settings: Settings,
  identity: RowIdentity,
  mayMake: boolean,
): Promise<LookUp | undefined> {
  const names = settings.fields.properties;
  const dataSourceId = await findDataSource(notion, settings.notion);
  const source: Source = { dataSourceId, schema: assumedSchema(names), names };
  try {
    const rows = await findRows(notion, source, identity);
    const row = rowOf(rows);
    if (row) return { dataSourceId, schema: schemaOfRow(row), rows, waits: notion.waits };
  } catch (error) {
    if (!(error instanceof NotionProblem && error.outdated)) throw error;
    const target = error.notFound
      ? await readInstead(notion, settings.notion, dataSourceId, error)
      : await readFound(notion, settings.notion, dataSourceId);
    return lookUpIn(notion, settings, identity, target);
  }
  if (!mayMake) return undefined;
  const { waits } = notion;
  const [schema, rows] = await Promise.all([
    readSchema(notion, dataSourceId),
    findArchivedRows(notion, source, identity),
  ]);
  return { dataSourceId, schema, rows, waits };
}

/** Finds the rows with the schema read anew: two requests, and one more among the archived rows where there is none. */
export async function lookUpAgain(
  notion: Notion,
  settings: Settings,
  identity: RowIdentity,
  dataSourceId: string,
): Promise<LookUp> {
  return lookUpIn(notion, settings, identity, await readDataSource(notion, dataSourceId));
}

async function lookUpIn(
  notion: Notion,
  settings: Settings,
  identity: RowIdentity,
  target: GetDataSourceResponse,
): Promise<LookUp> {
  const { id: dataSourceId } = target;
  const schema = schemaOf(target);
  const { waits } = notion;
  const source = { dataSourceId, schema, names: settings.fields.properties };
  const found = await findRows(notion, source, identity);
  const rows = rowOf(found) ? found : await findArchivedRows(notion, source, identity);
  return { dataSourceId, schema, rows, waits };
}
