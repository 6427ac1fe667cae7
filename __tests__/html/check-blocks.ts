import { expect } from '@jest/globals';
import type { Block, Run } from '../../src/html/block.ts';

/** That an editor takes the blocks. */
export function checkBlocks(blocks: readonly Block[]): void {
  // One assertion for all, as there may be many thousands.
  expect([...faultsOf(blocks, 1)]).toEqual([]);
}

function* faultsOf(blocks: readonly Block[], depth: number): Generator<string> {
  if (depth > 51) yield `${depth} levels`;
  for (const block of blocks) {
    if (block.type === 'table') yield* faultsOfTable(block.rows);
    else if (block.type === 'heading') yield* faultsOfRuns(block.text);
    else if (block.type === 'image' || block.type === 'video') {
      if (!/^https?:$/.test(new URL(block.url).protocol)) yield `media at ${block.url}`;
      yield* faultsOfRuns(block.caption);
    } else if ('children' in block) {
      yield* faultsOfRuns(block.text);
      yield* faultsOf(block.children, depth + 1);
    }
  }
}

function* faultsOfTable(rows: Run[][][]): Generator<string> {
  if (new Set(rows.map((cells) => cells.length)).size !== 1) yield 'rows of several lengths, or none';
  if (rows[0]?.length === 0) yield 'rows without cells';
  for (const cell of rows.flat()) yield* faultsOfRuns(cell);
}

function* faultsOfRuns(runs: readonly Run[]): Generator<string> {
  let formatBefore: string | undefined;
  for (const { text, ...format } of runs) {
    if (text === '') yield 'empty text';
    if (!text.isWellFormed()) yield `half a character in ${JSON.stringify(text)}`;
    if (format.link !== undefined) yield* faultsOfLink(format.link);
    const formatNow = inOrder(format);
    if (!format.equation && formatBefore === formatNow) yield `“${text}” apart from text of the same format`;
    formatBefore = formatNow;
  }
}

function* faultsOfLink(link: string): Generator<string> {
  const isLink = /^(?:https?|mailto):/.test(link) && link.length <= 2000 && new URL(link).href === link;
  if (!isLink) yield `a link to ${link}`;
}

function inOrder(format: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(format).toSorted()));
}
