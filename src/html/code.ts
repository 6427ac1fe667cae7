import type { Block } from './block.ts';
import { languageOfScope } from './scopes.ts';
import { classes, type Element, isElement, type Node, plainText } from './tree.ts';

/** The code of a `pre` element; only the line ending after it is no part of it. */
export function codeBlocks(pre: Element, language: string): Block[] {
  return [{ type: 'code', language, text: plainText(pre).replace(/\n$/, '') }];
}

const SCOPE = 'highlight-';

/** What is in `div.highlight-source-ts`, its code with the language that GitHub highlights it as. */
export function highlighted(node: Element): Node[] {
  const scope = classes(node).find((name) => name.startsWith(SCOPE));
  if (scope === undefined) return node.children;
  const lang = languageOfScope(scope.slice(SCOPE.length));
  return node.children.map((child) =>
    isElement(child) && child.tagName === 'pre'
      ? { ...child, attributes: { ...child.attributes, lang } }
      : child,
  );
}
