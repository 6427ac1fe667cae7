import fc from 'fast-check';
import type { Block, Run } from '../../../src/html/block.ts';

const format = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    code: fc.constant(true as const),
    link: fc.constantFrom('https://github.com/', 'mailto:a@b.example'),
  },
  { requiredKeys: [] },
);

const run: fc.Arbitrary<Run> = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), format)
  .map(([text, formats]) => ({ text, ...formats }));

const equation: fc.Arbitrary<Run> = fc
  .string({ minLength: 1, maxLength: 10 })
  .map((text) => ({ text, equation: true }));

/** Mostly short; some of many formats, some long, some both. */
const text = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: run }, equation), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(run, { minLength: 90, maxLength: 250 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1990, max: 9000 }).map((length): Run[] => [{ text: '言'.repeat(length) }]),
  },
);

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.constant<Block>({ type: 'divider' }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4), text }),
  fc.record({
    type: fc.constant('code' as const),
    language: fc.constantFrom('', 'ts', 'zzz'),
    text: fc.string({ maxLength: 5000 }),
  }),
  fc.record({
    type: fc.constant('equation' as const),
    expression: fc.string({ minLength: 1, maxLength: 1500 }),
  }),
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(230)),
      fc.boolean(),
    )
    .chain(([width, height, header]) =>
      fc
        .array(fc.array(fc.array(run, { maxLength: 2 }), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        })
        .map((rows): Block => ({ type: 'table', header, rows })),
    ),
  fc.record({
    type: fc.constant('image' as const),
    url: fc.constantFrom('https://example.com/a.png', 'https://example.com/b.png'),
    caption: fc.array(run, { maxLength: 2 }),
  }),
);

/** Block trees of all types, some deeper than one request reaches and some longer. */
export const blocks: fc.Arbitrary<Block[]> = fc.letrec<{ list: Block[]; block: Block }>((tie) => ({
  list: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.array(leaf, { maxLength: 3 }), {
    weight: 2,
    arbitrary: fc.array(tie('block'), { minLength: 1, maxLength: 6 }),
  }),
  block: fc.oneof(
    leaf,
    fc.record({
      type: fc.constantFrom('paragraph', 'quote', 'bulleted_list_item', 'numbered_list_item', 'toggle'),
      text,
      children: tie('list'),
    }),
    fc.record({
      type: fc.constant('toggle' as const),
      level: fc.constantFrom(1, 2, 3, 4),
      text,
      children: tie('list'),
    }),
    fc.record({ type: fc.constant('to_do' as const), text, checked: fc.boolean(), children: tie('list') }),
    fc.record({
      type: fc.constant('callout' as const),
      alert: fc.constantFrom('note', 'tip', 'important', 'warning', 'caution'),
      text,
      children: tie('list'),
    }),
  ),
})).list;

/** Many blocks in one place. */
export const longBlocks: fc.Arbitrary<Block[]> = fc
  .tuple(blocks, fc.integer({ min: 95, max: 320 }), blocks)
  .map(([before, count, after]) => [
    ...before,
    ...Array.from(
      { length: count },
      (_, i): Block => ({ type: 'paragraph', text: [{ text: `Line ${i}` }], children: [] }),
    ),
    ...after,
  ]);
