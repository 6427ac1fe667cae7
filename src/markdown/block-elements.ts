import type { Element } from 'hast';
import { alertOf } from './alerts.ts';
import type { Block, Format } from './block.ts';
import { codeBlock } from './code.ts';
import { headed } from './flow.ts';
import { listItem } from './list.ts';
import { oneText } from './one-text.ts';
import { table } from './table.ts';
import type { Visit } from './walk.ts';
import { isVisible } from './whitespace.ts';

type BlockElement = (node: Element, format: Format, visit: Visit) => Block[];

/** Elements that are blocks by themselves, with the blocks they make. */
export const BLOCKS: ReadonlyMap<string, BlockElement> = new Map<string, BlockElement>([
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(4)],
  ['h6', heading(4)],
  ['hr', () => [{ type: 'divider' }]],
  [
    'pre',
    (node) => [codeBlock(node)].filter((block) => block.type !== 'equation' || block.expression !== ''),
  ],
  ['blockquote', quote],
  ['dt', (node, format, visit) => visit.blocksOf(node.children, { ...format, bold: true })],
  ['dd', quote],
  ['li', (node, format, visit) => [listItem(node, format, 'bulleted_list_item', visit)]],
  ['table', table],
  ['details', toggle],
]);

function heading(level: 1 | 2 | 3 | 4): BlockElement {
  return (node, format, visit) => {
    const text = oneText(visit.blocksOf(node.children, format));
    return isVisible(text) ? [{ type: 'heading', level, text }] : [];
  };
}

function quote(node: Element, format: Format, visit: Visit): Block[] {
  const content = headed(visit.blocksOf(node.children, format));
  if (content.text.length === 0 && content.children.length === 0) return [];
  const alert = alertOf(node.properties.dataAlert);
  return [alert ? { type: 'callout', alert, ...content } : { type: 'quote', ...content }];
}

/** What browsers show where details have no summary. */
const NO_SUMMARY = 'Details';

function toggle(node: Element, format: Format, visit: Visit): Block[] {
  const summary = node.children.find((child) => child.type === 'element' && child.tagName === 'summary');
  const text = summary?.type === 'element' ? oneText(visit.blocksOf(summary.children, format)) : [];
  const children = visit.blocksOf(
    node.children.filter((child) => child !== summary),
    format,
  );
  return [{ type: 'toggle', text: isVisible(text) ? text : [{ ...format, text: NO_SUMMARY }], children }];
}
