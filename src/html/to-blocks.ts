import type { Surroundings } from './addresses.ts';
import type { Block, Format } from './block.ts';
import { BLOCKS } from './block-elements.ts';
import { addBlock, blocksOf, endParagraph, type Flow, type Visit } from './flow.ts';
import { githubElement } from './github-elements.ts';
import { FORMATS, INLINES } from './inline-elements.ts';
import { collapsed } from './runs.ts';
import { type Element, isElement, type Node, parse } from './tree.ts';

/**
 * What GitHub's rendering of release notes or of a pull request's text shows, as blocks nested 50 deep at most; links
 * are absolute http, https or mailto addresses of at most 2000 characters. What differs between two renderings of the
 * same text (signatures, numbers of footnotes) changes no block. Never throws, whatever the HTML.
 */
export function toBlocks(html: string, surroundings: Surroundings): Block[] {
  const visit: Visit = {
    surroundings,
    into(flow, nodes, format) {
      for (const node of nodes) walk(node, format, flow, visit);
    },
  };
  return atDepth(blocksOf(parse(html.toWellFormed()).children, {}, visit));
}

function walk(node: Node, format: Format, flow: Flow, visit: Visit): void {
  if (isElement(node)) element(node, format, flow, visit);
  else flow.pieces.push({ ...format, text: collapsed(node, format) });
}

function element(node: Element, format: Format, flow: Flow, visit: Visit): void {
  const blocks = githubElement(node) ?? BLOCKS.get(node.tagName);
  const inline = INLINES.get(node.tagName);
  const more = FORMATS.get(node.tagName);
  if (blocks) for (const block of blocks(node, format, visit)) addBlock(flow, block);
  else if (inline) inline(node, format, flow, visit);
  else if (LINES.has(node.tagName)) {
    endParagraph(flow);
    visit.into(flow, node.children, format);
    endParagraph(flow);
  } else visit.into(flow, node.children, more ? { ...format, ...more } : format);
}

/** Elements that stand on lines of their own. */
const LINES = new Set(
  `address article aside center dialog dir div dl fieldset figcaption figure footer form header
  hgroup legend main menu nav p search section summary caption tbody td tfoot th thead tr`.split(/\s+/),
);

const DEEPEST = 50;

/** The blocks with those nested deeper than 50 as siblings at that depth, after the block that held them. */
function atDepth(blocks: Block[], depth = 1): Block[] {
  return blocks.flatMap((block) => {
    if (!('children' in block) || block.children.length === 0) return [block];
    if (depth < DEEPEST) return [{ ...block, children: atDepth(block.children, depth + 1) }];
    return [{ ...block, children: [] }, ...atDepth(block.children, depth)];
  });
}
