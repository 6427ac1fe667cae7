import { invalid, invalidBody, notFound } from '../errors.ts';
import { parseId } from '../ids.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import { askedIn, listing } from '../listing.ts';
import type { Database, DataSource, View } from '../objects.ts';
import { checkConfigured } from '../views/configuration.ts';
import { renderPartialView, renderView } from '../views/render-view.ts';
import { requestedSettings } from '../views/settings.ts';
import { changeView, isLastView, newView, removeView, viewsOf } from '../views/view.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const viewEndpoints: Endpoint[] = [
  { route: 'GET /v1/views', needs: 'readContent', handle: list },
  { route: 'POST /v1/views', schema: 'CreateViewBodyParameters', needs: 'insertContent', handle: create },
  { route: 'GET /v1/views/:view_id', needs: 'readContent', handle: retrieve },
  {
    route: 'PATCH /v1/views/:view_id',
    schema: 'UpdateViewBodyParameters',
    needs: 'updateContent',
    handle: update,
  },
  { route: 'DELETE /v1/views/:view_id', needs: 'updateContent', handle: remove },
];

/** Of a database in the order of its tabs, or of a data source wherever it is shown; of both, what both have. */
function list(request: ApiRequest): JsonObject {
  const { query, reach, workspace } = request;
  const [databaseId, sourceId] = [query.get('database_id'), query.get('data_source_id')];
  if (databaseId === null && sourceId === null)
    throw invalid('query failed validation: query.database_id or query.data_source_id should be defined.');
  const database = databaseId === null ? undefined : present(reach.database(databaseId), request);
  const source = sourceId === null ? undefined : present(reach.dataSource(sourceId), request);
  const views = (database ? viewsOf(database, workspace) : [...workspace.views.values()]).filter(
    ({ dataSourceId }) => source === undefined || dataSourceId === source.id,
  );
  return listing('view', views, askedIn(query), (index) => ({ object: 'view', id: views[index]?.id ?? '' }));
}

function create(request: ApiRequest): JsonObject {
  const { body, reach, writer, audience } = request;
  refuseUnsupported(body);
  const source = present(reach.dataSource(textOf(body.data_source_id)), request);
  // The SDK's types leave it open, the API doesn't (reported: awkoy/notion-mcp-server#19).
  if (body.database_id === undefined) throw invalidBody('body.database_id', 'defined', 'undefined');
  const database = present(reach.database(textOf(body.database_id)), request);
  if (!database.dataSources.includes(source.id))
    throw invalid(`Data source ${source.id} does not belong to database ${database.id}.`);
  const type = textOf(body.type);
  checkConfigured(type, body.configuration);
  const settings = requestedSettings(body, { type, configuration: {} }, source, audience);
  const index = indexOf(body, database);
  return shown(newView(database, source, { name: '', ...settings, type }, writer, index), request);
}

function refuseUnsupported(body: JsonObject): void {
  for (const key of ['view_id', 'create_database', 'placement', 'quick_filters']) {
    if (body[key] !== undefined)
      throw invalid(`body failed validation: body.${key} is not supported by this server.`);
  }
}

function indexOf({ position }: JsonObject, { views }: Database): number {
  if (!isObject(position) || position.type === 'end') return views.length;
  if (position.type === 'start') return 0;
  const index = views.indexOf(parseId(textOf(position.view_id)) ?? '');
  if (index < 0) throw invalid(`View with ID ${position.view_id} is not a view of the database.`);
  return index + 1;
}

function retrieve(request: ApiRequest): JsonObject {
  return shown(findView(request), request);
}

function update(request: ApiRequest): JsonObject {
  const { body, reach, writer, audience } = request;
  const view = findView(request);
  changeView(view, requestedSettings(body, view, reach.dataSource(view.dataSourceId), audience), writer);
  return shown(view, request);
}

function remove(request: ApiRequest): JsonObject {
  const { workspace } = request;
  const view = findView(request);
  if (isLastView(view, workspace)) throw invalid('Cannot delete the last view of a database.');
  removeView(view, workspace);
  return renderPartialView(view);
}

/** Without the capability to read, a write tells no settings. */
function shown(view: View, { integration, workspace }: ApiRequest): JsonObject {
  return integration.capabilities.readContent ? renderView(view, workspace) : renderPartialView(view);
}

/** Throws 404 for a view that isn't there, of a database that isn't shared, or of one in the trash. */
export function findView({ workspace, reach, params, integration }: ApiRequest): View {
  const id = params.view_id ?? '';
  const view = workspace.views.get(id);
  const source = view && workspace.dataSource(view.dataSourceId);
  if (!view || !source || !reach.sees(source) || workspace.isTrashed(source))
    throw notFound('view', id, integration);
  return view;
}

function present<T extends Database | DataSource>(item: T, { workspace, integration }: ApiRequest): T {
  if (workspace.isTrashed(item)) throw notFound(item.kind, item.id, integration);
  return item;
}
