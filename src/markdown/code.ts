import type { Element, Nodes } from 'hast';
import type { Block } from './block.ts';

/** What a `pre` element shows: code, or an equation in the language `math`. */
export function codeBlock(node: Element): Block {
  const text = plainText(node).replace(/\n$/, '');
  const language = languageOf(node);
  return language === 'math'
    ? { type: 'equation', expression: text.trim() }
    : { type: 'code', language, text };
}

function languageOf(pre: Element): string {
  if (typeof pre.properties.lang === 'string') return pre.properties.lang;
  const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const names = [code, pre].flatMap((node) => (node?.type === 'element' ? classes(node) : []));
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
}

export function classes({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** All text of a node as it was typed. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
