import type { Run } from '../../html/block.ts';
import { joined } from '../../html/runs.ts';
import { quoted } from '../../quoted.ts';
import { fittingRuns, shortened } from '../property/rich-text.ts';
import {
  type BlockOf,
  type NotionBlock,
  ownKey,
  ownText,
  placesIn,
  runsIn,
  type Way,
  withRuns,
} from './notion-block.ts';

/** What stands next to a block that Notion refuses: less of it, in its place; nothing where it is empty already. */
export function standIn(block: NotionBlock): NotionBlock | undefined {
  if (isMedia(block)) return mediaLink(block);
  const plain = withoutFormats(block);
  if (ownKey(plain) !== ownKey(block)) return plain;
  const isEmpty = ownText(block).trim() === '';
  switch (block.type) {
    case 'table':
      return tableLines(block);
    case 'table_row':
      return isEmpty ? undefined : { ...block, cells: block.cells.map(() => []) };
    case 'paragraph':
      return isEmpty ? undefined : { ...block, text: [] };
    default:
      return { type: 'paragraph', text: plainText(ownText(block)), children: block.children };
  }
}

/** The block with its text, but without formats, links and equations in it; what it holds stays as it is. */
export function withoutFormats(block: NotionBlock): NotionBlock {
  return withRuns(block, plain);
}

/** A paragraph that leads to a picture or video. */
export function mediaLink({ source, caption }: BlockOf<'image' | 'video'>): NotionBlock {
  const text: Run[] = caption.length > 0 ? caption : [{ text: nameOf(source.url) }];
  return {
    type: 'paragraph',
    text: text.map((run) => ({ ...run, link: run.link ?? source.url })),
    children: [],
  };
}

export function isMedia(block: NotionBlock): block is BlockOf<'image' | 'video'> {
  return block.type === 'image' || block.type === 'video';
}

/** A line for each row: the first is the paragraph itself, which holds the others. */
function tableLines({ children }: BlockOf<'table'>): NotionBlock {
  const [text = [], ...others] = children.map((row) => plainText(ownText(row)));
  const lines = others.map((text): NotionBlock => ({ type: 'paragraph', text, children: [] }));
  return { type: 'paragraph', text, children: lines };
}

function plain(runs: readonly Run[]): Run[] {
  return plainText(runs.map(({ text }) => text).join(''));
}

function plainText(text: string): Run[] {
  return joined(fittingRuns([{ text }]));
}

function nameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) || address : address;
}

/** So much of a text tells which one it is. */
const FIRST_WORDS = 60;

/** What the user should know of a block that stands for a refused one; nothing where it is none, or shows the same. */
export function told(block: NotionBlock): string | undefined {
  const { standsFor } = block;
  if (standsFor === undefined || ownKey(block) === ownKey(standsFor.block)) return undefined;
  return `${subject(standsFor.block)} ${whatStands(block)}: Notion refused it. ${standsFor.reason}`;
}

function subject(block: NotionBlock): string {
  if (isMedia(block)) return quoted(block.source.url);
  const text = [block, ...block.children].map(ownText).find((text) => text.trim() !== '');
  return text === undefined ? `A block (${block.type})` : quoted(shortened(text.trim(), FIRST_WORDS));
}

function whatStands(block: NotionBlock): string {
  if (isMedia(block)) return 'has a plain caption';
  if (ownText(block).trim() === '') return 'is left out';
  const isLink = block.type === 'paragraph' && block.text.every(({ link }) => link !== undefined);
  return isLink ? 'stays a link' : 'is plain text';
}

/**
 * The blocks that a refusal names: one by its path, as in `body.children[3].quote.children[0].image.external.url should be
 * …` (reported: https://github.com/L-a-r-t/chatgpt-to-notion/issues/36), else those that have an address which stands in
 * the message. Of pictures and links Notion is also reported to name none: “Invalid image url”, “Invalid URL for link”
 * (https://github.com/makenotion/notion-sdk-js/issues/211). A block that stands for a refused one is no longer taken at its
 * name, as that has not helped.
 * @param blocks those of the request, or of the container in it
 */
export function namedIn(message: string, blocks: readonly NotionBlock[]): Way[] {
  const places = placesIn(blocks).filter(({ block }) => block.standsFor === undefined);
  const path = PATH.exec(message.replace(CONTAINER, ''))?.[0];
  if (path !== undefined) {
    const way = [...path.matchAll(/(?<=\[)\d+(?=\])/g)].map(([index]) => Number(index));
    return places.some((place) => place.way.join() === way.join()) ? [way] : [];
  }
  const named = places.flatMap(({ way, block }) =>
    addressesOf(block)
      .filter((address) => message.includes(address))
      .map((address) => ({ way, length: address.length })),
  );
  // One address may be the beginning of another.
  const longest = Math.max(...named.map(({ length }) => length));
  const ways = named.filter(({ length }) => length === longest).map(({ way }) => way);
  return [...new Set(ways)];
}

const PATH = /\bbody\.children\[\d+\](?:\.\w+\.children\[\d+\])*/;
const CONTAINER = /(?<=\bbody)\.children\[0\]\.synced_block(?=\.children)/;

function addressesOf(block: NotionBlock): string[] {
  if (isMedia(block)) return [block.source.url];
  return runsIn(block).flatMap(({ link }) => (link === undefined ? [] : [link]));
}
