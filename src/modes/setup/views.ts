import type { CreateViewParameters, QueryDataSourceParameters } from '@notionhq/client';
import { FIELDS, type Field, LINK_FIELDS, type LinkField, TYPE_NAMES } from '../../entry/fields.ts';
import type { Property } from '../../notion/database/schema.ts';
import { spelledAs } from '../../notion/property/field-content.ts';
import type { FieldSettings } from '../../settings/settings.ts';

/** A view's filter has the shape of a query's: https://developers.notion.com/guides/data-apis/working-with-views */
type Filter = NonNullable<QueryDataSourceParameters['filter']>;
type Condition = Extract<Filter, { property: string }>;
type Configuration = NonNullable<CreateViewParameters['configuration']>;
type Grouping = NonNullable<Extract<Configuration, { type: 'board' }>['group_by']>;
type Column = NonNullable<Extract<Configuration, { type: 'table' }>['properties']>[number];

/** A view as setup makes it; its type is that of its configuration. */
export interface View {
  filter?: Filter;
  sorts?: { property: string; direction: 'ascending' | 'descending' }[];
  configuration: Configuration;
}

/** A view, or why the database's properties do not allow it. */
export type PlannedView = {
  /** By this the mark in the database's description knows the view, so it never changes. */
  key: 'releases' | 'board' | 'open' | 'calendar';
  name: string;
} & Plan;
type Plan = { view: View } | { lacking: string };
type Shown = readonly (Field | LinkField)[];

/** The properties of a database. */
export interface ViewProperties {
  /** By the fields that they hold. */
  fields: ReadonlyMap<Field | LinkField, Property>;
  /** The team's own. */
  own: readonly Property[];
}

/** The views that people want, in the order of their tabs, as far as the properties allow. */
export function plannedViews(properties: ViewProperties, statuses: FieldSettings['statuses']): PlannedView[] {
  return [
    { key: 'releases', name: 'Releases', ...releases(properties) },
    { key: 'board', name: 'Pull requests', ...board(properties) },
    { key: 'open', name: 'Open pull requests', ...open(properties, statuses) },
    { key: 'calendar', name: 'Calendar', ...calendar(properties) },
  ];
}

/** What a view without a filter shows: every property. */
export function allColumns(properties: ViewProperties): View['configuration'] {
  return { type: 'table', properties: columns(properties, [...FIELDS, ...LINK_FIELDS]) };
}

function releases(properties: ViewProperties): Plan {
  const type = properties.fields.get('type');
  if (!type) return without('type');
  const shown: Shown = [
    ...(['title', 'status', 'repository', 'version', 'package', 'shipped', 'author'] as const),
    ...(['pull-requests', 'url'] as const),
  ];
  return {
    view: {
      filter: holds(type, TYPE_NAMES.release),
      ...newestFirst(properties, ['shipped', 'created']),
      configuration: { type: 'table', properties: columns(properties, shown) },
    },
  };
}

function board(properties: ViewProperties): Plan {
  const type = properties.fields.get('type');
  const status = properties.fields.get('status');
  if (!type || !status) return without(type ? 'status' : 'type');
  const shown: Shown = [
    ...(['title', 'repository', 'number', 'author', 'reviewers', 'labels', 'milestone'] as const),
    'tasks',
  ];
  const group_by = groupedBy(status, 'manual');
  return {
    view: {
      filter: holds(type, TYPE_NAMES['pull-request']),
      ...newestFirst(properties, ['updated', 'created']),
      configuration: { type: 'board', group_by, properties: columns(properties, shown, []) },
    },
  };
}

function open(properties: ViewProperties, { merged, closed }: FieldSettings['statuses']): Plan {
  const type = properties.fields.get('type');
  const status = properties.fields.get('status');
  if (!type || !status) return without(type ? 'status' : 'type');
  const repository = properties.fields.get('repository');
  if (!repository) return without('repository');
  const ended = [...new Set([merged, closed])];
  const shown: Shown = [
    ...(['title', 'number', 'status', 'author', 'assignees', 'reviewers', 'labels'] as const),
    ...(['milestone', 'tasks', 'branch', 'created', 'updated', 'url'] as const),
  ];
  const group_by = groupedBy(repository, 'ascending');
  return {
    view: {
      filter: {
        and: [holds(type, TYPE_NAMES['pull-request']), ...ended.map((option) => lacks(status, option))],
      },
      ...newestFirst(properties, ['updated', 'created']),
      configuration: { type: 'table', group_by, properties: columns(properties, shown) },
    },
  };
}

function calendar(properties: ViewProperties): Plan {
  const date = properties.fields.get('shipped');
  if (!date) return without('shipped');
  if (date.type !== 'date')
    return { lacking: `it needs a date, and the property “${date.name}” is of type ${date.type}` };
  return {
    view: {
      configuration: {
        type: 'calendar',
        date_property_id: viewId(date),
        properties: columns(properties, ['title', 'type', 'repository', 'version', 'number'], []),
        view_range: 'month',
      },
    },
  };
}

function without(field: Field): Plan {
  return { lacking: `it needs the field \`${field}\`, which has no property` };
}

/** By the first of the fields that has a property. */
function newestFirst({ fields }: ViewProperties, by: readonly Field[]): Pick<View, 'sorts'> {
  const [property] = by.flatMap((field) => fields.get(field) ?? []);
  return property ? { sorts: [{ property: property.name, direction: 'descending' }] } : {};
}

/** The condition that a property of a field with options holds this one. */
function holds(property: Property, name: string): Condition {
  const option = spelledAs(name, property.options);
  return condition(property, { equals: option }, { contains: option });
}

/** The condition that a property holds another option, or none. */
function lacks(property: Property, name: string): Condition {
  const option = spelledAs(name, property.options);
  return condition(property, { does_not_equal: option }, { does_not_contain: option });
}

/** @param ofMany the test where the property may hold several options */
function condition(
  { name: property, type }: Property,
  test: { equals: string } | { does_not_equal: string },
  ofMany: { contains: string } | { does_not_contain: string },
): Condition {
  switch (type) {
    case 'select':
      return { property, select: test };
    case 'status':
      return { property, status: test };
    case 'multi_select':
      return { property, multi_select: ofMany };
    default:
      return { property, rich_text: test };
  }
}

/** Groups by a property of a field with options; those without rows are hidden. `manual` is the order of the options. */
function groupedBy(property: Property, sort: 'manual' | 'ascending'): Grouping {
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
 * What a view shows: these fields in this order, then the team's own properties; cards show none of those, to stay small.
 * All others are named as hidden: the list is the whole one, and what it leaves out is hidden (documented for the API). The
 * order matters: a database made by the API has its properties in alphabetical order.
 */
function columns({ fields, own }: ViewProperties, shown: Shown, ownShown = own): Column[] {
  const visible = [...shown.flatMap((field) => fields.get(field) ?? []), ...ownShown];
  const all = new Set([...visible, ...fields.values(), ...own]);
  return [...all].map((property) => ({ property_id: viewId(property), visible: visible.includes(property) }));
}

/** Views take a property's ID as it is, where answers of a data source have it URL-encoded. */
function viewId({ id, name }: Property): string {
  if (id === undefined) return name;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
