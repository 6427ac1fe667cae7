import { type BlockObjectResponse, isFullBlock } from '@notionhq/client';
import type { Notion } from './connection.ts';
import { itemsOf } from './listing.ts';

/** The blocks at the top level of a page, in order; one request per 100. */
export async function* childrenOf(notion: Notion, pageId: string): AsyncGenerator<BlockObjectResponse> {
  const blocks = itemsOf(notion, 'Read content', (client, part) =>
    client.blocks.children.list({ block_id: pageId, ...part }),
  );
  for await (const block of blocks) if (isFullBlock(block)) yield block;
}
