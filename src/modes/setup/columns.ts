import type { CreateViewParameters } from '@notionhq/client';
import type { Field, LinkField } from '../../entry/fields.ts';
import type { Property } from '../../notion/database/schema.ts';

export type Configuration = NonNullable<CreateViewParameters['configuration']>;
type Grouping = NonNullable<Extract<Configuration, { type: 'board' }>['group_by']>;
type Column = NonNullable<Extract<Configuration, { type: 'table' }>['properties']>[number];

/** The properties of a database. */
export interface ViewProperties {
  /** By the fields that they hold. */
  fields: ReadonlyMap<Field | LinkField, Property>;
  /** The team's own. */
  own: readonly Property[];
}

/**
 * What a view shows: these fields in this order, then the team's own properties; cards show none of those, to stay small.
 * All others are named as hidden: the list is the whole one, and what it leaves out is hidden (documented for the API). The
 * order matters: a database made by the API has its properties in alphabetical order. Whether a property is hidden where it
 * is empty can't be said by the API; cards leave out what is empty anyway.
 */
export function columns(
  { fields, own }: ViewProperties,
  shown: readonly (Field | LinkField)[],
  ownShown = own,
): Column[] {
  const visible = [...shown.flatMap((field) => fields.get(field) ?? []), ...ownShown];
  const all = new Set([...visible, ...fields.values(), ...own]);
  return [...all].map((property) => ({ property_id: viewId(property), visible: visible.includes(property) }));
}

/** Groups by a property of a field with options; those without rows are hidden. `manual` is the order of the options. */
export function groupedBy(property: Property, sort: 'manual' | 'ascending'): Grouping {
  const common = { property_id: viewId(property), sort: { type: sort }, hide_empty_groups: true };
  switch (property.type) {
    case 'select':
    case 'multi_select':
      return { ...common, type: property.type };
    case 'status':
      return { ...common, type: 'status', group_by: 'option' };
    default:
      return { ...common, type: 'text', group_by: 'exact' };
  }
}

/** Views take a property's ID as it is, where answers of a data source have it URL-encoded. */
export function viewId({ id, name }: Property): string {
  if (id === undefined) return name;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
