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
  new TreeParser(root).end(html);
  return root;
}

/**
 * The library goes through the names of all open elements wherever one begins or ends. So that the time for a text grows
 * with its length alone, those below the deepest are never open to it, as if they were `br`: their ends are counted here.
 */
class TreeParser extends Parser {
  private readonly open: Element[];
  private isDeepest = false;
  private deeper = 0;

  constructor(root: Element) {
    super({
      onopentag: (tagName, attributes) => this.begin({ tagName, attributes, children: [] }),
      onclosetag: () => this.open.pop(),
      ontext: (text) => this.add(text),
    });
    this.open = [root];
  }

  override onopentagname(start: number, end: number): void {
    this.isDeepest = this.open.length > DEEPEST;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.isDeepest = false;
    if (this.deeper > 0) this.deeper--;
    else super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return this.isDeepest || super.isVoidElement(name);
  }

  private begin(element: Element): void {
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
    if (this.isDeepest && !super.isVoidElement(element.tagName)) this.deeper++;
  }

  private add(text: string): void {
    const children = this.open.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }
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
