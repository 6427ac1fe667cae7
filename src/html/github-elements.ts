import { alert } from './alert.ts';
import type { Block, Format } from './block.ts';
import type { BlockElement } from './block-elements.ts';
import { highlighted } from './code.ts';
import { diagram } from './diagram.ts';
import { isMedia } from './media.ts';
import { oneText } from './one-text.ts';
import { suggestion } from './suggestion.ts';
import { classes, type Element, elements, find, isElement, type Node } from './tree.ts';
import type { Visit } from './walk.ts';

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
  ['footnotes', footnotes],
  ['highlight', (node, format, visit) => visit.blocksOf(highlighted(node), format)],
  ['js-render-needs-enrichment', diagram],
  ['js-suggested-changes-blob', suggestion],
  ['markdown-alert', alert],
]);

/** What makes blocks of an element that GitHub makes; nothing for one as people write it. */
export function githubElement(node: Element): BlockElement | undefined {
  const names = classes(node);
  if (names.includes('details-reset') && find(node, isVideo)) return player;
  const known = names.find((name) => CLASSES.has(name));
  return known === undefined ? TAGS.get(node.tagName) : CLASSES.get(known);
}

function isVideo({ tagName }: Element): boolean {
  return tagName === 'video';
}

/** A video with its file's name above it, in `details` that are no toggle. */
function player(node: Element, format: Format, visit: Visit): Block[] {
  const summary = elements(node).find(({ tagName }) => tagName === 'summary');
  const caption = oneText(visit.blocksOf(summary?.children ?? [], format));
  const blocks = visit.blocksOf(
    node.children.filter((child) => child !== summary),
    format,
  );
  return blocks.map((block) => (isMedia(block) ? { ...block, caption } : block));
}

/** The line above them is shown, their heading is not. */
function footnotes(node: Element, format: Format, visit: Visit): Block[] {
  return [{ type: 'divider' }, ...visit.blocksOf(node.children, format)];
}

/** What came by mail has its line breaks as they were typed. */
function mail(node: Element, format: Format, visit: Visit): Block[] {
  return visit.blocksOf(withBreaks(node.children), format);
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
    { type: 'toggle', text: [{ ...format, text: '…' }], children: visit.blocksOf(node.children, format) },
  ];
}
