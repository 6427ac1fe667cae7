import type { NotionBlock } from './notion-block.ts';
import { blockRequest, LEVELS } from './request.ts';

/** Notion's limits for one request: https://developers.notion.com/reference/request-limits */
const CHILDREN_LIMIT = 100;
const BLOCK_LIMIT = 1000;
/** Of 500 KB, leaving room for what surrounds the blocks. */
const BYTE_LIMIT = 480_000;

/** Blocks that go into one request. */
export interface Batch {
  /** The first of the blocks, each with as much of what it holds as fits. */
  heads: NotionBlock[];
  /** What of the heads' children does not fit: to be appended to the head of that index, once it is there. */
  rest: { index: number; children: NotionBlock[] }[];
  /** The blocks after them. */
  left: NotionBlock[];
}

interface Size {
  blocks: number;
  bytes: number;
}

/** As many blocks as one request takes: 100 side by side, and all that they hold down to the third level. */
export function nextBatch(blocks: readonly NotionBlock[]): Batch {
  return firstOf(blocks, LEVELS, { blocks: BLOCK_LIMIT, bytes: BYTE_LIMIT });
}

/**
 * As many blocks as go into a container that the same request makes. The answer does not tell their IDs, so a block
 * that does not fit as a whole is left for a further request, unless it is the first.
 */
export function containerBatch(blocks: readonly NotionBlock[]): Batch {
  const room = { blocks: BLOCK_LIMIT - 1, bytes: BYTE_LIMIT };
  const large = blocks.findIndex((block) => !fits(block, LEVELS - 1, room));
  const count = large < 0 ? blocks.length : Math.max(large, 1);
  return firstBatch(blocks, count, (first) => firstOf(first, LEVELS - 1, room));
}

/** A batch with no more blocks than so many of the first. */
export function firstBatch(
  blocks: readonly NotionBlock[],
  count: number,
  batchOf: (blocks: readonly NotionBlock[]) => Batch,
): Batch {
  const { left, ...batch } = batchOf(blocks.slice(0, count));
  return { ...batch, left: [...left, ...blocks.slice(count)] };
}

/** The first of the blocks alone, with as little of what it holds as Notion takes. */
export function bareBatch([block, ...left]: readonly NotionBlock[]): Batch {
  if (block === undefined) return { heads: [], rest: [], left };
  const head = bare(block);
  const children = block.children.slice(head.children.length);
  return { heads: [head], rest: children.length > 0 ? [{ index: 0, children }] : [], left };
}

/** A block without what it holds; a table has to have a row. */
export function bare(block: NotionBlock): NotionBlock {
  return { ...block, children: block.type === 'table' ? block.children.slice(0, 1) : [] };
}

function firstOf(blocks: readonly NotionBlock[], levels: number, room: Size): Batch {
  const heads: NotionBlock[] = [];
  const rest: Batch['rest'] = [];
  const free = { ...room };
  for (const [index, block] of blocks.entries()) {
    const head = headOf(block, levels, room);
    const size = sizeOf(head);
    free.blocks -= size.blocks;
    free.bytes -= size.bytes;
    if (index > 0 && (index === CHILDREN_LIMIT || free.blocks < 0 || free.bytes < 0))
      return { heads, rest, left: blocks.slice(index) };
    heads.push(head);
    const children = block.children.slice(head.children.length);
    if (children.length > 0) rest.push({ index, children });
  }
  return { heads, rest, left: [] };
}

/** The block with as many of its children as one request takes, from the first on. */
function headOf(block: NotionBlock, levels: number, room: Size): NotionBlock {
  if (fits(block, levels, room)) return block;
  const children: NotionBlock[] = [];
  const left = { blocks: room.blocks - 1, bytes: room.bytes - sizeOf({ ...block, children: [] }).bytes };
  for (const child of block.children.slice(0, CHILDREN_LIMIT)) {
    const size = sizeOf(child);
    left.blocks -= size.blocks;
    left.bytes -= size.bytes;
    if (left.blocks < 0 || left.bytes < 0 || !isShallow(child, levels - 1)) break;
    children.push(child);
  }
  return { ...block, children };
}

function fits(block: NotionBlock, levels: number, room: Size): boolean {
  if (!isShallow(block, levels)) return false;
  const size = sizeOf(block);
  return size.blocks <= room.blocks && size.bytes <= room.bytes;
}

/** Whether the block and all below it lie within the levels, no more than 100 in one place. */
function isShallow({ children }: NotionBlock, levels: number): boolean {
  return (
    levels > 0 && children.length <= CHILDREN_LIMIT && children.every((child) => isShallow(child, levels - 1))
  );
}

const sizes = new WeakMap<NotionBlock, Size>();

function sizeOf(block: NotionBlock): Size {
  const known = sizes.get(block);
  if (known) return known;
  const own = blockRequest({ ...block, children: [] });
  const size = { blocks: 1, bytes: Buffer.byteLength(JSON.stringify(own)) + 20 };
  for (const child of block.children) {
    const below = sizeOf(child);
    size.blocks += below.blocks;
    size.bytes += below.bytes;
  }
  sizes.set(block, size);
  return size;
}
