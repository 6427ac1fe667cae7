import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unwanted } from '../../src/entry/unwanted.ts';

function isIgnored(pattern: string, name: string): boolean {
  const ignored = { authors: [], labels: [pattern], drafts: false, prereleases: false };
  const author = { login: 'octocat' };
  return unwanted({ kind: 'pull-request', state: 'open', author, labels: [name] }, ignored) !== undefined;
}

test.each([
  ['*', 'bug', true],
  ['wip*', 'WIP: later', true],
  ['*[bot]', 'app[bot]', true],
  ['*[bot]', 'appb', false],
  ['ab*ba', 'aba', false],
  ['a*b*c', 'axxbyyc', true],
  ['a**c', 'ac', true],
  ['bug', 'bugs', false],
])('the pattern %j and the label %j: %j', (pattern, name, expected) => {
  expect(isIgnored(pattern, name)).toBe(expected);
});

test('a star stands for any text, and for nothing', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '*'), { minLength: 1, maxLength: 8 });
  const names = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 10 });
  fc.assert(
    fc.property(letters, names, (pattern, name) => {
      const expression = new RegExp(`^${pattern.join('').replaceAll('*', '.*')}$`, 's');
      expect(isIgnored(pattern.join(''), name.join(''))).toBe(expression.test(name.join('')));
    }),
  );
});
