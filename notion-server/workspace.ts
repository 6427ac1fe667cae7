import { newId } from './ids.ts';
import type { JsonObject } from './json.ts';
import type { Property } from './properties/property.ts';

export interface Capabilities {
  readContent: boolean;
  insertContent: boolean;
  updateContent: boolean;
  readComments: boolean;
  insertComments: boolean;
  /** What the integration may know of users: nothing, names, or their e-mail addresses too. */
  users: 'none' | 'without email' | 'with email';
}

export interface Integration {
  name: string;
  token: string;
  botId: string;
  capabilities: Capabilities;
  /** IDs of pages and databases shared with it; what lies in them is shared too. */
  shared: Set<string>;
}

export interface Person {
  id: string;
  name: string;
  email: string;
}

export type Parent =
  | { type: 'workspace' }
  | { type: 'page_id' | 'block_id' | 'database_id' | 'data_source_id'; id: string };

interface Stored {
  id: string;
  parent: Parent;
  createdAt: number;
  createdBy: string;
  editedAt: number;
  editedBy: string;
  inTrash: boolean;
}

export interface Block extends Stored {
  kind: 'block';
  type: string;
  content: JsonObject;
  children: string[];
}

export interface Page extends Stored {
  kind: 'page';
  icon: JsonObject | null;
  cover: JsonObject | null;
  isLocked: boolean;
  children: string[];
  /** Stored values by property ID; a page outside a data source has `title` only. */
  values: Map<string, StoredValue>;
  /** The count of queries and the time from which listings show the row. */
  visibleFrom: { query: number; time: number };
}

/** Options, people and relations are kept as IDs and resolved when rendered, so that a rename shows everywhere. */
export type StoredValue = JsonObject[string];

export interface Database extends Stored {
  kind: 'database';
  title: JsonObject[];
  description: JsonObject[];
  icon: JsonObject | null;
  cover: JsonObject | null;
  isInline: boolean;
  isLocked: boolean;
  dataSources: string[];
}

export interface DataSource extends Stored {
  kind: 'data_source';
  title: JsonObject[];
  description: JsonObject[];
  icon: JsonObject | null;
  cover: JsonObject | null;
  properties: Property[];
  /** In the order of their creation. */
  rows: string[];
  queries: number;
  lastUniqueId: number;
}

export type Item = Block | Page | Database | DataSource;

export interface Comment {
  id: string;
  discussionId: string;
  parent: Parent;
  createdAt: number;
  createdBy: string;
  richText: JsonObject[];
}

export interface FileUpload {
  id: string;
  createdAt: number;
  createdBy: string;
  filename: string | null;
  contentType: string | null;
  contentLength: number | null;
  bytes: Buffer | undefined;
}

export interface View {
  id: string;
  databaseId: string;
  dataSourceId: string;
  name: string;
  type: string;
  request: JsonObject;
  createdAt: number;
  createdBy: string;
}

export interface Limits {
  /** Blocks that may ever be created in the workspace; deleting gives nothing back. */
  blocks: number;
  /** Rows in one listing. */
  rows: number;
}

/** All that a Notion workspace holds, in memory. */
export class Workspace {
  readonly id = newId();
  readonly name: string;
  readonly people: Person[];
  readonly integrations: Integration[] = [];
  readonly items = new Map<string, Item>();
  readonly comments: Comment[] = [];
  readonly uploads = new Map<string, FileUpload>();
  readonly views = new Map<string, View>();
  readonly limits: Limits;
  /** A new row is shown by listings after so many queries of its data source and so many milliseconds. */
  queryLag = { queries: 0, milliseconds: 0 };
  blocksCreated = 0;
  private readonly clock: () => number;

  constructor(options: { name: string; people: Person[]; limits: Limits; clock: () => number }) {
    this.name = options.name;
    this.people = options.people;
    this.limits = options.limits;
    this.clock = options.clock;
  }

  now(): number {
    return this.clock();
  }

  /** What every new object starts with. */
  stored(parent: Parent, actor: string): Stored {
    const now = this.now();
    return {
      id: newId(),
      parent,
      createdAt: now,
      createdBy: actor,
      editedAt: now,
      editedBy: actor,
      inTrash: false,
    };
  }

  edited(item: Item, actor: string): void {
    item.editedAt = this.now();
    item.editedBy = actor;
  }

  add<T extends Item>(item: T): T {
    this.items.set(item.id, item);
    return item;
  }

  page(id: string): Page | undefined {
    const item = this.items.get(id);
    return item?.kind === 'page' ? item : undefined;
  }

  database(id: string): Database | undefined {
    const item = this.items.get(id);
    return item?.kind === 'database' ? item : undefined;
  }

  dataSource(id: string): DataSource | undefined {
    const item = this.items.get(id);
    return item?.kind === 'data_source' ? item : undefined;
  }

  /** The data source that a page is a row of. */
  sourceOf(page: Page): DataSource | undefined {
    return page.parent.type === 'data_source_id' ? this.dataSource(page.parent.id) : undefined;
  }

  parentOf(item: Item): Item | undefined {
    return item.parent.type === 'workspace' ? undefined : this.items.get(item.parent.id);
  }

  /** The item, what it lies in, and so on up. */
  lineage(item: Item): Item[] {
    const parent = this.parentOf(item);
    return parent ? [item, ...this.lineage(parent)] : [item];
  }

  /** Whether it, or something that it lies in, is in the trash. */
  isTrashed(item: Item): boolean {
    return this.lineage(item).some((ancestor) => ancestor.inTrash);
  }

  /** A whole user: a person, or the bot of an integration. */
  integrationOf(botId: string): Integration | undefined {
    return this.integrations.find((integration) => integration.botId === botId);
  }
}
