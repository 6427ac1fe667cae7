import { createHash } from 'node:crypto';
import type { Entry } from '../../entry.ts';

/** Of the code that makes a page's content: to be raised where it makes another one of the same text. */
const GENERATION = 1;

/**
 * Tells apart what the content of an entry's page is made from: its text in Markdown, as the HTML differs from one answer of
 * GitHub's to the next, and whether files that need a login can be had. Empty for no content.
 * @param isTyped whether the content is the text as it is typed
 */
export function digestOf(entry: Entry, isTyped = false): string {
  const { body, html, attachments } = entry;
  const [tag, assets] = entry.kind === 'release' ? [entry.version, entry.assets] : ['', []];
  if (!hasText(entry) && assets.length === 0) return '';
  const lacksFiles = html !== undefined && [...attachments.values()].includes(undefined);
  const told = [GENERATION, body, tag, assets, attachments.size > 0, lacksFiles, isTyped];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
}

export function hasText({ body }: Entry): boolean {
  return body.trim() !== '';
}
