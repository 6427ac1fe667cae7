import { bestPairs, commonPairs, type Pairs } from './align.ts';
import type { ExistingBlock } from './existing.ts';
import type { Place } from './insert.ts';
import { type NotionBlock, ownKey, ownText } from './notion-block.ts';

/** What turns the blocks that stand somewhere into others: only what differs. */
export interface Edits {
  /** `instead` puts the block behind the one that it is to change: nothing where either holds others. */
  updates: { id: string; block: NotionBlock; instead: Insert | undefined }[];
  inserts: Insert[];
  removals: string[];
  /** How many of this action's blocks stay, as they are or corrected. */
  kept: number;
}

/** New blocks side by side, and those that stood there before. */
export interface Insert {
  place: Place;
  blocks: NotionBlock[];
  siblings: string[];
}

/** From so many of the words of a text on, another one is taken for its correction. */
const SIMILAR = 0.25;

/** Above so many comparisons of texts, blocks are paired in order. */
const COMPARISONS = 40_000;

/**
 * Compares the blocks below a parent with those that are to stand there. Blocks that people put among them, or into
 * them, stay.
 */
export function compare(
  parentId: string,
  existing: readonly ExistingBlock[],
  wanted: readonly NotionBlock[],
): Edits {
  const edits: Edits = { updates: [], inserts: [], removals: [], kept: 0 };
  addEdits(edits, parentId, existing, wanted);
  return edits;
}

function addEdits(
  edits: Edits,
  parentId: string,
  existing: readonly ExistingBlock[],
  wanted: readonly NotionBlock[],
): void {
  const own = existing.filter((block) => block.own);
  const pairs = new Map(align(own, wanted).map(([i, j]) => [j, own[i]]));
  const siblings = existing.map(({ id }) => id);
  let after: Place['after'] = existing.length > 0 ? 'start' : 'end';
  let insert: Insert | undefined;
  for (const [j, block] of wanted.entries()) {
    const match = pairs.get(j);
    if (match) {
      after = { id: match.id };
      addChanges(edits, match, block, { place: { parentId, after }, blocks: [block], siblings });
      insert = undefined;
    } else if (insert) insert.blocks.push(block);
    else {
      insert = { place: { parentId, after }, blocks: [block], siblings };
      edits.inserts.push(insert);
    }
  }
  const kept = new Set(pairs.values());
  edits.removals.push(...own.filter((block) => !kept.has(block) && !holdsStrange(block)).map(({ id }) => id));
}

function addChanges(
  edits: Edits,
  { id, block, children }: ExistingBlock,
  wanted: NotionBlock,
  instead: Insert,
): void {
  const isSame = ownKey(block) === ownKey(wanted);
  const isLeaf = children.length + wanted.children.length === 0;
  if (!isSame) edits.updates.push({ id, block: wanted, instead: isLeaf ? instead : undefined });
  if (isSame || similarity(words(block), words(wanted)) >= SIMILAR) edits.kept += 1;
  addEdits(edits, id, children, wanted.children);
}

/** Whether people put something into a block. */
export function holdsStrange({ children }: ExistingBlock): boolean {
  return children.some((child) => !child.own || holdsStrange(child));
}

/** First what is the same with all it holds; in between, what can be changed into one another, the most similar first. */
function align(existing: readonly ExistingBlock[], wanted: readonly NotionBlock[]): Pairs {
  const same = commonPairs(existing.map(treeKey), wanted.map(wantedKey));
  const pairs: Pairs = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...same, [existing.length, wanted.length] as const]) {
    const [iStart, jStart] = [i, j];
    const gap = pairUp(existing.slice(i, nextI), wanted.slice(j, nextJ));
    pairs.push(...gap.map(([k, l]): [number, number] => [iStart + k, jStart + l]));
    if (nextI < existing.length) pairs.push([nextI, nextJ]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pairs;
}

function pairUp(existing: readonly ExistingBlock[], wanted: readonly NotionBlock[]): Pairs {
  const fitting = (i: number, j: number) => {
    const [before, after] = [existing[i]?.block, wanted[j]];
    return before !== undefined && after !== undefined && canBecome(before, after);
  };
  if (existing.length * wanted.length > COMPARISONS)
    return wanted.flatMap((_, i): Pairs => (fitting(i, i) ? [[i, i]] : []));
  const before = existing.map(({ block }) => words(block));
  const after = wanted.map(words);
  return bestPairs(existing.length, wanted.length, (i, j) =>
    fitting(i, j) ? 1 + similarity(before[i] ?? [], after[j] ?? []) : 0,
  );
}

/** Notion changes no block's type, no table's width, and no picture for another where this action asks for it. */
function canBecome(before: NotionBlock, after: NotionBlock): boolean {
  if (before.type === 'table' && after.type === 'table') return before.width === after.width;
  if (isToggleable(before) !== isToggleable(after)) return false;
  const isMedia = before.type === 'image' || before.type === 'video';
  if (isMedia && before.type === after.type)
    return ownKey({ ...before, caption: [] }) === ownKey({ ...after, caption: [] });
  return before.type === after.type;
}

/** Only such a heading can hold blocks; that Notion makes one of another heading, or back, is not known. */
function isToggleable(block: NotionBlock): boolean {
  return 'toggleable' in block;
}

/** How much of the longer one's words both texts have, from 0 to 1. */
function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared / Math.max(a.length, b.length);
}

function words(block: NotionBlock): string[] {
  return ownText(block).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One form for blocks that say the same with all they hold, what people put into them aside. */
function treeKey({ block, children }: ExistingBlock): string {
  return `${ownKey(block)}[${children
    .filter(({ own }) => own)
    .map(treeKey)
    .join()}]`;
}

function wantedKey(block: NotionBlock): string {
  return `${ownKey(block)}[${block.children.map(wantedKey).join()}]`;
}
