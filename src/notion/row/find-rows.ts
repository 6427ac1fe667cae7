import {
  isFullPage,
  type PageObjectResponse,
  type QueryDataSourceParameters,
  type QueryDataSourceResponse,
} from '@notionhq/client';
import type { RowIdentity } from '../../entry/entry.ts';
import type { Field } from '../../entry/fields.ts';
import type { PropertyNames } from '../../settings/maps.ts';
import type { Notion } from '../api/connection.ts';
import { isBadRequest, partial } from '../api/failure.ts';
import { itemsOf } from '../api/listing.ts';
import type { KnownSchema, Property, Schema } from '../database/schema.ts';

export type Row = PageObjectResponse;

/** Oldest first. */
export interface FoundRows {
  /** Rows with the key; more than one after a race. */
  keyed: Row[];
  /** Rows with the address and no key, made by a person: to be adopted where no row has the key. */
  adoptable: Row[];
}

/** A data source, as far as rows are looked for in it. */
export interface Source {
  dataSourceId: string;
  schema: Schema;
  names: PropertyNames;
}

/** One whose properties are known. */
export interface KnownSource extends Source {
  schema: KnownSchema;
}

/** The row of an entry: the oldest with its key, else the oldest that can be adopted. */
export function rowOf({ keyed, adoptable }: FoundRows): Row | undefined {
  return keyed[0] ?? adoptable[0];
}

export type Filter = NonNullable<QueryDataSourceParameters['filter']>;

/**
 * The rows of an entry, by one query; by none where the data source has no property to look in.
 * @param query among which rows: those that are not archived, unless given
 * @throws NotionProblem; `outdated` where a property is missing or of another type than the schema says
 */
export async function findRows(
  notion: Notion,
  source: Source,
  identity: RowIdentity,
  query = queryAll,
): Promise<FoundRows> {
  const filter = filterOf(source, identity);
  return filter ? sorted(await query(notion, source, filter), source).of(identity) : NO_ROWS;
}

export const NO_ROWS: FoundRows = { keyed: [], adoptable: [] };

function filterOf(source: Source, identity: RowIdentity): Filter | undefined {
  const key = keyFilter(source);
  const byUrl = urlFilter(source)?.({ equals: identity.url });
  if (key === undefined) return byUrl;
  const byKey = key({ equals: identity.key });
  return byUrl ? { or: [byKey, { and: [byUrl, key({ is_empty: true })] }] } : byKey;
}

/** Makes conditions on the key's property; nothing where there is none that holds text. */
export function keyFilter(source: Source) {
  const key = propertyOf('key', source);
  if (key?.type !== 'rich_text') return undefined;
  return (condition: { equals: string } | { starts_with: string } | { is_empty: true }) => ({
    property: key.name,
    rich_text: condition,
  });
}

/** Makes conditions on the address's property; nothing where there is none that holds text. */
export function urlFilter(source: Source) {
  const url = propertyOf('url', source);
  if (url?.type !== 'url' && url?.type !== 'rich_text') return undefined;
  const { name, type } = url;
  return (condition: { equals: string } | { starts_with: string }) =>
    type === 'url' ? { property: name, url: condition } : { property: name, rich_text: condition };
}

/** The rows that a filter finds, 10,000 at most: one request per 100. */
export async function queryAll(
  notion: Notion,
  source: Pick<Source, 'dataSourceId'>,
  filter: Filter,
): Promise<Row[]> {
  const results = itemsOf(notion, 'Read content', (client, part) =>
    client.dataSources.query({ data_source_id: source.dataSourceId, filter, ...part }),
  );
  return rowsIn(results);
}

/**
 * The same among the rows that people have archived, which other queries leave out. None where Notion refuses to be asked
 * for them: not every workspace knows the archive. Sent by hand, as the SDK leaves `is_archived` out of a query.
 */
export async function queryArchived(
  notion: Notion,
  { dataSourceId }: Pick<Source, 'dataSourceId'>,
  filter: Filter,
): Promise<Row[]> {
  const results = itemsOf(notion, 'Read content', (client, part) =>
    client.request<QueryDataSourceResponse>({
      path: `data_sources/${dataSourceId}/query`,
      method: 'post',
      body: { filter, is_archived: true, ...part },
    }),
  );
  try {
    return (await rowsIn(results)).filter((row) => row.is_archived);
  } catch (error) {
    if (isBadRequest(error)) return [];
    throw error;
  }
}

async function rowsIn(results: AsyncIterable<QueryDataSourceResponse['results'][number]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const result of results) {
    if (result.object !== 'page') continue;
    if (!isFullPage(result)) throw partial('the properties of a row');
    rows.push(result);
  }
  return rows;
}

/** Rows by the entries that they may be of. */
export interface RowsByKey {
  of: (identity: RowIdentity) => FoundRows;
  /** Whether a row has the entry's key. */
  has: (identity: RowIdentity) => boolean;
  all: readonly Row[];
  /** When they were read, by `performance.now()`. */
  readAt: number;
}

/** Sorts rows by key, and those without one by address. */
export function sorted(rows: readonly Row[], source: Source): RowsByKey {
  const keyName = propertyOf('key', source)?.name;
  const urlName = propertyOf('url', source)?.name;
  const byKey = Map.groupBy(rows, (row) => textIn(row, keyName));
  const byUrl = Map.groupBy(byKey.get('') ?? [], (row) => textIn(row, urlName).toLowerCase());
  return {
    of: ({ key, url }) => ({
      keyed: (byKey.get(key) ?? []).toSorted(byAge),
      adoptable: (byUrl.get(url.toLowerCase()) ?? []).toSorted(byAge),
    }),
    has: ({ key }) => byKey.has(key),
    all: rows,
    readAt: performance.now(),
  };
}

/** The property of a field; nothing where the field is left out or the property is missing. */
export function propertyOf(field: Field, { names, schema }: Source): Property | undefined {
  const name = names[field];
  return name === undefined ? undefined : schema.properties.get(name);
}

/** The text of a row's property. */
export function textIn(row: Row, property: string | undefined): string {
  const value = property === undefined ? undefined : row.properties[property];
  if (value?.type === 'url') return value.url ?? '';
  return value?.type === 'rich_text' ? value.rich_text.map(({ plain_text }) => plain_text).join('') : '';
}

/** The title of a row, or of another page. */
export function titleIn({ properties }: Row): string {
  const title = Object.values(properties).find(({ type }) => type === 'title');
  return title?.type === 'title' ? title.title.map(({ plain_text }) => plain_text).join('') : '';
}

/** Of a row, or of a database. */
type Aged = Pick<Row, 'created_time' | 'id'>;

/** Oldest first. Times are whole minutes; between equal ones the lower ID is taken for the older. */
export function byAge(a: Aged, b: Aged): number {
  return a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id);
}
