import { randomUUID } from 'node:crypto';
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { makeAlerts } from './alerts.ts';
import { showCode } from './code.ts';
import { dollarMath } from './dollar-math.ts';
import { showEmoji } from './emoji.ts';
import { finish } from './finish.ts';
import { handlers } from './handlers.ts';
import { showImages, showVideos } from './media.ts';
import type { Page } from './page.ts';
import { linkReferences } from './references.ts';
import { markMade, schemaFor, takeFromPeople } from './sanitize.ts';
import { shortenAddresses } from './shortened.ts';

/** The same steps as GitHub's: Markdown to HTML, sanitized, and then what GitHub adds of its own. */
export function htmlOf(markdown: string, page: Page): string {
  const source = markdown.toWellFormed().replace(/\r\n?/g, '\n');
  const mark = randomUUID();
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(withMath)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      handlers: handlers(source, page),
    })
    .use(() => (tree: Root) => markMade(tree, mark))
    .use(rehypeRaw, { tagfilter: true })
    .use(rehypeSanitize, schemaFor(mark))
    .use(() => (tree: Root) => dress(tree, page))
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
    .processSync(source)
    .toString();
}

function withMath(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), dollarMath()];
}

function dress(tree: Root, page: Page): void {
  takeFromPeople(tree);
  makeAlerts(tree);
  showEmoji(tree);
  showVideos(tree, page);
  shortenAddresses(tree, page);
  linkReferences(tree, page);
  showImages(tree, page);
  showCode(tree);
  finish(tree, page);
}
