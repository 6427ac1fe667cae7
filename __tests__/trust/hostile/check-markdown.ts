import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Page } from '../../github-server/rendering/page.ts';
import { htmlOf } from '../../github-server/rendering/pipeline.ts';
import { EVIL } from './texts.ts';

/** Where everybody and everything exists that a text may mention. */
const EVERYTHING: Page = {
  server: 'https://github.com',
  repository: 'Codertocat/Hello-World',
  breaks: true,
  known: {
    numbered: () => 'issues',
    commit: (_, sha) => sha.padEnd(40, '0'),
    login: () => true,
    team: () => true,
    upload: () => undefined,
  },
};

const TAGS = new Set([
  'h3',
  'h4',
  'p',
  'b',
  'strong',
  'code',
  'pre',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'details',
  'summary',
  'br',
  'ul',
  'li',
  'a',
]);

const BESIDES = /<a class="[^"]*\b(?:user-mention|team-mention)\b|<img|<math-renderer|<input|<video/;

/** Links to entries. */
interface EntryLinks {
  /** Where they may lead. */
  addresses: readonly string[];
  /** How many there may be. */
  most: number;
}

/**
 * What is wrong with Markdown that the action wrote, as GitHub renders it and before that, as it is parsed: links to other
 * places than these, elements that are not the action's, mentions.
 *
 * GitHub alone says where an entry is, and signs its events, so an entry's one link leads there, to whatever address of
 * the web that is. No other link does.
 * @returns nothing where nothing is
 */
export function wrongMarkdown(
  markdown: string,
  places: readonly string[],
  entries: EntryLinks = { addresses: [], most: 0 },
): string | undefined {
  const rendered = htmlOf(markdown, EVERYTHING);
  const besides = BESIDES.exec(rendered);
  if (besides)
    return `${besides[0]} in ${rendered.slice(Math.max(0, besides.index - 300), besides.index + 200)}`;
  const elsewhere =
    /<a class="(?:issue|commit)-link[^>]*href="(?!https:\/\/github\.com\/Codertocat\/Hello-World\/)[^>]*>/.exec(
      rendered,
    );
  if (elsewhere) return `${elsewhere[0]} in ${markdown}`;
  let left = entries.most;
  for (const { tagName, href } of elementsOf(markdown)) {
    if (!TAGS.has(tagName)) return `the element ${tagName} in ${markdown}`;
    if (href === undefined) continue;
    if (left > 0 && entries.addresses.includes(href)) left -= 1;
    else if (!places.some((place) => href.startsWith(place)) || href.includes(`//${EVIL}`))
      return `the link ${href} in ${markdown}`;
  }
  const shown = /\p{Bidi_Control}/u.exec(markdown);
  return shown
    ? `it is turned about at ${shown.index}: ${markdown.slice(Math.max(0, shown.index - 100), shown.index + 100)}`
    : undefined;
}

function elementsOf(markdown: string): { tagName: string; href: string | undefined }[] {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const tree: Root = parser.runSync(parser.parse(markdown));
  return [...below(tree)];
}

function* below(node: Nodes): Generator<{ tagName: string; href: string | undefined }> {
  if (node.type === 'element') {
    const { href } = node.properties;
    yield { tagName: node.tagName, href: href === undefined || href === null ? undefined : String(href) };
  }
  if (node.type === 'comment' || node.type === 'doctype') yield { tagName: node.type, href: undefined };
  if ('children' in node) for (const child of node.children) yield* below(child);
}
