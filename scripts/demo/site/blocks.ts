import type { BlockObjectRequest, BlockObjectResponse } from '@notionhq/client';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { code } from './code.ts';
import { formula, plainText, type RichText, richText } from './rich-text.ts';

/** A block with those in it, as answers of the API have it, or as requests do. */
export interface BlockTree {
  block: BlockObjectResponse | BlockObjectRequest;
  children: readonly BlockTree[];
}

/** Where a browser finds the file of an address. */
export type FileAddress = (url: string) => string;

/**
 * Blocks as Notion shows them. This is own code, as the well-kept renderer, react-notion-x 8, shows records of Notion's private
 * API: notion-compat, which makes these of official answers, stands at version 7, demands version 2 of the SDK, and knows
 * neither toggleable headings nor databases.
 */
export function blocks(trees: readonly BlockTree[], fileAddress: FileAddress): Element[] {
  return inLists(trees.map((tree) => block(tree, blocks(tree.children, fileAddress), fileAddress)));
}

const LISTS: Record<string, string> = { bulleted: 'ul', numbered: 'ol' };

/** Items side by side share a list. */
function inLists(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const tag = LISTS[String(element.properties.dataItem)];
    const last = result.at(-1);
    if (tag === undefined) result.push(element);
    else if (last?.tagName === tag) last.children.push(element);
    else result.push(h(tag, element));
  }
  return result;
}

function block({ block, children }: BlockTree, below: Element[], fileAddress: FileAddress): Element {
  if ('paragraph' in block)
    return h('div.paragraph', h('p', richText(block.paragraph.rich_text)), inside(below));
  if ('heading_1' in block) return heading('h2.level-1', block.heading_1, below);
  if ('heading_2' in block) return heading('h2.level-2', block.heading_2, below);
  if ('heading_3' in block) return heading('h3.level-3', block.heading_3, below);
  if ('heading_4' in block) return heading('h4.level-4', block.heading_4, below);
  if ('bulleted_list_item' in block) return item('bulleted', block.bulleted_list_item, below);
  if ('numbered_list_item' in block) return item('numbered', block.numbered_list_item, below);
  if ('to_do' in block) return toDo(block.to_do, below);
  if ('toggle' in block) return toggle(h('span', richText(block.toggle.rich_text)), below);
  if ('quote' in block) return h('blockquote', richText(block.quote.rich_text), below);
  if ('callout' in block) return callout(block.callout, below);
  if ('code' in block) return code(plainText(block.code.rich_text), block.code.language);
  if ('equation' in block)
    return h('div.equation', { tabIndex: 0 }, formula(block.equation.expression, 'block'));
  if ('divider' in block) return h('hr');
  if ('table' in block) return table(block.table.has_column_header === true, children);
  if ('image' in block) return media('img', block.image, fileAddress);
  if ('video' in block) return media('video', block.video, fileAddress);
  if ('column_list' in block) return h('div.columns', below);
  // Synced blocks, columns, and what this action makes none of: what lies in them.
  return h('div', below);
}

function inside(below: Element[]): Element[] {
  return below.length > 0 ? [h('div.inside', below)] : [];
}

interface Heading {
  rich_text: RichText;
  is_toggleable?: boolean;
}

/** Texts on GitHub mostly begin with their second level: it comes next to the title, as the first one does. */
function heading(tag: string, { rich_text, is_toggleable }: Heading, below: Element[]): Element {
  const element = h(tag, richText(rich_text));
  return is_toggleable ? toggle(element, below) : element;
}

function toggle(summary: Element, below: Element[]): Element {
  return h('details', h('summary', summary), inside(below));
}

function item(kind: string, { rich_text }: { rich_text: RichText }, below: Element[]): Element {
  return h('li', { dataItem: kind }, richText(rich_text), below);
}

function toDo({ rich_text, checked }: { rich_text: RichText; checked?: boolean }, below: Element[]): Element {
  const box = h('input', { type: 'checkbox', checked: checked === true, disabled: true });
  const text = h('span', { className: checked ? ['done'] : [] }, richText(rich_text));
  return h('div.to-do', h('label', box, text), inside(below));
}

type Callout = Extract<BlockTree['block'], { callout: unknown }>['callout'];

function callout({ rich_text, icon, color }: Callout, below: Element[]): Element {
  const emoji = icon && 'emoji' in icon ? icon.emoji : '';
  return h(
    'div',
    { className: ['callout', (color ?? 'default').replace('_', '-')] },
    h('span.icon', { ariaHidden: 'true' }, emoji),
    h('div', h('p', richText(rich_text)), below),
  );
}

/** It scrolls in a box of its own, which the keyboard reaches. */
function table(header: boolean, rows: readonly BlockTree[]): Element {
  const cells = rows.map(({ block }) => ('table_row' in block ? block.table_row.cells : []));
  const lineOf = (tag: string, line: readonly RichText[]) =>
    h(
      'tr',
      line.map((cell) => h(tag, richText(cell))),
    );
  const head = header ? cells.slice(0, 1).map((line) => h('thead', lineOf('th', line))) : [];
  const body = cells.slice(head.length).map((line) => lineOf('td', line));
  return h('div.scroll', { tabIndex: 0 }, h('table.simple', head, h('tbody', body)));
}

type Media = Extract<BlockTree['block'], { image: unknown } | { video: unknown }>;
type File = Media extends infer One ? (One extends { image: infer Image } ? Image : never) : never;

function media(tag: 'img' | 'video', file: File, fileAddress: FileAddress): Element {
  const url = 'external' in file ? file.external.url : 'file' in file ? file.file.url : '';
  const caption = file.caption ?? [];
  const shown = tag === 'img' ? { alt: plainText(caption) } : { controls: true };
  const below: ElementContent[] = caption.length > 0 ? [h('figcaption', richText(caption))] : [];
  return h('figure', h(tag, { src: fileAddress(url), ...shown }), below);
}
