import type { Block, Run } from './block.ts';
import { linesOf, type Piece } from './lines.ts';
import { joined } from './runs.ts';

/** Blocks as they come up, with the paragraph that is still open. */
export interface Flow {
  blocks: Block[];
  pieces: Piece[];
  /** The state of a task, where its checkbox comes first in a list item. */
  checked?: boolean;
  isListItem?: true;
}

export function newFlow(): Flow {
  return { blocks: [], pieces: [] };
}

/** Adds a block after the paragraph that is open. */
export function addBlock(flow: Flow, block: Block): void {
  endParagraph(flow);
  flow.blocks.push(block);
}

export function endParagraph(flow: Flow): void {
  if (flow.pieces.length === 0) return;
  for (const block of linesOf(flow.pieces)) flow.blocks.push(block);
  flow.pieces = [];
}

/** Whether nothing but white space has come up. */
export function isBlank({ blocks, pieces }: Flow): boolean {
  return blocks.length === 0 && pieces.every((piece) => 'text' in piece && piece.text.trim() === '');
}

/**
 * The text of the first paragraph and what comes after it, as a block shows them that holds others. A heading in its
 * place is bold text: the block's first line would be empty.
 */
export function headed([first, ...rest]: Block[]): { text: Run[]; children: Block[] } {
  if (first?.type === 'paragraph' && first.children.length === 0) return { text: first.text, children: rest };
  if (first?.type === 'heading') return { text: joined(first.text.map(bold)), children: rest };
  return { text: [], children: first ? [first, ...rest] : [] };
}

function bold(run: Run): Run {
  return run.equation ? run : { ...run, bold: true };
}
