import {
  type DataSourceObjectResponse,
  type GetDataSourceResponse,
  isFullDataSource,
  type PageObjectResponse,
} from '@notionhq/client';
import { FIELD, FIELDS, type Field } from '../../entry/fields.ts';
import { Problem } from '../../problems/problem.ts';
import type { PropertyNames } from '../../settings/maps.ts';
import type { Notion } from '../api/connection.ts';
import { partial } from '../api/failure.ts';

export type PropertyType =
  | DataSourceObjectResponse['properties'][string]['type']
  | PageObjectResponse['properties'][string]['type'];

export interface Property {
  name: string;
  type: PropertyType;
  /** As answers have it, which is URL-encoded; where the data source itself was read. */
  id?: string;
  /** Of a select, multi-select or status, where the data source itself was read. */
  options?: readonly { id: string; name: string }[];
  /** Of unique IDs, such as TASK in TASK-123; nothing where they are mere numbers, or only a row was read. */
  prefix?: string;
  /** Of a relation, where the data source itself was read. */
  relation?: Relation;
}

export interface Relation {
  /** Whose pages it takes. */
  dataSourceId: string;
  databaseId: string;
  /** Whether those are of the same data source. */
  toItself: boolean;
  /** Of a two-way relation, the property there that shows it the other way round. */
  otherSide: { id: string; name: string } | undefined;
}

/** What is known of a data source's properties. */
export interface Schema {
  /** By name; the title property by an empty name too, as the settings call it where they name none. */
  properties: ReadonlyMap<string, Property>;
  /**
   * `assumed`: nothing was read yet; `row`: as a row shows it, which lacks options; `data-source`: all there is.
   */
  origin: 'assumed' | 'row' | 'data-source';
}

/** What Notion has told of a data source's properties. */
export interface KnownSchema extends Schema {
  origin: 'row' | 'data-source';
}

/** The title property's ID in every data source; requests take an ID in place of a name. */
const TITLE_ID = 'title';

/** The fields that are not left out, with the names of their properties. */
export function fieldsOf(names: PropertyNames): { field: Field; name: string }[] {
  return FIELDS.flatMap((field) => {
    const name = names[field];
    return name === undefined ? [] : [{ field, name }];
  });
}

/** The property of a field as the action creates it. */
export function newPropertyOf(field: Field, name: string): Property {
  return { name, type: FIELD[field].types[0] };
}

/** Every property of a field as the action would have created it: enough to look for a row, not to write one. */
export function assumedSchema(names: PropertyNames): Schema {
  const properties = fieldsOf(names).map(
    ({ field, name }) => [name, newPropertyOf(field, name || TITLE_ID)] as const,
  );
  return { origin: 'assumed', properties: new Map(properties) };
}

/** A row carries every property of its data source, with the type. */
export function schemaOfRow(row: PageObjectResponse): KnownSchema {
  return {
    origin: 'row',
    properties: byName(Object.entries(row.properties).map(([name, { type }]) => ({ name, type }))),
  };
}

/**
 * One request.
 * @throws Problem where the data source is in the trash, with its database or alone
 */
export async function readSchema(notion: Notion, dataSourceId: string): Promise<KnownSchema> {
  return schemaOf(await readDataSource(notion, dataSourceId));
}

/**
 * The whole data source, in one request.
 * @throws Problem where it is in the trash, with its database or alone
 */
export async function readDataSource(notion: Notion, dataSourceId: string): Promise<GetDataSourceResponse> {
  const dataSource = await notion.send('Read content', (client) =>
    client.dataSources.retrieve({ data_source_id: dataSourceId }),
  );
  if (isFullDataSource(dataSource) && dataSource.in_trash) {
    throw new Problem('notion-database-trashed', `The data source ${dataSource.id} is in the trash.`);
  }
  return dataSource;
}

/** The schema in the answer of a request that read or changed the data source. */
export function schemaOf(dataSource: GetDataSourceResponse): KnownSchema {
  if (!isFullDataSource(dataSource)) throw partial('the data source’s properties');
  return {
    origin: 'data-source',
    properties: byName(
      Object.values(dataSource.properties).map((config) => readProperty(config, dataSource.id)),
    ),
  };
}

type PropertyConfig = DataSourceObjectResponse['properties'][string];

function readProperty(config: PropertyConfig, owner: string): Property {
  const { id, name, type } = config;
  if (config.type === 'select') return { id, name, type, options: config.select.options };
  if (config.type === 'multi_select') return { id, name, type, options: config.multi_select.options };
  if (config.type === 'status') return { id, name, type, options: config.status.options };
  if (config.type === 'unique_id' && config.unique_id.prefix)
    return { id, name, type, prefix: config.unique_id.prefix };
  if (config.type === 'relation') return { id, name, type, relation: readRelation(config.relation, owner) };
  return { id, name, type };
}

function readRelation(
  config: Extract<PropertyConfig, { type: 'relation' }>['relation'],
  owner: string,
): Relation {
  const { data_source_id: dataSourceId, database_id: databaseId } = config;
  const other = 'dual_property' in config ? config.dual_property : undefined;
  return {
    dataSourceId,
    databaseId,
    toItself: dataSourceId === owner,
    otherSide: other && { id: other.synced_property_id, name: other.synced_property_name },
  };
}

function byName(properties: readonly Property[]): Map<string, Property> {
  const named = new Map(properties.map((property) => [property.name, property]));
  const title = properties.find(({ type }) => type === 'title');
  if (title) named.set('', title);
  return named;
}
