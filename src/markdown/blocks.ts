import type { Block } from './block.ts';
import { atDepth } from './depth.ts';
import { parse } from './parse.ts';
import { plainBlocks } from './plain.ts';
import type { Surroundings } from './surroundings.ts';
import { blocksOf } from './walk.ts';

/**
 * What GitHub shows of a Markdown text in release notes and pull requests, as blocks nested 50 deep at most;
 * links are absolute http, https or mailto addresses of at most 2000 characters. Never throws.
 */
export function toBlocks(markdown: string, surroundings: Surroundings): Block[] {
  const source = markdown.replace(/\r\n?/g, '\n');
  try {
    return atDepth(blocksOf(parse(source, surroundings), surroundings));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // HTML nested thousands deep overflows the stack of its parser: its text is what is left to show.
    return plainBlocks(source);
  }
}
