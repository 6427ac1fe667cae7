import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  optionalList,
  optionalText,
} from '../json.ts';
import type { DataSource } from '../objects.ts';
import { findProperty } from '../properties/property.ts';
import type { Viewer } from '../properties/render-values.ts';
import { rowTest } from '../query/filter.ts';
import { sortRows } from '../query/sort.ts';
import { checkConfiguration, mergedConfiguration } from './configuration.ts';
import type { ViewSettings } from './view.ts';

/** The view that a request asks for or changes, as far as its settings depend on it. */
interface Asked {
  type: string;
  configuration: JsonObject;
}

/** What a request gives of a view's settings. Throws 400 for what doesn't fit the data source, as a query would. */
export function requestedSettings(
  { name, filter, sorts, configuration }: JsonObject,
  view: Asked,
  source: DataSource,
  viewer: Viewer,
): Partial<ViewSettings> {
  const settings: Partial<ViewSettings> = {};
  if (name !== undefined) settings.name = optionalText(name) ?? '';
  if (filter !== undefined) settings.filter = storedFilter(filter, source, viewer);
  if (sorts !== undefined) settings.sorts = storedSorts(sorts, source, viewer);
  if (isObject(configuration)) {
    checkConfiguration(configuration, view.type, source);
    settings.configuration = mergedConfiguration(view.configuration, configuration);
  }
  return settings;
}

function storedFilter(filter: Json, source: DataSource, viewer: Viewer): JsonObject | null {
  if (!isObject(filter)) return null;
  rowTest(filter, source, viewer);
  return objectOf(withProperties(filter, (key) => findProperty(source.properties, key)?.id ?? key));
}

function storedSorts(sorts: Json, source: DataSource, viewer: Viewer): JsonObject[] | null {
  const given = optionalList(sorts).map(objectOf);
  sortRows([], given, source, viewer);
  const stored = withProperties(given, (key) => findProperty(source.properties, key)?.id ?? key);
  return sorts === null ? null : listOf(stored).map(objectOf);
}

/** A filter or sorts with every `property` that they name put otherwise. */
export function withProperties(value: Json, put: (key: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => withProperties(item, put));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'property' && typeof inner === 'string' ? put(inner) : withProperties(inner, put),
  ]);
  return Object.fromEntries(entries);
}
