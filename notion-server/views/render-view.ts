import { bareId, exactTime } from '../ids.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { View } from '../objects.ts';
import { userPointer } from '../users.ts';
import type { Workspace } from '../workspace.ts';
import { withProperties } from './settings.ts';

/** Beside the ID of a property in a configuration, answers tell its name. */
const NAME_KEYS: Record<string, string> = {
  property_id: 'property_name',
  date_property_id: 'date_property_name',
  end_date_property_id: 'end_date_property_name',
  map_by: 'map_by_property_name',
};
/** What holds an ID without a name in the SDK's types. */
const NAMELESS = new Set(['cover', 'subtasks', 'arrows_by', 'y_axis', 'value']);

type NameOf = (id: string) => string | undefined;

/** Recorded: py-views-create. */
export function renderView(view: View, workspace: Workspace): JsonObject {
  const source = workspace.dataSource(view.dataSourceId);
  const nameOf: NameOf = (id) => source?.properties.find((property) => property.id === id)?.name;
  const nameOrId = (id: string) => nameOf(id) ?? id;
  return {
    ...renderPartialView(view),
    data_source_id: view.dataSourceId,
    name: view.name,
    created_time: exactTime(view.createdAt),
    created_by: userPointer(view.createdBy),
    last_edited_time: exactTime(view.editedAt),
    last_edited_by: userPointer(view.editedBy),
    url: `https://app.notion.com/p/${bareId(view.databaseId)}?v=${bareId(view.id)}`,
    filter: withProperties(view.filter, nameOrId),
    sorts: withProperties(view.sorts, nameOrId),
    quick_filters: null,
    configuration: { type: view.type, ...namedObject(view.configuration, '', nameOf) },
  };
}

export function renderPartialView(view: View): JsonObject {
  return {
    object: 'view',
    id: view.id,
    parent: { type: 'database_id', database_id: view.databaseId },
    type: view.type,
  };
}

function named(value: Json, key: string, nameOf: NameOf): Json {
  if (Array.isArray(value)) return value.map((item) => named(item, key, nameOf));
  return isObject(value) ? namedObject(value, key, nameOf) : value;
}

function namedObject(object: JsonObject, key: string, nameOf: NameOf): JsonObject {
  const result: JsonObject = {};
  for (const [inner, value] of Object.entries(object)) {
    result[inner] = named(value, inner, nameOf);
    const nameKey = NAMELESS.has(key) ? undefined : NAME_KEYS[inner];
    const name = typeof value === 'string' ? nameOf(value) : undefined;
    if (nameKey !== undefined && name !== undefined) result[nameKey] = name;
  }
  return result;
}
