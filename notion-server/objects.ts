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

/** What every object is stored with. */
export interface Stored {
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
  isArchived: boolean;
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
  /** In the order of their tabs. */
  views: string[];
  /** How many listings of its page's blocks leave it out yet. */
  hiddenListings: number;
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
  /** Of a file that Notion fetches by itself. */
  fetching?: Fetching;
}

export interface Fetching {
  /** How often it has to be asked for until it is there. */
  asksLeft: number;
  /** Why it will not be there in the end. */
  failure: string | undefined;
}

export interface View {
  id: string;
  databaseId: string;
  dataSourceId: string;
  name: string;
  type: string;
  /** With the IDs of properties, so that it follows when one is renamed; so do `sorts`. */
  filter: JsonObject | null;
  sorts: JsonObject[] | null;
  /** Without its `type`, which is the view's. */
  configuration: JsonObject;
  createdAt: number;
  createdBy: string;
  editedAt: number;
  editedBy: string;
}

export interface Limits {
  /** Blocks that may ever be created in the workspace; deleting gives nothing back. */
  blocks: number;
  /** Rows in one listing. */
  rows: number;
}
