import { createHash } from 'node:crypto';
import type { Asset, Entry } from '../../entry.ts';
import type { Block } from '../../html/block.ts';
import type { Surroundings } from '../../markdown/surroundings.ts';

/** Loaded late, while Notion and GitHub are asked: it takes longer than the first look-up needs to leave. */
export function loadConverter(): Promise<typeof import('../../markdown/blocks.ts')> {
  return import('../../markdown/blocks.ts');
}

/** What the page of an entry is to hold: the text as GitHub shows it, and the assets of a release. */
export async function entryBlocks(entry: Entry): Promise<Block[]> {
  const assets = entry.kind === 'release' ? assetBlocks(entry.assets) : [];
  if (entry.body.trim() === '') return assets;
  const { blocksOfMarkdown } = await loadConverter();
  return [...blocksOfMarkdown(entry.body, surroundingsOf(entry)), ...assets];
}

/** Tells contents apart, also by which of their private files could be had; empty for no content. */
export function digestOf(blocks: readonly Block[], { attachments }: Entry): string {
  if (blocks.length === 0) return '';
  const files = [...attachments].flatMap(([address, signed]) => (signed === undefined ? [] : [address]));
  const told = JSON.stringify(files.length === 0 ? blocks : [blocks, files]);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

function surroundingsOf(entry: Entry): Surroundings {
  return {
    server: new URL(entry.url).origin,
    repository: entry.repository,
    ref: entry.kind === 'release' ? entry.version : 'HEAD',
    page: entry.url,
    videos: new Set(
      [...entry.attachments]
        .filter(([, signed]) => signed !== undefined && isVideo(signed))
        .map(([address]) => address),
    ),
  };
}

function isVideo(address: string): boolean {
  return URL.canParse(address) && /\.(?:mp4|mov|webm|m4v)$/i.test(new URL(address).pathname);
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
