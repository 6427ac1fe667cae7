import type { DataSourceViewObjectResponse } from '@notionhq/client';
import type { Notion } from '../../notion/api/connection.ts';
import { isRefusal } from '../../notion/api/failure.ts';
import { readViews, viewIds } from './plan-views.ts';

/**
 * Removes views that another run has made at the same time: of those with one name the first tab stays. Every run that has
 * made views looks once it is done, so the last one sees all. One request where there are no more views than were ever
 * made, else one more for each of them.
 * @param added the names of those that this run has made
 * @param made how many were made by now, by whatever run
 */
export async function removeDoubles(
  notion: Notion,
  databaseId: string,
  added: readonly string[],
  made: number,
): Promise<void> {
  if (added.length === 0) return;
  const ids = await viewIds(notion, databaseId);
  if (ids.length <= made) return;
  const views = await readViews(notion, ids);
  for (const name of added) {
    const [first, ...others] = views.filter((view) => view.name === name);
    for (const { id } of others.filter((view) => isTwin(view, first))) await remove(notion, id);
  }
}

/** Whether both were made alike, by the same integration. */
function isTwin(
  view: DataSourceViewObjectResponse,
  first: DataSourceViewObjectResponse | undefined,
): boolean {
  return view.type === first?.type && view.created_by?.id === first.created_by?.id;
}

/** Another run may have been quicker; where Notion refuses, there is a view too many, which harms nothing. */
async function remove(notion: Notion, view_id: string): Promise<void> {
  try {
    await notion.send('Update content', (client) => client.views.delete({ view_id }));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
