import { type Container, isContainer } from './content/block-tree.ts';
import type { Block, Database, DataSource, Integration, Item, Page, View } from './objects.ts';
import type { Workspace } from './workspace.ts';

/** What a test names by its ID; throws where there is none, or where it is of another kind. */
export class Finding {
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  item(id: string): Item {
    const item = this.workspace.items.get(id);
    if (!item) throw new Error(`nothing has ID ${id}`);
    return item;
  }

  page(id: string): Page {
    const item = this.item(id);
    if (item.kind !== 'page') throw new Error(`${id} is not a page`);
    return item;
  }

  block(id: string): Block {
    const item = this.item(id);
    if (item.kind !== 'block') throw new Error(`${id} is not a block`);
    return item;
  }

  /** A page or a block. */
  container(id: string): Container {
    const item = this.item(id);
    if (!isContainer(item)) throw new Error(`${id} holds no blocks`);
    return item;
  }

  database(id: string): Database {
    const item = this.item(id);
    if (item.kind !== 'database') throw new Error(`${id} is not a database`);
    return item;
  }

  source(id: string): DataSource {
    const item = this.item(id);
    if (item.kind !== 'data_source') throw new Error(`${id} is not a data source`);
    return item;
  }

  view(id: string): View {
    const view = this.workspace.views.get(id);
    if (!view) throw new Error(`no view has ID ${id}`);
    return view;
  }

  /** The first, unless one is named. */
  integration(name: string | undefined): Integration {
    const { integrations } = this.workspace;
    const found =
      name === undefined ? integrations[0] : integrations.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no integration is named ${name}`);
    return found;
  }
}
