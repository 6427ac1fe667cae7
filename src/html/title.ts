import type { Block, Format, HeadingLevel, Run } from './block.ts';
import { newFlow } from './flow.ts';
import type { Piece } from './lines.ts';
import { asRun, isMedia } from './media.ts';
import { oneText } from './one-text.ts';
import type { Node } from './tree.ts';
import type { Visit } from './walk.ts';
import { isVisible } from './whitespace.ts';

/** What a place for one text shows. */
interface Title {
  /** In which pictures with a name are their name; those without one are decoration. */
  text: Run[];
  /** Where the text is a heading's. */
  level: HeadingLevel | undefined;
  /** Pictures that stand alone, or are said to be large. */
  below: Block[];
}

export function title(nodes: readonly Node[], format: Format, visit: Visit): Title {
  const flow = newFlow();
  visit.into(flow, nodes, format);
  const isText = (piece: Piece) => !('media' in piece) && isVisible([piece]);
  if (flow.blocks.length > 0 || flow.pieces.some(isText)) flow.pieces = flow.pieces.flatMap(named);
  const blocks = visit.ended(flow);
  const texts = blocks.filter((block) => !isMedia(block));
  const [only, ...more] = texts;
  return {
    text: oneText(texts),
    level: only?.type === 'heading' && more.length === 0 ? only.level : undefined,
    below: blocks.filter(isMedia),
  };
}

function named(piece: Piece): Piece[] {
  if (!('media' in piece) || piece.isSmall === false) return [piece];
  return piece.name === '' ? [] : [asRun(piece)];
}
