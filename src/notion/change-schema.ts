import type { UpdateDataSourceParameters } from '@notionhq/client';
import { Problem } from '../errors.ts';
import type { FieldSettings } from '../settings.ts';
import type { Notion } from './connection.ts';
import { NotionProblem } from './failure.ts';
import { type NewRelation, nameOtherSides, relationConfig } from './links/new-relation.ts';
import { type ColouredOption, newProperty } from './new-properties.ts';
import type { PropertyPlan } from './plan-properties.ts';
import type { RowPlan } from './plan-row.ts';
import { type KnownSchema, type Property, readSchema, type Schema, schemaOf } from './schema.ts';

type Configs = NonNullable<UpdateDataSourceParameters['properties']>;
type Config = NonNullable<Configs[string]>;

/** What is to be added to a data source. */
export interface SchemaChanges {
  additions: PropertyPlan['additions'];
  options: readonly NewOption[];
  relations: readonly NewRelation[];
}

/** An option to add to a property; Notion chooses the colour where none is given. */
export interface NewOption {
  property: Property;
  name: string;
  color?: ColouredOption['color'];
}

/**
 * The options that the plan writes and a property of type status lacks: unlike other types it takes no new ones with a
 * row. None where the options are not known.
 */
export function newOptions({ properties }: Pick<RowPlan, 'properties'>, schema: Schema): NewOption[] {
  return [...properties].flatMap(([propertyName, content]) => {
    const property = schema.properties.get(propertyName);
    if (content.type !== 'status' || content.name === undefined || property?.options === undefined) return [];
    const { name } = content;
    return property.options.some((option) => option.name === name) ? [] : [{ property, name }];
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
 * Adds properties and options in one request; in up to two more where Notion has named the other side of a relation itself.
 * @returns the schema as it is now
 * @throws Problem `notion-status-option`, listing the existing options, where Notion refuses a new one
 */
export async function changeSchema(
  notion: Notion,
  dataSourceId: string,
  { additions, options, relations }: SchemaChanges,
  statuses: FieldSettings['statuses'],
): Promise<KnownSchema> {
  const properties: Configs = {};
  for (const { field, property } of additions)
    properties[property.name] = newProperty(field, property.type, statuses);
  for (const relation of relations) properties[relation.name] = relationConfig(relation, dataSourceId);
  for (const property of new Set(options.map((option) => option.property)))
    properties[property.name] = extended(
      property,
      options.filter((option) => option.property === property),
    );
  try {
    const changed = schemaOf(
      await notion.send('Update content', (client) =>
        client.dataSources.update({ data_source_id: dataSourceId, properties }),
      ),
    );
    const isRenamed = await nameOtherSides(notion, relations, dataSourceId, changed);
    return isRenamed ? readSchema(notion, dataSourceId) : changed;
  } catch (error) {
    const refused = options[0];
    if (refused && error instanceof NotionProblem && error.id === 'notion-refused')
      throw optionRefused(refused, error);
    throw error;
  }
}

/** An update of options replaces the list: whatever exists is listed too, by its ID. */
function extended(property: Property, added: readonly NewOption[]): Config {
  const options = [
    ...(property.options ?? []).map(({ id }) => ({ id })),
    ...added.map(({ name, color }) => ({ name, ...(color && { color }) })),
  ];
  if (property.type === 'select') return { select: { options } };
  return property.type === 'multi_select' ? { multi_select: { options } } : { status: { options } };
}

function optionRefused({ property, name }: NewOption, cause: NotionProblem): Problem {
  const existing = (property.options ?? []).map((option) => `“${option.name}”`).join(', ');
  const what = `The property “${property.name}” has no option “${name}”, and Notion refused to add it. Its options: ${existing || 'none'}. ${cause.message}`;
  return new Problem('notion-status-option', what, { requestId: cause.requestId, cause });
}
