import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wellFormed, wellFormedJson } from '../src/well-formed.ts';

/** Texts of single UTF-16 units, so that many hold half of a surrogate pair, or what looks like an escape of one. */
const text = fc
  .array(fc.constantFrom('\ud83d', '\ude00', '\\', 'ud83d', '"', 'é', '\n', 'a', '😀'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('data keeps its shape, and every text in it becomes what UTF-8 makes of it', () => {
  const data = { 'a\ud83d': ['x\ude00', { b: null, c: 1, d: true }], e: '😀' };
  expect(wellFormed(data)).toEqual({ 'a\ufffd': ['x\ufffd', { b: null, c: 1, d: true }], e: '😀' });
  const set = new Set(['a']);
  expect(wellFormed(set)).toBe(set);
  fc.assert(fc.property(text, (any) => expect(wellFormed(any)).toBe(Buffer.from(any).toString())));
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
