import type { JsonObject } from '../../../notion-server/json.ts';
import type { World } from '../../support/world.ts';
import { Columns } from './columns.ts';
import type { Command, Setting } from './commands.ts';
import { newRow, type Pages, type Row } from './ledger.ts';
import type { SeenPage } from './seen.ts';

/** What a person writes where the row follows GitHub. */
const MINE: Record<string, JsonObject> = {
  Name: { title: [{ text: { content: 'Mine' } }] },
  Number: { number: 7777 },
  Labels: { multi_select: [{ name: 'mine' }] },
  URL: { url: 'https://example.com/mine' },
  Version: { rich_text: [{ text: { content: 'mine' } }] },
  Shipped: { date: { start: '2020-02-02' } },
};

const text = (content: string) => [{ text: { content } }];
const paragraph = (content: string) => ({ paragraph: { rich_text: text(content) } });

/** People in Notion: they change what the action writes, and have columns, blocks and copies of their own. */
export class People {
  readonly #world: World;
  readonly #rows: Row[];
  readonly #columns: Columns;
  #made = 0;

  constructor(world: World, rows: Row[], choices: Setting['choices']) {
    this.#world = world;
    this.#rows = rows;
    this.#columns = new Columns(world, rows, choices);
  }

  /** While it has another name, no run can do anything. */
  get isKeyRenamed(): boolean {
    return this.#columns.isKeyRenamed;
  }

  act(command: Command, pages: Pages): void {
    this.#made += 1;
    if (command.do === 'rename-property' || command.do === 'remove-property')
      this.#columns.drop(command.property, command.do === 'rename-property', pages);
    if (command.do === 'rename-option') this.#columns.renameStatus(command.name);
    if (!('which' in command)) return;
    const isWanted = ({ id }: Row) => pages.get(id)?.isTrashed === (command.do === 'restore');
    const rows = this.#rows.filter(isWanted);
    const row = rows[command.which % rows.length];
    const page = row && pages.get(row.id);
    if (row && page) this.#actOn(command, row, page);
  }

  #actOn(command: Command, row: Row, page: SeenPage): void {
    switch (command.do) {
      case 'edit-property':
        this.#edit(row, page, command.property);
        break;
      case 'own-column':
        this.#fillOwnColumn(row);
        break;
      case 'add-blocks':
        this.#addBlock(row, page, command.at);
        break;
      case 'edit-section':
        this.#editSection(row, page, command.block, command.how);
        break;
      case 'remove-section':
        this.#removeSection(row, page);
        break;
      case 'move-block':
        this.#moveBlock(row, page);
        break;
      case 'duplicate':
        this.#duplicate(row);
        break;
      case 'clear-key':
        this.#clearKey(row, page);
        break;
      case 'rename-key':
        this.#columns.renameKey(page);
        break;
      default:
        if (!this.isKeyRenamed) this.#put(command.do, row.id);
    }
  }

  #put(how: string, id: string): void {
    const { person } = this.#world.notion;
    if (how === 'archive') person.archive(id);
    if (how === 'unarchive') person.archive(id, false);
    if (how === 'trash') person.trash(id);
    if (how === 'restore') person.restore(id);
  }

  #edit(row: Row, page: SeenPage, property: string): void {
    const { person } = this.#world.notion;
    if (!(property in page.properties) || (property === 'URL' && !this.#mayMove(row))) return;
    const value = property === 'Status' ? this.#columns.status() : MINE[property];
    if (value === undefined) return;
    person.setValues(row.id, { [property === 'Name' ? 'title' : property]: value });
    row.loose.add(property);
  }

  /** An address of its own makes a row that has no key, or one of several, hard to find: that is no promise. */
  #mayMove(row: Row): boolean {
    return !row.isKeyless && this.#rows.every((other) => other === row || other.thing !== row.thing);
  }

  #fillOwnColumn(row: Row): void {
    const note = `Note ${this.#made}`;
    this.#world.notion.person.setValues(row.id, { Notes: { rich_text: text(note) } });
    row.own.set('Notes', note);
  }

  #addBlock(
    row: Row,
    { id, sections: [section] }: SeenPage,
    at: (Command & { do: 'add-blocks' })['at'],
  ): void {
    const item = section?.inside.find(({ line, isPersonal }) => !isPersonal && line.startsWith('(bulleted'));
    const place = { start: id, end: id, section: section?.id, item: item?.id }[at];
    if (place === undefined) return;
    const position = { at: at === 'start' ? at : ('end' as const) };
    const made = this.#world.notion.person.addBlocks(place, [paragraph(`Mine ${this.#made}`)], position);
    for (const block of made) row.blocks.add(block);
  }

  #editSection(row: Row, { sections: [section] }: SeenPage, which: number, how: 'change' | 'remove'): void {
    const { person } = this.#world.notion;
    const own = section?.inside.filter(({ isPersonal, inside }) => !isPersonal && inside.length === 0) ?? [];
    const block = own[which % own.length];
    if (block === undefined) return;
    row.isTouched = true;
    const { type } = Object(person.read(block.id));
    if (how === 'remove') person.trash(block.id);
    else person.editBlock(block.id, { [type]: { rich_text: text(`Changed ${this.#made}`) } });
  }

  #removeSection(row: Row, { sections: [section] }: SeenPage): void {
    if (section === undefined) return;
    row.isTouched = true;
    for (const { id } of section.inside) row.blocks.delete(id);
    this.#world.notion.person.trash(section.id);
  }

  /** To the end of the page: the first block there is, be it the action's section. */
  #moveBlock(row: Row, { blocks: [first] }: SeenPage): void {
    if (first) this.#world.notion.person.move(first.id, row.id);
  }

  /** Notion copies the key with its link. */
  #duplicate(row: Row): void {
    const { notion, dataSource } = this.#world;
    if (row.isKeyless || row.loose.has('URL') || this.isKeyRenamed) return;
    const { properties } = Object(notion.person.read(row.id));
    const [key] = properties['GitHub ID'].rich_text;
    const id = notion.person.createPage(dataSource, {
      title: 'A copy',
      properties: {
        'GitHub ID': { rich_text: [{ text: { content: key.plain_text, link: { url: key.href } } }] },
        URL: { url: properties.URL.url },
      },
      children: [paragraph('A copy')],
    });
    const copy = newRow(id, row.thing);
    this.#rows.push({
      ...copy,
      isTouched: true,
      written: row.written,
      blocks: new Set(notion.person.blocksIn(id)),
    });
  }

  #clearKey(row: Row, { properties }: SeenPage): void {
    if (this.isKeyRenamed || row.loose.has('URL') || !('GitHub ID' in properties)) return;
    this.#world.notion.person.setValues(row.id, { 'GitHub ID': { rich_text: [] } });
    row.isKeyless = true;
    row.loose.add('GitHub ID');
  }
}
