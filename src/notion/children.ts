import { type BlockObjectResponse, isFullBlock, iteratePaginatedAPI } from '@notionhq/client';
import type { Notion } from './connection.ts';

/** The blocks at the top level of a page, in order; one request per 100. */
export async function* childrenOf(notion: Notion, pageId: string): AsyncGenerator<BlockObjectResponse> {
  const list = (page: { block_id: string; start_cursor?: string | null }) =>
    notion.send('Read content', (client) =>
      client.blocks.children.list({
        block_id: page.block_id,
        ...(page.start_cursor && { start_cursor: page.start_cursor }),
      }),
    );
  for await (const block of iteratePaginatedAPI(list, { block_id: pageId })) {
    if (isFullBlock(block)) yield block;
  }
}
