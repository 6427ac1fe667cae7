import { createHash } from 'node:crypto';
import type { BlockObjectRequest } from '@notionhq/client';
import type { Run } from '../../html/block.ts';
import { pageNamedIn } from '../../settings/notion-id.ts';

/** A block within Notion's limits for one block, be it one to write or one that was read. */
export type NotionBlock = OwnContent & { children: NotionBlock[]; standsFor?: Refused };

/** A block that Notion refused, and what it said. */
export interface Refused {
  block: NotionBlock;
  reason: string;
}

/** Those of some types. */
export type BlockOf<Type extends NotionBlock['type']> = Extract<NotionBlock, { type: Type }>;

/** What a block holds itself. */
export type OwnContent =
  | { type: ParentType; text: Run[] }
  /** `toggleable` where it holds others: Notion lets no other heading hold any. */
  | { type: HeadingType; text: Run[]; toggleable?: true }
  | { type: 'to_do'; text: Run[]; checked: boolean }
  | { type: 'callout'; text: Run[]; icon: string; color: CalloutColor }
  | { type: 'code'; text: Run[]; language: Language }
  | { type: 'equation'; expression: string }
  | { type: 'divider' }
  | { type: 'table'; width: number; header: boolean }
  | { type: 'table_row'; cells: Run[][] }
  | { type: 'image' | 'video'; source: MediaSource; caption: Run[] };

type ParentType = 'paragraph' | 'quote' | 'bulleted_list_item' | 'numbered_list_item' | 'toggle';
type HeadingType = 'heading_1' | 'heading_2' | 'heading_3' | 'heading_4';

/** Where the picture is: at an address that anybody can read, or in a file that this action uploads to Notion. */
export type MediaSource =
  | { at: 'address'; url: string }
  /** `id` tells files apart; `upload` is Notion's ID of an upload that no block shows yet. */
  | { at: 'file'; id: string; url: string; upload?: string };

export type Language = Extract<BlockObjectRequest, { code: unknown }>['code']['language'];

type Callout = Extract<BlockObjectRequest, { callout: unknown }>['callout'];
export type CalloutColor = NonNullable<Callout['color']>;

/**
 * One form for contents that say the same, children apart: a picture at an address, too, and the file that Notion has
 * fetched from there.
 */
export function ownKey({ children: _, standsFor: __, ...own }: NotionBlock): string {
  // Which form of an emoji is shown makes no difference.
  if (own.type === 'callout') return keyOf({ ...own, icon: own.icon.replaceAll('\ufe0f', '') });
  if (own.type !== 'image' && own.type !== 'video') return keyOf(own);
  const { source, caption } = own;
  return keyOf([own.type, source.at === 'file' ? source.id : fetchedFileId(source.url), caption]);
}

/** Notion gives back a link to one of its pages in another form than it took it. */
function keyOf(content: unknown): string {
  return JSON.stringify(content, (name, value) =>
    name === 'link' && typeof value === 'string' ? (pageNamedIn(value) ?? value) : value,
  );
}

/** The text of a block in its formats, children apart. */
export function runsIn(block: NotionBlock): Run[] {
  switch (block.type) {
    case 'equation':
    case 'divider':
    case 'table':
      return [];
    case 'table_row':
      return block.cells.flat();
    case 'image':
    case 'video':
      return block.caption;
    default:
      return block.text;
  }
}

/** The block with other texts, children apart. */
export function withRuns(block: NotionBlock, change: (runs: readonly Run[]) => Run[]): NotionBlock {
  switch (block.type) {
    case 'equation':
    case 'divider':
    case 'table':
      return block;
    case 'table_row':
      return { ...block, cells: block.cells.map(change) };
    case 'image':
    case 'video':
      return { ...block, caption: change(block.caption) };
    default:
      return { ...block, text: change(block.text) };
  }
}

/** The text of a block as a person reads it, children apart. */
export function ownText(block: NotionBlock): string {
  switch (block.type) {
    case 'equation':
      return block.expression;
    case 'divider':
    case 'table':
      return '';
    case 'table_row':
      return block.cells.map(plain).join(' ');
    case 'image':
    case 'video':
      return `${block.source.url} ${plain(block.caption)}`;
    default:
      return plain(block.text);
  }
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The way to a block: its place among blocks side by side, among the children of that one, and so on. */
export type Way = readonly number[];

interface Place {
  way: Way;
  block: NotionBlock;
}

/** All blocks, at any depth, each with the way to it. */
export function placesIn(blocks: readonly NotionBlock[], above: Way = []): Place[] {
  return blocks.flatMap((block, index) => {
    const way = [...above, index];
    return [{ way, block }, ...placesIn(block.children, way)];
  });
}

/** The blocks with another in the place that the way leads to. */
export async function replaceAt(
  blocks: readonly NotionBlock[],
  [index = 0, ...below]: Way,
  change: (block: NotionBlock) => Promise<NotionBlock>,
): Promise<readonly NotionBlock[]> {
  const block = blocks[index];
  if (block === undefined) return blocks;
  if (below.length === 0) return blocks.with(index, await change(block));
  const children = [...(await replaceAt(block.children, below, change))];
  return blocks.with(index, { ...block, children });
}

/** The block with others in the place of itself and of all that it holds. */
export function everywhere(block: NotionBlock, change: (block: NotionBlock) => NotionBlock): NotionBlock {
  return { ...change(block), children: block.children.map((child) => everywhere(child, change)) };
}

/** What tells a file apart, in its address on GitHub as in the one that Notion gives it: the UUID in its name. */
export function fileId(address: string): string {
  const name = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(name)?.[0].toLowerCase() ?? name;
}

/** What tells a file apart that Notion has fetched from an address, and is named by: a digest in the form of a UUID. */
export function fetchedFileId(address: string): string {
  const digest = createHash('sha256').update(address).digest('hex').slice(0, 32);
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
