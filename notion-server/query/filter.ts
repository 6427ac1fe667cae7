import { invalid } from '../errors.ts';
import { wholeMinute } from '../ids.ts';
import { type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import type { DataSource, Page } from '../objects.ts';
import { findProperty, type Property } from '../properties/property.ts';
import { renderValue, type Viewer } from '../properties/render-values.ts';
import { comparedText, DATE_TYPES, PEOPLE_TYPES, TEXT_TYPES, valueTest } from './conditions.ts';
import { dateTest } from './date-conditions.ts';

type RowTest = (row: Page) => boolean;

/** What a filter is read for. */
interface Table {
  source: DataSource;
  /** In milliseconds since 1970. */
  now: number;
  /** Reads a property of a row; the same row again costs nothing. */
  readerOf: (property: Property) => (row: Page) => Json;
}

/** Throws 400 for a property that doesn't exist or is of another type, and for an option that it lacks, before any row is looked at. */
export function rowTest(filter: JsonObject, source: DataSource, viewer: Viewer): RowTest {
  return testOf(filter, { source, now: viewer.workspace.now(), readerOf: readers(viewer) });
}

function readers(viewer: Viewer): Table['readerOf'] {
  const known = new Map<Property, (row: Page) => Json>();
  return (property) => {
    const reader = known.get(property) ?? reading(property, viewer);
    known.set(property, reader);
    return reader;
  };
}

function reading(property: Property, viewer: Viewer): (row: Page) => Json {
  let last: { row: Page; value: Json } | undefined;
  return (row) => {
    if (last?.row !== row) last = { row, value: renderValue(row, property, viewer) };
    return last.value;
  };
}

function testOf(filter: JsonObject, table: Table): RowTest {
  if (filter.or !== undefined) return anyOf(listOf(filter.or).map(objectOf), table);
  if (filter.and !== undefined) {
    const tests = listOf(filter.and).map((part) => testOf(objectOf(part), table));
    return (row) => tests.every((test) => test(row));
  }
  if (filter.timestamp !== undefined) return timestampTest(filter, table.now);
  const { property, condition } = conditionOf(filter, table.source);
  const [read, test] = [table.readerOf(property), valueTest(property, condition, table.now)];
  return (row) => test(read(row));
}

/** All texts that an `or` wants of one property are looked up at once: a backfill asks for 100 keys in a query. */
function anyOf(parts: JsonObject[], table: Table): RowTest {
  const tests: RowTest[] = [];
  const wanted = new Map<Property, Set<string>>();
  for (const part of parts) {
    const equality = textEquality(part, table.source);
    if (!equality) tests.push(testOf(part, table));
    else wanted.set(equality.property, (wanted.get(equality.property) ?? new Set()).add(equality.text));
  }
  for (const [property, texts] of wanted) {
    const read = table.readerOf(property);
    tests.push((row) => texts.has(comparedText(read(row))));
  }
  return (row) => tests.some((test) => test(row));
}

function textEquality(
  part: JsonObject,
  source: DataSource,
): { property: Property; text: string } | undefined {
  if (part.property === undefined) return undefined;
  const { property, condition } = conditionOf(part, source);
  const { equals } = condition;
  return TEXT_TYPES.has(property.type) && equals !== undefined
    ? { property, text: comparedText(equals) }
    : undefined;
}

function timestampTest(filter: JsonObject, now: number): RowTest {
  const timestamp = textOf(filter.timestamp);
  const test = dateTest(objectOf(filter[timestamp]), now);
  return (row) => test(wholeMinute(timestamp === 'created_time' ? row.createdAt : row.editedAt));
}

function conditionOf(filter: JsonObject, source: DataSource): { property: Property; condition: JsonObject } {
  const key = textOf(filter.property);
  const property = findProperty(source.properties, key);
  if (!property) throw invalid(`Could not find property with name or id: ${key}`);
  const type = Object.keys(filter).find((name) => name !== 'property' && name !== 'type') ?? '';
  if (!mayFilter(property, type))
    throw invalid(`database property ${property.type} does not match filter ${type}`);
  return { property, condition: objectOf(filter[type]) };
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
