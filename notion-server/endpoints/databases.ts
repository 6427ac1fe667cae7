import { requireRoom } from '../content/block-tree.ts';
import { changeLooks, looksOf, newDatabase, refuseMoving } from '../databases.ts';
import { inTrash, invalid } from '../errors.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import { supported } from '../properties/status-support.ts';
import { renderDatabase } from '../render.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const databaseEndpoints: Endpoint[] = [
  {
    route: 'POST /v1/databases',
    schema: 'CreateDatabaseBodyParameters',
    needs: 'insertContent',
    handle: create,
  },
  { route: 'GET /v1/databases/:database_id', needs: 'readContent', handle: retrieve },
  {
    route: 'PATCH /v1/databases/:database_id',
    schema: 'UpdateDatabaseBodyParameters',
    needs: 'updateContent',
    handle: update,
  },
];

function create(request: ApiRequest): JsonObject {
  const { body, reach, writer, workspace, audience } = request;
  const parent = objectOf(body.parent);
  if (parent.page_id === undefined)
    throw invalid('body failed validation: body.parent.page_id should be defined, instead was `undefined`.');
  const page = reach.page(String(parent.page_id));
  if (workspace.isTrashed(page)) throw inTrash(page);
  requireRoom(workspace);
  const initial = isObject(body.initial_data_source) ? body.initial_data_source : {};
  const properties = supported(objectOf(initial.properties ?? {}), workspace.statusSupport);
  return renderDatabase(newDatabase(page, body, properties, writer), audience);
}

function retrieve({ reach, params, audience }: ApiRequest): JsonObject {
  return renderDatabase(reach.database(params.database_id ?? ''), audience);
}

function update(request: ApiRequest): JsonObject {
  const { body, reach, params, workspace, writer, audience } = request;
  const database = reach.database(params.database_id ?? '');
  refuseMoving(body);
  const looks = looksOf(body, writer);
  const trash = body.in_trash ?? body.archived;
  const changesMore = Object.keys(body).some((key) => key !== 'in_trash' && key !== 'archived');
  if (changesMore && trash !== false && workspace.isTrashed(database)) throw inTrash(database);
  if (typeof trash === 'boolean') database.inTrash = trash;
  if (typeof body.is_locked === 'boolean') database.isLocked = body.is_locked;
  if (typeof body.is_inline === 'boolean') database.isInline = body.is_inline;
  changeLooks(database, looks, workspace);
  workspace.edited(database, writer.actor);
  return renderDatabase(database, audience);
}
