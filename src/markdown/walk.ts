import type { Element, Nodes } from 'hast';
import type { Block, Format } from './block.ts';
import { BLOCKS } from './block-elements.ts';
import { addBlock, endParagraph, type Flow, newFlow } from './flow.ts';
import { FORMATS } from './format.ts';
import { INLINES } from './inline-elements.ts';
import type { Surroundings } from './surroundings.ts';
import { collapsed } from './whitespace.ts';

/** What the handlers of elements need to go on with what is in them. */
export interface Visit {
  surroundings: Surroundings;
  /** Adds what the nodes show to a flow. */
  into(flow: Flow, nodes: readonly Nodes[], format: Format): void;
  /** The blocks that the nodes make by themselves. */
  blocksOf(nodes: readonly Nodes[], format: Format): Block[];
  /** A flow's blocks, with nothing left open. */
  ended(flow: Flow): Block[];
}

/** The blocks that a tree of HTML shows. */
export function blocksOf(tree: Nodes, surroundings: Surroundings): Block[] {
  const visit: Visit = {
    surroundings,
    into(flow, nodes, format) {
      for (const node of nodes) walk(node, format, flow, visit);
    },
    blocksOf(nodes, format) {
      const flow = newFlow();
      visit.into(flow, nodes, format);
      return visit.ended(flow);
    },
    ended(flow) {
      endParagraph(flow, surroundings);
      return flow.blocks;
    },
  };
  return visit.blocksOf([tree], {});
}

function walk(node: Nodes, format: Format, flow: Flow, visit: Visit): void {
  if (node.type === 'root') visit.into(flow, node.children, format);
  if (node.type === 'text') flow.pieces.push({ ...format, text: collapsed(node.value, format) });
  if (node.type === 'element') element(node, format, flow, visit);
}

function element(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const blocks = BLOCKS.get(node.tagName);
  const inline = INLINES.get(node.tagName);
  if (blocks) for (const block of blocks(node, format, visit)) addBlock(flow, block, visit.surroundings);
  else if (inline) inline(node, format, flow, visit);
  else if (LINES.has(node.tagName)) {
    endParagraph(flow, visit.surroundings);
    visit.into(flow, node.children, format);
    endParagraph(flow, visit.surroundings);
  } else {
    const content = node.content?.children ?? node.children;
    visit.into(flow, content, { ...format, ...FORMATS.get(node.tagName) });
  }
}

/** Elements that stand on lines of their own. */
const LINES = new Set([
  ...[
    'address',
    'article',
    'aside',
    'center',
    'dialog',
    'dir',
    'div',
    'dl',
    'fieldset',
    'figcaption',
    'figure',
  ],
  ...[
    'footer',
    'form',
    'header',
    'hgroup',
    'legend',
    'main',
    'menu',
    'nav',
    'p',
    'search',
    'section',
    'summary',
  ],
  ...['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);
