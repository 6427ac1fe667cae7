import { createHash } from 'node:crypto';
import type { Asset, Entry } from '../../entry/entry.ts';
import { type Block, plainBlocks } from '../../html/block.ts';

/**
 * What the page of an entry is to hold: the text as GitHub shows it, or else as it is typed, and the assets of a release.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
export async function entryBlocks(entry: Entry, serverUrl: string): Promise<Block[]> {
  const text = await textBlocks(entry, serverUrl);
  return entry.kind === 'release' ? [...text, ...assetBlocks(entry.assets)] : text;
}

async function textBlocks(entry: Entry, serverUrl: string): Promise<Block[]> {
  const { body, html, repository, url: page } = entry;
  if (html === undefined) return plainBlocks(body);
  // Loaded late: most runs find the text unchanged.
  const { toBlocks } = await import('../../html/to-blocks.ts');
  const ref = entry.kind === 'release' ? entry.version : 'HEAD';
  return toBlocks(html, { server: new URL(serverUrl).origin, repository, ref, page });
}

function assetBlocks(assets: readonly Asset[]): Block[] {
  if (assets.length === 0) return [];
  const items = assets.map(({ name, size, url }): Block => {
    const text = [{ text: name, link: url }, { text: ` (${sizeOf(size)})` }];
    return { type: 'bulleted_list_item', text, children: [] };
  });
  return [{ type: 'heading', level: 3, text: [{ text: 'Assets' }] }, ...items];
}

/** As GitHub shows the sizes of assets. */
function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} Bytes`;
  const [unit, divisor] =
    bytes < 1024 ** 2 ? ['KB', 1024] : bytes < 1024 ** 3 ? ['MB', 1024 ** 2] : ['GB', 1024 ** 3];
  return `${Number((bytes / Number(divisor)).toPrecision(3))} ${unit}`;
}

/** Of the code that makes a page's content: to be raised where it makes another one of the same text. */
const GENERATION = 1;

/**
 * Tells apart what the content of an entry's page is made from: its text in Markdown, as the HTML differs from one answer of
 * GitHub's to the next, and whether files that need a login can be had. Empty for no content.
 * @param isMakeshift whether the next run that GitHub answers is to put it right: it is the text as it is typed, or lacks a file
 */
export function digestOf(entry: Entry, isMakeshift = false): string {
  const { body, html, attachments } = entry;
  const [tag, assets] = entry.kind === 'release' ? [entry.version, entry.assets] : ['', []];
  if (!hasText(entry) && assets.length === 0) return '';
  const lacksFiles = html !== undefined && [...attachments.values()].includes(undefined);
  const told = [GENERATION, body, tag, assets, attachments.size > 0, lacksFiles, isMakeshift];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
}

export function hasText({ body }: Entry): boolean {
  return body.trim() !== '';
}
