import type { Block } from './block.ts';
import { parse } from './parse.ts';
import type { Surroundings } from './surroundings.ts';
import { blocksOf } from './walk.ts';

/**
 * What GitHub's rendering of release notes or of a pull request's text shows, as blocks nested 50 deep at most; links
 * are absolute http, https or mailto addresses of at most 2000 characters. What differs between two renderings of the
 * same text (signatures, numbers of footnotes) changes no block. Never throws, whatever the HTML.
 */
export function toBlocks(html: string, surroundings: Surroundings): Block[] {
  return blocksOf(parse(html.toWellFormed()), surroundings);
}
