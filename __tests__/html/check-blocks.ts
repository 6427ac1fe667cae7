import { expect } from '@jest/globals';
import type { Block, Run } from '../../src/html/block.ts';

/** That an editor takes the blocks. */
export function checkBlocks(blocks: readonly Block[], depth = 1): void {
  expect(depth).toBeLessThanOrEqual(51);
  for (const block of blocks) {
    if (block.type === 'table') checkTable(block.rows);
    else if (block.type === 'heading') checkRuns(block.text);
    else if (block.type === 'image' || block.type === 'video') checkMedia(block.url, block.caption);
    else if ('children' in block) {
      checkRuns(block.text);
      checkBlocks(block.children, depth + 1);
    }
  }
}

function checkTable(rows: Run[][][]): void {
  expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  expect(rows[0]?.length).toBeGreaterThan(0);
  for (const cell of rows.flat()) checkRuns(cell);
}

function checkMedia(url: string, caption: Run[]): void {
  expect(new URL(url).protocol).toMatch(/^https?:$/);
  checkRuns(caption);
}

function checkRuns(runs: readonly Run[]): void {
  for (const [i, { text, ...format }] of runs.entries()) {
    expect(text).not.toBe('');
    expect(text.isWellFormed()).toBe(true);
    if (format.link !== undefined) {
      expect(new URL(format.link).href).toBe(format.link);
      expect(format.link).toMatch(/^(?:https?|mailto):/);
      expect(format.link.length).toBeLessThanOrEqual(2000);
    }
    const { text: _, ...before } = runs[i - 1] ?? { text: '', equation: true };
    if (!format.equation) expect(before).not.toEqual(format);
  }
}
