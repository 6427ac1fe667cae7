import { describe, expect, test } from '@jest/globals';
import { blocksOfMarkdown } from '../../src/markdown/blocks.ts';
import { SURROUNDINGS } from './rendered.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Texts that make parsers slow or deep, of about so many characters. */
const TEXTS: Record<string, (size: number) => string> = {
  'opening brackets': (size) => '['.repeat(size),
  'links that never end': (size) => '[a]('.repeat(size / 4),
  'marks of emphasis': (size) => '*a'.repeat(size / 2),
  'mixed marks of emphasis': (size) => '*a _b '.repeat(size / 6),
  'quote marks': (size) => '>'.repeat(size),
  'quotes 50 deep': (size) => `${'>'.repeat(50)} a\n`.repeat(size / 53),
  'list marks': (size) => '- '.repeat(size / 2),
  'lists in lists': (size) => lines(Math.sqrt(size), (i) => `${'  '.repeat(i)}- a`),
  'items of one list': (size) => '- a\n'.repeat(size / 4),
  'underlined headings': (size) => 'a\n=\n'.repeat(size / 4),
  'tags in tags': (size) => '<div>'.repeat(size / 5),
  'open formats': (size) => '<b>'.repeat(size / 3),
  'rows of a table': (size) => `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(size / 10)}`,
  mentions: (size) => '@a '.repeat(size / 3),
  footnotes: (size) => `${'[^1]'.repeat(size / 4)}\n\n[^1]: a`,
  'numbered footnotes': (size) => lines(size / 20, (i) => `[^${i}]\n\n[^${i}]: a\n`),
  'lines after quotes': (size) => '> a\nb\n\n'.repeat(size / 7),
  dollars: (size) => '$a'.repeat(size / 2),
  'runs of backticks': (size) => lines(Math.sqrt(size), (i) => '`'.repeat(i)),
  prose: (size) => 'Lorem ipsum dolor sit amet, consectetur.\n\n'.repeat(size / 42),
};

const SIZE = 8_000;

/** Milliseconds of the fastest of a few conversions. */
function fastest(markdown: string): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    blocksOfMarkdown(markdown, SURROUNDINGS);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('the time for a text grows with its length, not with its square', () => {
  test.each(Object.entries(TEXTS))('%s', (_, make) => {
    fastest(make(SIZE));
    const [short, long] = [fastest(make(SIZE)), fastest(make(4 * SIZE))];
    // Four times the text; sixteen times the time would be the square. Below two seconds the measure is too rough, and
    // even the square would bring GitHub's longest body, four times as long again, to no more than half a minute.
    expect(long).toBeLessThan(Math.max(8 * short, 2000));
  });
});

test('a megabyte of prose is converted whole', () => {
  const blocks = blocksOfMarkdown('Lorem ipsum dolor sit amet.\n\n'.repeat(35_000), SURROUNDINGS);
  expect(blocks).toHaveLength(35_000);
});
