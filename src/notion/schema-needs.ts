import type { Settings } from '../settings.ts';
import { changeSchema, isNoChange, type SchemaChanges } from './change-schema.ts';
import type { Notion } from './connection.ts';
import type { WritePlan } from './plan-write.ts';
import type { KnownSchema } from './schema.ts';

/** What is to be added to a schema before rows are written. */
export interface SchemaNeeds extends SchemaChanges {
  /** As it was when this was found out. */
  schema: KnownSchema;
}

/** What a plan needs. */
export function needsOf({ schema, properties, options, relations }: WritePlan): SchemaNeeds {
  return { schema, additions: properties.additions, options, relations };
}

/**
 * Adds properties and options: one request, or none where there is nothing to add. The schema as it is then.
 * @param since as `changeSchema` takes it
 */
export async function applySchema(
  notion: Notion,
  dataSourceId: string,
  needs: SchemaNeeds,
  settings: Settings,
  since?: number,
): Promise<KnownSchema> {
  if (isNoChange(needs)) return needs.schema;
  return changeSchema(notion, dataSourceId, needs, settings.fields.statuses, since);
}
