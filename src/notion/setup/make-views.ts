import type { DataSourceViewObjectResponse } from '@notionhq/client';
import type { Notion } from '../connection.ts';
import { isRefusal, type NotionProblem } from '../failure.ts';
import { RowChanged } from '../row-changed.ts';
import { markedViews } from './marker.ts';
import type { Place } from './place.ts';
import type { PlannedView, View } from './planned-views.ts';
import { createView, readViews, updateView, viewIds } from './view-requests.ts';

interface MadeViews {
  /** The names of those that this run has made, or in a dry run would have. */
  added: string[];
  /** What is to be remembered: the keys of those that are there, or were once. */
  keys: ReadonlySet<string>;
}

/**
 * Makes the views that setup has not made in this database before, and whose names it lacks. In a database of setup's own
 * the view that Notion makes with each becomes the first of them, so that the database opens with it. Where it stays, it
 * gets all columns: the API makes it without, mostly (seen live in June 2026).
 * @param columns what that view is to show then
 * @param warn told of each view that is left out, or that Notion refuses
 */
export async function makeViews(
  notion: Notion,
  place: Place,
  planned: readonly PlannedView[],
  columns: View['configuration'],
  dryRun: boolean,
  warn: (message: string) => void,
): Promise<MadeViews> {
  const keys = new Set(markedViews(place.database.description));
  const added: string[] = [];
  const wanted = planned.filter(({ key }) => !keys.has(key));
  if (wanted.length === 0) return { added, keys };
  try {
    const { names, first } = await lookAt(notion, place);
    let left = first;
    for (const plan of wanted) {
      if (names.has(plan.name)) keys.add(plan.key);
      else if ('lacking' in plan) warn(`The view “${plan.name}” was left out: ${plan.lacking}.`);
      else {
        const made = dryRun ? 'new' : await make(notion, place, plan, first, warn);
        if (made === 'refused') continue;
        if (made === 'turned') left = undefined;
        keys.add(plan.key);
        added.push(plan.name);
      }
    }
    if (left?.hidesColumns && !dryRun) await showColumns(notion, left, columns, warn);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`No views were made, as Notion refused to list those that are there. ${told(error)}`);
  }
  return { added, keys };
}

interface ExistingViews {
  names: ReadonlySet<string>;
  /** The view that came with the database, as long as nobody has changed it. */
  first: FirstView | undefined;
}

interface FirstView {
  id: string;
  /** Whether it is setup's to turn into another: not in a database of the team's own. */
  isOwn: boolean;
  hidesColumns: boolean;
  /** `Notion.waits` when it was looked at. */
  since: number;
}

async function lookAt(notion: Notion, { database, dataSourceId, isNew }: Place): Promise<ExistingViews> {
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

/**
 * As every database begins that the API makes:
 * https://developers.notion.com/guides/data-apis/working-with-views#default-behavior
 */
function isUntouched(view: DataSourceViewObjectResponse): boolean {
  const { name, type, filter, sorts, created_by: maker, last_edited_by: editor } = view;
  const isEdited = maker && editor && maker.id !== editor.id;
  return name === 'Default view' && type === 'table' && !filter && !sorts?.length && !isEdited;
}

/** Whether it shows the title alone, as far as it tells. */
function hidesColumns({ configuration }: DataSourceViewObjectResponse): boolean {
  const listed = configuration?.type === 'table' ? (configuration.properties ?? []) : [];
  return listed.every(({ property_id, visible }) => property_id === 'title' || visible === false);
}

/** The untouched view is turned into the first one; where Notion refuses that, it stays beside it. */
async function make(
  notion: Notion,
  place: Place,
  plan: Extract<PlannedView, { view: View }>,
  first: FirstView | undefined,
  warn: (message: string) => void,
): Promise<'turned' | 'new' | 'refused'> {
  const { key, name, view } = plan;
  const opens = key === 'releases' && first?.isOwn === true;
  if (opens && (await unlessRefused(turn(notion, first, plan), () => undefined))) return 'turned';
  const refused = (error: NotionProblem) =>
    warn(`Notion refused the view “${name}”; add it in Notion, or run setup again. ${told(error)}`);
  return (await unlessRefused(createView(notion, place, name, view, opens), refused)) ? 'new' : 'refused';
}

function turn(
  notion: Notion,
  first: FirstView,
  { name, view: { type: _, ...changes } }: Extract<PlannedView, { view: View }>,
): Promise<void> {
  return change(notion, first, { name, ...changes });
}

async function showColumns(
  notion: Notion,
  first: FirstView,
  configuration: View['configuration'],
  warn: (message: string) => void,
): Promise<void> {
  await unlessRefused(change(notion, first, { configuration }), (error) =>
    warn(
      `The view “Default view” may show no columns, and Notion refused to change that. Show them in Notion, in the view’s settings under “Property visibility”, or delete the view. ${told(error)}`,
    ),
  );
}

/** @throws RowChanged where a person has changed the view while the run waited */
function change(
  notion: Notion,
  { id, since }: FirstView,
  changes: Parameters<typeof updateView>[2],
): Promise<void> {
  const careful = notion.checking(async () => {
    const [now] = await readViews(notion, [id]);
    const isChanged = now?.name === changes.name; // by an attempt whose answer was lost
    if (now && !isChanged && !isUntouched(now)) throw new RowChanged();
  }, since);
  return updateView(careful, id, changes);
}

/** Whether it was done: not where Notion refused it, nor where a person was quicker. */
async function unlessRefused(
  request: Promise<void>,
  refused: (error: NotionProblem) => void,
): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof RowChanged) return false;
    if (!isRefusal(error)) throw error;
    refused(error);
    return false;
  }
}

function told({ message, requestId }: NotionProblem): string {
  return requestId === undefined ? message : `${message} (Notion’s request ID: ${requestId})`;
}
