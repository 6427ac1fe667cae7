import { updatedContent } from './content/block-content.ts';
import { insertBlocks, isContainer, type Position } from './content/block-tree.ts';
import { plainRichText, type Writer } from './content/rich-text.ts';
import { changeLooks, type Looks, newDatabase, newDataSource, newLinkedView } from './databases.ts';
import { Finding } from './finding.ts';
import { newId } from './ids.ts';
import { isObject, type JsonObject, objectOf } from './json.ts';
import type { Item, View } from './objects.ts';
import { newPage, newTopPage } from './pages.ts';
import { groupedStatus } from './properties/options.ts';
import { changeProperties } from './properties/schema.ts';
import { writeValues } from './properties/write-values.ts';
import { renderBlock, renderDataSource, renderPage } from './render.ts';
import { changeView, isLastView, removeView, viewsOf } from './views/view.ts';
import type { Workspace } from './workspace.ts';

/** What a member of the workspace does in Notion's own app: no capability, sharing or limit of the API holds. */
export class PersonActing {
  private readonly writer: Writer;
  private readonly workspace: Workspace;
  private readonly find: Finding;

  constructor(workspace: Workspace, userId: string) {
    this.workspace = workspace;
    this.find = new Finding(workspace);
    this.writer = { workspace, actor: userId, integration: undefined };
  }

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

  /**
   * A database with properties as a request gives them. `status` properties may have `groups`: option names by group name
   * ('To-do', 'In progress', 'Complete'), and types that the API can't make (`button`, `verification`) are made too.
   */
  createDatabase(
    page: string,
    title: string,
    properties: JsonObject,
  ): { database: string; dataSource: string } {
    const text = [{ text: { content: title } }];
    const database = newDatabase(this.find.page(page), { title: text }, properties, this.writer);
    const dataSource = database.dataSources[0] ?? '';
    for (const [name, request] of Object.entries(properties))
      this.groupOptions(dataSource, name, objectOf(request));
    return { database: database.id, dataSource };
  }

  /** A linked view on a page, of a data source that lies elsewhere. @returns the ID of its database, which has no source */
  linkView(page: string, dataSource: string): string {
    return newLinkedView(this.find.page(page), this.find.source(dataSource), this.writer).id;
  }

  /** One more data source in a database. @returns its ID */
  addDataSource(database: string, title: string, properties: JsonObject): string {
    const holder = this.find.database(database);
    return newDataSource(holder, { title: [{ text: { content: title } }], properties }, this.writer).id;
  }

  /** Its only data source is renamed with it. */
  renameDatabase(id: string, title: string): void {
    this.changeDatabase(id, { title: plainRichText(title) });
  }

  setDescription(database: string, text: string): void {
    this.changeDatabase(database, { description: plainRichText(text) });
  }

  /** In the order of their tabs. */
  views(database: string): Pick<View, 'id' | 'name' | 'type'>[] {
    const views = viewsOf(this.find.database(database), this.workspace);
    return views.map(({ id, name, type }) => ({ id, name, type }));
  }

  renameView(id: string, name: string): void {
    changeView(this.find.view(id), { name }, this.writer);
  }

  /** The last view of a database stays: throws for it. */
  removeView(id: string): void {
    const view = this.find.view(id);
    if (isLastView(view, this.workspace)) throw new Error(`${id} is the last view of its database`);
    removeView(view, this.workspace);
  }

  /** Changes the schema as a PATCH of the data source would, `groups` of status properties too. */
  changeProperties(dataSource: string, properties: JsonObject): void {
    const source = this.find.source(dataSource);
    changeProperties(source, properties, this.workspace);
    for (const [name, request] of Object.entries(properties)) {
      if (request !== null) this.groupOptions(dataSource, name, objectOf(request));
    }
    this.workspace.edited(source, this.writer.actor);
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

  private changeDatabase(id: string, looks: Looks): void {
    const database = this.find.database(id);
    changeLooks(database, looks, this.workspace);
    this.workspace.edited(database, this.writer.actor);
  }

  private groupOptions(dataSource: string, name: string, request: JsonObject): void {
    const groups = isObject(request.status) ? request.status.groups : undefined;
    const property = this.find.source(dataSource).properties.find((candidate) => candidate.name === name);
    if (property && isObject(groups)) property.config = groupedStatus(property, groups);
  }

  private touch(item: Item): void {
    this.workspace.edited(item, this.writer.actor);
    const page = this.workspace.lineage(item).find(({ kind }) => kind === 'page');
    if (page) this.workspace.edited(page, this.writer.actor);
  }
}
