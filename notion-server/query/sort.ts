import { instant } from '../content/dates.ts';
import { plainText } from '../content/rich-text.ts';
import { invalid } from '../errors.ts';
import { isObject, type Json, type JsonObject, objectOf, textOf } from '../json.ts';
import type { DataSource, Page } from '../objects.ts';
import { findProperty, optionsOf, type Property } from '../properties/property.ts';
import { renderValue, type Viewer } from '../properties/render-values.ts';

type Key = string | number | null;

/** Rows sorted as asked; without a sort they stay newest first. Empty values come last. Throws 400 for a property that doesn't exist. */
export function sortRows(rows: Page[], sorts: JsonObject[], source: DataSource, viewer: Viewer): Page[] {
  if (sorts.length === 0) return rows;
  const keys = sorts.map((sort) => keyReader(sort, source, viewer));
  const descending = sorts.map(({ direction }) => direction === 'descending');
  return rows
    .map((row) => ({ row, keys: keys.map((keyOf) => keyOf(row)) }))
    .toSorted((a, b) => compareAll(a.keys, b.keys, descending))
    .map(({ row }) => row);
}

function compareAll(a: Key[], b: Key[], descending: boolean[]): number {
  for (const [index, isDescending] of descending.entries()) {
    const order = compareKeys(a[index] ?? null, b[index] ?? null, isDescending);
    if (order !== 0) return order;
  }
  return 0;
}

function keyReader(sort: JsonObject, source: DataSource, viewer: Viewer): (row: Page) => Key {
  if (sort.timestamp === 'created_time') return (row) => minute(row.createdAt);
  if (sort.timestamp === 'last_edited_time') return (row) => minute(row.editedAt);
  const name = textOf(sort.property);
  const property = findProperty(source.properties, name);
  if (!property) throw invalid(`Could not find sort property with name or id: ${name}`);
  return (row) => sortKey(property, renderValue(row, property, viewer));
}

function minute(time: number): number {
  return Math.floor(time / 60_000);
}

/** Options sort in the order of their list. */
function sortKey(property: Property, value: Json): Key {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string')
    return property.type.endsWith('_time') ? instant(value) : value.toLowerCase();
  if (typeof value === 'boolean') return Number(value);
  if (property.type === 'title' || property.type === 'rich_text') {
    return Array.isArray(value) && value.length > 0 ? plainText(value.map(objectOf)).toLowerCase() : null;
  }
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return null;
  if (property.type === 'date') return instant(textOf(first.start));
  if (property.type === 'unique_id') return typeof first.number === 'number' ? first.number : null;
  const index = optionsOf(property).findIndex(({ id }) => id === first.id);
  return index < 0 ? String(first.name ?? first.id) : index;
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * (descending ? -1 : 1);
}
