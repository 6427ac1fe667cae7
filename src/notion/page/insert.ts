import { isFullBlock } from '@notionhq/client';
import { childrenOf } from '../api/listing.ts';
import { nextBatch } from './batch.ts';
import { allOf, type Mending } from './mending.ts';
import type { NotionBlock } from './notion-block.ts';
import { blockRequest } from './request.ts';

/** Among the children of a block: behind one of them, or at the start or the end of all. */
export interface Place {
  parentId: string;
  after: { id: string } | 'start' | 'end';
}

/**
 * Inserts blocks with all that they hold, in as few requests as Notion's limits allow.
 * @param known IDs of the parent's children as last read; the new ones are added
 * @throws RowChanged where another run inserts at the same place, or may have
 */
export async function insertBlocks(
  place: Place,
  blocks: readonly NotionBlock[],
  known: Set<string>,
  mending: Mending,
): Promise<void> {
  const { parentId } = place;
  let { after } = place;
  let left = allOf(blocks);
  while (left.blocks.length > 0) {
    const at = { parentId, after };
    const sent = await mending.send(left, nextBatch, (heads) => append(mending, at, heads, known));
    const { result: ids, batch } = sent;
    for (const { index, children } of batch.rest) {
      const id = ids[index];
      if (id === undefined) continue;
      await mending.company.beforeMore();
      await insertBlocks({ parentId: id, after: 'end' }, children, new Set(), mending);
    }
    left = sent.left;
    if (left.blocks.length > 0) await mending.company.beforeMore();
    const last = ids.at(-1);
    if (last !== undefined) after = { id: last };
  }
}

/** @returns the IDs of the new blocks */
async function append(
  mending: Mending,
  { parentId, after }: Place,
  blocks: readonly NotionBlock[],
  known: Set<string>,
): Promise<string[]> {
  const children = blocks.map(blockRequest);
  const position = positionOf(after);
  const { results } = await mending.notion.send(
    'Insert content',
    (client) =>
      client.blocks.children.append({ block_id: parentId, children, ...(position && { position }) }),
    () => refuseStrangers(mending, parentId, known),
  );
  // Behind a block, all that now follow it are answered too, the new ones first (recorded: blocks-append-blocks). So it is
  // at the start, as far as is known; where it is not, the parent is looked at.
  const ids = results.filter(isFullBlock).map(({ id }) => id);
  const followers = ids.slice(children.length);
  if (followers.some((id) => !known.has(id)))
    throw mending.company.met('Another run is writing the page’s content');
  const isUntold = after === 'start' && known.size > 0 && followers.length === 0;
  for (const id of ids) known.add(id);
  if (isUntold) await refuseStrangers(mending, parentId, known);
  return ids.slice(0, children.length);
}

function positionOf(after: Place['after']) {
  if (after === 'end') return undefined;
  return after === 'start'
    ? ({ type: 'start' } as const)
    : ({ type: 'after_block', after_block: after } as const);
}

/** Looks for what nobody told of, as after an attempt without an answer: where there is any, all is to be planned anew. */
async function refuseStrangers(
  mending: Mending,
  parentId: string,
  known: ReadonlySet<string>,
): Promise<undefined> {
  for await (const { id } of childrenOf(mending.notion, parentId)) {
    if (!known.has(id)) throw mending.company.met('Blocks may have been inserted');
  }
}
