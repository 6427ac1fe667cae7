import type { Client, GetDataSourceResponse, UpdateDataSourceParameters } from '@notionhq/client';
import { FIELDS } from '../../entry/fields.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import { type Notion, sendFresh } from '../api/connection.ts';
import { isBadRequest } from '../api/failure.ts';
import type { PropertyContent } from '../property/property-content.ts';
import {
  knownOptions,
  madeWithoutOptions,
  type NewRelation,
  nameOtherSides,
  newProperties,
  newRelations,
  withStatusOrSelect,
} from './new-properties.ts';
import { type NewOption, OptionRefused } from './option-refused.ts';
import type { PropertyPlan } from './plan-properties.ts';
import { type KnownSchema, type Property, readSchema, type Schema, schemaOf } from './schema.ts';

type Configs = NonNullable<UpdateDataSourceParameters['properties']>;
type Config = NonNullable<Configs[string]>;

/** What is to be added to a data source. */
export interface SchemaChanges {
  additions: PropertyPlan['additions'];
  options: readonly NewOption[];
  relations: readonly NewRelation[];
}

/**
 * The options that the plan writes and a property of type status lacks: unlike other types it takes no new ones with a
 * row. None where the options are not known.
 */
export function newOptions(
  properties: ReadonlyMap<string, PropertyContent>,
  schema: Schema,
  fields: Pick<FieldSettings, 'properties' | 'statuses'>,
): NewOption[] {
  return [...properties].flatMap(([propertyName, content]) => {
    const property = schema.properties.get(propertyName);
    if (content.type !== 'status' || content.name === undefined || property?.options === undefined) return [];
    const { name } = content;
    if (property.options.some((option) => option.name === name)) return [];
    const field = FIELDS.find((candidate) => fields.properties[candidate] === propertyName);
    const known = field && knownOptions(field, fields.statuses).find((option) => option.name === name);
    return [{ property, name, ...(known?.group && { group: known.group }) }];
  });
}

export function isNoChange({ additions, options, relations }: SchemaChanges): boolean {
  return additions.length === 0 && options.length === 0 && relations.length === 0;
}

/** The names of the properties that are new, on both sides of relations of the data source with itself. */
export function namesOfNew({ additions, relations }: SchemaChanges): string[] {
  return [
    ...additions.map(({ property }) => property.name),
    ...relations.flatMap(({ name, otherSide, dataSourceId }) =>
      dataSourceId === undefined ? [name, otherSide] : [name],
    ),
  ];
}

/** What a schema still lacks by now: others may have added some of it. */
export function stillNeeded({ additions, options, relations }: SchemaChanges, schema: Schema): SchemaChanges {
  return {
    additions: additions.filter(({ property: { name }, isRemade }) =>
      isRemade ? schema.properties.get(name)?.type === 'status' : !schema.properties.has(name),
    ),
    options: options.flatMap(({ property, ...option }) => {
      const now = schema.properties.get(property.name) ?? property;
      return now.options?.some(({ name }) => name === option.name) ? [] : [{ property: now, ...option }];
    }),
    relations: relations.filter(({ name }) => !schema.properties.has(name)),
  };
}

/**
 * Adds properties and options in one request. In one more where Notion makes no status property, or none with these
 * options: then it becomes a select; in one more where it takes no groups; and in up to two more where it has named the
 * other side of a relation itself.
 * @param since `Notion.waits` when the schema was read that lacks them; now unless given
 * @returns the schema as it is now
 * @throws OptionRefused where Notion does not add an option
 */
export async function changeSchema(
  notion: Notion,
  dataSourceId: string,
  changes: SchemaChanges,
  statuses: FieldSettings['statuses'],
  since?: number,
): Promise<KnownSchema> {
  const { additions, options, relations } = changes;
  const send = (needed: SchemaChanges) => sendChanges(notion, dataSourceId, needed, statuses, since);
  try {
    const made = await withGroupsOrWithout(options, (added) =>
      withStatusOrSelect(additions, (ones) => send({ additions: ones, options: added, relations })),
    );
    const remade = madeWithoutOptions(additions, made, statuses);
    const changed =
      remade.length === 0 ? made : await send({ additions: remade, options: [], relations: [] });
    const ignored = options.filter((option) => isLacking(option, changed));
    if (ignored.length > 0) throw new OptionRefused(ignored, statuses, undefined);
    const isRenamed = await nameOtherSides(notion, relations, dataSourceId, changed);
    return isRenamed ? readSchema(notion, dataSourceId) : changed;
  } catch (error) {
    if (options.length > 0 && isBadRequest(error)) throw new OptionRefused(options, statuses, error);
    throw error;
  }
}

/** What others have added while the run waited is not sent: that would replace their options. */
async function sendChanges(
  notion: Notion,
  data_source_id: string,
  needed: SchemaChanges,
  statuses: FieldSettings['statuses'],
  since: number | undefined,
): Promise<KnownSchema> {
  const read = async () => stillNeeded(needed, await readSchema(notion, data_source_id));
  const request = (client: Client, still: SchemaChanges): Promise<GetDataSourceResponse> => {
    if (isNoChange(still)) return client.dataSources.retrieve({ data_source_id });
    const properties: Configs = {
      ...newProperties(still.additions, statuses),
      ...optionConfigs(still.options),
      ...newRelations(still.relations, data_source_id),
    };
    return client.dataSources.update({ data_source_id, properties });
  };
  return schemaOf(await sendFresh(notion, 'Update content', needed, read, request, since));
}

/** Adds options to groups; where Notion refuses that, without: then they go into the first. */
async function withGroupsOrWithout<Result>(
  options: readonly NewOption[],
  add: (options: readonly NewOption[]) => Promise<Result>,
): Promise<Result> {
  try {
    return await add(options);
  } catch (error) {
    if (!isBadRequest(error) || options.every(({ group }) => group === undefined)) throw error;
    return add(options.map(({ group: _, ...option }) => option));
  }
}

function optionConfigs(options: readonly NewOption[]): Configs {
  const byProperty = Map.groupBy(options, ({ property }) => property);
  return Object.fromEntries(
    [...byProperty].map(([property, added]) => [property.name, extended(property, added)]),
  );
}

/** An update of options replaces the list: whatever exists is listed too, by its ID, which keeps its group. */
function extended({ type, options = [] }: Property, added: readonly NewOption[]): Config {
  const kept = options.map(({ id }) => ({ id }));
  const named = added.map(({ property: _, group: __, ...option }) => option);
  if (type === 'select') return { select: { options: [...kept, ...named] } };
  if (type === 'multi_select') return { multi_select: { options: [...kept, ...named] } };
  return { status: { options: [...kept, ...added.map(({ property: _, ...option }) => option)] } };
}

function isLacking({ property, name }: NewOption, { properties }: Schema): boolean {
  return !properties.get(property.name)?.options?.some((option) => option.name === name);
}
