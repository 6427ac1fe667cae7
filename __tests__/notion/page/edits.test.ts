import { describe, expect, test } from '@jest/globals';
import { compare, type Edits } from '../../../src/notion/page/edits.ts';
import type { ExistingBlock } from '../../../src/notion/page/existing.ts';
import type { Place } from '../../../src/notion/page/insert.ts';
import type { NotionBlock } from '../../../src/notion/page/notion-block.ts';

const text = (content: string, children: NotionBlock[] = []): NotionBlock => ({
  type: 'paragraph',
  text: [{ text: content }],
  children,
});
const picture = (url: string, caption = ''): NotionBlock => ({
  type: 'image',
  source: { at: 'address', url },
  caption: caption === '' ? [] : [{ text: caption }],
  children: [],
});
const table = (width: number): NotionBlock => ({ type: 'table', width, header: true, children: [] });

/** A block of this action that stands on the page. */
const own = (id: string, block: NotionBlock, children: ExistingBlock[] = []): ExistingBlock => ({
  id,
  own: true,
  block: { ...block, children: children.map((child) => child.block) },
  children,
});
/** One that a person has put there: of it nothing is read. */
const byHand = (id: string): ExistingBlock => ({ id, own: false, block: text(''), children: [] });

const edits = (existing: ExistingBlock[], wanted: NotionBlock[]) => compare('section', existing, wanted);
const none: Edits = { updates: [], inserts: [], removals: [], kept: 0 };
const behind = (id: string, parentId = 'section'): Place => ({ parentId, after: { id } });

const PAGE = [own('1', text('One')), own('2', text('Two')), own('3', text('Three'))];
const siblings = ['1', '2', '3'];

/** Of the page, where “Two” and “Three” come before “One” and say more. */
const ONE_STAYS: Edits = {
  updates: [],
  inserts: [
    {
      place: { parentId: 'section', after: 'start' },
      blocks: [text('Two more'), text('Three more')],
      siblings,
    },
  ],
  removals: ['2', '3'],
  kept: 1,
};

describe('blocks that stand on a page', () => {
  test('are left alone where they say what they should, with all that they hold', () => {
    const nested = own('4', text('Four'), [own('5', text('Five'))]);
    const wanted = [text('One'), text('Two'), text('Three'), text('Four', [text('Five')])];
    expect(edits([...PAGE, nested], wanted)).toEqual({ ...none, kept: 5 });
  });

  test('are left alone but for the one whose words have changed', () => {
    const page = [own('1', text('One')), own('2', text('two plus two')), own('3', text('Three'))];
    const now = text('two plus three');
    const instead = { place: behind('2'), blocks: [now], siblings };
    expect(edits(page, [text('One'), now, text('Three')])).toEqual({
      ...none,
      updates: [{ id: '2', block: now, instead }],
      kept: 3,
    });
  });

  test('that get quite another text are changed, and do not count as kept', () => {
    const { updates, kept } = edits(PAGE, [text('One'), text('Something else'), text('Three')]);
    expect([updates.map(({ id }) => id), kept]).toEqual([['2'], 2]);
  });

  test('are not put elsewhere to be changed where they hold others', () => {
    const page = [own('1', text('One'), [own('2', text('Two'))])];
    const now = text('one', [text('Two')]);
    expect(edits(page, [now]).updates).toEqual([{ id: '1', block: now, instead: undefined }]);
  });

  test('stay where one of those that they hold is changed', () => {
    const page = [own('1', text('One'), [own('2', text('Two'))])];
    const now = text('Two more');
    expect(edits(page, [text('One', [now])])).toEqual({
      ...none,
      updates: [
        { id: '2', block: now, instead: { place: behind('2', '1'), blocks: [now], siblings: ['2'] } },
      ],
      kept: 2,
    });
  });

  test('are removed where they are not wanted any more', () => {
    expect(edits(PAGE, [text('One'), text('Three')])).toEqual({ ...none, removals: ['2'], kept: 2 });
    expect(edits(PAGE, [])).toEqual({ ...none, removals: siblings });
  });

  test('stay where they are the same, rather than others be changed into what is wanted', () => {
    expect(edits(PAGE, [text('Two more'), text('Three more'), text('One')])).toEqual(ONE_STAYS);
  });

  test('are made anew in their new place where they are moved; the others stay', () => {
    expect(edits(PAGE, [text('Two'), text('Three'), text('One')])).toEqual({
      ...none,
      inserts: [{ place: behind('3'), blocks: [text('One')], siblings }],
      removals: ['1'],
      kept: 2,
    });
  });
});

