import type { Block } from './block.ts';

const DEEPEST = 50;

/** The blocks with those nested deeper than 50 as siblings at that depth, after the block that held them. */
export function atDepth(blocks: Block[], depth = 1): Block[] {
  return blocks.flatMap((block) => {
    if (!('children' in block) || block.children.length === 0) return [block];
    if (depth < DEEPEST) return [{ ...block, children: atDepth(block.children, depth + 1) }];
    return [{ ...block, children: [] }, ...atDepth(block.children, depth)];
  });
}
