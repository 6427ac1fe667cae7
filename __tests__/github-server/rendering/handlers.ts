import type { ElementContent } from 'hast';
import type { Code, InlineCode, Nodes, Text } from 'mdast';
import type { Options } from 'remark-rehype';
import { element, text } from './elements.ts';
import type { Page } from './page.ts';

type Handlers = NonNullable<Options['handlers']>;

/** How Markdown becomes HTML where remark-rehype has other elements for it. */
export function handlers(source: string, { breaks }: Page): Handlers {
  const startOf = ({ position }: Nodes) => source.slice(position?.start.offset ?? source.length).slice(0, 2);
  const isMath = (node: Nodes) => startOf(node).startsWith('$');
  return {
    text: (_state, { value }: Text) =>
      value
        .split(/[ \t]*\n[ \t]*/)
        .flatMap((line, i): ElementContent[] => [
          ...(i > 0 && breaks ? [element('br')] : []),
          text(i > 0 ? `\n${line}` : line),
        ]),

    inlineCode: (_state, node: InlineCode) => {
      const value = node.value.replaceAll('\n', ' ');
      if (!isMath(node)) return element('code', {}, [text(value)]);
      return startOf(node) === '$$' ? formula(`$$${value}$$`, 'display') : formula(`$${value}$`, 'inline');
    },

    code: (_state, node: Code) => {
      if (isMath(node)) return element('p', {}, [formula(`$$\n${node.value}\n$$`, 'display')]);
      const lang = (node.lang ?? '').split(/\s/)[0] ?? '';
      return element('pre', lang === '' ? {} : { lang }, [element('code', {}, [text(`${node.value}\n`)])]);
    },
  };
}

/** Code as long as it has to get through the sanitizer. */
function formula(value: string, dataMath: 'display' | 'inline') {
  return element('code', { dataMath }, [text(value)]);
}
