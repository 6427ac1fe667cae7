import type { Settings } from '../settings.ts';
import { applySchema, type SchemaNeeds } from './apply.ts';
import type { Notion } from './connection.ts';
import { dataSourceOfDatabase, findDataSource } from './data-source.ts';
import { NotionProblem } from './failure.ts';
import type { Place } from './find-rows.ts';
import { planProperties } from './plan-properties.ts';
import { readSchema, type Schema } from './schema.ts';

/** The data source of a run that writes many rows at a time. */
export interface Changelog {
  /** As it is by now. */
  place: () => Place;
  /**
   * Adds what is needed, after whatever else is being added: an update of options replaces the list, so two at a time
   * would undo each other.
   */
  applySchema: (needs: SchemaNeeds) => Promise<Schema>;
}

/**
 * One request with `data-source` as an ID, two with `database`.
 * @throws Problem where it cannot be found, or its properties cannot take the fields
 */
export async function openChangelog(notion: Notion, settings: Settings): Promise<Changelog> {
  const opened = await openDataSource(notion, settings);
  const { dataSourceId } = opened;
  let { schema } = opened;
  planProperties(settings.fields, schema);
  let last: Promise<Schema> = Promise.resolve(schema);
  const apply = async (needs: SchemaNeeds): Promise<Schema> => {
    schema = await applySchema(notion, dataSourceId, stillNeeded(needs, schema), settings);
    return schema;
  };
  return {
    place: () => ({ dataSourceId, schema, names: settings.fields.properties }),
    applySchema: (needs) => {
      const next = () => apply(needs);
      last = last.then(next, next);
      return last;
    },
  };
}

async function openDataSource(
  notion: Notion,
  settings: Settings,
): Promise<{ dataSourceId: string; schema: Schema }> {
  const dataSourceId = await findDataSource(notion, settings.notion);
  try {
    return { dataSourceId, schema: await readSchema(notion, dataSourceId) };
  } catch (error) {
    if (!(error instanceof NotionProblem && error.notFound)) throw error;
    const actualId = await dataSourceOfDatabase(notion, dataSourceId, error);
    return { dataSourceId: actualId, schema: await readSchema(notion, actualId) };
  }
}

/** What the schema still lacks by now. */
function stillNeeded({ additions, options }: SchemaNeeds, schema: Schema): SchemaNeeds {
  return {
    schema,
    additions: additions.filter(({ property }) => !schema.properties.has(property.name)),
    options: options.flatMap(({ property, name }) => {
      const now = schema.properties.get(property.name) ?? property;
      return now.options?.some((option) => option.name === name) ? [] : [{ property: now, name }];
    }),
  };
}
