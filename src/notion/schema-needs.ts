import type { Settings } from '../settings.ts';
import { changeSchema, type NewOption } from './change-schema.ts';
import type { Notion } from './connection.ts';
import type { PropertyPlan } from './plan-properties.ts';
import type { WritePlan } from './plan-write.ts';
import type { Schema } from './schema.ts';

/** What is to be added to a schema before rows are written. */
export interface SchemaNeeds {
  /** As it was when this was found out. */
  schema: Schema;
  additions: PropertyPlan['additions'];
  options: readonly NewOption[];
}

/** What a plan needs. */
export function needsOf({ schema, properties, options }: WritePlan): SchemaNeeds {
  return { schema, additions: properties.additions, options };
}

/** Adds properties and options: one request, or none where there is nothing to add. The schema as it is then. */
export async function applySchema(
  notion: Notion,
  dataSourceId: string,
  { schema, additions, options }: SchemaNeeds,
  settings: Settings,
): Promise<Schema> {
  if (additions.length === 0 && options.length === 0) return schema;
  return changeSchema(notion, dataSourceId, additions, options, settings.fields.statuses);
}
