import type { Nodes, Parents } from 'hast';
import { raw } from 'hast-util-raw';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Block, Run } from '../../src/html/block.ts';
import { blocksOfMarkdown } from '../../src/markdown/blocks.ts';
import type { Surroundings } from '../../src/markdown/surroundings.ts';

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

/** All text of blocks, those of captions and addresses too. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'code':
      return block.text;
    case 'equation':
      return block.expression;
    case 'divider':
      return '';
    case 'table':
      return block.rows.flat().map(plain).join('\n');
    case 'image':
    case 'video':
      return `${plain(block.caption)} ${block.url}`;
    case 'heading':
      return plain(block.text);
    default:
      return `${plain(block.text)}\n${textOf(block.children)}`;
  }
}

export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What of the rendered text is missing in the blocks, from the first missing character on; empty where all is there in order. */
export function missing(markdown: string): string {
  const expected = [...compared(visibleText(rendered(markdown)))];
  let found = 0;
  for (const character of compared(textOf(blocksOfMarkdown(markdown, SURROUNDINGS)))) {
    if (character === expected[found]) found += 1;
  }
  return expected.slice(found).join('');
}

/** Without what no reader sees; characters above and below the line as those on it. */
function compared(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu, '');
}
