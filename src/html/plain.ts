import type { Block } from './block.ts';

/** A text as it is written, its paragraphs divided by blank lines. */
export function plainBlocks(source: string): Block[] {
  return source
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((text) => ({ type: 'paragraph', text: [{ text }], children: [] }));
}
