import type { BlockObjectRequest, UpdateBlockParameters } from '@notionhq/client';
import { richText } from '../property/rich-text.ts';
import type { BlockOf, NotionBlock } from './notion-block.ts';

/** The SDK's shapes for the second and the third level of a request, which it does not export. */
type ChildOf<Quote extends { quote: { children?: unknown[] } }> = NonNullable<
  Quote['quote']['children']
>[number];
type SecondLevel = ChildOf<Extract<BlockObjectRequest, { quote: unknown }>>;
type ThirdLevel = ChildOf<Extract<SecondLevel, { quote: unknown }>>;

/** How deep one request reaches: a block, its children and their children. */
export const LEVELS = 3;

/** A block for a request with its children, which lie no deeper than LEVELS. */
export function blockRequest(block: NotionBlock): BlockObjectRequest {
  return block.type === 'table' ? tableRequest(block) : requestOf(block, block.children.map(secondLevel));
}

/** A container of the blocks, which lie no deeper than the rest of LEVELS: an original synced block. */
export function containerRequest(blocks: readonly NotionBlock[]): BlockObjectRequest {
  return { type: 'synced_block', synced_block: { synced_from: null, children: blocks.map(secondLevel) } };
}

function secondLevel(block: NotionBlock): SecondLevel {
  return block.type === 'table' ? tableRequest(block) : requestOf(block, block.children.map(thirdLevel));
}

function thirdLevel(block: NotionBlock): ThirdLevel {
  if (block.type === 'table') throw new Error('A table does not fit into the third level of a request');
  return requestOf(block, []);
}

function tableRequest({ width, header, children }: BlockOf<'table'>) {
  const rows = children
    .filter((row): row is BlockOf<'table_row'> => row.type === 'table_row')
    .map(rowRequest);
  const table = { table_width: width, has_column_header: header, has_row_header: false, children: rows };
  return { type: 'table' as const, table };
}

function rowRequest({ cells }: BlockOf<'table_row'>) {
  return { type: 'table_row' as const, table_row: { cells: cells.map(richText) } };
}

function requestOf<Child>(block: Exclude<NotionBlock, { type: 'table' }>, below: Child[]) {
  const children = below.length > 0 ? { children: below } : {};
  switch (block.type) {
    case 'paragraph':
      return { type: block.type, paragraph: { rich_text: richText(block.text), ...children } };
    case 'quote':
      return { type: block.type, quote: { rich_text: richText(block.text), ...children } };
    case 'bulleted_list_item':
      return { type: block.type, bulleted_list_item: { rich_text: richText(block.text), ...children } };
    case 'numbered_list_item':
      return { type: block.type, numbered_list_item: { rich_text: richText(block.text), ...children } };
    case 'toggle':
      return { type: block.type, toggle: { rich_text: richText(block.text), ...children } };
    case 'to_do': {
      const { text, checked } = block;
      return { type: block.type, to_do: { rich_text: richText(text), checked, ...children } };
    }
    case 'callout': {
      const { text, icon, color } = block;
      const emoji = { type: 'emoji' as const, emoji: icon };
      return { type: block.type, callout: { rich_text: richText(text), icon: emoji, color, ...children } };
    }
    case 'heading_1':
      return { type: block.type, heading_1: headingRequest(block, children) };
    case 'heading_2':
      return { type: block.type, heading_2: headingRequest(block, children) };
    case 'heading_3':
      return { type: block.type, heading_3: headingRequest(block, children) };
    case 'heading_4':
      return { type: block.type, heading_4: headingRequest(block, children) };
    case 'code':
      return { type: block.type, code: { rich_text: richText(block.text), language: block.language } };
    case 'equation':
      return { type: block.type, equation: { expression: block.expression } };
    case 'divider':
      return { type: block.type, divider: {} };
    case 'table_row':
      return rowRequest(block);
    case 'image':
      return { type: block.type, image: mediaRequest(block) };
    case 'video':
      return { type: block.type, video: mediaRequest(block) };
  }
}

type Heading = BlockOf<'heading_1' | 'heading_2' | 'heading_3' | 'heading_4'>;

function headingRequest<Children>({ text, toggleable }: Heading, children: Children) {
  return { rich_text: richText(text), ...(toggleable && { is_toggleable: true, ...children }) };
}

function mediaRequest({ source, caption }: BlockOf<'image' | 'video'>) {
  const text = { caption: richText(caption) };
  if (source.at === 'address') return { type: 'external' as const, external: { url: source.url }, ...text };
  if (source.upload === undefined) throw new Error(`The file ${source.id} was not uploaded`);
  return { type: 'file_upload' as const, file_upload: { id: source.upload }, ...text };
}

/** What changes a block into another of the same type, where its own content differs. Pictures stay, captions change. */
export function updateRequest(id: string, block: NotionBlock): UpdateBlockParameters {
  switch (block.type) {
    case 'table':
      return { block_id: id, type: block.type, table: { has_column_header: block.header } };
    case 'image':
      return { block_id: id, type: block.type, image: { caption: richText(block.caption) } };
    case 'video':
      return { block_id: id, type: block.type, video: { caption: richText(block.caption) } };
    default:
      return { block_id: id, ...requestOf(block, []) };
  }
}
