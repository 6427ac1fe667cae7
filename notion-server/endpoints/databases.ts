import { iconContent } from '../content/files.ts';
import { normalizedRichText } from '../content/rich-text.ts';
import { newDatabase } from '../databases.ts';
import { inTrash, invalid } from '../errors.ts';
import { isObject, type JsonObject, objectOf } from '../json.ts';
import type { Database } from '../objects.ts';
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
  if (workspace.isTrashed(page)) throw inTrash();
  const initial = isObject(body.initial_data_source) ? body.initial_data_source : {};
  const database = newDatabase(page, body, objectOf(initial.properties ?? {}), writer);
  decorate(database, request);
  return renderDatabase(database, audience);
}

function retrieve({ reach, params, audience }: ApiRequest): JsonObject {
  return renderDatabase(reach.database(params.database_id ?? ''), audience);
}

function update(request: ApiRequest): JsonObject {
  const { body, reach, params, workspace, writer, audience } = request;
  const database = reach.database(params.database_id ?? '');
  if (typeof body.in_trash === 'boolean') database.inTrash = body.in_trash;
  if (Object.keys(body).some((key) => key !== 'in_trash') && workspace.isTrashed(database)) throw inTrash();
  decorate(database, request);
  if (typeof body.is_locked === 'boolean') database.isLocked = body.is_locked;
  if (typeof body.is_inline === 'boolean') database.isInline = body.is_inline;
  workspace.edited(database, writer.actor);
  return renderDatabase(database, audience);
}

/** Title and description of a database are those of its data source too, as long as it has one only (recorded: database-description-setter). */
function decorate(database: Database, { body, writer, workspace }: ApiRequest): void {
  const [only, another] = database.dataSources.flatMap((id) => workspace.dataSource(id) ?? []);
  const targets = only && !another ? [database, only] : [database];
  for (const target of targets) {
    if (body.title !== undefined) target.title = normalizedRichText(body.title, writer);
    if (body.description !== undefined) target.description = normalizedRichText(body.description, writer);
  }
  if (body.icon !== undefined) database.icon = isObject(body.icon) ? iconContent(body.icon, workspace) : null;
  if (body.cover !== undefined)
    database.cover = isObject(body.cover) ? iconContent(body.cover, workspace) : null;
}
