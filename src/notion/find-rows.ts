import { isFullPage, type PageObjectResponse, type QueryDataSourceParameters } from '@notionhq/client';
import type { Field, RowIdentity } from '../entry.ts';
import type { PropertyNames } from '../settings/maps.ts';
import type { Notion } from './connection.ts';
import type { Property, Schema } from './schema.ts';

export type Row = PageObjectResponse;

/** Oldest first. */
export interface FoundRows {
  /** Rows with the key; more than one after a race. */
  keyed: Row[];
  /** Rows with the address and no key, made by a person: to be adopted where no row has the key. */
  adoptable: Row[];
}

/** The row of an entry: the oldest with its key, else the oldest that can be adopted. */
export function rowOf({ keyed, adoptable }: FoundRows): Row | undefined {
  return keyed[0] ?? adoptable[0];
}

type Filter = NonNullable<QueryDataSourceParameters['filter']>;

/**
 * The rows of an entry, by one query; by none where the data source has no property to look in.
 * @throws NotionProblem; `outdated` where a property is missing or of another type than the schema says
 */
export async function findRows(
  notion: Notion,
  dataSourceId: string,
  identity: RowIdentity,
  names: PropertyNames,
  schema: Schema,
): Promise<FoundRows> {
  const keyName = propertyOf('key', names, schema)?.name;
  const filter = rowFilter(identity, names, schema);
  if (filter === undefined) return { keyed: [], adoptable: [] };
  const answer = await notion.send('Read content', (client) =>
    client.dataSources.query({ data_source_id: dataSourceId, filter }),
  );
  const rows = answer.results.filter(
    (result): result is Row => result.object === 'page' && isFullPage(result),
  );
  const keyed = rows.filter((row) => plainText(row, keyName) === identity.key);
  const adoptable = rows.filter((row) => plainText(row, keyName) === '');
  return { keyed: keyed.toSorted(byAge), adoptable: adoptable.toSorted(byAge) };
}

function rowFilter(identity: RowIdentity, names: PropertyNames, schema: Schema): Filter | undefined {
  const key = propertyOf('key', names, schema);
  const url = propertyOf('url', names, schema);
  const byUrl = url && addressFilter(url, identity.url);
  if (key?.type !== 'rich_text') return byUrl;
  const byKey = { property: key.name, rich_text: { equals: identity.key } };
  const withoutKey = { property: key.name, rich_text: { is_empty: true } } as const;
  return byUrl ? { or: [byKey, { and: [byUrl, withoutKey] }] } : byKey;
}

function addressFilter({ name, type }: Property, address: string) {
  if (type === 'url') return { property: name, url: { equals: address } };
  return type === 'rich_text' ? { property: name, rich_text: { equals: address } } : undefined;
}

function propertyOf(field: Field, names: PropertyNames, schema: Schema) {
  const name = names[field];
  return name === undefined ? undefined : schema.properties.get(name);
}

function plainText(row: Row, property: string | undefined): string {
  const value = property === undefined ? undefined : row.properties[property];
  return value?.type === 'rich_text' ? value.rich_text.map(({ plain_text }) => plain_text).join('') : '';
}

/** Oldest first. Times of pages are whole minutes; between equal ones the lower ID is taken for the older. */
export function byAge(a: Row, b: Row): number {
  return a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id);
}
