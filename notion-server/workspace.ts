import { randomBytes } from 'node:crypto';
import { DEFAULT_IMPORTS, type Imports } from './endpoints/imports.ts';
import { newId } from './ids.ts';
import type {
  Capabilities,
  Comment,
  Database,
  DataSource,
  FileUpload,
  Integration,
  Item,
  Limits,
  Page,
  Parent,
  Person,
  Stored,
  View,
} from './objects.ts';
import type { StatusSupport } from './properties/status-support.ts';
import type { Refused } from './refusals.ts';

const ALL: Capabilities = {
  readContent: true,
  insertContent: true,
  updateContent: true,
  readComments: true,
  insertComments: true,
  users: 'with email',
};

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
  /** A new database is shown among the blocks of its page after so many listings. */
  listingLag = 0;
  /** Whether a request may name the other side of a new two-way relation: the SDK's types say so, no recording does. */
  namesOtherSides = true;
  /** Whether pages can be archived: a feature of some plans, and in beta. */
  knowsArchive = true;
  statusSupport: StatusSupport = 'grouped';
  /** Content that is refused for no reason that a shape or a limit tells. */
  refused: Refused[] = [];
  imports: Imports = DEFAULT_IMPORTS;
  blocksCreated = 0;
  private readonly clock: () => number;
  private readonly random: (() => number) | undefined;

  constructor(options: {
    name: string;
    people: Person[];
    limits: Limits;
    clock: () => number;
    random?: (() => number) | undefined;
  }) {
    this.name = options.name;
    this.people = options.people;
    this.limits = options.limits;
    this.clock = options.clock;
    this.random = options.random;
  }

  /** Keeps all that people and integrations have made. @returns what brings it back, as often as it is called */
  keep(): () => void {
    const { items, comments, uploads, views, blocksCreated } = this;
    const kept = structuredClone({ items, comments, views, blocksCreated });
    const keptUploads = new Map(uploads);
    return () => {
      const again = structuredClone(kept);
      replace(items, again.items);
      replace(views, again.views);
      replace(uploads, keptUploads);
      comments.splice(0, Number.POSITIVE_INFINITY, ...again.comments);
      this.blocksCreated = again.blocksCreated;
    };
  }

  /** One more integration; nothing is shared with it, and it may do all but what is switched off. */
  addIntegration(name: string, capabilities: Partial<Capabilities> = {}): Integration {
    const integration = {
      name,
      token: `ntn_${randomBytes(23).toString('hex')}`,
      botId: newId(),
      capabilities: { ...ALL, ...capabilities },
      shared: new Set<string>(),
    };
    this.integrations.push(integration);
    return integration;
  }

  now(): number {
    return this.clock();
  }

  /** What every new object starts with. */
  stored(parent: Parent, actor: string): Stored {
    const now = this.now();
    return {
      id: newId(this.random),
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

function replace<Value>(map: Map<string, Value>, by: ReadonlyMap<string, Value>): void {
  map.clear();
  for (const [id, value] of by) map.set(id, value);
}
