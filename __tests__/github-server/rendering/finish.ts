import { randomUUID } from 'node:crypto';
import type { Element, Root } from 'hast';
import { changeElements, classesOf, element } from './elements.ts';
import { isGitHubs } from './media.ts';
import type { Page } from './page.ts';

const DIRECTED = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'div'];

/** Adds the attributes and wrappers that all elements of a tag have. */
export function finish(tree: Root, page: Page): void {
  const run = randomUUID().replaceAll('-', '');
  changeElements(tree, (node) => {
    const { tagName, properties } = node;
    if (DIRECTED.includes(tagName) && !classesOf(node).includes('contains-task-list'))
      properties.dir = 'auto';
    if (tagName === 'a') finishLink(node, page);
    if (tagName === 'input') properties.className = ['task-list-item-checkbox'];
    nameFootnotes(node, run);
    if (tagName !== 'table') return [node];
    properties.role = 'table';
    return [element('markdown-accessiblity-table', {}, [node])];
  });
}

function finishLink({ properties }: Element, { server }: Page): void {
  const href = String(properties.href ?? '');
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return;
  const url = new URL(href);
  if (!isGitHubs(url, server))
    properties.rel = [...(Array.isArray(properties.rel) ? properties.rel : []), 'nofollow'];
  else if (url.host === 'github.com') properties.href = href.replace(/^http:/i, 'https:');
}

/** The IDs of footnotes are others in each text, as several stand on one page. */
function nameFootnotes({ properties }: Element, run: string): void {
  const { id, href } = properties;
  if (typeof id === 'string' && /^user-content-fn(?:ref)?-/.test(id)) properties.id = `${id}-${run}`;
  if (id === 'user-content-footnote-label') properties.id = 'footnote-label';
  if (
    typeof href === 'string' &&
    (properties.dataFootnoteRef ?? properties.dataFootnoteBackref) !== undefined
  )
    properties.href = `#user-content-${href.slice(1)}-${run}`;
}
