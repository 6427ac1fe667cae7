import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PropertyContent } from '../../../src/notion/property/property-content.ts';
import { type Mark, markedLink, markOf, remarked } from '../../../src/notion/row/mark.ts';

const URL = 'https://github.com/acme/app/releases/tag/v1';
const PLAIN = {
  ...{ bold: false, italic: false, strikethrough: false, underline: false, code: false },
  color: 'default' as const,
};

/** The mark of a row whose key has the link, as Notion answers it. */
function markWith(link: string): Mark | undefined {
  const content = 'release/1';
  const text = { type: 'text' as const, text: { content, link: { url: link } }, annotations: PLAIN };
  const key = {
    id: 'k',
    type: 'rich_text' as const,
    rich_text: [{ ...text, plain_text: content, href: link }],
  };
  return markOf({ properties: { 'GitHub ID': key } }, 'GitHub ID');
}
const markIn = (fragment: string) => markWith(URL + fragment);

const hex = (length: { minLength: number; maxLength: number }) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), ...length });
const marks: fc.Arbitrary<Mark> = fc.record({
  updated: fc.nat(),
  digest: hex({ minLength: 0, maxLength: 16 }),
  section: fc.option(
    fc.record({ id: fc.uuid(), makers: fc.array(hex({ minLength: 8, maxLength: 8 }), { maxLength: 3 }) }),
    { nil: undefined },
  ),
  deleted: fc.boolean(),
  linked: fc.boolean(),
  tasks: hex({ minLength: 0, maxLength: 9 }),
});

test('what is remembered is read as it was written', () => {
  fc.assert(fc.property(marks, (mark) => expect(markWith(markedLink(URL, mark))).toEqual(mark)));
});

describe('a row', () => {
  test('of before sections were remembered keeps what it remembers', () => {
    const mark = {
      updated: 12,
      digest: 'abc',
      section: undefined,
      deleted: true,
      linked: true,
      tasks: '01f',
    };
    expect(markIn('#notion-changelog-12-abc-deleted-linked-tasks-01f')).toEqual(mark);
    expect(markIn('#notion-changelog-12-')).toEqual({
      ...mark,
      digest: '',
      deleted: false,
      linked: false,
      tasks: '',
    });
  });

  test('whose key a person wrote remembers nothing', () => {
    expect(markIn('')).toBeUndefined();
    expect(markIn('#notion-changelog-12-abc-section-12')).toBeUndefined();
  });
});

test('a change leaves all else as it was', () => {
  fc.assert(
    fc.property(marks, (mark) => {
      const key: PropertyContent = {
        type: 'rich_text',
        runs: [{ text: 'release/1', link: markedLink(URL, mark) }],
      };
      expect(remarked(key, { linked: true })).toEqual({
        type: 'rich_text',
        runs: [{ text: 'release/1', link: markedLink(URL, { ...mark, linked: true }) }],
      });
    }),
  );
  expect(remarked({ type: 'rich_text', runs: [{ text: 'By hand' }] }, { linked: true })).toBeUndefined();
});
