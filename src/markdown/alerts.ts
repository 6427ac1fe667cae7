import type { Blockquote, Paragraph, Root } from 'mdast';
import { ALERTS } from '../html/block.ts';

/**
 * Makes GitHub's alerts of quotes at the top level whose first line is nothing but a marker and that say more.
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function markAlerts(tree: Root): void {
  for (const node of tree.children) {
    if (node.type === 'blockquote') markAlert(node);
  }
}

function markAlert(quote: Blockquote): void {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph') return;
  const [marker, ...rest] = first.children;
  if (marker?.type !== 'text') return;
  const [, name, text] = /^\[!(\w+)\][ \t]*(?:\n(.*))?$/s.exec(marker.value) ?? [];
  const alert = ALERTS.find((known) => known === name?.toLowerCase());
  if (alert === undefined || (text === undefined && rest.length > 0 && rest[0]?.type !== 'break')) return;

  const line: Paragraph['children'] = text ? [{ type: 'text', value: text }, ...rest] : rest;
  if (line.length === 0 && others.length === 0) return;
  const body: Blockquote['children'] = line.length > 0 ? [{ type: 'paragraph', children: line }] : [];
  quote.children = [titleOf(alert), ...body, ...others];
  quote.data = {
    ...quote.data,
    hName: 'div',
    hProperties: { className: ['markdown-alert', `markdown-alert-${alert}`] },
  };
}

function titleOf(alert: string): Paragraph {
  const value = alert.charAt(0).toUpperCase() + alert.slice(1);
  return {
    type: 'paragraph',
    children: [{ type: 'text', value }],
    data: { hProperties: { className: ['markdown-alert-title'] } },
  };
}
