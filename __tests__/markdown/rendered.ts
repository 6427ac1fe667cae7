import type { Nodes, Parents } from 'hast';
import { raw } from 'hast-util-raw';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { blocksOfMarkdown } from '../../src/markdown/blocks.ts';
import type { Surroundings } from '../../src/markdown/surroundings.ts';
import { missingIn } from '../html/text.ts';

export const SURROUNDINGS: Surroundings = {
  server: 'https://github.com',
  repository: 'octocat/hello-world',
  ref: 'v1.0.0',
  page: 'https://github.com/octocat/hello-world/releases/tag/v1.0.0',
  videos: new Set(),
};

/** Another renderer's HTML of a text, as GitHub's own is before references are linked. */
export function rendered(markdown: string): Nodes {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return raw({ type: 'root', children: [{ type: 'raw', value: html }] }, { tagfilter: true });
}

/** What a reader sees of a tree. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && /^h\d$/.test(node.tagName) && node.properties.id === 'footnote-label')
    return '';
  if (node.type === 'element' && node.properties.dataFootnoteBackref !== undefined) return '';
  const below = node.type === 'element' && node.content ? node.content.children : [];
  return 'children' in node ? [...inOrder(node), ...below].map(visibleText).join('') : '';
}

/** As browsers show them: the summary of details comes first. */
function inOrder(node: Parents): Nodes[] {
  const isDetails = node.type === 'element' && node.tagName === 'details';
  const summary = node.children.find((child) => child.type === 'element' && child.tagName === 'summary');
  return isDetails && summary
    ? [summary, ...node.children.filter((child) => child !== summary)]
    : [...node.children];
}

/** What of the rendered text is missing in the blocks, from the first missing character on; empty where all is there in order. */
export function missing(markdown: string): string {
  return missingIn(blocksOfMarkdown(markdown, SURROUNDINGS), visibleText(rendered(markdown)));
}
