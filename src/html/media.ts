import { fileName, isVideo, mediaAddress, type Surroundings } from './addresses.ts';
import type { Block, Format, Run } from './block.ts';
import { collapsed } from './runs.ts';
import { classes, type Element, elements } from './tree.ts';

/** `display` marks an equation that asks for a line of its own. */
export interface Text extends Run {
  display?: true;
}

/** An image or a video: a block, or a link where it is as small as a letter. */
export interface Media {
  media: 'image' | 'video';
  url: string;
  /** Empty where nobody chose one. */
  name: string;
  format: Format;
  /** Nothing where nothing tells of its size. */
  isSmall: boolean | undefined;
}

/** Of the height of a badge or less, in pixels. */
const SMALL = 40;
const BADGE = /(?:^|\.)shields\.io\/|(?:^|[./])badge/i;

/** The image of an element; its alternative text where the address is unusable, or where it is an emoji. */
export function image(node: Element, format: Format, surroundings: Surroundings): Media | Text {
  const name = (node.attributes.alt ?? '').replace(/\s+/g, ' ').trim();
  if (classes(node).includes('emoji')) return { ...format, text: unicodeOf(node) ?? name };
  const url = mediaAddress(node, surroundings);
  if (url === undefined) return { ...format, text: name };
  const isChosen = !/^image$/i.test(name); // GitHub gives the name `image` to what is pasted
  return { media: 'image', url, name: isChosen ? name : '', format, isSmall: isSmall(node, url) };
}

/** The video of an element, a link where the address does not tell of one; none without an address. */
export function video(node: Element, format: Format, surroundings: Surroundings): Media | Text | undefined {
  const source = [node, ...elements(node)].find(({ attributes }) => attributes.src);
  const url = source && mediaAddress(source, surroundings);
  if (url === undefined) return undefined;
  if (isVideo(url, surroundings)) return { media: 'video', url, name: '', format, isSmall: false };
  return { ...format, text: url, link: format.link ?? url };
}

export function asBlock({ media, url, name, format }: Media): MediaBlock {
  const caption = name || (format.link ?? '');
  return { type: media, url, caption: caption === '' ? [] : [{ ...format, text: caption }] };
}

export type MediaBlock = Extract<Block, { type: 'image' | 'video' }>;

export function isMedia(block: Block): block is MediaBlock {
  return block.type === 'image' || block.type === 'video';
}

export function asRun({ media, url, name, format }: Media): Run {
  return { ...format, text: name || collapsed(fileName(url), {}) || media, link: format.link ?? url };
}

function isSmall({ attributes: { width, height } }: Element, url: string): boolean | undefined {
  const { hostname, pathname } = new URL(url);
  if (BADGE.test(hostname + pathname)) return true;
  const sizes = [width, height].flatMap((size) =>
    /^\d+(?:px)?$/.test(size ?? '') ? [parseInt(size ?? '', 10)] : [],
  );
  return sizes.length === 0 ? undefined : sizes.some((size) => size <= SMALL);
}

/** GitHub once showed emoji as images that are named by their characters: `…/unicode/1f604.png`. */
function unicodeOf({ attributes: { src = '' } }: Element): string | undefined {
  const [, name] = /\/unicode\/([\da-f]{2,6}(?:-[\da-f]{2,6})*)\.png/i.exec(src) ?? [];
  const points = name?.split('-').map((point) => Number.parseInt(point, 16)) ?? [];
  return points.length > 0 && points.every((point) => point <= 0x10ffff)
    ? String.fromCodePoint(...points).toWellFormed()
    : undefined;
}
