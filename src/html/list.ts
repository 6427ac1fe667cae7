import type { Block, Format } from './block.ts';
import { addBlock, ended, type Flow, headed, type Visit } from './flow.ts';
import { joined } from './runs.ts';
import { type Element, isElement } from './tree.ts';

/** The items of a list; what stands between them, as HTML allows, stays between them. */
export function list(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const isOrdered = node.tagName === 'ol';
  let number = numberIn(node.attributes.start) ?? 1;
  let isFromOne = number === 1;
  for (const child of node.children) {
    if (!isElement(child) || child.tagName !== 'li') {
      visit.into(flow, [child], format);
      continue;
    }
    const value = numberIn(child.attributes.value);
    if (value !== undefined && value !== number) {
      number = value;
      isFromOne = false;
    }
    const bullet = !isOrdered ? 'bulleted_list_item' : isFromOne ? 'numbered_list_item' : number;
    addBlock(flow, listItem(child, format, bullet, visit));
    number++;
  }
}

function numberIn(attribute: string | undefined): number | undefined {
  const number = Number.parseInt(attribute ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** `bullet` is a number where it has to be typed, as Notion's API takes none for a list to start at. */
export function listItem(
  node: Element,
  format: Format,
  bullet: 'bulleted_list_item' | 'numbered_list_item' | number,
  visit: Visit,
): Block {
  const flow: Flow = { blocks: [], pieces: [], isListItem: true };
  visit.into(flow, node.children, format);
  const { text, children } = headed(ended(flow));
  if (flow.checked !== undefined) return { type: 'to_do', checked: flow.checked, text, children };
  if (typeof bullet !== 'number') return { type: bullet, text, children };
  return { type: 'paragraph', text: joined([{ text: `${bullet}. ` }, ...text]), children };
}
