import type * as hast from 'hast';
import type { Element, Node } from '../html/tree.ts';

/** A tree of HTML as rehype has it, in the form that GitHub's HTML is read in. */
export function htmlTree(root: hast.Root): Element {
  return { tagName: '', attributes: {}, children: nodesOf(root.children) };
}

/** Elements that only GitHub itself puts into its HTML; of people's it keeps what is in them. */
const GITHUBS = new Set(['button', 'clipboard-copy', 'svg']);

/** Classes that Markdown is given here; GitHub takes away those that people write. */
const OWN_CLASS = /^(?:markdown-alert|js-(?:inline|display)-math$|footnotes$|data-footnote-|sr-only$)/;

function nodesOf(nodes: readonly hast.Nodes[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element') return [];
    const { tagName, properties, content, children } = node;
    return [
      {
        tagName: GITHUBS.has(tagName) ? 'span' : tagName,
        attributes: attributesOf(tagName === 'pre' ? { lang: languageIn(node), ...properties } : properties),
        children: nodesOf(content?.children ?? children),
      },
    ];
  });
}

function languageIn({ children }: hast.Element): string | undefined {
  const code = children.find((child) => child.type === 'element' && child.tagName === 'code');
  const names = code?.type === 'element' ? code.properties.className : [];
  const name = Array.isArray(names) ? names.find((name) => String(name).startsWith('language-')) : undefined;
  return name === undefined ? undefined : String(name).slice('language-'.length);
}

function attributesOf(properties: hast.Properties): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return [];
      const parts = Array.isArray(value) ? value.map(String) : [value === true ? '' : String(value)];
      if (name !== 'className') return [[attributeName(name), parts.join(' ')]];
      return [['class', parts.filter((part) => OWN_CLASS.test(part)).join(' ')]];
    }),
  );
}

function attributeName(property: string): string {
  return property.startsWith('data')
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
}
