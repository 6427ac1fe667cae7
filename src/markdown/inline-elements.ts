import type { Element } from 'hast';
import { linkAddress } from './addresses.ts';
import type { Format } from './block.ts';
import { classes, plainText } from './code.ts';
import { type Flow, isBlank } from './flow.ts';
import { list } from './list.ts';
import { image, video } from './media.ts';
import { scripted } from './scripts.ts';
import type { Visit } from './walk.ts';

type InlineElement = (node: Element, format: Format, flow: Flow, visit: Visit) => void;

/** Elements that add something to a flow other than text in a format. */
export const INLINES: ReadonlyMap<string, InlineElement> = new Map<string, InlineElement>([
  ['ol', list],
  ['ul', list],
  ['a', anchor],
  ['br', (_, format, flow) => flow.pieces.push({ ...format, text: '\n' })],
  ['code', code],
  ['img', (node, format, flow, { surroundings }) => flow.pieces.push(image(node, format, surroundings))],
  ['input', checkbox],
  ['q', quotation],
  ['sub', script('sub')],
  ['sup', script('sup')],
  ['video', player],
]);

function anchor(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const link = linkAddress(node.properties.href, visit.surroundings);
  visit.into(flow, node.children, link === undefined ? format : { ...format, link });
}

function code(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const names = classes(node);
  const display = names.includes('math-display');
  if (!display && !names.includes('math-inline')) visit.into(flow, node.children, { ...format, code: true });
  else
    flow.pieces.push({
      ...format,
      text: plainText(node).trim(),
      equation: true,
      ...(display && { display }),
    });
}

/** The state of a task where it comes first in a list item. */
function checkbox({ properties: { type, checked } }: Element, format: Format, flow: Flow): void {
  if (type !== 'checkbox') return;
  if (flow.isListItem && flow.checked === undefined && isBlank(flow)) flow.checked = Boolean(checked);
  else flow.pieces.push({ ...format, text: checked ? '☑' : '☐' });
}

function quotation(node: Element, format: Format, flow: Flow, visit: Visit): void {
  flow.pieces.push({ ...format, text: '“' });
  visit.into(flow, node.children, format);
  flow.pieces.push({ ...format, text: '”' });
}

/**
 * Small letters above or below the line: as Unicode has them, else as TeX writes them. Apart from a word before it,
 * or with spaces in it, it is small print: text as any other.
 */
function script(position: 'sub' | 'sup'): InlineElement {
  return (node, format, flow, visit) => {
    const text = plainText(node);
    const small = scripted(text, position);
    if (small !== undefined && isTextOnly(node)) {
      flow.pieces.push({ ...format, text: small });
      return;
    }
    const last = flow.pieces.at(-1);
    const isPrint = !last || 'media' in last || /\s$/.test(last.text) || /\s/.test(text) || !isTextOnly(node);
    if (!isPrint) flow.pieces.push({ ...format, text: position === 'sub' ? '_(' : '^(' });
    visit.into(flow, node.children, format);
    if (!isPrint) flow.pieces.push({ ...format, text: ')' });
  };
}

function isTextOnly({ children }: Element): boolean {
  return children.every(({ type }) => type === 'text');
}

/** A video, or what a page shows instead of one that it can't find. */
function player(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const piece = video(node, format, visit.surroundings);
  if (piece) flow.pieces.push(piece);
  else visit.into(flow, node.children, format);
}
