import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { checkBlocks } from './check-blocks.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { missingIn } from './text.ts';

const INLINE = [
  ...['a href="https://example.com/"', 'a href="javascript:x"', 'b', 'code', 'del', 'em', 'ins', 'kbd'],
  ...['mark', 'q', 'span class="pl-k"', 'sub', 'sup', 'tt', 'g-emoji', 'unknown-thing'],
];
const BLOCK = [
  ...[
    'p dir="auto"',
    'div',
    'div class="markdown-heading"',
    'blockquote',
    'h1',
    'h3',
    'h6',
    'center',
    'pre',
    'pre lang="ts"',
  ],
  ...[
    'div class="markdown-alert markdown-alert-tip"',
    'section data-footnotes class="footnotes"',
    'math-renderer',
  ],
  ...[
    'div class="highlight highlight-source-js"',
    'div class="email-fragment"',
    'div class="email-hidden-reply"',
  ],
  ...['markdown-accessiblity-table', 'ul', 'ol', 'ol start="7"', 'li', 'details', 'dd'],
];

/** HTML, and the words in it. */
interface Made {
  html: string;
  text: string;
}

const word = fc
  .constantFrom('one', 'Two', '3', '日本', 'é', '👩‍👩‍👧‍👦', 'x y')
  .map((text) => ({ html: text, text }));
const image = fc.constantFrom<Made>(
  { html: '<img src="a.png">', text: '' },
  { html: '<img src="https://img.shields.io/a" height="20">', text: '' },
  { html: '<br>\n', text: '' },
  { html: '<hr>', text: '' },
  { html: '<input type="checkbox" checked>', text: '' },
  { html: '<svg><path></path></svg>', text: '' },
  { html: '<!-- none -->', text: '' },
);
const joinedUp = (parts: readonly Made[]): Made => ({
  html: parts.map(({ html }) => html).join(''),
  text: parts.map(({ text }) => text).join(''),
});
const within = (tag: string, { html, text }: Made): Made => ({
  html: `<${tag}>${html}</${tag.split(' ')[0]}>`,
  text,
});

const { any } = fc.letrec<{ any: Made; inline: Made; block: Made; table: Made; details: Made }>((tie) => {
  const some = (name: 'any' | 'inline') => fc.array(tie(name), { maxLength: 4 }).map(joinedUp);
  const cell = fc.tuple(fc.constantFrom('td', 'th', 'td colspan="2"', 'td rowspan="2"'), some('any'));
  return {
    any: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      word,
      image,
      tie('inline'),
      tie('block'),
      tie('table'),
      tie('details'),
    ),
    inline: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      word,
      fc.tuple(fc.constantFrom(...INLINE), some('inline')).map(([tag, made]) => within(tag, made)),
    ),
    block: fc.tuple(fc.constantFrom(...BLOCK), some('any')).map(([tag, made]) => within(tag, made)),
    table: fc
      .array(
        fc.array(
          cell.map(([tag, made]) => within(tag, made)),
          { minLength: 1, maxLength: 3 },
        ),
        { maxLength: 3 },
      )
      .map((rows) => within('table', joinedUp(rows.map((cells) => within('tr', joinedUp(cells)))))),
    details: fc
      .tuple(some('inline'), some('any'))
      .map(([summary, made]) => within('details', joinedUp([within('summary', summary), made]))),
  };
});

/** Pieces of which HTML is made, in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[...INLINE, ...BLOCK, 'table', 'tr', 'td', 'summary', 'video src="a.mp4"'].map(
          (tag) => `<${tag}>`,
        ),
      ),
      fc.constantFrom(
        '</p>',
        '</div>',
        '</a>',
        '</li>',
        '</table>',
        '</details>',
        '<',
        '>',
        '&lt',
        '&#xD800;',
        '"',
        '<!--',
        '\ud800',
      ),
      fc.constantFrom(
        '<section class="js-render-needs-enrichment"><div data-json="{',
        '<td class="blob-code-addition">',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('of any HTML', () => {
  test('every visible character survives, in order', () => {
    fc.assert(
      fc.property(any, ({ html, text }) => expect(missingIn(toBlocks(html, SURROUNDINGS), text)).toBe('')),
      { numRuns: 1000 },
    );
  });

  test('there are blocks that an editor takes', () => {
    fc.assert(
      fc.property(soup, (html) => checkBlocks(toBlocks(html, SURROUNDINGS))),
      { numRuns: 1500 },
    );
  });

  test('elements nested by thousands keep their text', () => {
    for (const tag of [
      'div',
      'b',
      'blockquote',
      'ul><li',
      'table><tr><td',
      'details',
      'sup',
      'section class="footnotes"',
    ]) {
      const blocks = toBlocks(`<${tag}>x`.repeat(20_000), SURROUNDINGS);
      expect(missingIn(blocks, 'x'.repeat(20_000))).toBe('');
      checkBlocks(blocks);
    }
  });
});
