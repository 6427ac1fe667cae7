import { invalid } from '../errors.ts';
import { newPropertyId } from '../ids.ts';
import { isObject, type JsonObject, objectOf, optionalText, textOf } from '../json.ts';
import type { DataSource } from '../objects.ts';
import type { Workspace } from '../workspace.ts';
import { storedExpression } from './formula.ts';
import { newStatusConfig, replacedOptions, updatedStatusConfig } from './options.ts';
import { findProperty, optionsOf, type Property, sortedProperties, titleProperty } from './property.ts';
import { dropOtherSide, relationOf, renderRelation, setRelation } from './relations.ts';

const META_KEYS = new Set(['id', 'name', 'type', 'description']);
const OPTION_TYPES = new Set(['select', 'multi_select', 'status']);

/** The properties of a new data source; a title named Name where none is given. */
export function addProperties(source: DataSource, requested: JsonObject, workspace: Workspace): void {
  const entries = Object.entries(requested).map(([name, value]) => ({ name, request: objectOf(value) }));
  const titles = entries.filter(({ request }) => typeOf(request) === 'title');
  if (titles.length > 1) throw invalid('Cannot have more than one title property.');
  if (titles.length === 0) addProperty(source, 'Name', { title: {} }, workspace);
  const late = new Set(['formula', 'rollup']);
  const ordered = entries.toSorted(
    (a, b) => Number(late.has(typeOf(a.request))) - Number(late.has(typeOf(b.request))),
  );
  for (const { name, request } of ordered) addProperty(source, name, request, workspace);
}

/** A change of the schema: null removes a property, `name` renames it, a new name adds one. */
export function changeProperties(source: DataSource, requested: JsonObject, workspace: Workspace): void {
  for (const [key, request] of Object.entries(requested)) {
    const property = findProperty(source.properties, key);
    if (request === null) removeProperty(source, property, key, workspace);
    else if (property) changeProperty(source, property, objectOf(request), workspace);
    else addProperty(source, key, objectOf(request), workspace);
  }
}

function addProperty(source: DataSource, name: string, request: JsonObject, workspace: Workspace): void {
  const type = typeOf(request);
  if (type === '') throw invalid(`${name} is not a property that exists.`);
  if (type === 'title' && titleProperty(source)) throw invalid('Cannot create new title property.');
  const property: Property = {
    id: type === 'title' ? 'title' : newPropertyId(),
    name,
    description: optionalText(request.description) ?? null,
    type,
    config: {},
  };
  source.properties.push(property);
  configure(source, property, objectOf(request[type]), workspace);
}

function removeProperty(
  source: DataSource,
  property: Property | undefined,
  key: string,
  workspace: Workspace,
): void {
  if (!property) throw invalid(`${key} is not a property that exists.`);
  if (property.type === 'title') throw invalid('Cannot delete title property.');
  if (property.type === 'relation') dropOtherSide(relationOf(property), workspace);
  source.properties = source.properties.filter((other) => other !== property);
}

function changeProperty(
  source: DataSource,
  property: Property,
  request: JsonObject,
  workspace: Workspace,
): void {
  const name = optionalText(request.name);
  if (name !== undefined && name !== property.name) {
    if (source.properties.some((other) => other.name === name))
      throw invalid(`Property with name ${name} already exists.`);
    property.name = name;
  }
  if (request.description !== undefined) property.description = optionalText(request.description) ?? null;
  const type = typeOf(request);
  if (type === '') return;
  if (type !== property.type) convert(source, property, type, workspace);
  configure(source, property, objectOf(request[type]), workspace);
}

/** Values survive between the types with options, where the options do too; otherwise they are dropped. */
function convert(source: DataSource, property: Property, type: string, workspace: Workspace): void {
  if (property.type === 'title' || type === 'title')
    throw invalid('Cannot change the type of the title property.');
  const keepsOptions = OPTION_TYPES.has(type) && OPTION_TYPES.has(property.type);
  for (const row of source.rows) {
    const { values } = workspace.page(row) ?? { values: new Map() };
    const options = [values.get(property.id) ?? []].flat();
    values.delete(property.id);
    if (keepsOptions && options.length > 0)
      values.set(property.id, type === 'multi_select' ? options : options[0]);
  }
  if (property.type === 'relation') dropOtherSide(relationOf(property), workspace);
  property.config = keepsOptions ? { options: optionsOf(property) } : {};
  property.type = type === 'relation' ? '' : type;
}

function configure(source: DataSource, property: Property, request: JsonObject, workspace: Workspace): void {
  const { type } = property;
  if (request.data_source_id !== undefined) setRelation(source, property, request, workspace);
  else if (type === 'number') property.config = { format: optionalText(request.format) ?? 'number' };
  else if (type === 'select' || type === 'multi_select') {
    if (request.options !== undefined || property.config.options === undefined) {
      property.config = { options: replacedOptions(optionsOf(property), request.options) };
    }
  } else if (type === 'status') {
    const fresh = property.config.options === undefined;
    property.config = fresh ? newStatusConfig(request) : updatedStatusConfig(property, request);
  } else if (type === 'formula') {
    property.config = {
      expression: storedExpression(optionalText(request.expression) ?? '', source, workspace),
    };
  } else if (type === 'rollup') property.config = rollupConfig(source, request, workspace);
  else if (type === 'unique_id') property.config = { prefix: optionalText(request.prefix) ?? null };
}

/** What a rollup keeps: the IDs of both properties, which unlike elsewhere stay bare in answers. */
function rollupConfig(source: DataSource, request: JsonObject, workspace: Workspace): JsonObject {
  const relation = findProperty(
    source.properties,
    textOf(request.relation_property_name ?? request.relation_property_id),
  );
  if (relation?.type !== 'relation') throw invalid('Rollup should name a relation property.');
  const target = workspace.dataSource(relationOf(relation).data_source_id);
  const rolledUp = findProperty(
    target?.properties ?? [],
    textOf(request.rollup_property_name ?? request.rollup_property_id),
  );
  if (!rolledUp) throw invalid('Rollup should name a property of the related data source.');
  return {
    relation_property_id: relation.id,
    rollup_property_id: rolledUp.id,
    function: textOf(request.function),
  };
}

function typeOf(request: JsonObject): string {
  return Object.keys(request).find((key) => !META_KEYS.has(key) && isObject(request[key])) ?? '';
}

export function renderSchema(source: DataSource, workspace: Workspace): JsonObject {
  return Object.fromEntries(
    sortedProperties(source).map((property) => {
      const { id, name, description, type } = property;
      const config = renderConfig(source, property, workspace);
      return [name, { id: encodeURIComponent(id), name, description, type, [type]: config }];
    }),
  );
}

function renderConfig(source: DataSource, property: Property, workspace: Workspace): JsonObject {
  if (property.type === 'relation') return renderRelation(property, workspace);
  if (property.type !== 'rollup') return property.config;
  const { relation_property_id, rollup_property_id, function: name } = property.config;
  const relation = source.properties.find(({ id }) => id === relation_property_id);
  const target = relation && workspace.dataSource(relationOf(relation).data_source_id);
  const rolledUp = target?.properties.find(({ id }) => id === rollup_property_id);
  return {
    rollup_property_name: rolledUp?.name ?? '',
    relation_property_name: relation?.name ?? '',
    rollup_property_id: rollup_property_id ?? '',
    relation_property_id: relation_property_id ?? '',
    function: name ?? 'count',
  };
}
