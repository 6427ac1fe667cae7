import { iconContent } from '../content/files.ts';
import { looksOf, newDataSource, refuseMoving } from '../databases.ts';
import { inTrash } from '../errors.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import { allOrNothing } from '../properties/all-or-nothing.ts';
import { changeProperties } from '../properties/schema.ts';
import { supported } from '../properties/status-support.ts';
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
  if (workspace.isTrashed(database)) throw inTrash(database);
  const icon = isObject(body.icon) ? iconContent(body.icon, workspace) : null;
  const source = newDataSource(
    database,
    { title: body.title ?? [], properties: supported(objectOf(body.properties), workspace.statusSupport) },
    writer,
  );
  source.icon = icon;
  return renderDataSource(source, audience);
}

function retrieve({ reach, params, audience }: ApiRequest): JsonObject {
  return renderDataSource(reach.dataSource(params.data_source_id ?? ''), audience);
}

/** The database is renamed with its only data source (recorded: docs-py-snippets-db-introduction). */
function update(request: ApiRequest): JsonObject {
  const { body, reach, params, writer, workspace, audience } = request;
  const source = reach.dataSource(params.data_source_id ?? '');
  refuseMoving(body);
  const trash = body.in_trash ?? body.archived;
  if (typeof trash !== 'boolean' && workspace.isTrashed(source)) throw inTrash(source);
  const looks = looksOf(body, writer);
  const changes = supported(isObject(body.properties) ? body.properties : {}, workspace.statusSupport);
  allOrNothing(workspace, () => changeProperties(source, changes, workspace));
  if (typeof trash === 'boolean') source.inTrash = trash;
  Object.assign(source, looks);
  const database = workspace.parentOf(source);
  if (database?.kind === 'database' && database.dataSources.length === 1)
    database.title = looks.title ?? database.title;
  workspace.edited(source, writer.actor);
  return renderDataSource(source, audience);
}

function query({ body, reach, params, audience, query }: ApiRequest): JsonObject {
  const source = reach.dataSource(params.data_source_id ?? '');
  const only = [...query.getAll('filter_properties'), ...query.getAll('filter_properties[]')];
  return queryRows(source, body, audience, only);
}
