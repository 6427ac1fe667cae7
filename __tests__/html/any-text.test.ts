import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkBlocks } from './check-blocks.ts';
import { blocksOf, missing } from './rendered.ts';

/** Pieces of which people make Markdown, and of which it goes wrong. */
const FRAGMENTS = [
  ...['# ', '###### ', '- ', '* ', '1. ', '7) ', '- [x] ', '> ', '    ', '\t', '  \n', '\\\n'],
  ...[
    '```',
    '```ts\n',
    '~~~\n',
    '`',
    '``',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '~',
    '[',
    ']',
    '](',
    '![',
    ')',
  ],
  ...[
    '[a](b)',
    '[a]: c\n',
    '[^1]',
    '\n\n[^1]: note\n\nword',
    '<https://a.example>',
    'www.example.com',
    'a@b.example',
  ],
  ...[
    '| a | b |\n| - | - |\n',
    '|',
    '| c |\n',
    '---\n',
    '***\n',
    '===\n',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<p>',
  ],
  ...[
    '<details>',
    '<summary>',
    '</details>',
    '<img src="a.png">',
    '<br>',
    '<kbd>',
    '<sub>',
    '</sub>',
    '<table>',
  ],
  ...[
    '<tr>',
    '<td>',
    '<ul>',
    '<li>',
    '<pre>',
    '<!--',
    '-->',
    '<?',
    '<script>',
    '&amp;',
    '&#0;',
    '&nbsp;',
    '\\*',
  ],
  ...['word', ' ', '\n', '\n\n', 'é', 'e\u0301', '👩‍👩‍👧‍👦', '日本語', '\u200b'],
];
const REFERENCES = [
  '> [!NOTE]\n> ',
  '<pre>',

  '#12',
  'GH-1',
  '@user',
  '@a/b',
  'a/b#3',
  'abcdef1',
  ':tada:',
  ':x',
  '$',
  '$$',
  '$`a`$',
  '$5',
];

const made = (fragments: string[], maxLength = 25) =>
  fc.array(fc.constantFrom(...fragments), { maxLength }).map((parts) => parts.join(''));
const any = fc.oneof(
  made([...FRAGMENTS, ...REFERENCES]),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 80 }),
);

const RUNS = { numRuns: 1000 };

describe('of any text that is rendered', () => {
  test('there are blocks that an editor takes', () => {
    fc.assert(
      fc.property(any, (markdown) => checkBlocks(blocksOf(markdown))),
      RUNS,
    );
  });

  test('every visible character survives, in order', () => {
    fc.assert(
      fc.property(made(FRAGMENTS), (markdown) => expect(missing(markdown)).toBe('')),
      RUNS,
    );
  });

  test('the same comes out of each rendering', () => {
    fc.assert(
      fc.property(any, (markdown) => expect(blocksOf(markdown)).toEqual(blocksOf(markdown))),
      { numRuns: 200 },
    );
  });
});
