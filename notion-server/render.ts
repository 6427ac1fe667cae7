import { visibleChildren } from './content/block-tree.ts';
import { plainRichText, plainText, titleOf } from './content/rich-text.ts';
import { bareId, exactTime, wholeMinute } from './ids.ts';
import type { JsonObject } from './json.ts';
import type { Block, Database, DataSource, Item, Page, Parent } from './objects.ts';
import { renderValues, type Viewer } from './properties/render-values.ts';
import { renderSchema } from './properties/schema.ts';
import { userPointer } from './users.ts';
import type { Workspace } from './workspace.ts';

/** Who asks, and in which version of the API. */
export interface Audience extends Viewer {
  version: string;
}

/** Versions before 2026-03-11 say `archived` beside `in_trash`. */
export function trashState(inTrash: boolean, { version }: Audience): JsonObject {
  return version < '2026-03-11' ? { in_trash: inTrash, archived: inTrash } : { in_trash: inTrash };
}

export function renderParent(parent: Parent, workspace: Workspace): JsonObject {
  if (parent.type === 'workspace') return { type: 'workspace', workspace: true };
  const source = parent.type === 'data_source_id' ? workspace.dataSource(parent.id) : undefined;
  const rendered = { type: parent.type, [parent.type]: parent.id };
  return source?.parent.type === 'database_id' ? { ...rendered, database_id: source.parent.id } : rendered;
}

function stamps(item: Item): JsonObject {
  return {
    created_time: wholeMinute(item.createdAt),
    last_edited_time: wholeMinute(item.editedAt),
    created_by: userPointer(item.createdBy),
    last_edited_by: userPointer(item.editedBy),
  };
}

function addressOf(item: Item): string {
  const slug =
    item.kind === 'page'
      ? titleOf(item)
          .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
          .replaceAll(/^-|-$/g, '')
      : '';
  return `https://app.notion.com/p/${slug === '' ? '' : `${slug}-`}${bareId(item.id)}`;
}

export function renderPage(page: Page, audience: Audience, only: string[] = []): JsonObject {
  return {
    object: 'page',
    id: page.id,
    ...stamps(page),
    cover: page.cover,
    icon: page.icon,
    parent: renderParent(page.parent, audience.workspace),
    ...trashState(page.inTrash, audience),
    is_archived: page.isArchived,
    is_locked: page.isLocked,
    properties: renderValues(page, audience, only),
    url: addressOf(page),
    public_url: null,
  };
}

/** Tells no schema: that is the data sources' (recorded: database-create-db). */
export function renderDatabase(database: Database, audience: Audience): JsonObject {
  const { workspace } = audience;
  const sources = database.dataSources
    .flatMap((id) => workspace.dataSource(id) ?? [])
    .filter(({ inTrash }) => !inTrash);
  return {
    object: 'database',
    id: database.id,
    title: database.title.length > 0 ? database.title : plainRichText('New database'),
    description: database.description,
    parent: renderParent(database.parent, workspace),
    is_inline: database.isInline,
    ...trashState(database.inTrash, audience),
    is_locked: database.isLocked,
    created_time: exactTime(database.createdAt),
    last_edited_time: exactTime(database.editedAt),
    data_sources: sources.map((source) => ({ id: source.id, name: titleOf(source) })),
    icon: database.icon,
    cover: database.cover,
    url: addressOf(database),
    public_url: null,
  };
}

export function renderDataSource(source: DataSource, audience: Audience): JsonObject {
  const { workspace } = audience;
  const database = workspace.parentOf(source);
  return {
    object: 'data_source',
    id: source.id,
    cover: source.cover,
    icon: source.icon,
    ...stamps(source),
    title: source.title,
    description: source.description,
    is_inline: database?.kind === 'database' && database.isInline,
    properties: renderSchema(source, workspace),
    parent: renderParent(source.parent, workspace),
    database_parent: database ? renderParent(database.parent, workspace) : null,
    url: addressOf(database ?? source),
    public_url: null,
    ...trashState(source.inTrash || database?.inTrash === true, audience),
  };
}

/** Pages and databases show as blocks among the children of a page. */
export function renderBlock(item: Block | Page | Database, audience: Audience): JsonObject {
  const hasChildren = item.kind !== 'database' && visibleChildren(item, audience.workspace).length > 0;
  return {
    object: 'block',
    id: item.id,
    parent: renderParent(item.parent, audience.workspace),
    ...stamps(item),
    has_children: hasChildren,
    ...trashState(item.inTrash, audience),
    ...renderContent(item),
  };
}

function renderContent(item: Block | Page | Database): JsonObject {
  if (item.kind === 'block') return { type: item.type, [item.type]: item.content };
  if (item.kind === 'page') return { type: 'child_page', child_page: { title: titleOf(item) } };
  return { type: 'child_database', child_database: { title: plainText(item.title) || 'New database' } };
}
