import type { Nodes, Parents } from 'hast';
import { raw } from 'hast-util-raw';
import type { Surroundings } from '../../src/html/addresses.ts';
import type { Block } from '../../src/html/block.ts';
import { toBlocks } from '../../src/html/to-blocks.ts';
import type { Known } from '../github-server/rendering/page.ts';
import { htmlOf } from '../github-server/rendering/pipeline.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { missingIn } from './text.ts';

/** Everybody and everything is there. */
const KNOWN: Known = {
  numbered: () => 'issues',
  commit: (_, sha) => (sha.length === 40 ? sha : undefined),
  login: () => true,
  team: () => false,
  upload: () => undefined,
};

/** The stand-in's rendering of a Markdown text. */
export function rendered(markdown: string, place: Surroundings = SURROUNDINGS): string {
  return htmlOf(markdown, { ...place, breaks: true, known: KNOWN });
}

/** What a Markdown text becomes by way of its rendering. */
export function blocksOf(markdown: string, place: Surroundings = SURROUNDINGS): Block[] {
  return toBlocks(rendered(markdown, place), place);
}

/** HTML as another parser reads it. */
export function treeOf(html: string): Nodes {
  return raw({ type: 'root', children: [{ type: 'raw', value: html }] });
}

/** What a reader sees of a tree. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isNobodys(node.properties)) return '';
  return 'children' in node ? inOrder(node).map(visibleText).join('') : '';
}

function isNobodys({ className, dataFootnoteBackref }: Record<string, unknown>): boolean {
  return dataFootnoteBackref !== undefined || (Array.isArray(className) && className.includes('sr-only'));
}

/** As browsers show them: the summary of details comes first. */
function inOrder(node: Parents): Nodes[] {
  const isDetails = node.type === 'element' && node.tagName === 'details';
  const summary = node.children.find((child) => child.type === 'element' && child.tagName === 'summary');
  return isDetails && summary
    ? [summary, ...node.children.filter((child) => child !== summary)]
    : [...node.children];
}

/** What of a text's rendering is missing in its blocks, from the first missing character on; empty where all is there in order. */
export function missing(markdown: string): string {
  const html = rendered(markdown);
  return missingIn(toBlocks(html, SURROUNDINGS), visibleText(treeOf(html)));
}
