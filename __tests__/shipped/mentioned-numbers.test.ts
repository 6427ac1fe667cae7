import { expect, test } from '@jest/globals';
import { mentionedNumbers } from '../../src/shipped/read-shipped.ts';

const HOME = 'https://github.com/octo/hello';
const numbersIn = (markdown: string) => mentionedNumbers(markdown, 'https://github.com', 'octo/hello');

test.each([
  ['* Greet by @octocat in https://github.com/octo/hello/pull/12', [12]],
  ['* Part (#13), octo/hello#14 and GH-15', [13, 14, 15]],
  ['[the change](https://github.com/Octo/Hello/pull/16/files#diff-1)', [16]],
  [`${HOME}/pull/17#issuecomment-1, ${HOME}/pull/17?x=1`, [17]],
  ['#3\n#2\n#3', [3, 2]],
  [`${HOME}/issues/18, https://github.com/octo/other/pull/19, octo/other#20`, []],
  ['https://example.com/octo/hello/pull/21', []],
  ['C#22, x#23, #24th, &#25;, \\#28, https://example.com/#26, #0', []],
  ['`#27`, ``a ` #28``\n\n```\n#29\n```\n\n~~~\n#30\n~~~\n<!-- #31 -->', []],
  ['```\n#32', []],
  ['#33 ` #34', [33, 34]],
  ['#99999999999', []],
])('%s', (markdown, numbers) => {
  expect(numbersIn(markdown)).toEqual(numbers);
});

test('200 at most are looked up', () => {
  expect(numbersIn(Array.from({ length: 300 }, (_, index) => `#${index + 1}`).join(' '))).toHaveLength(200);
});

test.each([
  ['backticks', '`'.repeat(50_000)],
  ['runs of backticks', '` `` ``` '.repeat(10_000)],
  ['fences', '```\n'.repeat(20_000)],
  ['comments', '<!--'.repeat(30_000)],
  ['hashes', '#'.repeat(100_000)],
])('a text of nothing but %s is read in no time', (_, text) => {
  expect(numbersIn(text)).toEqual([]); // or the test takes too long
});
