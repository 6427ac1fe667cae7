import { isFullPage } from '@notionhq/client';
import { clientOf } from '../../support/set-up.ts';
import { count, type Scene } from './scene.ts';

/** What a person did to a row, as it has to stay. */
interface Touched {
  note: string | undefined;
  related: string | undefined;
  blocks: string[];
  /** When the last of them was added. */
  blockAt: number;
  isArchived: boolean;
  isTrashed: boolean;
}

/** What a person does: `moves` puts the first block of a page, be it the section of the action, behind all others. */
const ACTS = ['notes', 'notes', 'blocks', 'blocks', 'moves', 'links', 'archived', 'trashed'] as const;

/** Milliseconds that a run takes at most from its look at the blocks of a double until it trashes it, waits left aside. */
const UNSEEN = 6000;

/** A person who works in the rows. */
export class Somebody {
  readonly rows = new Map<string, Touched>();
  private readonly scene: Scene;
  private readonly documents: string;
  private acts = 0;

  constructor(scene: Scene) {
    const { notion, dataSource } = scene.world;
    this.scene = scene;
    this.documents = notion.person.createDatabase(notion.page, 'Documents', {
      Name: { title: {} },
    }).dataSource;
    notion.person.changeProperties(dataSource, {
      Note: { rich_text: {} },
      Documents: { relation: { data_source_id: this.documents, dual_property: {} } },
    });
  }

  /** Does something to any row; nothing as long as there is none. */
  act(): void {
    const { chance, counts, world } = this.scene;
    const { person } = world.notion;
    const trashed = [...this.rows].flatMap(([id, { isTrashed }]) => (isTrashed ? [id] : []));
    if (trashed.length > 0 && chance.under(6) === 0) {
      const id = chance.pick(trashed);
      person.restore(id);
      this.at(id).isTrashed = false;
      count(counts, 'restored');
      this.tell(`restored ${id}`);
      return;
    }
    const rows = person.rows(world.dataSource);
    if (rows.length === 0) return;
    this.change(chance.pick(rows));
  }

  private change(id: string): void {
    const { chance, counts, world } = this.scene;
    const { person } = world.notion;
    const row = this.at(id);
    this.acts += 1;
    const text = `Of a person ${this.acts}`;
    const content = [{ text: { content: text } }];
    const act = chance.pick(ACTS);
    count(counts, act);
    this.tell(`${act} ${text} ${id}`);
    switch (act) {
      case 'notes':
        row.note = text;
        person.setValues(id, { Note: { rich_text: content } });
        break;
      case 'blocks':
        row.blocks.push(text);
        row.blockAt = this.scene.time.now();
        person.addBlocks(id, [{ paragraph: { rich_text: content } }], {
          at: chance.pick(['start', 'end']),
        });
        break;
      case 'moves':
        for (const block of person.blocksIn(id).slice(0, 1)) person.move(block, id);
        break;
      case 'links':
        row.related = person.createPage(this.documents, { title: text });
        person.setValues(id, { Documents: { relation: [{ id: row.related }] } });
        break;
      case 'archived':
        row.isArchived = !row.isArchived;
        person.archive(id, row.isArchived);
        break;
      case 'trashed':
        row.isTrashed = true;
        person.trash(id);
        break;
    }
  }

  /**
   * A double may be, where nothing of the person is left in it. A block is not seen that comes between the look at the
   * blocks and the request that follows: Notion has no conditional write, and its answer does not tell of blocks.
   */
  private mayBeTrashed(id: string, { note, related, blocks, blockAt, isArchived }: Touched): boolean {
    if (note !== undefined || related !== undefined || isArchived) return false;
    const trashing = this.scene.world.notion.requests.find(
      ({ method, path, body, status }) =>
        method === 'PATCH' &&
        path.endsWith(id) &&
        status === 200 &&
        JSON.stringify(body) === '{"in_trash":true}',
    );
    const isUnseen = trashing !== undefined && trashing.at - blockAt < UNSEEN;
    if (isUnseen && blocks.length > 0) count(this.scene.counts, 'unseen');
    return blocks.length === 0 || isUnseen;
  }

  private tell(told: string): void {
    this.scene.acts.push({ at: this.scene.time.now(), told });
  }

  private at(id: string): Touched {
    const untouched: Touched = {
      note: undefined,
      related: undefined,
      blocks: [],
      blockAt: 0,
      isArchived: false,
      isTrashed: false,
    };
    const row = this.rows.get(id) ?? untouched;
    this.rows.set(id, row);
    return row;
  }

  /** @throws where something that the person did is lost */
  async expectAllKept(): Promise<void> {
    for (const [id, touched] of this.rows) {
      const lost = await this.lostOf(id, touched);
      if (lost !== undefined)
        throw new Error(`A person’s ${lost} is lost in ${id}: ${JSON.stringify(touched)}`);
    }
  }

  private async lostOf(id: string, touched: Touched) {
    const { note, related, blocks, isArchived, isTrashed } = touched;
    const { world } = this.scene;
    const page = await clientOf(world).pages.retrieve({ page_id: id });
    if (!isFullPage(page)) throw new Error(`Notion does not show ${id}`);
    if (page.in_trash && !isTrashed) return this.mayBeTrashed(id, touched) ? undefined : 'row';
    if (page.in_trash !== isTrashed) return 'trashing';
    if (page.is_archived !== isArchived) return 'archiving';
    if (isTrashed) return undefined;
    const { Note, Documents } = page.properties;
    if (note !== undefined && !JSON.stringify(Note).includes(`"${note}"`)) return 'note';
    if (related !== undefined && !JSON.stringify(Documents).includes(related)) return 'link';
    const lines = await world.body(id);
    return blocks.every((block) => lines.filter((line) => line === block).length === 1) ? undefined : 'block';
  }
}
