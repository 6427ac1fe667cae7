import { describe, expect, test } from '@jest/globals';
import { optionName, optionNames } from '../../../src/notion/property/field-content.ts';
import { fittingRuns, pieces, shortened } from '../../../src/notion/property/rich-text.ts';

describe('a long text', () => {
  test('is split at 2000 characters without losing one', () => {
    const text = 'abcde'.repeat(1001);
    const runs = fittingRuns([{ text }]);
    expect(runs.map((run) => run.text.length)).toEqual([2000, 2000, 1005]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  test.each([
    ['a surrogate pair', `${'a'.repeat(1999)}😀b`, 1999],
    ['a family of joined emoji', `${'a'.repeat(1995)}👩‍👩‍👧‍👦b`, 1995],
    ['a letter with its accent', `${'a'.repeat(1999)}e\u0301b`, 1999],
  ])('is never cut inside %s', (_, text, first) => {
    const [head, tail] = pieces(text, 2000);
    expect(head).toHaveLength(first);
    expect(`${head}${tail}`).toBe(text);
  });

  test('of one grapheme beyond the limit is cut between code points', () => {
    const text = `e${'\u0301'.repeat(3000)}`;
    expect(pieces(text, 2000).join('')).toBe(text);
    expect(pieces(text, 2000).every((piece) => piece.length <= 2000)).toBe(true);
  });

  test('of one grapheme beyond the limit is cut into no half of a surrogate pair', () => {
    const text = `e${'\u{e0100}'.repeat(3000)}`; // a mark that follows a letter, of two halves itself
    expect(pieces(text, 2000).join('')).toBe(text);
    expect(pieces(text, 2000).every((piece) => piece.isWellFormed())).toBe(true);
    expect(shortened(text, 100).isWellFormed()).toBe(true);
  });

  test('over 100 items ends with an ellipsis', () => {
    const runs = fittingRuns([{ text: 'x'.repeat(250_000) }]);
    expect(runs).toHaveLength(100);
    expect(runs.at(-1)?.text).toMatch(/^x{1999}…$/);
  });
});

describe('a link', () => {
  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['/relative'],
    ['mailto'],
    [`https://example.com/${'a'.repeat(2000)}`],
  ])('that Notion or a reader should not get is left out: %.30s', (link) => {
    expect(fittingRuns([{ text: 'text', link }])).toEqual([{ text: 'text' }]);
  });

  test('to a page stays', () => {
    expect(fittingRuns([{ text: 'text', link: 'https://github.com/octocat' }])).toEqual([
      { text: 'text', link: 'https://github.com/octocat' },
    ]);
  });
});

describe('the name of an option', () => {
  test('has no comma', () => expect(optionName('a, b')).toBe('a; b'));
  test('is cut at 100 characters', () => expect(optionName('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`));
  test('is absent for an empty text', () => expect(optionName('  ')).toBeUndefined());
  test('stands once, and no more than 100 stand together', () => {
    expect(optionNames(['bug', 'bug'])).toEqual(['bug']);
    expect(optionNames(Array.from({ length: 120 }, (_, i) => `label ${i}`))).toHaveLength(100);
  });
});

test('a text that fits is not shortened', () => {
  expect(shortened('abc', 3)).toBe('abc');
  expect(shortened('abcd', 3)).toBe('ab…');
});
