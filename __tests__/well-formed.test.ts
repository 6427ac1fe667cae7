import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wellFormed, wellFormedJson } from '../src/well-formed.ts';

/** Control characters, and what Unicode calls no characters. */
const REFUSED = ['\0', '\b', '\v', '\f', '\u001b', '\u007f', '\u0085', '\ufffe', '\u{1ffff}'];

/** Texts of single UTF-16 units, so that many hold half of a surrogate pair, or what looks like an escape of one. */
const text = fc
  .array(
    fc.constantFrom(
      ...['\ud83d', '\ude00', '\\', 'ud83d', 'u0000', '"', 'é', '\n', '\t', 'a', '😀', ...REFUSED],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What it becomes, sign by sign. */
function mended(any: string): string {
  return [...any.toWellFormed()].map((sign) => (REFUSED.includes(sign) ? '\ufffd' : sign)).join('');
}

test('data keeps its shape, and every text in it becomes one that every program takes', () => {
  const data = { 'a\ud83d': ['x\ude00', { b: null, c: 1, d: true }], e: '😀' };
  expect(wellFormed(data)).toEqual({ 'a\ufffd': ['x\ufffd', { b: null, c: 1, d: true }], e: '😀' });
  const set = new Set(['a']);
  expect(wellFormed(set)).toBe(set);
  fc.assert(fc.property(text, (any) => expect(wellFormed(any)).toBe(mended(any))));
});

test('what lies deeper than anything that is read is left out, and takes no more room than there is', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
  expect(JSON.stringify(wellFormed({ deep, title: 'a\0' }))).toMatch(
    /^\{"deep":\[+null\]+,"title":"a\ufffd"\}$/,
  );
});

describe('JSON', () => {
  test('says the same with every text well-formed', () => {
    fc.assert(
      fc.property(text, fc.json(), (any, json) => {
        const value = { [any]: any, data: JSON.parse(json) };
        expect(JSON.parse(wellFormedJson(JSON.stringify(value)))).toEqual(wellFormed(value));
      }),
    );
  });
});
