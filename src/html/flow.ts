import type { Surroundings } from './addresses.ts';
import type { Block, Format, Run } from './block.ts';
import { asBlock, asRun, type Media, type Text } from './media.ts';
import { isVisible, joined, tidied } from './runs.ts';
import type { Element, Node } from './tree.ts';

/** A part of a paragraph; a line break is a part of its own. */
export type Piece = Text | Media;

/** Blocks as they come up, with the paragraph that is still open. */
export interface Flow {
  blocks: Block[];
  pieces: Piece[];
  /** The state of a task, where its checkbox comes first in a list item. */
  checked?: boolean;
  isListItem?: true;
}

/** What goes on with what is in an element. */
export interface Visit {
  surroundings: Surroundings;
  /** Adds what the nodes show to a flow. */
  into(flow: Flow, nodes: readonly Node[], format: Format): void;
}

/** What makes blocks of an element by itself. */
export type BlockElement = (node: Element, format: Format, visit: Visit) => Block[];

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

/** A flow's blocks, with nothing left open. */
export function ended(flow: Flow): Block[] {
  endParagraph(flow);
  return flow.blocks;
}

/** The blocks that the nodes make by themselves. */
export function blocksOf(nodes: readonly Node[], format: Format, visit: Visit): Block[] {
  const flow: Flow = { blocks: [], pieces: [] };
  visit.into(flow, nodes, format);
  return ended(flow);
}

/** Whether nothing but white space has come up; what came last is looked at first, as the most is added to what shows. */
export function isBlank({ blocks, pieces }: Flow): boolean {
  return blocks.length === 0 && !pieces.findLast((piece) => 'media' in piece || piece.text.trim() !== '');
}

/**
 * The text of the first paragraph and what comes after it, as a block shows them that holds others. A heading in its
 * place is bold text: the block's first line would be empty.
 */
export function headed([first, ...rest]: Block[]): { text: Run[]; children: Block[] } {
  if (first?.type === 'paragraph' && first.children.length === 0) return { text: first.text, children: rest };
  if (first?.type !== 'heading') return { text: [], children: first ? [first, ...rest] : [] };
  const text = first.text.map((run): Run => (run.equation ? run : { ...run, bold: true }));
  return { text: joined(text), children: rest };
}

/**
 * A paragraph's blocks: its text; below each line the pictures and videos in it, but for small pictures, which stay in
 * the line; and equations that stand on lines of their own.
 */
function linesOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  const endText = () => {
    const text = tidied(runs);
    if (isVisible(text)) blocks.push({ type: 'paragraph', text, children: [] });
    runs = [];
  };
  for (const line of split(pieces)) {
    const below = line.filter(isLarge).map(asBlock);
    const equations = equationsOf(line);
    if (equations.length === 0) for (const piece of line) if (!isLarge(piece)) runs.push(runOf(piece));
    if (below.length === 0 && equations.length === 0) continue;
    endText();
    for (const block of [...equations, ...below]) blocks.push(block);
  }
  endText();
  return blocks;
}

/** The pieces line by line, each with the line break after it. */
function split(pieces: readonly Piece[]): Piece[][] {
  let line: Piece[] = [];
  const lines = [line];
  for (const piece of pieces) {
    line.push(piece);
    if ('media' in piece || piece.code || piece.text !== '\n') continue;
    line = [];
    lines.push(line);
  }
  return lines;
}

function isLarge(piece: Piece): piece is Media {
  return 'media' in piece && piece.isSmall !== true;
}

/** The equations of a line that is nothing else. */
function equationsOf(line: readonly Piece[]): Block[] {
  const equations: Block[] = [];
  for (const piece of line) {
    if ('media' in piece) return [];
    if (piece.equation && piece.display) equations.push({ type: 'equation', expression: piece.text });
    else if (isVisible([piece])) return [];
  }
  return equations;
}

function runOf(piece: Piece): Run {
  return 'media' in piece ? asRun(piece) : piece;
}
