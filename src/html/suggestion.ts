import type { Block } from './block.ts';
import { classes, type Element, elements, plainText } from './tree.ts';

const MARKS = new Map([
  ['blob-code-deletion', '-'],
  ['blob-code-addition', '+'],
]);

/** A change that a reviewer suggests, as a diff: `div.js-suggested-changes-blob`. */
export function suggestion(node: Element): Block[] {
  return [{ type: 'code', language: 'diff', text: linesIn(node).join('\n') }];
}

function linesIn(node: Element): string[] {
  return elements(node).flatMap((child) => {
    const mark = classes(child).flatMap((name) => MARKS.get(name) ?? [])[0];
    return mark === undefined ? linesIn(child) : [mark + plainText(child).replace(/\n$/, '')];
  });
}
