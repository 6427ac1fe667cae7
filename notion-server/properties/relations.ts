import { titleOf } from '../content/rich-text.ts';
import { invalid } from '../errors.ts';
import { newPropertyId, parseId } from '../ids.ts';
import { isObject, type JsonObject, listOf, objectOf, optionalText, textOf } from '../json.ts';
import type { DataSource, Page } from '../objects.ts';
import type { Workspace } from '../workspace.ts';
import type { Property } from './property.ts';

/** What a relation's config keeps: the other data source and, of a two-way one, the ID of the property there. */
interface RelationConfig extends JsonObject {
  data_source_id: string;
  synced_property_id: string | null;
}

export function relationOf(property: Property): RelationConfig {
  const { data_source_id, synced_property_id } = property.config;
  return {
    data_source_id: textOf(data_source_id),
    synced_property_id: typeof synced_property_id === 'string' ? synced_property_id : null,
  };
}

/** The relation as asked for; makes, keeps or removes its other side. */
export function setRelation(
  source: DataSource,
  property: Property,
  requested: JsonObject,
  workspace: Workspace,
): void {
  const target = workspace.dataSource(parseId(textOf(requested.data_source_id)) ?? '');
  if (!target) throw invalid(`Could not find data source with ID: ${requested.data_source_id}.`);
  const twoWay = isObject(requested.dual_property);
  const before = property.config.data_source_id === undefined ? undefined : relationOf(property);
  if (before?.data_source_id === target.id && twoWay === (before.synced_property_id !== null)) return;
  if (before?.synced_property_id) dropOtherSide(before, workspace);
  property.type = 'relation';
  property.config = { data_source_id: target.id, synced_property_id: null };
  if (!twoWay) return;
  const { synced_property_name: wished } = objectOf(requested.dual_property);
  const name = workspace.namesOtherSides ? optionalText(wished) : undefined;
  property.config.synced_property_id = addOtherSide(source, property, target, name).id;
}

function addOtherSide(
  source: DataSource,
  property: Property,
  target: DataSource,
  name = `Related to ${titleOf(source)} (${property.name})`,
): Property {
  if (target.properties.some((taken) => taken.name === name))
    throw invalid(`Property with name ${name} already exists.`);
  const other: Property = {
    id: newPropertyId(),
    name,
    description: null,
    type: 'relation',
    config: { data_source_id: source.id, synced_property_id: property.id },
  };
  target.properties.push(other);
  return other;
}

/** Before a relation goes away: a two-way one becomes one-way on the other side, with its values. */
export function dropOtherSide(relation: RelationConfig, workspace: Workspace): void {
  const target = workspace.dataSource(relation.data_source_id);
  const other = target?.properties.find(({ id }) => id === relation.synced_property_id);
  if (other) other.config.synced_property_id = null;
}

/** Recorded: schema-update-prop-type-attrs, page-more-than-max-refs-per-relation-property. */
export function renderRelation(property: Property, workspace: Workspace): JsonObject {
  const { data_source_id, synced_property_id } = relationOf(property);
  const target = workspace.dataSource(data_source_id);
  const database_id = target?.parent.type === 'database_id' ? target.parent.id : '';
  const other = target?.properties.find(({ id }) => id === synced_property_id);
  if (!other) return { database_id, data_source_id, type: 'single_property', single_property: {} };
  const dual_property = {
    synced_property_name: other.name,
    synced_property_id: encodeURIComponent(other.id),
  };
  return { database_id, data_source_id, type: 'dual_property', dual_property };
}

/** After a relation was written on `page`: the pages named now and before show it, or no longer. */
export function mirrorRelation(page: Page, property: Property, before: string[], workspace: Workspace): void {
  const { synced_property_id } = relationOf(property);
  if (synced_property_id === null) return;
  const now = listOf(page.values.get(property.id) ?? []).map(textOf);
  for (const id of new Set([...before, ...now])) {
    const other = workspace.page(id);
    if (!other) continue;
    const rest = listOf(other.values.get(synced_property_id) ?? []).filter((value) => value !== page.id);
    other.values.set(synced_property_id, now.includes(id) ? [...rest, page.id] : rest);
  }
}
