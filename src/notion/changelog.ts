import type { Settings } from '../settings.ts';
import { isNoChange, stillNeeded } from './change-schema.ts';
import type { Notion } from './connection.ts';
import { readTarget } from './data-source.ts';
import type { KnownSource } from './find-rows.ts';
import { OptionRefused } from './option-refused.ts';
import { planProperties } from './plan-properties.ts';
import { type KnownSchema, readSchema, type Schema, schemaOf } from './schema.ts';
import { applySchema, type SchemaNeeds } from './schema-needs.ts';

/** The data source of a run that writes many rows at a time. */
export interface Changelog {
  /** As it was when its schema was last read or changed. */
  source: () => KnownSource;
  /** Reads the schema anew: one request. */
  refresh: () => Promise<void>;
  /**
   * Adds what is needed and not there by now, after whatever else is being added: an update of options replaces the list,
   * so it has to name those that others have added meanwhile. Two requests, or none where nothing is needed.
   */
  applySchema: (needs: SchemaNeeds) => Promise<KnownSchema>;
}

/**
 * One request with `data-source` as an ID, two with `database`.
 * @throws Problem where it cannot be found, or its properties cannot take the fields
 */
export async function openChangelog(notion: Notion, settings: Settings): Promise<Changelog> {
  const target = await readTarget(notion, settings.notion);
  const dataSourceId = target.id;
  let schema = schemaOf(target);
  planProperties(settings.fields, schema);
  let last: Promise<KnownSchema> = Promise.resolve(schema);
  const refresh = async () => {
    schema = await readSchema(notion, dataSourceId);
  };
  let refused: OptionRefused | undefined;
  const apply = async (needs: SchemaNeeds): Promise<KnownSchema> => {
    if (isNoChange(needs) && haveSameTypes(needs.schema, schema)) return schema;
    if (refused && isAsked(refused, needs)) throw refused; // once in a run is enough
    await refresh();
    try {
      schema = await applySchema(notion, dataSourceId, { schema, ...stillNeeded(needs, schema) }, settings);
    } catch (error) {
      if (error instanceof OptionRefused && error.options.length === 1) refused = error;
      throw error;
    }
    return schema;
  };
  return {
    source: () => ({ dataSourceId, schema, names: settings.fields.properties }),
    refresh,
    applySchema: (needs) => {
      const next = () => apply(needs);
      last = last.then(next, next);
      return last;
    },
  };
}

function isAsked({ options }: OptionRefused, needs: SchemaNeeds): boolean {
  return needs.options.some(({ property, name }) =>
    options.some((option) => option.property.name === property.name && option.name === name),
  );
}

/** Whether the plan of a row was made from properties that are still taken for those of the data source. */
function haveSameTypes(a: Schema, b: Schema): boolean {
  const { properties } = b;
  return (
    a.properties.size === properties.size &&
    [...a.properties].every(([name, { type }]) => properties.get(name)?.type === type)
  );
}
