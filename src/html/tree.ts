/** HTML as it was parsed: elements, and text with its entities decoded. */
export type Node = Element | string;

export interface Element {
  tagName: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
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
