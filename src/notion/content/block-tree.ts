import type { NotionBlock } from './notion-block.ts';

/** The way to a block: its place among blocks side by side, among the children of that one, and so on. */
export type Way = readonly number[];

interface Place {
  way: Way;
  block: NotionBlock;
}

/** All blocks, at any depth, each with the way to it. */
export function placesIn(blocks: readonly NotionBlock[], above: Way = []): Place[] {
  return blocks.flatMap((block, index) => {
    const way = [...above, index];
    return [{ way, block }, ...placesIn(block.children, way)];
  });
}

/** The blocks with another in the place that the way leads to. */
export async function replaceAt(
  blocks: readonly NotionBlock[],
  [index = 0, ...below]: Way,
  change: (block: NotionBlock) => Promise<NotionBlock>,
): Promise<readonly NotionBlock[]> {
  const block = blocks[index];
  if (block === undefined) return blocks;
  if (below.length === 0) return blocks.with(index, await change(block));
  const children = [...(await replaceAt(block.children, below, change))];
  return blocks.with(index, { ...block, children });
}

/** The block with others in the place of itself and of all that it holds. */
export function everywhere(block: NotionBlock, change: (block: NotionBlock) => NotionBlock): NotionBlock {
  return { ...change(block), children: block.children.map((child) => everywhere(child, change)) };
}
