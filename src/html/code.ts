import type { Block } from './block.ts';
import { languageOfScope } from './scopes.ts';
import { classes, type Element, elements, plainText } from './tree.ts';

/** The code of a `pre` element; only the line ending after it is no part of it. */
export function codeBlocks(pre: Element, language: string): Block[] {
  return [{ type: 'code', language, text: plainText(pre).replace(/\n$/, '') }];
}

const SCOPE = 'highlight-';

/** Code that GitHub highlights: `div.highlight-source-ts > pre`. Nothing where there is none in the element. */
export function highlightedCode(node: Element): Block[] | undefined {
  const pre = elements(node).find(({ tagName }) => tagName === 'pre');
  const scope = classes(node).find((name) => name.startsWith(SCOPE));
  if (!pre || scope === undefined) return undefined;
  return codeBlocks(pre, languageOfScope(scope.slice(SCOPE.length)));
}
