import type { Blockquote, Paragraph, Root } from 'mdast';
import { ALERTS, type Alert } from './block.ts';

/**
 * Marks GitHub's alerts as such: quotes at the top level whose first line is nothing but a marker and that say more.
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function markAlerts(tree: Root): void {
  for (const node of tree.children) {
    if (node.type === 'blockquote') markAlert(node);
  }
}

/** The alert that a property made by `markAlerts` names. */
export function alertOf(property: unknown): Alert | undefined {
  return ALERTS.find((alert) => alert === property);
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
  if (line.length > 0) quote.children = [{ type: 'paragraph', children: line }, ...others];
  else if (others.length > 0) quote.children = others;
  else return;
  quote.data = { ...quote.data, hProperties: { dataAlert: alert } };
}
