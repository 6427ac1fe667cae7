import type { Element } from 'hast';
import { fileName, isVideo, mediaAddress } from './addresses.ts';
import type { Block, Format, Run } from './block.ts';
import type { Text } from './lines.ts';
import type { Surroundings } from './surroundings.ts';

/** An image or a video: a block where it stands on its own, a link in a sentence. */
export interface Media {
  media: 'image' | 'video';
  url: string;
  name: string;
  format: Format;
}

/** The image of an element; its alternative text where the address is unusable. */
export function image({ properties }: Element, format: Format, surroundings: Surroundings): Media | Text {
  const name = typeof properties.alt === 'string' ? properties.alt.replace(/\s+/g, ' ').trim() : '';
  const url = mediaAddress(properties.src, surroundings);
  return url === undefined ? { ...format, text: name } : { media: 'image', url, name, format };
}

/** The video of an element, a link where the address does not tell of one; none without an address. */
export function video(node: Element, format: Format, surroundings: Surroundings): Media | Text | undefined {
  const source = [node, ...node.children].find((part) => part.type === 'element' && part.properties.src);
  const url = source?.type === 'element' ? mediaAddress(source.properties.src, surroundings) : undefined;
  if (url === undefined) return undefined;
  if (isVideo(url, surroundings)) return { media: 'video', url, name: '', format };
  return { ...format, text: url, link: format.link ?? url };
}

export function asBlock({ media, url, name, format }: Media): Block {
  const { link } = format;
  const caption = link !== undefined ? (isGenerated(name) ? link : name) : isGenerated(name) ? '' : name;
  return { type: media, url, caption: caption === '' ? [] : [{ ...format, text: caption }] };
}

export function asRun({ media, url, name, format }: Media): Run {
  return { ...format, text: name || fileName(url) || media, link: format.link ?? url };
}

/** Whether nobody chose the name: GitHub gives this one to images that are pasted. */
function isGenerated(name: string): boolean {
  return name === '' || /^image$/i.test(name);
}
