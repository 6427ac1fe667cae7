import { describe, expect, test } from '@jest/globals';
import { toBlocks } from '../../src/html/to-blocks.ts';
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
  'formats that go on in each paragraph': filled('<b>x', '<p>'),
  'quotes in quotes': filled('<blockquote>x', '</blockquote>'),
  'quotes 50 deep': filled(`${'<blockquote>'.repeat(50)}a${'</blockquote>'.repeat(50)}`),
  'lists in lists': filled('<ul><li>x', '</li></ul>'),
  'items of one list': filled('<li>x</li>', '', '<ul>'),
  'a wide row': filled('<td>x</td>', '', '<table><tr>'),
  'a wide row before short ones': (size) =>
    `<table><tr>${'<td>x'.repeat(size / 10)}</tr>${'<tr><td>x'.repeat(size / 20)}`,
  'cells that span columns': filled('<tr><td colspan="1000">x', '', '<table>'),
  'cells that span rows': filled('<tr><td rowspan="1000">x', '', '<table>'),
  'tables in tables': filled('<table><tr><td>x', '</td></tr></table>'),
  'images in cells': filled('<tr><td><img src=y>', '', '<table>'),
  'images in lines': filled('<img src=y>z<br>'),
  'images in links in links': filled('<img src=y>', '', '<a href=x>'.repeat(200)),
  'small letters in small letters': filled('<sup>x', '</sup>'),
  'details in details': filled('<details><summary>x</summary>', '</details>'),
  headings: filled('<h3>x</h3>'),
  'attributes of one element': (size) =>
    `<a ${Array.from({ length: size / 6 }, (_, i) => `a${i}`).join(' ')}>x</a>`,
  'classes of one element': filled('a ', '">x', '<p class="'),
  'mail in mail': filled('<div class=email-fragment>a\n'),
  'alerts in alerts': filled('<div class=markdown-alert><p class=markdown-alert-title>x'),
  'colours of code': filled(
    '<span class="pl-k">x</span>',
    '',
    '<div class="highlight highlight-source-ts"><pre>',
  ),
  'line breaks': filled('a<br>\n'),
  'white space': filled(' ', '', '<p>'),
  entities: filled('&amp;'),
  'less-than signs': filled('<'),
  comments: filled('<!--'),
  prose: filled('<p dir="auto">Lorem ipsum dolor sit amet, consectetur.</p>\n'),
};

/** GitHub's longest body. */
const SIZE = 125_000;

/** Milliseconds of the processor, whatever else the machine does, for the fastest of a few conversions. */
function fastest(html: string, times: number): number {
  const all = Array.from({ length: times }, () => {
    const before = process.threadCpuUsage();
    toBlocks(html, SURROUNDINGS);
    return process.threadCpuUsage(before).user / 1000;
  });
  return Math.min(...all);
}

describe('the time for a text grows with its length, not with its square', () => {
  test.each(Object.entries(TEXTS))('%s', (_, make) => {
    // Where GitHub's longest body takes less than a second, nobody waits.
    if (fastest(make(SIZE), 1) < 1000) return;
    // Four times the text; sixteen times the time would be the square.
    expect(fastest(make(SIZE), 3)).toBeLessThan(8 * fastest(make(SIZE / 4), 3));
  });
});
