import { invalid, invalidBody } from '../errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { DataSource } from '../objects.ts';
import type { Property } from '../properties/property.ts';
import { DATE_TYPES } from '../query/conditions.ts';

/** Keys that hold the ID of a property, and the types that it may be of: any where none are named. */
const REFERENCES: Record<string, Set<string>> = {
  property_id: new Set(),
  date_property_id: DATE_TYPES,
  end_date_property_id: DATE_TYPES,
  x_axis_property_id: new Set(),
  y_axis_property_id: new Set(),
  map_by: new Set(),
};
/** Keys that hold a grouping, whose type follows from the property's. */
const GROUPINGS = new Set(['group_by', 'sub_group_by', 'x_axis', 'stack_by']);
/** Groupings that are not named like the type of the property. */
const GROUPING_TYPES: Record<string, string> = { people: 'person', rich_text: 'text' };
/** Of these each form of configuration demands a key; the others need no configuration. */
const CONFIGURED = new Set(['board', 'calendar', 'timeline', 'chart', 'map']);

/** Throws 400 where a new view of the type needs more than it is given. */
export function checkConfigured(type: string, configuration: Json | undefined): void {
  if (CONFIGURED.has(type) && configuration === undefined)
    throw invalidBody('body.configuration', 'defined', 'undefined');
}

/** Throws 400 unless the configuration is of the view's type and fits the properties of the data source. */
export function checkConfiguration(configuration: JsonObject, type: string, source: DataSource): void {
  if (configuration.type !== type)
    throw invalidBody('body.configuration.type', `\`"${type}"\``, `"${configuration.type}"`);
  checkReferences(configuration, '', source);
}

/**
 * What a change leaves out stays, and null takes a key away; a list of properties is replaced as a whole. The type is left
 * to the view.
 */
export function mergedConfiguration(before: JsonObject, { type: _, ...change }: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));
}

function checkReferences(value: Json, key: string, source: DataSource): void {
  if (Array.isArray(value)) for (const item of value) checkReferences(item, key, source);
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const types = REFERENCES[name];
    if (types && typeof inner === 'string') checkType(propertyOf(inner, source), types);
    else checkReferences(inner, name, source);
  }
  if (GROUPINGS.has(key) && typeof value.property_id === 'string')
    checkGrouping(value, value.property_id, source);
}

/**
 * By its bare ID, as examples send it (typeoneerror/notion-api-examples, examples/views). The API takes the URL-encoded one
 * too since March 2026 (documented); here nothing needs that.
 */
function propertyOf(id: string, source: DataSource): Property {
  const property = source.properties.find((candidate) => candidate.id === id);
  if (!property) throw invalid(`Could not find property with ID: ${id}`);
  return property;
}

function checkType({ name, type }: Property, types: Set<string>): void {
  if (types.size > 0 && !types.has(type))
    throw invalid(
      `Property "${name}" of type ${type} can't be used here: expected ${[...types].join(', ')}.`,
    );
}

function checkGrouping({ type: given }: JsonObject, id: string, source: DataSource): void {
  const { name, type } = propertyOf(id, source);
  if (given !== (GROUPING_TYPES[type] ?? type))
    throw invalid(`Property "${name}" of type ${type} can't be grouped by ${given}.`);
}
