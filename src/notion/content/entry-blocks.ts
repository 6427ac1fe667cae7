import type { Asset, Entry } from '../../entry.ts';
import type { Block } from '../../html/block.ts';
import { plainBlocks } from '../../html/plain.ts';
import type { Surroundings } from '../../html/surroundings.ts';

/**
 * What the page of an entry is to hold: the text as GitHub shows it, or else as it is typed, and the assets of a release.
 * @param serverUrl GitHub's own address, such as `https://github.com`
 */
export async function entryBlocks(entry: Entry, serverUrl: string): Promise<Block[]> {
  return [
    ...(await textBlocks(entry, serverUrl)),
    ...(entry.kind === 'release' ? assetBlocks(entry.assets) : []),
  ];
}

async function textBlocks(entry: Entry, serverUrl: string): Promise<Block[]> {
  const { body, html } = entry;
  if (html === undefined) return plainBlocks(body);
  // Loaded late: most runs find the text unchanged.
  const { toBlocks } = await import('../../html/blocks.ts');
  return toBlocks(html, surroundingsOf(entry, serverUrl));
}

function surroundingsOf(entry: Entry, serverUrl: string): Surroundings {
  return {
    server: new URL(serverUrl).origin,
    repository: entry.repository,
    ref: entry.kind === 'release' ? entry.version : 'HEAD',
    page: entry.url,
  };
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
