import { iconContent } from '../content/files.ts';
import { normalizedRichText } from '../content/rich-text.ts';
import { newDataSource } from '../databases.ts';
import { inTrash } from '../errors.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import type { DataSource } from '../objects.ts';
import { changeProperties } from '../properties/schema.ts';
import { queryRows } from '../query/query-rows.ts';
import { renderDataSource } from '../render.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const dataSourceEndpoints: Endpoint[] = [
  {
    route: 'POST /v1/data_sources',
    schema: 'CreateDataSourceBodyParameters',
    needs: 'insertContent',
    handle: create,
  },
  { route: 'GET /v1/data_sources/:data_source_id', needs: 'readContent', handle: retrieve },
  {
    route: 'PATCH /v1/data_sources/:data_source_id',
    schema: 'UpdateDataSourceBodyParameters',
    needs: 'updateContent',
    handle: update,
  },
  {
    route: 'POST /v1/data_sources/:data_source_id/query',
    schema: 'QueryDataSourceBodyParameters',
    needs: 'readContent',
    handle: query,
  },
];

function create({ body, reach, writer, workspace, audience }: ApiRequest): JsonObject {
  const database = reach.database(String(objectOf(body.parent).database_id));
  if (workspace.isTrashed(database)) throw inTrash();
  const source = newDataSource(
    database,
    { title: body.title ?? [], properties: objectOf(body.properties) },
    writer,
  );
  if (isObject(body.icon)) source.icon = iconContent(body.icon, workspace);
  return renderDataSource(source, audience);
}

function retrieve({ reach, params, audience }: ApiRequest): JsonObject {
  return renderDataSource(reach.dataSource(params.data_source_id ?? ''), audience);
}

function update(request: ApiRequest): JsonObject {
  const { body, reach, params, writer, workspace, audience } = request;
  const source = reach.dataSource(params.data_source_id ?? '');
  const trash = body.in_trash ?? body.archived;
  if (typeof trash === 'boolean') source.inTrash = trash;
  if (typeof trash !== 'boolean' && workspace.isTrashed(source)) throw inTrash();
  if (body.title !== undefined) retitle(source, request);
  if (body.icon !== undefined) source.icon = isObject(body.icon) ? iconContent(body.icon, workspace) : null;
  if (isObject(body.properties)) changeAll(source, body.properties, request);
  workspace.edited(source, writer.actor);
  return renderDataSource(source, audience);
}

/** All changes or, where one is refused, none. */
function changeAll(source: DataSource, changes: JsonObject, { workspace }: ApiRequest): void {
  const before = [...workspace.items.values()].flatMap((item) =>
    item.kind === 'data_source' ? [{ item, properties: structuredClone(item.properties) }] : [],
  );
  try {
    changeProperties(source, changes, workspace);
  } catch (error) {
    for (const { item, properties } of before) item.properties = properties;
    throw error;
  }
}

/** The database is renamed with its only data source (recorded: docs-py-snippets-db-introduction). */
function retitle(source: DataSource, { body, writer, workspace }: ApiRequest): void {
  source.title = normalizedRichText(body.title, writer);
  const database = workspace.parentOf(source);
  if (database?.kind === 'database' && database.dataSources.length === 1) database.title = source.title;
}

function query({ body, reach, params, audience, query }: ApiRequest): JsonObject {
  const source = reach.dataSource(params.data_source_id ?? '');
  const only = [...query.getAll('filter_properties'), ...query.getAll('filter_properties[]')];
  return queryRows(source, body, audience, only);
}
