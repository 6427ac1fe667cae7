import type { GetPagePropertyResponse } from '@notionhq/client';
import { Problem } from '../errors.ts';
import type { Notion } from './connection.ts';

type Item = Exclude<GetPagePropertyResponse, { object: 'list' }>;

/** All that a property of a page holds by now, item by item, for the types that may hold many: one request per 100. */
export async function* propertyItems(
  notion: Notion,
  page_id: string,
  property_id: string,
): AsyncGenerator<Item> {
  let cursor: string | null | undefined;
  do {
    const start = cursor ? { start_cursor: cursor } : {};
    const answer = await notion.send('Read content', (client) =>
      client.pages.properties.retrieve({ page_id, property_id, ...start }),
    );
    if (answer.object !== 'list')
      throw new Problem('unexpected', 'Notion answered for a list of a row without its items.');
    yield* answer.results;
    cursor = answer.next_cursor;
  } while (cursor);
}
