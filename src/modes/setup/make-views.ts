import type { CreateViewResponse, UpdateViewResponse } from '@notionhq/client';
import type { Notion } from '../../notion/api/connection.ts';
import { isRefusal, type NotionProblem } from '../../notion/api/failure.ts';
import { RowChanged } from '../../notion/api/row-changed.ts';
import { withRequestId } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { Place } from './place.ts';
import { type FirstView, isUntouched, readViews, type ViewPlan, viewIds } from './plan-views.ts';
import type { View } from './views.ts';

interface MadeViews {
  /** The names of those that this run has made. */
  added: string[];
  /** What is to be remembered: the keys of those that are there, or were once. */
  keys: ReadonlySet<string>;
}

/**
 * Makes the views of a plan, one request each. In a database of setup's own the view that Notion makes with each becomes
 * the first of them, so that the database opens with it. Where it stays, it gets all columns: the API makes it without,
 * mostly (seen live in June 2026).
 * @param columns what that view is to show then
 * @param warn told of each view that Notion refuses
 */
export async function makeViews(
  notion: Notion,
  place: Place,
  { marked, unmarked, first }: ViewPlan,
  columns: View['configuration'],
  warn: (message: string) => void,
): Promise<MadeViews> {
  const keys = new Set(marked);
  const added: string[] = [];
  let left = first;
  for (const { key, name, view } of unmarked) {
    if (view) {
      const opened = key === 'releases' && first?.isOwn ? first : undefined;
      const refused = (error: NotionProblem) =>
        warn(
          `Notion refused the view ${quoted(name)}; add it in Notion, or run setup again. ${withRequestId(error)}`,
        );
      // Where Notion refuses to turn the untouched view into this one, it stays beside it.
      if (opened && (await succeeds(change(notion, opened, { name, ...view })))) left = undefined;
      else if (!(await succeeds(createView(notion, place, name, view, opened !== undefined), refused)))
        continue;
      added.push(name);
    }
    keys.add(key);
  }
  if (left?.hidesColumns)
    await succeeds(change(notion, left, { configuration: columns }), (error) =>
      warn(
        `The view “Default view” may show no columns, and Notion refused to change that. Show them in Notion, in the view’s settings under “Property visibility”, or delete the view. ${withRequestId(error)}`,
      ),
    );
  return { added, keys };
}

/**
 * Makes a view; once only, though an answer is lost. Sent by hand, as are changes: the SDK's types of filters and sorts are
 * empty objects, where Notion takes those of queries.
 * @param isFirst whether it becomes the first tab, else the last
 */
async function createView(
  notion: Notion,
  { database, dataSourceId }: Place,
  name: string,
  view: View,
  isFirst: boolean,
): Promise<void> {
  const body = {
    database_id: database.id,
    data_source_id: dataSourceId,
    name,
    type: view.configuration.type,
    ...view,
    ...(isFirst && { position: { type: 'start' } }),
  };
  await notion.send<CreateViewResponse>(
    'Insert content',
    (client) => client.request({ path: 'views', method: 'post', body }),
    async () => {
      const views = await readViews(notion, await viewIds(notion, database.id));
      return views.find((existing) => existing.name === name);
    },
  );
}

/**
 * Changes a view; its type stays.
 * @throws RowChanged where a person has changed the view while the run waited
 */
async function change(
  notion: Notion,
  { id, since }: FirstView,
  changes: Partial<View> & { name?: string },
): Promise<void> {
  const careful = notion.checking(async () => {
    const [now] = await readViews(notion, [id]);
    const isChanged = now?.name === changes.name; // by an attempt whose answer was lost
    if (now && !isChanged && !isUntouched(now)) throw new RowChanged();
  }, since);
  await careful.send<UpdateViewResponse>('Update content', (client) =>
    client.request({ path: `views/${id}`, method: 'patch', body: { ...changes } }),
  );
}

/** Not where Notion refused it, nor where a person was quicker. */
async function succeeds(request: Promise<void>, refused?: (error: NotionProblem) => void): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (isRefusal(error)) refused?.(error);
    else if (!(error instanceof RowChanged)) throw error;
    return false;
  }
}
