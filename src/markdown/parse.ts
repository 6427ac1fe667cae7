import './short-edits.ts';
import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGemoji from 'remark-gemoji';
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, type Transformer, unified } from 'unified';
import { markAlerts } from './alerts.ts';
import { dollarMath } from './dollar-math.ts';
import { handlers } from './handlers.ts';
import { limits } from './limits.ts';
import { referenceAddress } from './references.ts';
import type { Surroundings } from './surroundings.ts';

/** The HTML that GitHub makes of a Markdown text whose lines end in `\n`, as a tree. */
export function parse(source: string, surroundings: Surroundings): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(ownSyntax)
    .use(() => markAlerts)
    .use(remarkGemoji)
    .use(remarkGithub, {
      repository: surroundings.repository,
      buildUrl: referenceAddress(source, surroundings),
      mentionStrong: false,
    })
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: handlers(source, surroundings),
    })
    .use(rawHtml);
  return processor.runSync(processor.parse(source));
}

function ownSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), dollarMath(), limits()];
}

/** Only where there is any: to parse all again takes longer than all the rest. */
function rawHtml(): Transformer<Root> {
  const parsed = rehypeRaw({ tagfilter: true });
  return (tree, file) => (holdsRaw(tree) ? parsed(tree, file) : tree);
}

function holdsRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw));
}
