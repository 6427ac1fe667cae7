import { ALERTS, type Block, type Format } from './block.ts';
import { headed } from './flow.ts';
import { oneText } from './one-text.ts';
import { classes, type Element, elements } from './tree.ts';
import type { Visit } from './walk.ts';

/** `div.markdown-alert`. Its title is its text where no paragraph comes first in it, as its colour says the same. */
export function alert(node: Element, format: Format, visit: Visit): Block[] {
  const names = classes(node);
  const kind = ALERTS.find((known) => names.includes(`markdown-alert-${known}`)) ?? 'note';
  const title = elements(node).find((child) => classes(child).includes('markdown-alert-title'));
  const { text, children } = headed(
    visit.blocksOf(
      node.children.filter((child) => child !== title),
      format,
    ),
  );
  const shown = text.length > 0 || !title ? text : oneText(visit.blocksOf(title.children, format));
  return [{ type: 'callout', alert: kind, text: shown, children }];
}
