import type { Run } from '../../html/block.ts';
import type { BlockOf, NotionBlock } from './notion-block.ts';

/** Whether there is a picture or a video at any depth. */
export function holdsMedia(blocks: readonly NotionBlock[]): boolean {
  return blocks.some(({ type, children }) => type === 'image' || type === 'video' || holdsMedia(children));
}

/** The block with a link in the place of each picture or video, at any depth. */
export function withLinks(block: NotionBlock): NotionBlock {
  return block.type === 'image' || block.type === 'video'
    ? mediaLink(block)
    : { ...block, children: block.children.map(withLinks) };
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

function nameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.split('/').at(-1) || address : address;
}
