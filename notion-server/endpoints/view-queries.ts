import { exactTime, newId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { askedIn, askedOf, listing } from '../listing.ts';
import { matchingRows } from '../query/query-rows.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';
import { findView } from './views.ts';

const LIFETIME = 15 * 60_000;

export const viewQueryEndpoints: Endpoint[] = [
  {
    route: 'POST /v1/views/:view_id/queries',
    schema: 'CreateViewQueryBodyParameters',
    needs: 'readContent',
    handle: create,
  },
  { route: 'GET /v1/views/:view_id/queries/:query_id', needs: 'readContent', handle: results },
  { route: 'DELETE /v1/views/:view_id/queries/:query_id', needs: 'readContent', handle: forget },
];

/** Recorded: py-views-queries-results. Answers are not kept: results are what the view shows when they are asked for. */
function create(request: ApiRequest): JsonObject {
  const { body, workspace } = request;
  const rows = rowsOf(request);
  const size = typeof body.page_size === 'number' ? body.page_size : undefined;
  const { results, next_cursor, has_more } = listing('page', rows, askedOf(undefined, size), pointerIn(rows));
  return {
    object: 'view_query',
    id: newId(),
    view_id: findView(request).id,
    expires_at: exactTime(workspace.now() + LIFETIME),
    total_count: rows.length,
    results: results ?? [],
    next_cursor: next_cursor ?? null,
    has_more: has_more ?? false,
  };
}

function results(request: ApiRequest): JsonObject {
  const rows = rowsOf(request);
  return listing('page', rows, askedIn(request.query), pointerIn(rows));
}

function forget(request: ApiRequest): JsonObject {
  findView(request);
  return { object: 'view_query', id: request.params.query_id ?? '', deleted: true };
}

function rowsOf(request: ApiRequest): { id: string }[] {
  const { reach, audience } = request;
  const { dataSourceId, filter, sorts } = findView(request);
  return matchingRows(reach.dataSource(dataSourceId), { filter, sorts }, audience);
}

function pointerIn(rows: { id: string }[]): (index: number) => JsonObject {
  return (index) => ({ object: 'page', id: rows[index]?.id ?? '' });
}
