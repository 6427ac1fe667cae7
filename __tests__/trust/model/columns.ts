import type { JsonObject } from '../../../notion-server/json.ts';
import type { World } from '../../support/world.ts';
import type { Setting } from './commands.ts';
import type { Pages, Row } from './ledger.ts';
import type { SeenPage } from './seen.ts';

/** The properties of the database, as people change them. */
export class Columns {
  isKeyRenamed = false;
  readonly #world: World;
  readonly #rows: readonly Row[];
  readonly #choices: Setting['choices'];
  #made = 0;

  constructor(world: World, rows: readonly Row[], choices: Setting['choices']) {
    this.#world = world;
    this.#rows = rows;
    this.#choices = choices;
    const names = choices === 'none' ? [] : ['Type', 'Status', 'Repository'];
    const own = Object.fromEntries(names.map((name) => [name, { [choices]: {} }]));
    world.notion.person.changeProperties(world.dataSource, { Notes: { rich_text: {} }, ...own });
  }

  /** Something that a person may choose as a status. */
  status(): JsonObject | undefined {
    if (this.#choices === 'rich_text') return { rich_text: [{ text: { content: 'Mine' } }] };
    if (this.#choices === 'select') return { select: { name: 'Mine' } };
    const [status] = this.#options();
    return status && { status: { name: status.name } };
  }

  renameKey({ isArchived }: SeenPage): void {
    if (isArchived && !this.isKeyRenamed) return;
    const [from, to] = this.isKeyRenamed ? ['Key', 'GitHub ID'] : ['GitHub ID', 'Key'];
    this.#world.notion.person.changeProperties(this.#world.dataSource, { [from]: { name: to } });
    this.isKeyRenamed = !this.isKeyRenamed;
  }

  /** @param isKept whether it goes on under another name, with its values */
  drop(name: string, isKept: boolean, pages: Pages): void {
    const { person } = this.#world.notion;
    const { dataSource } = this.#world;
    if (!(name in Object(person.read(dataSource)).properties)) return;
    const newName = `${name} ${this.#next()}`;
    person.changeProperties(dataSource, { [name]: isKept ? { name: newName } : null });
    for (const row of this.#rows) {
      row.loose.add(name);
      const value = pages.get(row.id)?.properties[name];
      if (isKept && value !== undefined) row.own.set(newName, value);
    }
  }

  /** Gives an option another name, in all rows that show it. */
  renameStatus(name: string): void {
    const { person } = this.#world.notion;
    const options = this.#options();
    if (!options.some((option) => option.name === name)) return;
    const renamed = options.map(({ id, name: old }) => ({
      id,
      name: old === name ? `${name} ${this.#next()}` : old,
    }));
    person.changeProperties(this.#world.dataSource, { Status: { status: { options: renamed } } });
    for (const row of this.#rows) row.loose.add('Status');
  }

  #next(): number {
    this.#made += 1;
    return this.#made;
  }

  #options(): { id: string; name: string }[] {
    return (
      Object(this.#world.notion.person.read(this.#world.dataSource)).properties.Status?.status?.options ?? []
    );
  }
}
