import type { BlockObjectResponse } from '@notionhq/client';
import type { Notion } from '../api/connection.ts';
import { childrenOf } from '../api/listing.ts';
import { runsOf } from '../property/rich-text.ts';
import { makerOf } from '../row/mark.ts';
import { fileId, type MediaSource, type NotionBlock, type OwnContent } from './notion-block.ts';

/** A block that stands on a page. */
export interface ExistingBlock {
  id: string;
  /** Whether this action made it; of blocks that people put among its own, the content is not read. */
  own: boolean;
  block: NotionBlock;
  children: ExistingBlock[];
}

/**
 * The blocks below a block with all that they hold; one request per 100, and one at least for each that holds others.
 * @param makers who makes blocks for this action, as `makerOf` shortens user IDs
 */
export async function readBlocks(
  notion: Notion,
  parentId: string,
  makers: readonly string[],
): Promise<ExistingBlock[]> {
  const blocks: ExistingBlock[] = [];
  for await (const response of childrenOf(notion, parentId)) {
    const isOwn = makers.includes(makerOf(response.created_by.id));
    const children = isOwn && response.has_children ? await readBlocks(notion, response.id, makers) : [];
    const holdsOwn = children.some(({ own }) => own);
    const content = isOwn ? ownContent(response, holdsOwn) : undefined;
    const block = { ...(content ?? UNKNOWN), children: children.map((child) => child.block) };
    blocks.push({ id: response.id, own: content !== undefined, block, children });
  }
  return blocks;
}

/** Whether people put something into a block. */
export function holdsStrange({ children }: ExistingBlock): boolean {
  return children.some((child) => !child.own || holdsStrange(child));
}

const UNKNOWN: OwnContent = { type: 'paragraph', text: [] };

/** Nothing for a type that this action never makes. */
function ownContent(block: BlockObjectResponse, holdsOwn: boolean): OwnContent | undefined {
  // People may make any heading one that holds blocks; only what this action put into it tells that it has to be one.
  const toggleable = holdsOwn ? ({ toggleable: true } as const) : {};
  switch (block.type) {
    case 'to_do':
      return { type: block.type, text: runsOf(block.to_do.rich_text), checked: block.to_do.checked };
    case 'callout': {
      const { rich_text, icon, color } = block.callout;
      const emoji = icon?.type === 'emoji' ? icon.emoji : '';
      return { type: block.type, text: runsOf(rich_text), icon: emoji, color };
    }
    case 'code':
      return { type: block.type, text: runsOf(block.code.rich_text), language: block.code.language };
    case 'equation':
      return { type: block.type, expression: block.equation.expression };
    case 'divider':
      return { type: block.type };
    case 'table':
      return { type: block.type, width: block.table.table_width, header: block.table.has_column_header };
    case 'table_row':
      return { type: block.type, cells: block.table_row.cells.map(runsOf) };
    case 'image':
      return { type: block.type, source: sourceOf(block.image), caption: runsOf(block.image.caption) };
    case 'video':
      return { type: block.type, source: sourceOf(block.video), caption: runsOf(block.video.caption) };
    case 'paragraph':
      return { type: block.type, text: runsOf(block.paragraph.rich_text) };
    case 'quote':
      return { type: block.type, text: runsOf(block.quote.rich_text) };
    case 'bulleted_list_item':
      return { type: block.type, text: runsOf(block.bulleted_list_item.rich_text) };
    case 'numbered_list_item':
      return { type: block.type, text: runsOf(block.numbered_list_item.rich_text) };
    case 'toggle':
      return { type: block.type, text: runsOf(block.toggle.rich_text) };
    case 'heading_1':
      return { type: block.type, text: runsOf(block.heading_1.rich_text), ...toggleable };
    case 'heading_2':
      return { type: block.type, text: runsOf(block.heading_2.rich_text), ...toggleable };
    case 'heading_3':
      return { type: block.type, text: runsOf(block.heading_3.rich_text), ...toggleable };
    case 'heading_4':
      return { type: block.type, text: runsOf(block.heading_4.rich_text), ...toggleable };
    default:
      return undefined;
  }
}

type Media = Extract<BlockObjectResponse, { type: 'image' }>['image'];

/** Notion gives a file an address that expires, with the name that it was uploaded by at the end. */
function sourceOf(media: Media): MediaSource {
  if (media.type === 'external') return { at: 'address', url: media.external.url };
  const { url } = media.file;
  return { at: 'file', id: fileId(url), url };
}
