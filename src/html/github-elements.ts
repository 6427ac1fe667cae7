import { ALERTS, type Block, type Format } from './block.ts';
import { diagram, highlighted, suggestion } from './code.ts';
import { type BlockElement, blocksOf, headed, type Visit } from './flow.ts';
import { isMedia } from './media.ts';
import { oneText } from './one-text.ts';
import { apart, classes, type Element, find, isElement, type Node } from './tree.ts';

const nobodys: BlockElement = () => [];

/** What GitHub, or a page, adds for itself. */
const TAGS: ReadonlyMap<string, BlockElement> = new Map(
  ['button', 'clipboard-copy', 'script', 'style', 'svg'].map((name) => [name, nobodys]),
);

/** By classes, which GitHub takes from what people write. */
const CLASSES: ReadonlyMap<string, BlockElement> = new Map<string, BlockElement>([
  ['anchor', nobodys],
  ['data-footnote-backref', nobodys],
  ['email-hidden-toggle', nobodys],
  ['js-render-enrichment-loader', nobodys],
  ['sr-only', nobodys],
  ['zeroclipboard-container', nobodys],
  ['email-fragment', mail],
  ['email-hidden-reply', hiddenMail],
  ['email-quoted-reply', mail],
  // The line above them is shown, their heading is not.
  ['footnotes', (node, format, visit) => [{ type: 'divider' }, ...blocksOf(node.children, format, visit)]],
  ['highlight', (node, format, visit) => blocksOf(highlighted(node), format, visit)],
  ['js-render-needs-enrichment', diagram],
  ['js-suggested-changes-blob', suggestion],
  ['markdown-alert', alert],
]);

/** What makes blocks of an element that GitHub makes; nothing for one as people write it. */
export function githubElement(node: Element): BlockElement | undefined {
  const names = classes(node);
  if (names.includes('details-reset') && find(node, ({ tagName }) => tagName === 'video')) return player;
  const known = names.find((name) => CLASSES.has(name));
  return known === undefined ? TAGS.get(node.tagName) : CLASSES.get(known);
}

/** A video with its file's name above it, in `details` that are no toggle. */
function player(node: Element, format: Format, visit: Visit): Block[] {
  const [summary, inside] = apart(node, ({ tagName }) => tagName === 'summary');
  const caption = oneText(blocksOf(summary?.children ?? [], format, visit));
  return blocksOf(inside, format, visit).map((block) => (isMedia(block) ? { ...block, caption } : block));
}

/** What came by mail has its line breaks as they were typed. */
function mail(node: Element, format: Format, visit: Visit): Block[] {
  return blocksOf(withBreaks(node.children), format, visit);
}

function withBreaks(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return node.split('\n').flatMap((line, i) => (i === 0 ? [line] : [BREAK, line]));
    return [githubElement(node) === mail ? node : { ...node, children: withBreaks(node.children) }];
  });
}

const BREAK: Element = { tagName: 'br', attributes: {}, children: [] };

function hiddenMail(node: Element, format: Format, visit: Visit): Block[] {
  return [
    { type: 'toggle', text: [{ ...format, text: '…' }], children: blocksOf(node.children, format, visit) },
  ];
}

/** `div.markdown-alert`. Its title is its text where no paragraph comes first in it, as its colour says the same. */
function alert(node: Element, format: Format, visit: Visit): Block[] {
  const names = classes(node);
  const kind = ALERTS.find((known) => names.includes(`markdown-alert-${known}`)) ?? 'note';
  const [title, inside] = apart(node, (child) => classes(child).includes('markdown-alert-title'));
  const { text, children } = headed(blocksOf(inside, format, visit));
  const shown = text.length > 0 || !title ? text : oneText(blocksOf(title.children, format, visit));
  return [{ type: 'callout', alert: kind, text: shown, children }];
}
