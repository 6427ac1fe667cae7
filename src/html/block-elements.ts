import type { Block, Format, HeadingLevel, Run } from './block.ts';
import { codeBlocks } from './code.ts';
import { type BlockElement, blocksOf, ended, type Flow, headed, type Piece, type Visit } from './flow.ts';
import { listItem } from './list.ts';
import { asRun, isMedia } from './media.ts';
import { oneText } from './one-text.ts';
import { isVisible } from './runs.ts';
import { table } from './table.ts';
import { apart, type Element, type Node } from './tree.ts';

/** Elements that are blocks by themselves, with the blocks they make. */
export const BLOCKS: ReadonlyMap<string, BlockElement> = new Map<string, BlockElement>([
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(4)],
  ['h6', heading(4)],
  ['hr', () => [{ type: 'divider' }]],
  ['pre', (node) => codeBlocks(node, node.attributes.lang ?? '')],
  ['blockquote', quote],
  ['dt', (node, format, visit) => blocksOf(node.children, { ...format, bold: true }, visit)],
  ['dd', quote],
  ['li', (node, format, visit) => [listItem(node, format, 'bulleted_list_item', visit)]],
  ['table', table],
  ['details', toggle],
]);

function heading(level: HeadingLevel): BlockElement {
  return (node, format, visit) => {
    const { text, below } = title(node.children, format, visit);
    return isVisible(text) ? [{ type: 'heading', level, text }, ...below] : below;
  };
}

function quote(node: Element, format: Format, visit: Visit): Block[] {
  const content = headed(blocksOf(node.children, format, visit));
  return content.text.length === 0 && content.children.length === 0 ? [] : [{ type: 'quote', ...content }];
}

/** What browsers show where details have no summary. */
const NO_SUMMARY = 'Details';

function toggle(node: Element, format: Format, visit: Visit): Block[] {
  const [summary, inside] = apart(node, ({ tagName }) => tagName === 'summary');
  const { text, level, below } = title(summary?.children ?? [], format, visit);
  return [
    {
      type: 'toggle',
      ...(level && { level }),
      text: isVisible(text) ? text : [{ ...format, text: NO_SUMMARY }],
      children: [...below, ...blocksOf(inside, format, visit)],
    },
  ];
}

/**
 * What a place for one text shows: its text, in which pictures with a name are their name, and those without one are
 * decoration; the level where it is a heading's; and pictures that stand alone, or are said to be large.
 */
function title(
  nodes: readonly Node[],
  format: Format,
  visit: Visit,
): { text: Run[]; level: HeadingLevel | undefined; below: Block[] } {
  const flow: Flow = { blocks: [], pieces: [] };
  visit.into(flow, nodes, format);
  const isText = (piece: Piece) => !('media' in piece) && isVisible([piece]);
  if (flow.blocks.length > 0 || flow.pieces.some(isText)) flow.pieces = flow.pieces.flatMap(named);
  const blocks = ended(flow);
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
