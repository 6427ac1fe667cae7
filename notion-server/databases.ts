import { iconContent } from './content/files.ts';
import { normalizedRichText, type Writer } from './content/rich-text.ts';
import { invalid } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Database, DataSource, Page } from './objects.ts';
import { allOrNothing } from './properties/all-or-nothing.ts';
import { addProperties } from './properties/schema.ts';
import { newView } from './views/view.ts';
import type { Workspace } from './workspace.ts';

/** What shows of a database; a request changes what it gives. */
export type Looks = Partial<Pick<Database, 'title' | 'description' | 'icon' | 'cover'>>;

/** A database on a page, with one data source; `properties` as a request gives them. Where it is refused nothing is left of it. */
export function newDatabase(
  page: Page,
  request: JsonObject,
  properties: JsonObject,
  writer: Writer,
): Database {
  const { workspace } = writer;
  const looks = looksOf(request, writer);
  const database = emptyDatabase(page, request.is_inline === true, writer);
  newDataSource(database, { title: request.title ?? [], properties }, writer);
  changeLooks(database, looks, workspace);
  workspace.blocksCreated += 1;
  page.children.push(workspace.add(database).id);
  return database;
}

/** A linked view, which shows a data source of another database and has none of its own: ↗ in Notion's app. */
export function newLinkedView(page: Page, source: DataSource, writer: Writer): Database {
  const { workspace } = writer;
  const database = emptyDatabase(page, true, writer);
  newView(database, source, { name: 'Table', type: 'table' }, writer);
  workspace.blocksCreated += 1;
  page.children.push(workspace.add(database).id);
  return database;
}

function emptyDatabase(page: Page, isInline: boolean, { workspace, actor }: Writer): Database {
  return {
    ...workspace.stored({ type: 'page_id', id: page.id }, actor),
    kind: 'database',
    title: [],
    description: [],
    icon: null,
    cover: null,
    isInline,
    isLocked: false,
    dataSources: [],
    views: [],
    hiddenListings: workspace.listingLag,
  };
}

/** A data source in a database, with a view of its own (documented: create-a-data-source). */
export function newDataSource(
  database: Database,
  { title, properties }: { title: Json; properties: JsonObject },
  writer: Writer,
): DataSource {
  const { workspace, actor } = writer;
  const source: DataSource = {
    ...workspace.stored({ type: 'database_id', id: database.id }, actor),
    kind: 'data_source',
    title: normalizedRichText(title, writer),
    description: [],
    icon: null,
    cover: null,
    properties: [],
    rows: [],
    queries: 0,
    lastUniqueId: 0,
  };
  allOrNothing(workspace, () => addProperties(source, properties, workspace));
  database.dataSources.push(workspace.add(source).id);
  // What Notion's own app names it is not documented: here another name than the API's, so that nobody relies on one.
  const name = writer.integration ? 'Default view' : 'Table';
  newView(database, source, { name, type: 'table', configuration: firstColumns(writer) }, writer);
  return source;
}

/** That of a database made by API often hides all columns but the title (seen live in June 2026): here always. */
function firstColumns({ integration }: Writer): JsonObject {
  return integration ? { properties: [{ property_id: 'title', visible: true }] } : {};
}

/** Throws 400 for what a request can't give. */
export function looksOf({ title, description, icon, cover }: JsonObject, writer: Writer): Looks {
  const picture = (value: Json) => (isObject(value) ? iconContent(value, writer.workspace) : null);
  return {
    ...(title === undefined ? {} : { title: normalizedRichText(title, writer) }),
    ...(description === undefined ? {} : { description: normalizedRichText(description, writer) }),
    ...(icon === undefined ? {} : { icon: picture(icon) }),
    ...(cover === undefined ? {} : { cover: picture(cover) }),
  };
}

/** Title and description of a database are those of its data source too, as long as it has one only (recorded: database-description-setter). */
export function changeLooks(database: Database, looks: Looks, workspace: Workspace): void {
  Object.assign(database, looks);
  const [only, another] = database.dataSources.flatMap((id) => workspace.dataSource(id) ?? []);
  if (!only || another) return;
  only.title = looks.title ?? only.title;
  only.description = looks.description ?? only.description;
}

export function refuseMoving(body: JsonObject): void {
  if (body.parent !== undefined)
    throw invalid('body failed validation: body.parent is not supported by this server.');
}
