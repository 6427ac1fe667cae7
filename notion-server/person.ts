import { ActingOnDatabases } from './acting-on-databases.ts';
import { updatedContent } from './content/block-content.ts';
import { insertBlocks, isContainer, type Position } from './content/block-tree.ts';
import { plainRichText } from './content/rich-text.ts';
import { newId } from './ids.ts';
import type { JsonObject } from './json.ts';
import type { Item } from './objects.ts';
import { newPage, newTopPage } from './pages.ts';
import { writeValues } from './properties/write-values.ts';
import { renderBlock, renderDataSource, renderPage } from './render.ts';

/** What a member of the workspace does in Notion's own app: no capability, sharing or limit of the API holds. */
export class PersonActing extends ActingOnDatabases {
  /** A page in a page or a row in a data source. Values and children in the form of the API's requests. @returns its ID */
  createPage(
    parent: string,
    {
      title,
      properties = {},
      children = [],
    }: { title?: string; properties?: JsonObject; children?: JsonObject[] } = {},
  ): string {
    const holder = this.find.item(parent);
    if (holder.kind !== 'page' && holder.kind !== 'data_source') throw new Error(`${parent} holds no pages`);
    const values =
      title === undefined ? properties : { ...properties, title: { title: [{ text: { content: title } }] } };
    const page = newPage(holder, values, this.writer, { at: 'end' });
    insertBlocks(page, children, { at: 'end' }, this.writer);
    return page.id;
  }

  /** A page at the top of the workspace, shared with nobody. @returns its ID */
  createTopPage(title: string): string {
    return newTopPage(title, this.writer).id;
  }

  setValues(page: string, properties: JsonObject): void {
    const item = this.find.page(page);
    writeValues(item, properties, this.writer);
    this.workspace.edited(item, this.writer.actor);
  }

  /** @returns the IDs of the new top-level blocks */
  addBlocks(parent: string, children: JsonObject[], position: Position = { at: 'end' }): string[] {
    const holder = this.find.container(parent);
    this.touch(holder);
    return insertBlocks(holder, children, position, this.writer).map(({ id }) => id);
  }

  /** Changes a block's content; what `content` leaves out stays. */
  editBlock(id: string, content: JsonObject): void {
    const block = this.find.block(id);
    block.content = updatedContent(block.type, block.content, content, this.writer);
    this.touch(block);
  }

  /** Drags a block or a database to the end of a page or of a block, such as a column. */
  move(id: string, into: string): void {
    const [moved, holder] = [this.find.item(id), this.find.container(into)];
    const before = this.workspace.parentOf(moved);
    if (before && isContainer(before)) before.children = before.children.filter((child) => child !== id);
    moved.parent = { type: holder.kind === 'page' ? 'page_id' : 'block_id', id: into };
    holder.children.push(id);
    this.touch(holder);
  }

  /** The blocks of a page or a block that are not in the trash, in their order. */
  blocksIn(id: string): string[] {
    return this.find.container(id).children.filter((child) => !this.find.item(child).inTrash);
  }

  /** All rows of a data source, those in the archive and in the trash too, in the order of their creation. */
  rowsOf(dataSource: string): readonly string[] {
    return [...this.find.source(dataSource).rows];
  }

  trash(id: string): void {
    this.find.item(id).inTrash = true;
    this.touch(this.find.item(id));
  }

  restore(id: string): void {
    this.find.item(id).inTrash = false;
    this.touch(this.find.item(id));
  }

  /** The IDs of the rows of a data source, the archived ones too, but for those in the trash. */
  rows(dataSource: string): string[] {
    return this.find.source(dataSource).rows.filter((id) => !this.find.page(id).inTrash);
  }

  /** Takes a page out of the listings, apart from the trash, or puts it back. */
  archive(page: string, isArchived = true): void {
    this.find.page(page).isArchived = isArchived;
    this.touch(this.find.page(page));
  }

  setIcon(page: string, emoji: string): void {
    this.find.page(page).icon = { type: 'emoji', emoji };
  }

  comment(id: string, text: string): void {
    const { kind } = this.find.item(id);
    this.workspace.comments.push({
      id: newId(),
      discussionId: newId(),
      parent: { type: kind === 'page' ? 'page_id' : 'block_id', id },
      createdAt: this.workspace.now(),
      createdBy: this.writer.actor,
      richText: plainRichText(text),
    });
  }

  /** Shares a page or database, and all in it, with an integration (the first unless its name is given). */
  share(id: string, integration?: string): void {
    this.find.integration(integration).shared.add(id);
  }

  unshare(id: string, integration?: string): void {
    this.find.integration(integration).shared.delete(id);
  }

  /** What the API would answer for a page, a data source or a block, whoever it is shared with. */
  read(id: string): JsonObject {
    const item = this.find.item(id);
    const audience = { workspace: this.workspace, integration: undefined, version: '2026-03-11' };
    if (item.kind === 'page') return renderPage(item, audience);
    return item.kind === 'data_source' ? renderDataSource(item, audience) : renderBlock(item, audience);
  }

  private touch(item: Item): void {
    this.workspace.edited(item, this.writer.actor);
    const page = this.workspace.lineage(item).find(({ kind }) => kind === 'page');
    if (page) this.workspace.edited(page, this.writer.actor);
  }
}
