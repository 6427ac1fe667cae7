import type { DataSourceViewObjectResponse } from '@notionhq/client';
import type { Notion } from '../connection.ts';
import { isRefusal, type NotionProblem } from '../failure.ts';
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
 * the view that Notion makes with each becomes the first of them, so that the database opens with it.
 * @param warn told of each view that is left out, or that Notion refuses
 */
export async function makeViews(
  notion: Notion,
  place: Place,
  planned: readonly PlannedView[],
  dryRun: boolean,
  warn: (message: string) => void,
): Promise<MadeViews> {
  const keys = new Set(markedViews(place.database.description));
  const added: string[] = [];
  const wanted = planned.filter(({ key }) => !keys.has(key));
  if (wanted.length === 0) return { added, keys };
  try {
    const existing = await lookAt(notion, place);
    for (const plan of wanted) {
      if (existing.names.has(plan.name)) keys.add(plan.key);
      else if ('lacking' in plan) warn(`The view “${plan.name}” was left out: ${plan.lacking}.`);
      else if (dryRun || (await make(notion, place, plan, existing, warn))) {
        keys.add(plan.key);
        added.push(plan.name);
      }
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`No views were made, as Notion refused to list those that are there. ${told(error)}`);
  }
  return { added, keys };
}

interface ExistingViews {
  names: ReadonlySet<string>;
  /** In a new database of setup's own: the ID of the view that came with it, as long as nobody has changed it. */
  untouched: string | undefined;
}

async function lookAt(notion: Notion, { database, isNew }: Place): Promise<ExistingViews> {
  const ids = await viewIds(notion, database.id);
  if (isNew && ids.length === 1) return { names: new Set(), untouched: ids[0] };
  const views = await readViews(notion, ids);
  const isUnfinished = markedViews(database.description)?.size === 0;
  return {
    names: new Set(views.map(({ name }) => name)),
    untouched: isUnfinished ? views.find(isUntouched)?.id : undefined,
  };
}

/** As every database begins: https://developers.notion.com/guides/data-apis/working-with-views#default-behavior */
function isUntouched({ name, type, filter, sorts }: DataSourceViewObjectResponse): boolean {
  return name === 'Default view' && type === 'table' && !filter && !sorts?.length;
}

/** Whether it was made. The untouched view is turned into the first one; where Notion refuses that, it stays beside it. */
async function make(
  notion: Notion,
  place: Place,
  { key, name, view }: Extract<PlannedView, { view: View }>,
  { untouched }: ExistingViews,
  warn: (message: string) => void,
): Promise<boolean> {
  const opens = key === 'releases' && untouched !== undefined;
  const isTurned = opens && (await unlessRefused(updateView(notion, untouched, name, view), () => undefined));
  const refused = (error: NotionProblem) =>
    warn(`Notion refused the view “${name}”; add it in Notion, or run setup again. ${told(error)}`);
  return isTurned || unlessRefused(createView(notion, place, name, view, opens), refused);
}

async function unlessRefused(
  request: Promise<void>,
  refused: (error: NotionProblem) => void,
): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    refused(error);
    return false;
  }
}

function told({ message, requestId }: NotionProblem): string {
  return requestId === undefined ? message : `${message} (Notion’s request ID: ${requestId})`;
}
