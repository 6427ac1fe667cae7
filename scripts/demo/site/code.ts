import type { Element } from 'hast';
import { h } from 'hastscript';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);

/** A block of code, coloured where highlight.js knows Notion's name of the language. */
export function code(text: string, language: string): Element {
  const content = lowlight.registered(language) ? lowlight.highlight(language, text).children : text;
  return h('figure.code', h('figcaption', language), h('pre', { tabIndex: 0 }, h('code', content)));
}
