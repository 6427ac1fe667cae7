import { plainText } from '../content/rich-text.ts';
import { invalid } from '../errors.ts';
import { parseId, wholeMinute } from '../ids.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, optionalText, textOf } from '../json.ts';
import type { DataSource, Page } from '../objects.ts';
import { findProperty, type Property } from '../properties/property.ts';
import { renderValue, type Viewer } from '../properties/render-values.ts';
import { dateMatches } from './date-conditions.ts';

type RowTest = (row: Page) => boolean;

const TEXT_TYPES = new Set(['title', 'rich_text', 'url', 'email', 'phone_number']);
const PEOPLE_TYPES = new Set(['people', 'created_by', 'last_edited_by']);
const DATE_TYPES = new Set(['date', 'created_time', 'last_edited_time']);

/** Throws 400 for a property that doesn't exist or is of another type, before any row is looked at. */
export function rowTest(filter: JsonObject, source: DataSource, viewer: Viewer): RowTest {
  const inner = (list: Json) => listOf(list).map((part) => rowTest(objectOf(part), source, viewer));
  if (filter.and !== undefined) {
    const tests = inner(filter.and);
    return (row) => tests.every((test) => test(row));
  }
  if (filter.or !== undefined) {
    const tests = inner(filter.or);
    return (row) => tests.some((test) => test(row));
  }
  return filter.timestamp === undefined ? propertyTest(filter, source, viewer) : timestampTest(filter);
}

function timestampTest(filter: JsonObject): RowTest {
  const timestamp = textOf(filter.timestamp);
  const condition = objectOf(filter[timestamp]);
  return (row) =>
    dateMatches(wholeMinute(timestamp === 'created_time' ? row.createdAt : row.editedAt), condition);
}

function propertyTest(filter: JsonObject, source: DataSource, viewer: Viewer): RowTest {
  const key = textOf(filter.property);
  const property = findProperty(source.properties, key);
  if (!property) throw invalid(`Could not find property with name or id: ${key}`);
  const type = Object.keys(filter).find((name) => name !== 'property' && name !== 'type') ?? '';
  if (!mayFilter(property, type))
    throw invalid(`database property ${property.type} does not match filter ${type}`);
  const condition = objectOf(filter[type]);
  return (row) => matches(property, renderValue(row, property, viewer), condition);
}

/** The filter named like the property's type; text filters serve all that is text (recorded by users of the API). */
function mayFilter({ type }: Property, filter: string): boolean {
  return (
    filter === type ||
    (filter === 'date' && DATE_TYPES.has(type)) ||
    (filter === 'people' && PEOPLE_TYPES.has(type)) ||
    (filter === 'rich_text' && TEXT_TYPES.has(type))
  );
}

function matches({ type }: Property, value: Json, condition: JsonObject): boolean {
  if (DATE_TYPES.has(type))
    return dateMatches(isObject(value) ? textOf(value.start) : optionalText(value), condition);
  if (TEXT_TYPES.has(type)) return textMatches(textFrom(value), condition);
  if (type === 'number') return numberMatches(value, condition);
  if (type === 'unique_id') return numberMatches(objectOf(value).number ?? null, condition);
  if (type === 'checkbox')
    return 'equals' in condition ? value === condition.equals : value !== condition.does_not_equal;
  if (type === 'select' || type === 'status') return optionMatches(value, condition);
  if (Array.isArray(value)) return listMatches(value, condition);
  if (PEOPLE_TYPES.has(type)) return listMatches([value], condition);
  throw invalid(`Filters on ${type} properties are not supported.`);
}

function textFrom(value: Json): string {
  return Array.isArray(value) ? plainText(value.map(objectOf)) : (optionalText(value) ?? '');
}

function textMatches(text: string, condition: JsonObject): boolean {
  const [operator = '', operand = ''] = Object.entries(condition)[0] ?? [];
  const [value, wanted] = [text.toLowerCase(), String(operand).toLowerCase()];
  switch (operator) {
    case 'equals':
      return value === wanted;
    case 'does_not_equal':
      return value !== wanted;
    case 'contains':
      return value.includes(wanted);
    case 'does_not_contain':
      return !value.includes(wanted);
    case 'starts_with':
      return value.startsWith(wanted);
    case 'ends_with':
      return value.endsWith(wanted);
    default:
      return emptiness(operator, value === '');
  }
}

function numberMatches(value: Json, condition: JsonObject): boolean {
  const [operator = '', operand] = Object.entries(condition)[0] ?? [];
  if (operator === 'is_empty' || operator === 'is_not_empty') return emptiness(operator, value === null);
  if (operator === 'does_not_equal') return value !== operand;
  if (typeof value !== 'number' || typeof operand !== 'number') return false;
  const comparisons: Record<string, boolean> = {
    equals: value === operand,
    greater_than: value > operand,
    less_than: value < operand,
    greater_than_or_equal_to: value >= operand,
    less_than_or_equal_to: value <= operand,
  };
  return comparisons[operator] ?? false;
}

/** By name; one that no option has matches nothing. A condition may list several names. */
function optionMatches(value: Json, condition: JsonObject): boolean {
  const name = isObject(value) ? value.name : null;
  if (condition.equals !== undefined) return [condition.equals].flat().some((wanted) => wanted === name);
  if (condition.does_not_equal !== undefined)
    return [condition.does_not_equal].flat().every((wanted) => wanted !== name);
  return emptiness(Object.keys(condition)[0] ?? '', value === null);
}

/** Options by name, pages and people by ID. */
function listMatches(list: Json[], condition: JsonObject): boolean {
  const has = (wanted: Json) =>
    list.some((item) => isObject(item) && (item.name === wanted || item.id === parseId(String(wanted))));
  if (condition.contains !== undefined) return [condition.contains].flat().some(has);
  if (condition.does_not_contain !== undefined) return ![condition.does_not_contain].flat().some(has);
  return emptiness(Object.keys(condition)[0] ?? '', list.length === 0);
}

function emptiness(operator: string, isEmpty: boolean): boolean {
  if (operator === 'is_empty') return isEmpty;
  if (operator === 'is_not_empty') return !isEmpty;
  throw invalid(`Filter condition ${operator} is not supported.`);
}
