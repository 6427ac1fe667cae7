import type { UpdateDataSourceParameters } from '@notionhq/client';
import { FIELDS } from '../entry.ts';
import type { FieldSettings } from '../settings.ts';
import type { Notion } from './connection.ts';
import { type NewRelation, nameOtherSides, relationConfig } from './links/new-relation.ts';
import { knownOptions, newProperties } from './new-properties.ts';
import { type NewOption, OptionRefused } from './option-refused.ts';
import type { PropertyPlan } from './plan-properties.ts';
import type { RowPlan } from './plan-row.ts';
import { type KnownSchema, type Property, readSchema, type Schema, schemaOf } from './schema.ts';
import { isRefused, madeWithoutOptions, withStatusOrSelect } from './status-or-select.ts';

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
  { properties }: Pick<RowPlan, 'properties'>,
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

/**
 * Adds properties and options in one request. In one more where Notion makes no status property, or none with these
 * options: then it becomes a select; in one more where it takes no groups; and in up to two more where it has named the
 * other side of a relation itself.
 * @returns the schema as it is now
 * @throws OptionRefused where Notion does not add an option
 */
export async function changeSchema(
  notion: Notion,
  dataSourceId: string,
  changes: SchemaChanges,
  statuses: FieldSettings['statuses'],
): Promise<KnownSchema> {
  const { additions, options, relations } = changes;
  const send = async (properties: Configs) =>
    schemaOf(
      await notion.send('Update content', (client) =>
        client.dataSources.update({ data_source_id: dataSourceId, properties }),
      ),
    );
  const others = relationConfigs(relations, dataSourceId);
  try {
    const made = await withGroupsOrWithout(options, (added) =>
      withStatusOrSelect(additions, (ones) =>
        send({ ...newProperties(ones, statuses), ...optionConfigs(added), ...others }),
      ),
    );
    const remade = madeWithoutOptions(additions, made, statuses);
    const changed = remade.length === 0 ? made : await send(newProperties(remade, statuses));
    const ignored = options.filter((option) => isLacking(option, changed));
    if (ignored.length > 0) throw new OptionRefused(ignored, undefined);
    const isRenamed = await nameOtherSides(notion, relations, dataSourceId, changed);
    return isRenamed ? readSchema(notion, dataSourceId) : changed;
  } catch (error) {
    if (options.length > 0 && isRefused(error)) throw new OptionRefused(options, error);
    throw error;
  }
}

/** Adds options to groups; where Notion refuses that, without: then they go into the first. */
async function withGroupsOrWithout<Result>(
  options: readonly NewOption[],
  add: (options: readonly NewOption[]) => Promise<Result>,
): Promise<Result> {
  try {
    return await add(options);
  } catch (error) {
    if (!isRefused(error) || options.every(({ group }) => group === undefined)) throw error;
    return add(options.map(({ group: _, ...option }) => option));
  }
}

function relationConfigs(relations: readonly NewRelation[], dataSourceId: string): Configs {
  return Object.fromEntries(
    relations.map((relation) => [relation.name, relationConfig(relation, dataSourceId)]),
  );
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
  const named = added.map(({ name, color }) => ({ name, ...(color && { color }) }));
  if (type === 'select') return { select: { options: [...kept, ...named] } };
  if (type === 'multi_select') return { multi_select: { options: [...kept, ...named] } };
  const grouped = added.map(({ name, color, group }) => ({
    name,
    ...(color && { color }),
    ...(group && { group }),
  }));
  return { status: { options: [...kept, ...grouped] } };
}

function isLacking({ property, name }: NewOption, { properties }: Schema): boolean {
  return !properties.get(property.name)?.options?.some((option) => option.name === name);
}
