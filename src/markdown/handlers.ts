import type { Element, ElementContent } from 'hast';
import type { Code, InlineCode, Link, ListItem, Nodes, Parents, Table, Text } from 'mdast';
import type { Options } from 'remark-rehype';
import { shortened } from './references.ts';
import type { Surroundings } from './surroundings.ts';
import { isUploadedVideo } from './uploaded-video.ts';

type Handlers = NonNullable<Options['handlers']>;

/** How Markdown becomes GitHub's HTML where that differs from what remark-rehype makes of it. */
export function handlers(source: string, surroundings: Surroundings): Handlers {
  const written = ({ position }: Nodes) =>
    source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const isMath = ({ position }: Nodes) => source.charAt(position?.start.offset ?? source.length) === '$';
  return {
    ...tables,

    // GitHub shows a line ending as a line break in release notes and in the text of pull requests.
    text: (_state, { value }: Text) =>
      value.split('\n').flatMap((line, i): ElementContent[] => {
        const text: ElementContent = { type: 'text', value: line };
        return i === 0 ? [text] : [element('br', []), text];
      }),

    // remark-rehype's own looks at all items of the list for each of them, which takes long for long lists.
    listItem: (state, node: ListItem) => element('li', [...checkbox(node.checked), ...state.all(node)]),

    inlineCode: (_state, node: InlineCode) => {
      const value = node.value.replaceAll('\n', ' ');
      if (!isMath(node)) return element('code', [{ type: 'text', value }]);
      return formula(value, written(node).startsWith('$$') ? 'display' : 'inline');
    },

    code: (_state, node: Code) => {
      const language = (node.lang ?? '').split(/\s/)[0] ?? '';
      if (isMath(node) || language === 'math') return formula(node.value, 'display');
      const text: ElementContent = { type: 'text', value: `${node.value}\n` };
      return element('pre', [element('code', [text])], language === '' ? {} : { lang: language });
    },

    link: (state, node: Link, parent) => {
      const isBare = [node.url, `<${node.url}>`].includes(written(node));
      if (isBare && isUploadedVideo(node.url, surroundings) && isLine(node, parent))
        return element('video', [], { src: node.url });
      const children = isBare ? shortened(node.url, surroundings) : node.children;
      return element('a', state.all({ ...node, children }), { href: node.url });
    },
  };
}

function checkbox(checked: boolean | null | undefined): Element[] {
  return typeof checked === 'boolean' ? [element('input', [], { type: 'checkbox', checked })] : [];
}

function formula(value: string, place: 'display' | 'inline'): Element {
  const text: ElementContent = { type: 'text', value: `$$${value}$$` };
  return element('math-renderer', [text], { className: [`js-${place}-math`] });
}

/** Whether nothing stands beside a link in its line. */
function isLine(link: Link, parent: Parents | undefined): boolean {
  if (parent?.type !== 'paragraph') return false;
  const index = parent.children.indexOf(link);
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  return (
    (!before || (before.type === 'text' ? /\n[ \t]*$/.test(before.value) : before.type === 'break')) &&
    (!after || (after.type === 'text' ? /^[ \t]*\n/.test(after.value) : after.type === 'break'))
  );
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
