import { insertBlocks, type Position, requireRoom } from '../content/block-tree.ts';
import { iconContent } from '../content/files.ts';
import { inTrash, invalid, notFound, withoutSources } from '../errors.ts';
import { parseId } from '../ids.ts';
import { isObject, type JsonObject, objectOf, optionalList } from '../json.ts';
import type { DataSource, Page } from '../objects.ts';
import { newPage, removePage } from '../pages.ts';
import { findProperty } from '../properties/property.ts';
import { renderPropertyItem } from '../properties/property-item.ts';
import { writeValues } from '../properties/write-values.ts';
import { renderPage } from '../render.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const pageEndpoints: Endpoint[] = [
  { route: 'POST /v1/pages', schema: 'CreatePageBodyParameters', needs: 'insertContent', handle: create },
  { route: 'GET /v1/pages/:page_id', needs: 'readContent', handle: retrieve },
  {
    route: 'PATCH /v1/pages/:page_id',
    schema: 'UpdatePageBodyParameters',
    needs: 'updateContent',
    handle: update,
  },
  { route: 'GET /v1/pages/:page_id/properties/:property_id', needs: 'readContent', handle: retrieveProperty },
];

function create(request: ApiRequest): JsonObject {
  const { body, writer, workspace } = request;
  for (const key of ['content', 'markdown', 'template', 'allow_async']) {
    if (body[key] !== undefined)
      throw invalid(`body failed validation: body.${key} is not supported by this server.`);
  }
  const parent = parentOf(request);
  if (workspace.isTrashed(parent)) throw inTrash(parent);
  const children = optionalList(body.children).map(objectOf);
  requireRoom(workspace);
  const page = newPage(parent, objectOf(body.properties ?? {}), writer, positionOf(body));
  try {
    decorate(page, request);
    insertBlocks(page, children, { at: 'end' }, writer);
  } catch (error) {
    removePage(page, parent, workspace);
    throw error;
  }
  return shown(page, request);
}

function positionOf({ position }: JsonObject): Position {
  if (!isObject(position)) return { at: 'end' };
  if (isObject(position.after_block)) return { after: parseId(String(position.after_block.id)) ?? '' };
  return { at: position.type === 'page_start' ? 'start' : 'end' };
}

/** A database that holds one data source stands for it. */
function parentOf({ body, reach, workspace }: ApiRequest): Page | DataSource {
  const parent = isObject(body.parent) ? body.parent : {};
  if (parent.data_source_id !== undefined) return reach.dataSource(String(parent.data_source_id));
  if (parent.page_id !== undefined) return reach.page(String(parent.page_id));
  if (parent.database_id !== undefined) {
    const { id: databaseId, dataSources } = reach.database(String(parent.database_id));
    const [source, another] = dataSources.flatMap((id) => workspace.dataSource(id) ?? []);
    if (dataSources.length === 0) throw withoutSources(databaseId);
    if (!source || another)
      throw invalid('Databases with multiple data sources are not supported in this API version.');
    return source;
  }
  throw invalid(
    "Internal integrations aren't owned by a single user, so creating workspace-level private pages is not supported.",
  );
}

function retrieve(request: ApiRequest): JsonObject {
  return shown(request.reach.page(request.params.page_id ?? ''), request);
}

function update(request: ApiRequest): JsonObject {
  const { body, writer, workspace, reach, params } = request;
  const page = reach.page(params.page_id ?? '');
  const trash = body.in_trash ?? body.archived;
  if (workspace.isTrashed(page) && trash !== false) throw inTrash(page);
  for (const key of ['template', 'erase_content']) {
    if (body[key] !== undefined)
      throw invalid(`body failed validation: body.${key} is not supported by this server.`);
  }
  writeValues(page, objectOf(body.properties ?? {}), writer);
  decorate(page, request);
  if (typeof trash === 'boolean') page.inTrash = trash;
  if (typeof body.is_archived === 'boolean') page.isArchived = body.is_archived;
  if (typeof body.is_locked === 'boolean') page.isLocked = body.is_locked;
  workspace.edited(page, writer.actor);
  return shown(page, request);
}

function decorate(page: Page, { body, workspace }: ApiRequest): void {
  if (body.icon !== undefined) page.icon = isObject(body.icon) ? iconContent(body.icon, workspace) : null;
  if (body.cover !== undefined) page.cover = isObject(body.cover) ? iconContent(body.cover, workspace) : null;
}

/** Without the capability to read, a write answers with the ID alone. */
function shown(page: Page, { audience, integration, query }: ApiRequest): JsonObject {
  if (!integration.capabilities.readContent) return { object: 'page', id: page.id };
  return renderPage(page, audience, [
    ...query.getAll('filter_properties'),
    ...query.getAll('filter_properties[]'),
  ]);
}

function retrieveProperty(request: ApiRequest): JsonObject {
  const { reach, params, workspace, audience, integration } = request;
  const page = reach.page(params.page_id ?? '');
  const key = params.property_id ?? '';
  const title = { id: 'title', name: 'title', description: null, type: 'title', config: {} };
  const property = findProperty(workspace.sourceOf(page)?.properties ?? [title], key);
  // As for other things that are not there; seen with an empty ID.
  if (!property) throw notFound('property', key, integration);
  return renderPropertyItem(page, property, audience, request.query);
}
