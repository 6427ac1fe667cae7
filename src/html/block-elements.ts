import type { Block, Format, HeadingLevel } from './block.ts';
import { codeBlocks } from './code.ts';
import { headed } from './flow.ts';
import { listItem } from './list.ts';
import { table } from './table.ts';
import { title } from './title.ts';
import { type Element, elements } from './tree.ts';
import type { Visit } from './walk.ts';
import { isVisible } from './whitespace.ts';

/** What makes blocks of an element by itself. */
export type BlockElement = (node: Element, format: Format, visit: Visit) => Block[];

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
  ['dt', (node, format, visit) => visit.blocksOf(node.children, { ...format, bold: true })],
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
  const content = headed(visit.blocksOf(node.children, format));
  return content.text.length === 0 && content.children.length === 0 ? [] : [{ type: 'quote', ...content }];
}

/** What browsers show where details have no summary. */
const NO_SUMMARY = 'Details';

function toggle(node: Element, format: Format, visit: Visit): Block[] {
  const summary = elements(node).find(({ tagName }) => tagName === 'summary');
  const { text, level, below } = title(summary?.children ?? [], format, visit);
  const inside = node.children.filter((child) => child !== summary);
  return [
    {
      type: 'toggle',
      ...(level && { level }),
      text: isVisible(text) ? text : [{ ...format, text: NO_SUMMARY }],
      children: [...below, ...visit.blocksOf(inside, format)],
    },
  ];
}
