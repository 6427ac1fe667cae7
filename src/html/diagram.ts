import type { Block } from './block.ts';
import { codeBlocks } from './code.ts';
import { parse } from './parse.ts';
import { type Element, find, plainText } from './tree.ts';

/** A diagram, map or solid as its source: `section.js-render-needs-enrichment`. */
export function diagram(node: Element): Block[] {
  const type = node.attributes['data-type'] ?? '';
  const pre = find(node, ({ tagName }) => tagName === 'pre');
  if (pre) return codeBlocks(pre, pre.attributes.lang ?? type);
  const source = sourceIn(node);
  return source === undefined ? [] : [{ type: 'code', language: type, text: source.replace(/\n$/, '') }];
}

function sourceIn(node: Element): string | undefined {
  const plain = find(node, ({ attributes }) => attributes['data-plain'] !== undefined);
  if (plain) return plain.attributes['data-plain'];
  const json = find(node, ({ attributes }) => attributes['data-json'] !== undefined);
  return json && dataOf(json.attributes['data-json'] ?? '');
}

/** Of `{"data": …}`, whose text is HTML once more. */
function dataOf(json: string): string | undefined {
  try {
    const { data } = Object(JSON.parse(json));
    return typeof data === 'string' ? plainText(parse(data)) : undefined;
  } catch {
    return undefined;
  }
}
