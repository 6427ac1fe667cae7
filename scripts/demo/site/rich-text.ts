import type { BlockObjectRequest, RichTextItemResponse } from '@notionhq/client';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import katex from 'katex';

type ItemRequest = Extract<BlockObjectRequest, { code: unknown }>['code']['rich_text'][number];

/** A text as answers of the API have it, or as requests do. */
export type RichText = readonly (ItemRequest | RichTextItemResponse)[];
type Item = RichText[number];

/** What a reader sees of a text. */
export function richText(items: RichText): ElementContent[] {
  return items.flatMap((item) => linked(item, formatted(item)));
}

export function plainText(items: RichText): string {
  return items.map((item) => ('plain_text' in item ? item.plain_text : contentOf(item))).join('');
}

function contentOf(item: Item): string {
  if ('text' in item) return item.text.content;
  return 'plain_text' in item ? item.plain_text : '';
}

function formatted(item: Item): ElementContent[] {
  if ('equation' in item) return [formula(item.equation.expression, 'inline')];
  if ('mention' in item) return [h('span.mention', contentOf(item))];
  const { bold, italic, strikethrough, underline, code, color = 'default' } = item.annotations ?? {};
  const tags = [code && 'code', bold && 'strong', italic && 'em', strikethrough && 's', underline && 'u'];
  const start: ElementContent[] = lines(contentOf(item));
  const marked = tags.reduce((inside, tag) => (tag ? [h(tag, inside)] : inside), start);
  return color === 'default' ? marked : [h(`span.${color.replace('_', '-')}`, marked)];
}

function lines(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [h('br')] : []), { type: 'text', value: line }]);
}

function linked(item: Item, inside: ElementContent[]): ElementContent[] {
  const address = 'href' in item ? item.href : 'text' in item ? item.text.link?.url : undefined;
  const href = addressHere(address ?? '');
  return href === undefined ? inside : [h('a.link', { href }, inside)];
}

/** A link to one of Notion's pages is answered as a path: it leads to that page of the site. */
function addressHere(address: string): string | undefined {
  const page = /^\/([\da-f]{32})(?:[?#]|$)/.exec(address)?.[1];
  if (page !== undefined) return `${page}.html`;
  return /^(?:https?|mailto):/.test(address) ? address : undefined;
}

/** A TeX expression as KaTeX sets it, in MathML, which browsers show with fonts of their own. */
export function formula(expression: string, place: 'inline' | 'block'): ElementContent {
  const html = katex.renderToString(expression, {
    displayMode: place === 'block',
    output: 'mathml',
    throwOnError: false,
  });
  return h('span.formula', {}, { type: 'raw', value: html });
}
