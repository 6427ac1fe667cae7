import type { Element, ElementContent, Properties, Root } from 'hast';

export function element(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Replaces each element below by what `change` makes of it, the innermost first. `above` has the tags around it. */
export function changeElements<Parent extends Root | Element>(
  parent: Parent,
  change: (element: Element, above: readonly string[]) => ElementContent[],
  above: readonly string[] = [],
): Parent {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'doctype' ? [] : [child];
    return change(changeElements(child, change, [...above, child.tagName]), above);
  });
  return parent;
}

/** Replaces each text below that is in none of the tags by what `change` makes of it. */
export function changeTexts(
  parent: Root | Element,
  except: readonly string[],
  change: (text: string) => ElementContent[],
): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return change(child.value);
    if (child.type === 'doctype') return [];
    if (child.type === 'element' && !except.includes(child.tagName)) changeTexts(child, except, change);
    return [child];
  });
}

/** Replaces what a pattern matches in a text; what `change` makes nothing of stays. */
export function replaceIn(
  value: string,
  pattern: RegExp,
  change: (match: RegExpExecArray) => ElementContent | undefined,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of value.matchAll(pattern)) {
    const made = change(match);
    if (made === undefined) continue;
    parts.push(text(value.slice(from, match.index)), made);
    from = match.index + match[0].length;
  }
  return [...parts, text(value.slice(from))];
}

/** All text of a node. */
export function textIn(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => (child.type === 'doctype' ? '' : textIn(child))).join('')
    : '';
}

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
