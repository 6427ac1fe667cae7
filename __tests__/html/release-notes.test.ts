import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Element, Nodes } from 'hast';
import type { Block, Run } from '../../src/html/block.ts';
import { blocksOf, missing, rendered, treeOf, visibleText } from './rendered.ts';
import { plain } from './text.ts';

/** Packages that ship their release notes. */
const PACKAGES = [
  ...['@babel/parser', '@bcoe/v8-coverage', '@istanbuljs/load-nyc-config', '@istanbuljs/schema'],
  ...[
    '@pkgjs/parseargs',
    'argparse',
    'ci-info',
    'cliui',
    'collect-v8-coverage',
    'color-convert',
    'deepmerge',
  ],
  ...['istanbul-lib-coverage', 'istanbul-lib-instrument', 'istanbul-lib-report', 'istanbul-lib-source-maps'],
  ...['istanbul-reports', 'js-tokens', 'json-parse-even-better-errors', 'jsonc-parser', 'napi-postinstall'],
  ...['v8-to-istanbul', 'which', 'y18n', 'yargs', 'yargs-parser'],
];

const notesOf = (name: string) =>
  readFileSync(`node_modules/${name}/${name === 'deepmerge' ? 'changelog' : 'CHANGELOG'}.md`, 'utf8');

function elements(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elements)] : own;
}

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => ('children' in block ? [block, ...flat(block.children)] : [block]));
}

function runsOf(block: Block): Run[] {
  if (block.type === 'table') return block.rows.flat(2);
  if (block.type === 'image' || block.type === 'video') return block.caption;
  return block.type === 'code' || !('text' in block) ? [] : block.text;
}

const folded = (text: string) => text.replace(/\s+/g, '');

describe.each(PACKAGES)('of the release notes of %s, rendered, the blocks show', (name) => {
  const markdown = notesOf(name);
  const tree = elements(treeOf(rendered(markdown)));
  const blocks = flat(blocksOf(markdown));
  const ofTag = (pattern: RegExp) => tree.filter(({ tagName }) => pattern.test(tagName));

  test('all text, in order', () => {
    expect(missing(markdown)).toBe('');
  });

  test('headings of the same levels', () => {
    const shown = blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.level} ${folded(plain(block.text))}`] : [],
    );
    const expected = ofTag(/^h\d$/).map(
      (heading) => `${Math.min(Number(heading.tagName.slice(1)), 4)} ${folded(visibleText(heading))}`,
    );
    expect(shown.map((text) => text.slice(0, 2))).toEqual(expected.map((text) => text.slice(0, 2)));
    expect(shown.join('').length).toBeGreaterThan(0);
  });

  test('items, code, tables and quotes in the same number', () => {
    const count = (types: Block['type'][]) => blocks.filter(({ type }) => types.includes(type)).length;
    const items = ofTag(/^li$/).length;
    const typed = blocks.filter(
      (block) => block.type === 'paragraph' && /^\d+\. /.test(plain(block.text)),
    ).length;
    const listed = count(['bulleted_list_item', 'numbered_list_item', 'to_do']);
    expect([listed, listed + typed]).toContain(items);
    expect(blocks.flatMap((block) => (block.type === 'code' ? [block.text] : []))).toEqual(
      ofTag(/^pre$/).map((pre) => visibleText(pre).replace(/\n$/, '')),
    );
    expect(count(['table'])).toBe(ofTag(/^table$/).length);
    expect(count(['quote', 'callout'])).toBe(ofTag(/^blockquote$/).length);
  });

  test('every link', () => {
    const links = new Set(blocks.flatMap(runsOf).flatMap(({ link }) => (link === undefined ? [] : [link])));
    const expected = ofTag(/^a$/)
      .filter(({ properties }) => properties.target !== '_blank')
      .map(({ properties }) => String(properties.href ?? ''))
      .filter((href) => /^https?:/.test(href) && URL.canParse(href));
    expect(expected.filter((href) => !links.has(new URL(href).href))).toEqual([]);
  });
});
