import type { Format } from './block.ts';

/** What tags do to the format of the text in them. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...all(['b', 'strong'], { bold: true }),
  ...all(['i', 'em', 'cite', 'dfn', 'var'], { italic: true }),
  ...all(['s', 'del', 'strike'], { strikethrough: true }),
  ...all(['u', 'ins'], { underline: true }),
  ...all(['code', 'kbd', 'samp', 'tt'], { code: true }),
  ...all(['mark'], { highlight: true }),
]);

function all(tags: string[], format: Format): [string, Format][] {
  return tags.map((tag) => [tag, format]);
}
