import { type DataSourceViewObjectResponse, isFullView } from '@notionhq/client';
import type { Notion } from '../../notion/api/connection.ts';
import { isRefusal } from '../../notion/api/failure.ts';
import { itemsOf } from '../../notion/api/listing.ts';
import { isNotFound } from '../../notion/database/data-source.ts';
import { markedViews } from '../../notion/database/marker.ts';
import { withRequestId } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { Place } from './place.ts';
import type { PlannedView, View } from './views.ts';

/** What is to be done for the views of a database. */
export interface ViewPlan {
  /** The keys of those that setup has made before. */
  marked: ReadonlySet<string>;
  /** To be marked too, in the order of the tabs; without `view` where one of that name is there already. */
  unmarked: readonly { key: string; name: string; view?: View }[];
  first: FirstView | undefined;
}

/** The view that came with the database, as long as nobody has changed it. */
export interface FirstView {
  id: string;
  /** Whether it is setup's to turn into another: not in a database of the team's own. */
  isOwn: boolean;
  /** Whether it shows the title alone, as far as it tells. */
  hidesColumns: boolean;
  /** `Notion.waits` when it was looked at. */
  since: number;
}

/**
 * The views that setup has not made in this database before, and whose names it lacks. Only reads: nothing where all have
 * been made, else a request for their list and one for each of them.
 * @param warn told of each view that is left out
 * @returns nothing where Notion refuses to list those that are there
 */
export async function planViews(
  notion: Notion,
  place: Place,
  planned: readonly PlannedView[],
  warn: (message: string) => void,
): Promise<ViewPlan | undefined> {
  const marked = markedViews(place.database.description) ?? new Set();
  const wanted = planned.filter(({ key }) => !marked.has(key));
  if (wanted.length === 0) return { marked, unmarked: [], first: undefined };
  try {
    const { names, first } = await lookAt(notion, place);
    const unmarked = wanted.flatMap(({ key, name, ...plan }) => {
      if (names.has(name)) return [{ key, name }];
      if ('view' in plan) return [{ key, name, view: plan.view }];
      warn(`The view ${quoted(name)} was left out: ${plan.lacking}.`);
      return [];
    });
    return { marked, unmarked, first };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`No views were made, as Notion refused to list those that are there. ${withRequestId(error)}`);
    return undefined;
  }
}

async function lookAt(
  notion: Notion,
  { database, dataSourceId, isNew }: Place,
): Promise<{ names: ReadonlySet<string>; first: FirstView | undefined }> {
  const ids = await viewIds(notion, database.id);
  const [id, another] = ids;
  if (isNew && id !== undefined && another === undefined)
    return { names: new Set(), first: { id, isOwn: true, hidesColumns: true, since: notion.waits } };
  const views = await readViews(notion, ids);
  const first = views.find((view) => view.data_source_id === dataSourceId && isUntouched(view));
  const isOwn = markedViews(database.description)?.size === 0;
  return {
    names: new Set(views.map(({ name }) => name)),
    first: first && { id: first.id, isOwn, hidesColumns: hidesColumns(first), since: notion.waits },
  };
}

/** One request per 100. */
export async function viewIds(notion: Notion, databaseId: string): Promise<string[]> {
  const views = itemsOf(notion, 'Read content', (client, part) =>
    client.views.list({ database_id: databaseId, ...part }),
  );
  const ids: string[] = [];
  for await (const { id } of views) ids.push(id);
  return ids;
}

/** One request each, as a list tells no names; without those that are gone by now. */
export async function readViews(
  notion: Notion,
  ids: readonly string[],
): Promise<DataSourceViewObjectResponse[]> {
  const views: DataSourceViewObjectResponse[] = [];
  for (const id of ids) {
    const reading = notion.send('Read content', (client) => client.views.retrieve({ view_id: id }));
    const view = await reading.catch((error) => {
      if (!isNotFound(error)) throw error;
    });
    if (view && isFullView(view)) views.push(view);
  }
  return views;
}

/**
 * As every database begins that the API makes:
 * https://developers.notion.com/guides/data-apis/working-with-views#default-behavior
 */
export function isUntouched(view: DataSourceViewObjectResponse): boolean {
  const { name, type, filter, sorts, created_by: maker, last_edited_by: editor } = view;
  const isEdited = maker && editor && maker.id !== editor.id;
  return name === 'Default view' && type === 'table' && !filter && !sorts?.length && !isEdited;
}

function hidesColumns({ configuration }: DataSourceViewObjectResponse): boolean {
  const listed = configuration?.type === 'table' ? (configuration.properties ?? []) : [];
  return listed.every(({ property_id, visible }) => property_id === 'title' || visible === false);
}
