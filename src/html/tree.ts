import { Parser } from 'htmlparser2';

/** HTML as it was parsed: elements, and text with its entities decoded. */
export type Node = Element | string;

export interface Element {
  tagName: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
}

/** No text that GitHub renders nests its elements so deep; what lies deeper hangs there side by side. */
const DEEPEST = 256;

/** The tree of an HTML text, whatever is wrong with it. */
export function parse(html: string): Element {
  const root: Element = { tagName: '', attributes: {}, children: [] };
  const open = [root];
  let deeper = 0;
  const parser = new Parser({
    onopentag(tagName, attributes) {
      const element: Element = { tagName, attributes, children: [] };
      open.at(-1)?.children.push(element);
      if (open.length <= DEEPEST) open.push(element);
      else deeper++;
    },
    onclosetag() {
      if (deeper > 0) deeper--;
      else open.pop();
    },
    ontext(text) {
      const children = open.at(-1)?.children ?? [];
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
  });
  parser.end(html);
  return root;
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

export function elements({ children }: Element): Element[] {
  return children.filter(isElement);
}

export function classes({ attributes }: Element): string[] {
  return attributes.class?.split(/\s+/) ?? [];
}

/** The first child that fits, and all other children. */
export function apart(node: Element, fits: (child: Element) => boolean): [Element | undefined, Node[]] {
  const found = elements(node).find(fits);
  return [found, node.children.filter((child) => child !== found)];
}

/** The first element below that fits. */
export function find(node: Element, fits: (element: Element) => boolean): Element | undefined {
  for (const child of elements(node)) {
    const found = fits(child) ? child : find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** All text of a node as it was typed. */
export function plainText(node: Node): string {
  if (!isElement(node)) return node;
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'img') return node.attributes.alt ?? '';
  return node.children.map(plainText).join('');
}
