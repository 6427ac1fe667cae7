import {
  type CreateViewResponse,
  type DataSourceViewObjectResponse,
  isFullView,
  type UpdateViewResponse,
} from '@notionhq/client';
import type { Notion } from '../connection.ts';
import { itemsOf } from '../listing.ts';
import type { Place } from './place.ts';
import type { View } from './planned-views.ts';

/** The IDs of a database's views; one request per 100. */
export async function viewIds(notion: Notion, databaseId: string): Promise<string[]> {
  const views = itemsOf(notion, 'Read content', (client, part) =>
    client.views.list({ database_id: databaseId, ...part }),
  );
  const ids: string[] = [];
  for await (const { id } of views) ids.push(id);
  return ids;
}

/** The views with these IDs, one request each: a list tells no names. */
export async function readViews(
  notion: Notion,
  ids: readonly string[],
): Promise<DataSourceViewObjectResponse[]> {
  const views: DataSourceViewObjectResponse[] = [];
  for (const id of ids) {
    const view = await notion.send('Read content', (client) => client.views.retrieve({ view_id: id }));
    if (isFullView(view)) views.push(view);
  }
  return views;
}

/**
 * Makes a view; once only, though an answer is lost. Sent by hand, as is the update: the SDK's types of filters and sorts
 * are empty objects, where Notion takes those of queries.
 * @param isFirst whether it becomes the first tab, else the last
 */
export async function createView(
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

/** Changes a view; its type stays. */
export async function updateView(
  notion: Notion,
  id: string,
  changes: Partial<Omit<View, 'type'>> & { name?: string },
): Promise<void> {
  await notion.send<UpdateViewResponse>('Update content', (client) =>
    client.request({ path: `views/${id}`, method: 'patch', body: { ...changes } }),
  );
}
