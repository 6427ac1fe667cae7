import { isUploadedVideo } from './addresses.ts';
import type { Block, Run } from './block.ts';
import { asBlock, asRun, type Media } from './media.ts';
import type { Surroundings } from './surroundings.ts';
import { isVisible, tidied } from './whitespace.ts';

/** A part of a paragraph. */
export type Piece = Text | Media;

/** `display` marks an equation that asks for a line of its own. */
export interface Text extends Run {
  display?: true;
}

/** A paragraph's blocks: images, videos and equations that stand on lines of their own, and the text between them. */
export function linesOf(pieces: readonly Piece[], surroundings: Surroundings): Block[] {
  const blocks: Block[] = [];
  let text: Piece[] = [];
  for (const line of [...split(pieces), undefined]) {
    const own = line && ownBlocks(line, surroundings);
    if (line && own?.length === 0) {
      for (const piece of line) text.push(piece);
      continue;
    }
    const runs = tidied(text.map(runOf));
    if (isVisible(runs)) blocks.push({ type: 'paragraph', text: runs, children: [] });
    text = [];
    for (const block of own ?? []) blocks.push(block);
  }
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

/** What a line is instead of text. */
function ownBlocks(line: readonly Piece[], surroundings: Surroundings): Block[] {
  const shown = line.filter((piece) => 'media' in piece || piece.code || piece.text.trim() !== '');
  const media = shown.filter((piece) => 'media' in piece);
  if (media.length === shown.length) return media.map(asBlock);
  const [first, ...others] = shown;
  if (first === undefined || 'media' in first) return [];
  if (first.equation && first.display && others.length === 0)
    return [{ type: 'equation', expression: first.text }];
  const [run, ...more] = tidied(line.map(runOf));
  const url = run?.link;
  if (run === undefined || url === undefined || more.length > 0 || !isSameAddress(run.text, url)) return [];
  return isUploadedVideo(url, surroundings) ? [{ type: 'video', url, caption: [] }] : [];
}

function isSameAddress(text: string, url: string): boolean {
  return URL.canParse(text) && new URL(text).href === url;
}

function runOf(piece: Piece): Run {
  if ('media' in piece) return asRun(piece);
  const { display: _, ...run } = piece;
  return run;
}
