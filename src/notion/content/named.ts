import { placesIn, type Way } from './block-tree.ts';
import type { NotionBlock } from './notion-block.ts';
import { isMedia } from './stand-in.ts';

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
    const way = [...path.matchAll(/\d+(?=\])/g)].map(([index]) => Number(index));
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
  const runs = block.type === 'table_row' ? block.cells.flat() : 'text' in block ? block.text : [];
  return runs.flatMap(({ link }) => (link === undefined ? [] : [link]));
}
