import type { Block } from '../html/block.ts';
import { plainBlocks } from '../html/plain.ts';
import { blocksOf } from '../html/walk.ts';
import { htmlTree } from './html-tree.ts';
import { parse } from './parse.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What GitHub shows of a Markdown text in release notes and pull requests, as blocks nested 50 deep at most;
 * links are absolute http, https or mailto addresses of at most 2000 characters. Never throws.
 */
export function blocksOfMarkdown(markdown: string, surroundings: Surroundings): Block[] {
  const source = markdown.toWellFormed().replace(/\r\n?/g, '\n');
  try {
    return blocksOf(htmlTree(parse(source, surroundings)), surroundings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // HTML nested thousands deep overflows the stack of its parser: its text is what is left to show.
    return plainBlocks(source);
  }
}