describe('new blocks', () => {
  test.each<[string, NotionBlock[], Place['after'], NotionBlock[]]>([
    ['before the others', [text('New'), text('One'), text('Two'), text('Three')], 'start', [text('New')]],
    ['between them', [text('One'), text('New'), text('Two'), text('Three')], { id: '1' }, [text('New')]],
    [
      'after them, all at once',
      [text('One'), text('Two'), text('Three'), text('New'), text('Newer')],
      { id: '3' },
      [text('New'), text('Newer')],
    ],
  ])('are put %s', (_, wanted, after, blocks) => {
    const insert = { place: { parentId: 'section', after }, blocks, siblings };
    expect(edits(PAGE, wanted)).toEqual({ ...none, inserts: [insert], kept: 3 });
  });

  test('are put in two places', () => {
    const { inserts } = edits(PAGE, [text('One'), text('New'), text('Two'), text('Newer'), text('Three')]);
    expect(inserts).toEqual([
      { place: behind('1'), blocks: [text('New')], siblings },
      { place: behind('2'), blocks: [text('Newer')], siblings },
    ]);
  });

  test('are put where nothing stands', () => {
    const insert = { place: { parentId: 'section', after: 'end' }, blocks: [text('One')], siblings: [] };
    expect(edits([], [text('One')])).toEqual({ ...none, inserts: [insert] });
  });
});

describe('what Notion does not change into one another is replaced', () => {
  test.each<[string, NotionBlock, NotionBlock]>([
    ['a paragraph by a quote', text('One'), { type: 'quote', text: [{ text: 'One' }], children: [] }],
    ['a table by a wider one', table(2), table(3)],
    ['a picture by another', picture('https://example.com/a.png'), picture('https://example.com/b.png')],
    [
      'a heading by one that holds blocks',
      { type: 'heading_2', text: [{ text: 'One' }], children: [] },
      { type: 'heading_2', text: [{ text: 'One' }], toggleable: true, children: [text('Two')] },
    ],
  ])('%s', (_, before, after) => {
    const { updates, inserts, removals } = edits([own('1', before)], [after]);
    expect([updates, inserts.map(({ blocks }) => blocks), removals]).toEqual([[], [[after]], ['1']]);
  });

  test('but a picture gets another caption', () => {
    const now = picture('https://example.com/a.png', 'A cat');
    const { updates, inserts, removals } = edits([own('1', picture('https://example.com/a.png'))], [now]);
    expect([updates.map(({ block }) => block), inserts, removals]).toEqual([[now], [], []]);
  });
});

describe('a block that a person has put', () => {
  const [one, two, three] = PAGE;
  const PAGE_BY_HAND = [one, byHand('x'), two, three].filter((block) => block !== undefined);

  test('among those of this action stays, and is no reason to write', () => {
    expect(edits(PAGE_BY_HAND, [text('One'), text('Two'), text('Three')])).toEqual({ ...none, kept: 3 });
  });

  test('stays where all others are removed', () => {
    expect(edits(PAGE_BY_HAND, []).removals).toEqual(siblings);
  });

  test('into one that is not wanted any more keeps that one', () => {
    const holder = own('2', text('Two'), [own('4', text('Four'), [byHand('x')]), own('5', text('Five'))]);
    expect(edits([own('1', text('One')), holder], [text('One')])).toEqual({ ...none, kept: 1 });
  });

  test('into one that stays does not count as a difference', () => {
    const page = [own('1', text('One'), [byHand('x')]), ...PAGE.slice(1)];
    expect(edits(page, [text('Two more'), text('Three more'), text('One')])).toEqual(ONE_STAYS);
  });
});
