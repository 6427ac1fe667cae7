import type { CreateViewParameters, QueryDataSourceParameters } from '@notionhq/client';
import type { Field, LinkField } from '../../entry.ts';
import { spelledAs } from '../option-name.ts';
import type { Property } from '../schema.ts';

/** A view's filter has the shape of a query's: https://developers.notion.com/guides/data-apis/working-with-views */
export type Filter = NonNullable<QueryDataSourceParameters['filter']>;
export type Condition = Extract<Filter, { property: string }>;
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

/** The condition that a property of a field with options holds this one. */
export function holds({ name: property, type, options }: Property, name: string): Condition {
  const option = spelledAs(name, options);
  switch (type) {
    case 'select':
      return { property, select: { equals: option } };
    case 'status':
      return { property, status: { equals: option } };
    case 'multi_select':
      return { property, multi_select: { contains: option } };
    default:
      return { property, rich_text: { equals: option } };
  }
}

/** The condition that a property holds another option, or none. */
export function lacks({ name: property, type, options }: Property, name: string): Condition {
  const option = spelledAs(name, options);
  switch (type) {
    case 'select':
      return { property, select: { does_not_equal: option } };
    case 'status':
      return { property, status: { does_not_equal: option } };
    case 'multi_select':
      return { property, multi_select: { does_not_contain: option } };
    default:
      return { property, rich_text: { does_not_equal: option } };
  }
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

/**
 * The columns of a table: these fields in this order, then the team's own properties. All others are named as hidden: the
 * list is the whole one, and what it leaves out is hidden (documented for the API). The order matters: a database made by
 * the API has its properties in alphabetical order.
 */
export function columns({ fields, own }: ViewProperties, shown: readonly (Field | LinkField)[]): Column[] {
  const visible = [...shown.flatMap((field) => fields.get(field) ?? []), ...own];
  return listed(visible, [...fields.values()]);
}

/** What a card shows: these fields in this order. The team's own properties are hidden: cards stay small. */
export function onCard({ fields, own }: ViewProperties, shown: readonly (Field | LinkField)[]): Column[] {
  return listed(
    shown.flatMap((field) => fields.get(field) ?? []),
    [...fields.values(), ...own],
  );
}

function listed(visible: readonly Property[], all: readonly Property[]): Column[] {
  const hidden = all.filter((property) => !visible.includes(property));
  return [
    ...visible.map((property) => ({ property_id: viewId(property), visible: true })),
    ...hidden.map((property) => ({ property_id: viewId(property), visible: false })),
  ];
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
