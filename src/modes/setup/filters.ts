import type { QueryDataSourceParameters } from '@notionhq/client';
import { type Field, type LinkField, TYPE_NAMES } from '../../entry/fields.ts';
import type { Property } from '../../notion/database/schema.ts';
import { isSameOption, spelledAs } from '../../notion/property/field-content.ts';
import { typeName } from '../../notion/property/type-name.ts';
import { quoted } from '../../quoted.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import type { ViewProperties } from './columns.ts';

/** A view's filter has the shape of a query's: https://developers.notion.com/guides/data-apis/working-with-views */
export type Filter = NonNullable<QueryDataSourceParameters['filter']>;
export type Condition = Extract<Filter, { property: string }>;

/** Why a view can't be made. */
export class Lacking extends Error {}

/** @throws Lacking */
export function propertyOf({ fields }: ViewProperties, field: Field | LinkField): Property {
  const property = fields.get(field);
  if (property) return property;
  throw new Lacking(`it needs the field \`${field}\`, which has no property`);
}

/**
 * The property of a field, which is to be of type date.
 * @throws Lacking
 */
export function dateOf(properties: ViewProperties, field: Field): Property {
  const property = propertyOf(properties, field);
  if (property.type === 'date') return property;
  throw new Lacking(
    `it needs a date, and the property ${quoted(property.name)} is of type ${typeName(property.type)}`,
  );
}

export function allOf(conditions: readonly [Condition, ...Condition[]]): Filter {
  return conditions.length === 1 ? conditions[0] : { and: [...conditions] };
}

export function isRelease(properties: ViewProperties): Condition {
  return holds(propertyOf(properties, 'type'), TYPE_NAMES.release);
}

export function isPullRequest(properties: ViewProperties): Condition {
  return holds(propertyOf(properties, 'type'), TYPE_NAMES['pull-request']);
}

/** No condition where nothing tells deleted releases from others. */
export function isNotDeleted(
  { fields }: ViewProperties,
  { deleted, ...others }: FieldSettings['statuses'],
): Condition[] {
  const status = fields.get('status');
  const isShared = Object.values(others).some((option) => isSameOption(option, deleted));
  return status && !isShared ? [lacks(status, deleted)] : [];
}

/** That a property of a field with options holds this one. */
function holds(property: Property, name: string): Condition {
  const option = spelledAs(name, property.options);
  return condition(property, { equals: option }, { contains: option });
}

/** That it holds another option, or none. */
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
