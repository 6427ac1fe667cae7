import type { Block, Run } from './block.ts';
import { asBlock, asRun, type Media } from './media.ts';
import { isVisible, tidied } from './whitespace.ts';

/** A part of a paragraph. */
export type Piece = Text | Media;

/** `display` marks an equation that asks for a line of its own. */
export interface Text extends Run {
  display?: true;
}

/**
 * A paragraph's blocks: its text; below each line the pictures and videos in it, but for small pictures, which stay in
 * the line; and equations that stand on lines of their own.
 */
export function linesOf(pieces: readonly Piece[]): Block[] {
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

/** The pieces line by line, each with the line ending after it. */
function split(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of pieces) {
    for (const part of 'media' in piece || piece.code ? [piece] : atLineEndings(piece)) {
      line.push(part);
      if ('media' in part || part.code || !part.text.endsWith('\n')) continue;
      lines.push(line);
      line = [];
    }
  }
  lines.push(line);
  return lines;
}

function atLineEndings(piece: Text): Text[] {
  return piece.equation ? [piece] : piece.text.split(/(?<=\n)/).map((text) => ({ ...piece, text }));
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
  if ('media' in piece) return asRun(piece);
  const { display: _, ...run } = piece;
  return run;
}
