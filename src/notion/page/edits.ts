import { type ExistingBlock, holdsStrange } from './existing.ts';
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
const TEXT_COMPARISONS = 40_000;

/**
 * Compares the blocks below a parent with those that are to stand there. Blocks that people put among them, or into
 * them, stay.
 * @returns `edits`, with what is to be done there
 */
export function compare(
  parentId: string,
  existing: readonly ExistingBlock[],
  wanted: readonly NotionBlock[],
  edits: Edits = { updates: [], inserts: [], removals: [], kept: 0 },
): Edits {
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
  return edits;
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
  compare(id, children, wanted.children, edits);
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
  if (existing.length * wanted.length > TEXT_COMPARISONS)
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
  // That Notion makes a heading one that can hold blocks, or back, is not known.
  if ('toggleable' in before !== 'toggleable' in after) return false;
  const isMedia = before.type === 'image' || before.type === 'video';
  if (isMedia && before.type === after.type)
    return ownKey({ ...before, caption: [] }) === ownKey({ ...after, caption: [] });
  return before.type === after.type;
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
  const own = children.filter((child) => child.own);
  return `${ownKey(block)}[${own.map(treeKey).join()}]`;
}

function wantedKey(block: NotionBlock): string {
  return `${ownKey(block)}[${block.children.map(wantedKey).join()}]`;
}

/** Pairs of indexes into two lists, both rising. */
type Pairs = [number, number][];

/** Above so many comparisons, in time and memory, only what begins and ends alike is paired. */
const KEY_COMPARISONS = 4_000_000;

/** The longest common subsequence of two lists, as pairs of indexes. */
function commonPairs(a: readonly string[], b: readonly string[]): Pairs {
  const start = common(a.length, b.length, (i) => a[i] === b[i]);
  const room = Math.min(a.length, b.length) - start;
  const end = common(room, room, (i) => a[a.length - 1 - i] === b[b.length - 1 - i]);
  const [m, n] = [a.length - start - end, b.length - start - end];
  const middle =
    m * n > KEY_COMPARISONS ? [] : bestPairs(m, n, (i, j) => (a[start + i] === b[start + j] ? 1 : 0));
  return [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [start + i, start + j]),
    ...Array.from({ length: end }, (_, i): [number, number] => [a.length - end + i, b.length - end + i]),
  ];
}

function common(m: number, n: number, same: (index: number) => boolean): number {
  let count = 0;
  while (count < m && count < n && same(count)) count += 1;
  return count;
}

/** The rising pairs of highest score in all; a pair of score 0 is none. */
function bestPairs(m: number, n: number, score: (i: number, j: number) => number): Pairs {
  const width = n + 1;
  const best = new Float64Array((m + 1) * width);
  const scores = new Float64Array(m * n);
  for (let i = m - 1; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      scores[i * n + j] = score(i, j);
      const paired = scores[i * n + j] === 0 ? 0 : at(scores, i * n + j) + at(best, (i + 1) * width + j + 1);
      best[i * width + j] = Math.max(paired, at(best, (i + 1) * width + j), at(best, i * width + j + 1));
    }
  }
  const pairs: Pairs = [];
  for (let i = 0, j = 0; i < m && j < n; ) {
    const value = at(best, i * width + j);
    const gain = at(scores, i * n + j);
    if (gain > 0 && value === gain + at(best, (i + 1) * width + j + 1)) pairs.push([i++, j++]);
    else if (value === at(best, (i + 1) * width + j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
