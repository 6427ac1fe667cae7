import type { Block, Format } from './block.ts';
import { BLOCKS } from './block-elements.ts';
import { atDepth } from './depth.ts';
import { addBlock, endParagraph, type Flow, newFlow } from './flow.ts';
import { FORMATS } from './format.ts';
import { githubElement } from './github-elements.ts';
import { INLINES } from './inline-elements.ts';
import type { Surroundings } from './surroundings.ts';
import { type Element, isElement, type Node } from './tree.ts';
import { collapsed } from './whitespace.ts';

/** What the handlers of elements need to go on with what is in them. */
export interface Visit {
  surroundings: Surroundings;
  /** Adds what the nodes show to a flow. */
  into(flow: Flow, nodes: readonly Node[], format: Format): void;
  /** The blocks that the nodes make by themselves. */
  blocksOf(nodes: readonly Node[], format: Format): Block[];
  /** A flow's blocks, with nothing left open. */
  ended(flow: Flow): Block[];
}

/** The blocks that a tree of HTML shows, nested 50 deep at most. */
export function blocksOf(tree: Element, surroundings: Surroundings): Block[] {
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
      endParagraph(flow);
      return flow.blocks;
    },
  };
  return atDepth(visit.blocksOf(tree.children, {}));
}

function walk(node: Node, format: Format, flow: Flow, visit: Visit): void {
  if (isElement(node)) element(node, format, flow, visit);
  else flow.pieces.push({ ...format, text: collapsed(node, format) });
}

function element(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const blocks = githubElement(node) ?? BLOCKS.get(node.tagName);
  const inline = INLINES.get(node.tagName);
  if (blocks) for (const block of blocks(node, format, visit)) addBlock(flow, block);
  else if (inline) inline(node, format, flow, visit);
  else if (LINES.has(node.tagName)) {
    endParagraph(flow);
    visit.into(flow, node.children, format);
    endParagraph(flow);
  } else visit.into(flow, node.children, { ...format, ...FORMATS.get(node.tagName) });
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
