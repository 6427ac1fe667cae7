import { invalid, Refusal } from '../errors.ts';
import { bareId, exactTime, newId } from '../ids.ts';
import { isObject, type JsonObject, optionalText } from '../json.ts';
import { listAnswer } from '../listing.ts';
import type { View } from '../objects.ts';
import { userPointer } from '../users.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

const QUERY_LIFETIME = 15 * 60_000;

export const viewEndpoints: Endpoint[] = [
  { route: 'POST /v1/views', schema: 'CreateViewBodyParameters', needs: 'insertContent', handle: create },
  { route: 'DELETE /v1/views/:view_id', needs: 'updateContent', handle: remove },
  {
    route: 'POST /v1/views/:view_id/queries',
    schema: 'CreateViewQueryBodyParameters',
    needs: 'readContent',
    handle: query,
  },
  { route: 'GET /v1/views/:view_id/queries/:query_id', needs: 'readContent', handle: results },
  { route: 'DELETE /v1/views/:view_id/queries/:query_id', needs: 'readContent', handle: forget },
];

function create({ body, reach, workspace, writer }: ApiRequest): JsonObject {
  const source = reach.dataSource(String(body.data_source_id));
  const database =
    body.database_id === undefined ? workspace.parentOf(source) : reach.database(String(body.database_id));
  if (database?.kind !== 'database')
    throw invalid('body failed validation: body.database_id should be defined, instead was `undefined`.');
  const view: View = {
    id: newId(),
    databaseId: database.id,
    dataSourceId: source.id,
    name: optionalText(body.name) ?? '',
    type: optionalText(body.type) ?? 'table',
    request: body,
    createdAt: workspace.now(),
    createdBy: writer.actor,
  };
  workspace.views.set(view.id, view);
  return render(view);
}

/** Recorded: py-views-create. */
function render(view: View): JsonObject {
  const { filter, sorts, configuration } = view.request;
  return {
    ...partial(view),
    data_source_id: view.dataSourceId,
    name: view.name,
    created_time: exactTime(view.createdAt),
    created_by: userPointer(view.createdBy),
    last_edited_time: exactTime(view.createdAt),
    last_edited_by: userPointer(view.createdBy),
    url: `https://app.notion.com/p/${bareId(view.databaseId)}?v=${bareId(view.id)}`,
    filter: filter ?? null,
    sorts: sorts ?? null,
    quick_filters: null,
    configuration: { type: view.type, ...(isObject(configuration) ? configuration : {}) },
  };
}

function partial(view: View): JsonObject {
  return {
    object: 'view',
    id: view.id,
    parent: { type: 'database_id', database_id: view.databaseId },
    type: view.type,
  };
}

function remove(request: ApiRequest): JsonObject {
  const view = find(request);
  request.workspace.views.delete(view.id);
  return partial(view);
}

function rowsOf({ dataSourceId }: View, { workspace }: ApiRequest): JsonObject[] {
  const rows = workspace.dataSource(dataSourceId)?.rows ?? [];
  return rows
    .toReversed()
    .filter((id) => !workspace.page(id)?.inTrash)
    .map((id) => ({ object: 'page', id }));
}

function query(request: ApiRequest): JsonObject {
  const view = find(request);
  const results = rowsOf(view, request);
  return {
    object: 'view_query',
    id: newId(),
    view_id: view.id,
    expires_at: exactTime(request.workspace.now() + QUERY_LIFETIME),
    total_count: results.length,
    results,
    next_cursor: null,
    has_more: false,
  };
}

function results(request: ApiRequest): JsonObject {
  return listAnswer('page', rowsOf(find(request), request), null);
}

function forget(request: ApiRequest): JsonObject {
  find(request);
  return { object: 'view_query', id: request.params.query_id ?? '', deleted: true };
}

function find({ workspace, reach, params }: ApiRequest): View {
  const id = params.view_id ?? '';
  const view = workspace.views.get(id);
  if (!view) throw new Refusal(404, 'object_not_found', `Could not find view with ID: ${id}.`);
  reach.database(view.databaseId);
  return view;
}
