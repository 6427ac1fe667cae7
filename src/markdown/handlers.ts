import type { Element, ElementContent } from 'hast';
import type { Code, FootnoteReference, InlineCode, Link, ListItem, Nodes, Table, Text } from 'mdast';
import type { Options } from 'remark-rehype';
import { shortened } from './references.ts';
import type { Surroundings } from './surroundings.ts';

type Handlers = NonNullable<Options['handlers']>;

/** Stands for a line break in texts, where HTML would take a line ending for a space. */
export const LINE_BREAK = '\u2028';

/** How Markdown becomes HTML where it should differ from what remark-rehype makes of it. */
export function handlers(source: string, surroundings: Surroundings): Handlers {
  const written = ({ position }: Nodes) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const isMath = ({ position }: Nodes) => source.charAt(position?.start.offset ?? source.length) === '$';
  return {
    ...tables,

    // GitHub shows a line ending as a line break in release notes and in the text of pull requests.
    text: (_state, node: Text) => ({ type: 'text', value: node.value.replaceAll('\n', LINE_BREAK) }),

    // remark-rehype's own looks at all items of the list for each of them, which takes long for long lists.
    listItem: (state, node: ListItem) =>
      element(
        'li',
        state.all(node),
        typeof node.checked === 'boolean' ? { dataChecked: `${node.checked}` } : {},
      ),

    inlineCode: (_state, node: InlineCode) => {
      const value = node.value.replaceAll('\n', ' ');
      const display = written(node).startsWith('$$') ? 'math-display' : 'math-inline';
      return element('code', [{ type: 'text', value }], isMath(node) ? { className: [display] } : {});
    },

    code: (_state, node: Code) => {
      const language = isMath(node) ? 'math' : (node.lang ?? '').split(/\s/)[0];
      const text: ElementContent = { type: 'text', value: `${node.value}\n` };
      return element('pre', [
        element('code', [text], language ? { className: [`language-${language}`] } : {}),
      ]);
    },

    link: (state, node: Link) => {
      const isBare = [node.url, `<${node.url}>`].includes(written(node));
      const children = isBare ? shortened(node.url, surroundings) : node.children;
      return element('a', state.all({ ...node, children }), { href: node.url });
    },

    footnoteReference: (state, node: FootnoteReference) => {
      const id = node.identifier.toUpperCase();
      if (!state.footnoteOrder.includes(id)) state.footnoteOrder.push(id);
      return { type: 'text', value: `[${state.footnoteOrder.indexOf(id) + 1}]` };
    },
  };
}

const tables: Handlers = {
  // Cells that a row lacks are added later, where the size of the whole is known.
  table: (state, node: Table) =>
    element(
      'table',
      node.children.map((row, index) =>
        element(
          'tr',
          row.children
            .slice(0, node.children[0]?.children.length)
            .map((cell) => element(index === 0 ? 'th' : 'td', state.all(cell))),
        ),
      ),
    ),
};

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
