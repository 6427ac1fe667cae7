import type { Element } from 'hast';
import type { Block, Format } from './block.ts';
import { addBlock, type Flow, headed, newFlow } from './flow.ts';
import { joined } from './runs.ts';
import type { Visit } from './walk.ts';

/** The items of a list; what stands between them, as HTML allows, stays between them. */
export function list(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const isOrdered = node.tagName === 'ol';
  const start = typeof node.properties.start === 'number' ? node.properties.start : 1;
  let number = start;
  let isFromOne = start === 1;
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName !== 'li') {
      visit.into(flow, [child], format);
      continue;
    }
    const value = Number.parseInt(String(child.properties.value), 10);
    if (!Number.isNaN(value) && value !== number) {
      number = value;
      isFromOne = false;
    }
    const bullet = !isOrdered ? 'bulleted_list_item' : isFromOne ? 'numbered_list_item' : number;
    addBlock(flow, listItem(child, format, bullet, visit), visit.surroundings);
    number++;
  }
}

/** `bullet` is a number where it has to be typed, as Notion's API takes none for a list to start at. */
export function listItem(
  node: Element,
  format: Format,
  bullet: 'bulleted_list_item' | 'numbered_list_item' | number,
  visit: Visit,
): Block {
  const flow: Flow = { ...newFlow(), isListItem: true };
  const { dataChecked } = node.properties;
  if (typeof dataChecked === 'string') flow.checked = dataChecked === 'true';
  visit.into(flow, node.children, format);
  const { text, children } = headed(visit.ended(flow));
  if (flow.checked !== undefined) return { type: 'to_do', checked: flow.checked, text, children };
  if (typeof bullet !== 'number') return { type: bullet, text, children };
  return { type: 'paragraph', text: joined([{ text: `${bullet}. ` }, ...text]), children };
}
