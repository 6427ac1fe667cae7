import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import type { DataSource } from '../objects.ts';

/** A column of a data source. `id` is kept bare; answers show it URL-encoded. */
export interface Property {
  id: string;
  name: string;
  description: string | null;
  type: string;
  /** As answers show it; relations and rollups are completed when rendered. */
  config: JsonObject;
}

export interface Option extends JsonObject {
  id: string;
  name: string;
  color: string;
  description: string | null;
}

/** By name, or by ID in either form. */
export function findProperty(properties: Property[], key: string): Property | undefined {
  return (
    properties.find(({ name }) => name === key) ??
    properties.find(({ id }) => id === key || encodeURIComponent(id) === key)
  );
}

/** Sorted by ID as in Notion's answers, the title last. */
export function sortedProperties(source: DataSource): Property[] {
  const rank = ({ id }: Property) => (id === 'title' ? '\uffff' : id);
  return [...source.properties].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

export function titleProperty(source: DataSource): Property | undefined {
  return source.properties.find(({ type }) => type === 'title');
}

export function optionsOf(property: Property): Option[] {
  return listOf(property.config.options ?? []).map(optionFrom);
}

/** Without reading the others: a query asks for one in every row. */
export function optionById(property: Property, id: Json | undefined): Option | undefined {
  const found = listOf(property.config.options ?? []).find((option) => isObject(option) && option.id === id);
  return found === undefined ? undefined : optionFrom(found);
}

function optionFrom(stored: Json): Option {
  const { id, name, color, description } = objectOf(stored);
  return {
    id: textOf(id),
    name: textOf(name),
    color: textOf(color),
    description: typeof description === 'string' ? description : null,
  };
}
