import { describe, expect, test } from '@jest/globals';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { withinLimits } from '../../src/notion/page/within-limits.ts';
import { richText } from '../../src/notion/property/rich-text.ts';
import { SURROUNDINGS } from './surroundings.ts';

/** About so many characters of a piece, closed where `end` is given. */
const filled =
  (piece: string, end = '', start = '') =>
  (size: number) => {
    const count = Math.floor(size / (piece.length + end.length));
    return start + piece.repeat(count) + end.repeat(count);
  };

/** HTML that makes converters slow or deep, of about so many characters. */
const TEXTS: Record<string, (size: number) => string> = {
  'elements in elements': filled('<div>x', '</div>'),
  'elements that never end': filled('<b>x'),
  'ends without a start': filled('<div>', '</x>'),
  'ends of paragraphs that never began': filled('</p>'),
  'formats in formats': filled('<b>x', '</b>'),
  'several formats in several': filled('<b><i><code><a href=x>y', '</a></code></i></b>'),
  'quotations in quotations': filled('<q>x', '</q>'),
  'drawings in drawings': filled('<svg><foreignObject>', '</altglyph>'),
  'formats that go on in each paragraph': filled('<b>x', '<p>'),
  'quotes in quotes': filled('<blockquote>x', '</blockquote>'),
  'quotes 50 deep': filled(`${'<blockquote>'.repeat(50)}a${'</blockquote>'.repeat(50)}`),
  'lists in lists': filled('<ul><li>x', '</li></ul>'),
  'items of one list': filled('<li>x</li>', '', '<ul>'),
  'tasks of one list': filled('<li><input type=checkbox>x</li>', '', '<ul>'),
  'tasks in one item, after white space': (size) =>
    `<ul><li>${'<i> </i>'.repeat(size / 16)}x${'<input type=checkbox>'.repeat(size / 42)}`,
  'a wide row': filled('<td>x</td>', '', '<table><tr>'),
  'a wide row before short ones': (size) =>
    `<table><tr>${'<td>x'.repeat(size / 10)}</tr>${'<tr><td>x'.repeat(size / 20)}`,
  'cells that span columns': filled('<tr><td colspan="1000">x', '', '<table>'),
  'cells that span rows': filled('<tr><td rowspan="1000">x', '', '<table>'),
  'tables in tables': filled('<table><tr><td>x', '</td></tr></table>'),
  'tables in one cell': filled('<table><tr><td>x</td></tr></table>', '', '<table><tr><td>'),
  'heads of one table': filled('<thead>', '', '<table>'),
  'rows of one table': filled('<tr><td>x</td><td>y</td></tr>', '', '<table>'),
  'images in cells': filled('<tr><td><img src=y>', '', '<table>'),
  'images in lines': filled('<img src=y>z<br>'),
  'images in links in links': filled('<img src=y>', '', '<a href=x>'.repeat(200)),
  'lines in links in links': filled('x<br>', '', '<a href=x><b>'.repeat(200)),
  links: filled('<a href="https://github.com/octocat/hello-world/pull/1">#1</a> '),
  'emoji as images': filled('<img class=emoji src="/unicode/1f604.png">'),
  'small letters in small letters': filled('<sup>x', '</sup>'),
  'details in details': filled('<details><summary>x</summary>', '</details>'),
  'summaries of one toggle': filled('<summary>x</summary>', '', '<details>'),
  'players in players': filled('<details class="details-reset">'),
  headings: filled('<h3>x</h3>'),
  'headings in headings': filled('<h3><div>x', '</div></h3>'),
  'attributes of one element': (size) =>
    `<a ${Array.from({ length: size / 6 }, (_, i) => `a${i}`).join(' ')}>x</a>`,
  'classes of one element': filled('a ', '">x', '<p class="'),
  'mail in mail': filled('<div class=email-fragment>a\n'),
  'lines of mail': filled('a\n', '', '<div class=email-fragment>'),
  'alerts in alerts': filled('<div class=markdown-alert><p class=markdown-alert-title>x'),
  'colours of code': filled(
    '<span class="pl-k">x</span>',
    '',
    '<div class="highlight highlight-source-ts"><pre>',
  ),
  'line breaks': filled('a<br>\n'),
  'line breaks without a line': filled('<br>'),
  'line breaks in code': filled('<code><br></code>'),
  'inline code': filled('<code>x</code> y '),
  'inline marks': filled('<b>x</b> <i>y</i> '),
  'one line': filled('word '),
  'one word': filled('w'),
  'one line of code': filled('x', '', '<pre>'),
  'lines of code': filled('const x = 1;\n', '', '<pre>'),
  'one long character': filled('\u0301'),
  'one long formula': filled('$`', '', '<math-renderer>$'),
  formulas: filled('<math-renderer class="js-display-math">$$x$$</math-renderer>'),
  'white space': filled(' ', '', '<p>'),
  'white space between words': filled(`x${' '.repeat(500)}`),
  'white space that stays': filled('&nbsp;', 'x'),
  entities: filled('&amp;'),
  'entities that never end': filled('&am'),
  'quotes that never end': filled('<a b="'),
  'less-than signs': filled('<'),
  comments: filled('<!--'),
  prose: filled('<p dir="auto">Lorem ipsum dolor sit amet, consectetur.</p>\n'),
};

/** GitHub's longest body is 125,000 characters, and HTML is longer than what it is made from. */
const SIZES = { short: 60_000, long: 240_000 };

/** What is done with a text until it is sent, block by block. */
function convert(html: string): unknown[] {
  return withinLimits(toBlocks(html, SURROUNDINGS), new Map()).map((block) =>
    'text' in block ? richText(block.text) : [],
  );
}

/** Milliseconds of the processor for a conversion, as a mean of so many that its clock can tell. */
function duration(html: string): number {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    convert(html);
    const { user, system } = process.threadCpuUsage(before);
    if (user + system > 20_000) return (user + system) / 1000 / times;
  }
}

/** How many times as long four times the text takes: the fastest of some rounds, more where the machine is busy. */
function growth(make: (size: number) => string, limit: number): number {
  const [short, long] = [make(SIZES.short), make(SIZES.long)];
  let best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  convert(short);
  for (let round = 0; round < 2 || (round < 8 && best.long > limit * best.short); round++)
    best = { short: Math.min(best.short, duration(short)), long: Math.min(best.long, duration(long)) };
  return best.long / best.short;
}

describe('the time for a text grows with its length, not with its square', () => {
  test.each(Object.entries(TEXTS))('%s', (_, make) => {
    // Four times the text; sixteen times the time would be the square.
    expect(growth(make, 8)).toBeLessThan(8);
  });
});
