import type { PropertyNames } from '../../settings/maps.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import type { Notion } from '../api/connection.ts';
import type { KnownSource } from '../row/find-rows.ts';
import { changeSchema, isNoChange, type SchemaChanges, stillNeeded } from './change-schema.ts';
import { OptionRefused } from './option-refused.ts';
import { type KnownSchema, readSchema } from './schema.ts';

/** The data source that the rows of a run go into, as far as it is known by now. */
export class Changelog implements KnownSource {
  readonly dataSourceId: string;
  readonly names: PropertyNames;
  /** As it was when it was last read or changed. */
  schema: KnownSchema;
  private readonly notion: Notion;
  private readonly isCrowded: boolean;
  private last: Promise<unknown> = Promise.resolve();
  private refused: OptionRefused | undefined;

  /** @param isCrowded whether many entries are written beside each other, so that others may add the same meanwhile */
  constructor(notion: Notion, { dataSourceId, names, schema }: KnownSource, isCrowded: boolean) {
    this.notion = notion;
    this.dataSourceId = dataSourceId;
    this.names = names;
    this.schema = schema;
    this.isCrowded = isCrowded;
  }

  /** Reads the schema anew: one request. */
  async refresh(): Promise<KnownSchema> {
    this.schema = await readSchema(this.notion, this.dataSourceId);
    return this.schema;
  }

  /** The schema with what no row tells, such as where relations lead: one request unless it was read before. */
  async whole(): Promise<KnownSchema> {
    return this.schema.origin === 'data-source' ? this.schema : this.refresh();
  }

  /**
   * Adds properties and options, after whatever else is being added: an update of options replaces the list, so it has to
   * name those that others have added meanwhile. One request, and in a crowd one before it that reads what is still lacking.
   * @param since `Notion.waits` when the schema was read that lacks them; now unless given
   * @returns the schema as it is then
   * @throws OptionRefused where Notion does not add an option
   */
  complete(
    changes: SchemaChanges,
    statuses: FieldSettings['statuses'],
    since?: number,
  ): Promise<KnownSchema> {
    const next = async () => {
      if (this.refused && isAsked(this.refused, changes)) throw this.refused; // once in a run is enough
      const needed = this.isCrowded ? stillNeeded(changes, await this.refresh()) : changes;
      if (isNoChange(needed)) return this.schema;
      try {
        this.schema = await changeSchema(this.notion, this.dataSourceId, needed, statuses, since);
        return this.schema;
      } catch (error) {
        if (error instanceof OptionRefused && error.options.length === 1) this.refused = error;
        throw error;
      }
    };
    const added = this.last.then(next, next);
    this.last = added;
    return added;
  }
}

function isAsked({ options }: OptionRefused, needs: SchemaChanges): boolean {
  return needs.options.some(({ property, name }) =>
    options.some((option) => option.property.name === property.name && option.name === name),
  );
}
