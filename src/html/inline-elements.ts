import { isSameMedia, linkAddress, type Surroundings } from './addresses.ts';
import type { Format } from './block.ts';
import { type Flow, isBlank, type Visit } from './flow.ts';
import { list } from './list.ts';
import { image, video } from './media.ts';
import { collapsed } from './runs.ts';
import { classes, type Element, find, isElement, plainText } from './tree.ts';

/** What tags do to the format of the text in them. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...all(['b', 'strong'], { bold: true }),
  ...all(['i', 'em', 'cite', 'dfn', 'var'], { italic: true }),
  ...all(['s', 'del', 'strike'], { strikethrough: true }),
  ...all(['u', 'ins'], { underline: true }),
  ...all(['code', 'kbd', 'samp', 'tt'], { code: true }),
  ...all(['mark'], { highlight: true }),
]);

function all(tags: string[], format: Format): [string, Format][] {
  return tags.map((tag) => [tag, format]);
}

type InlineElement = (node: Element, format: Format, flow: Flow, visit: Visit) => void;

/** Elements that add something to a flow other than text in a format. */
export const INLINES: ReadonlyMap<string, InlineElement> = new Map<string, InlineElement>([
  ['ol', list],
  ['ul', list],
  ['a', anchor],
  ['br', (_, format, flow) => flow.pieces.push({ ...format, text: '\n' })],
  ['img', (node, format, flow, { surroundings }) => flow.pieces.push(image(node, format, surroundings))],
  ['input', checkbox],
  ['math-renderer', formula],
  ['q', quotation],
  ['sub', script('sub')],
  ['sup', script('sup')],
  ['video', player],
]);

function anchor(node: Element, format: Format, flow: Flow, visit: Visit): void {
  if (node.attributes['data-footnote-ref'] !== undefined) {
    flow.pieces.push({ ...format, text: `[${collapsed(plainText(node), format)}]` });
    return;
  }
  const link = leadsToItsImage(node, visit.surroundings)
    ? undefined
    : linkAddress(node.attributes.href, visit.surroundings);
  visit.into(flow, node.children, link === undefined ? format : { ...format, link });
}

/** GitHub puts a link to the image itself around an image that has no other. */
function leadsToItsImage(node: Element, surroundings: Surroundings): boolean {
  const image = find(node, ({ tagName }) => tagName === 'img');
  const { href } = node.attributes;
  return image !== undefined && href !== undefined && isSameMedia(href, image, surroundings);
}

/** TeX between dollars, as it was typed. */
function formula(node: Element, format: Format, flow: Flow): void {
  const typed = plainText(node).trim();
  const [, ...forms] = /^(?:\$\$(.*)\$\$|\$`(.*)`\$|\$(.*)\$)$/s.exec(typed) ?? [];
  const text = (forms.find((form) => form !== undefined) ?? typed).trim();
  if (text === '') return;
  const isDisplay = classes(node).includes('js-display-math');
  flow.pieces.push({ ...format, text, equation: true, ...(isDisplay && { display: true }) });
}

/** The state of a task where it comes first in a list item. */
function checkbox({ attributes: { type, checked } }: Element, format: Format, flow: Flow): void {
  if (type !== 'checkbox') return;
  if (flow.isListItem && flow.checked === undefined && isBlank(flow)) flow.checked = checked !== undefined;
  else flow.pieces.push({ ...format, text: checked === undefined ? '☐' : '☑' });
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
    const isTextOnly = !node.children.some(isElement);
    const text = isTextOnly ? plainText(node) : '';
    const small = isTextOnly ? scripted(text, position) : undefined;
    if (small !== undefined) {
      flow.pieces.push({ ...format, text: small });
      return;
    }
    const last = flow.pieces.at(-1);
    const isPrint = !isTextOnly || !last || 'media' in last || /\s$/.test(last.text) || /\s/.test(text);
    if (!isPrint) flow.pieces.push({ ...format, text: position === 'sub' ? '_(' : '^(' });
    visit.into(flow, node.children, format);
    if (!isPrint) flow.pieces.push({ ...format, text: ')' });
  };
}

/** A video, or what a page shows instead of one that it can't find. */
function player(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const piece = video(node, format, visit.surroundings);
  if (piece) flow.pieces.push(piece);
  else visit.into(flow, node.children, format);
}

const SMALL = {
  sub: new Map([
    ...pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
    ...pairs('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
  ]),
  sup: new Map([
    ...pairs('0123456789+-=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'),
    ...pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
  ]),
};

function pairs(from: string, to: string): [string, string][] {
  const characters = [...to];
  return [...from].map((character, i) => [character, characters[i] ?? character]);
}

/** The text in Unicode's subscript or superscript characters; undefined where there is none for one of them. */
function scripted(text: string, position: 'sub' | 'sup'): string | undefined {
  const characters = [...text].map((character) => SMALL[position].get(character));
  return characters.every((character) => character !== undefined) ? characters.join('') : undefined;
}
