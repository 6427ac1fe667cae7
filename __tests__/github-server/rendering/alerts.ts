import type { Element, ElementContent, Root } from 'hast';
import { element, text, textIn } from './elements.ts';
import { type IconName, octicon } from './octicon.ts';

const ICONS: ReadonlyMap<string, IconName> = new Map([
  ['note', 'info'],
  ['tip', 'light-bulb'],
  ['important', 'report'],
  ['warning', 'alert'],
  ['caution', 'stop'],
]);

/**
 * Makes alerts of quotes at the top level whose first line is nothing but a marker and that say more.
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function makeAlerts(tree: Root): void {
  tree.children = tree.children.map((child) =>
    child.type === 'element' && child.tagName === 'blockquote' ? (alertOf(child) ?? child) : child,
  );
}

function alertOf(quote: Element): Element | undefined {
  const [first, ...others] = quote.children.filter(
    (child) => textIn(child).trim() !== '' || child.type === 'element',
  );
  if (first?.type !== 'element' || first.tagName !== 'p') return undefined;
  const [marker, ...rest] = first.children;
  const [, name = '', ending, after = ''] =
    /^\s*\[!(\w+)\][ \t]*(\n|$)(.*)$/s.exec(marker?.type === 'text' ? marker.value : '') ?? [];
  const kind = name.toLowerCase();
  const icon = ICONS.get(kind);
  const [next] = rest;
  const isLine = ending === '\n' || next === undefined || (next.type === 'element' && next.tagName === 'br');
  if (icon === undefined || !isLine) return undefined;

  const line = [text(after), ...(ending === '\n' ? rest : rest.slice(1))];
  const isEmpty = line.every((node) => node.type === 'text' && node.value.trim() === '');
  if (isEmpty && others.length === 0) return undefined;
  const body: ElementContent[] = isEmpty ? others : [{ ...first, children: withoutBreak(line) }, ...others];
  return element('div', { className: ['markdown-alert', `markdown-alert-${kind}`] }, [
    element('p', { className: ['markdown-alert-title'] }, [
      octicon(icon, 'mr-2'),
      text(`${name.charAt(0).toUpperCase()}${kind.slice(1)}`),
    ]),
    ...body.flatMap((child) => [child, text('\n')]),
  ]);
}

function withoutBreak([first, ...rest]: ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  const value = first.value.trimStart();
  const [next] = rest;
  return value === '' && next?.type === 'text'
    ? [text(next.value.trimStart()), ...rest.slice(1)]
    : [text(value), ...rest];
}
