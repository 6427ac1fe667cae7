import { Parser } from 'htmlparser2';
import type { Element } from './tree.ts';

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
