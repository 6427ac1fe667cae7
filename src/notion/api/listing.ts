import { type BlockObjectResponse, type Client, isFullBlock } from '@notionhq/client';
import { ErrorAnswer } from './answer.ts';
import type { Notion } from './connection.ts';
import type { Capability } from './failure.ts';

/** What a request asks for of a listing. */
interface Part {
  start_cursor?: string;
  page_size?: number;
}

/** As many as one answer gives: https://developers.notion.com/reference/pagination */
const LARGEST = 100;

/**
 * The items of a listing, one request per 100. Where Notion could not build such an answer in time and asks for a smaller
 * page, the same request is sent again for half of it, and so are those after it.
 */
export async function* itemsOf<Item>(
  notion: Notion,
  needs: Capability,
  list: (client: Client, part: Part) => Promise<{ results: Item[]; next_cursor: string | null }>,
): AsyncGenerator<Item> {
  let size = LARGEST;
  let cursor: string | null = null;
  do {
    const start: Part = cursor === null ? {} : { start_cursor: cursor };
    const { results, next_cursor } = await notion.send(needs, async (client) => {
      try {
        return await list(client, size === LARGEST ? start : { ...start, page_size: size });
      } catch (error) {
        if (asksForLess(error)) size = Math.ceil(size / 2);
        throw error;
      }
    });
    yield* results;
    cursor = next_cursor;
  } while (cursor !== null);
}

/** Documented is that a query's 503 may ask for it, not in which words. */
function asksForLess(error: unknown): boolean {
  if (!(error instanceof ErrorAnswer) || error.status < 500) return false;
  return /page.?size|smaller page/i.test(`${error.message} ${error.additional_data.retry_guidance}`);
}

/** The blocks at the top level of a page, in order; one request per 100. */
export async function* childrenOf(notion: Notion, pageId: string): AsyncGenerator<BlockObjectResponse> {
  const blocks = itemsOf(notion, 'Read content', (client, part) =>
    client.blocks.children.list({ block_id: pageId, ...part }),
  );
  for await (const block of blocks) if (isFullBlock(block)) yield block;
}
