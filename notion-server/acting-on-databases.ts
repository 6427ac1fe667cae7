import { plainRichText, type Writer } from './content/rich-text.ts';
import { changeLooks, type Looks, newDatabase, newDataSource, newLinkedView } from './databases.ts';
import { Finding } from './finding.ts';
import { isObject, type JsonObject } from './json.ts';
import type { DataSource, View } from './objects.ts';
import { groupedStatus } from './properties/options.ts';
import { changeProperties } from './properties/schema.ts';
import { changeView, isLastView, removeView, viewsOf } from './views/view.ts';
import type { Workspace } from './workspace.ts';

/** What a person does in Notion's own app to databases, their schemas and their views. */
export class ActingOnDatabases {
  protected readonly writer: Writer;
  protected readonly workspace: Workspace;
  protected readonly find: Finding;

  constructor(workspace: Workspace, userId: string) {
    this.workspace = workspace;
    this.find = new Finding(workspace);
    this.writer = { workspace, actor: userId, integration: undefined };
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
    groupOptions(this.find.source(dataSource), properties);
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
    groupOptions(source, properties);
    this.workspace.edited(source, this.writer.actor);
  }

  private changeDatabase(id: string, looks: Looks): void {
    const database = this.find.database(id);
    changeLooks(database, looks, this.workspace);
    this.workspace.edited(database, this.writer.actor);
  }
}

/** Puts the options of status properties into the groups that a person gives. */
function groupOptions({ properties }: DataSource, requested: JsonObject): void {
  for (const [name, request] of Object.entries(requested)) {
    const groups = isObject(request) && isObject(request.status) ? request.status.groups : undefined;
    const property = properties.find((candidate) => candidate.name === name);
    if (property && isObject(groups)) property.config = groupedStatus(property, groups);
  }
}
