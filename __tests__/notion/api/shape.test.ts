import { describe, expect, test } from '@jest/globals';
import { isAnswer } from '../../../src/notion/api/shape.ts';

const TEXTS = [{ plain_text: 'Text' }];
const OPTION = { id: 'o', name: 'Option' };

const COMMON = {
  id: 'x',
  parent: {},
  url: 'https://www.notion.so/x',
  created_time: '2026-01-01T00:00:00.000Z',
  last_edited_time: '2026-01-01T00:00:00.000Z',
  created_by: { id: 'u' },
  last_edited_by: { id: 'u' },
};

const BLOCK = { object: 'block', ...COMMON, has_children: true };

/** Of each answer only what is read. */
const ANSWERS: Record<string, object> = {
  page: {
    object: 'page',
    ...COMMON,
    properties: {
      Name: { id: 'title', type: 'title', title: TEXTS },
      Note: { id: 'a', type: 'rich_text', rich_text: TEXTS },
      Type: { id: 'b', type: 'select', select: OPTION },
      Status: { id: 'c', type: 'status', status: OPTION },
      Labels: { id: 'd', type: 'multi_select', multi_select: [OPTION] },
      Owners: { id: 'e', type: 'people', people: [{ id: 'u' }] },
      Tasks: { id: 'f', type: 'relation', relation: [{ id: 'x' }] },
      Day: { id: 'g', type: 'date', date: { start: '2026-01-01' } },
    },
  },
  'data source': {
    object: 'data_source',
    ...COMMON,
    title: TEXTS,
    description: TEXTS,
    properties: {
      Type: { id: 'b', type: 'select', select: { options: [OPTION] } },
      Status: { id: 'c', type: 'status', status: { options: [OPTION] } },
      Labels: { id: 'd', type: 'multi_select', multi_select: { options: [OPTION] } },
      Tasks: { id: 'f', type: 'relation', relation: { type: 'single_property', single_property: {} } },
    },
  },
  database: { object: 'database', ...COMMON, title: TEXTS, data_sources: [{ id: 'x' }] },
  paragraph: { ...BLOCK, type: 'paragraph', paragraph: { rich_text: TEXTS } },
  section: { ...BLOCK, type: 'synced_block', synced_block: { synced_from: {} } },
  view: { object: 'view', id: 'x' },
  list: { object: 'list', results: [{ object: 'page', id: 'x' }], next_cursor: 'x' },
};

type Place = readonly string[];

function placesIn(value: unknown, place: Place = []): Place[] {
  const names = typeof value === 'string' ? [] : Object.keys(Object(value));
  const inner = names.flatMap((name) => placesIn(Object(value)[name], [...place, name]));
  return place.length === 0 ? inner : [place, ...inner];
}

/** The same with a number in one place, where none is read. */
function withNumber(value: unknown, [name, ...rest]: Place): unknown {
  if (name === undefined) return 12;
  const changed = withNumber(Object(value)[name], rest);
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...Object(value), [name]: changed };
}

const wrong = Object.entries(ANSWERS).flatMap(([what, answer]) =>
  placesIn(answer).map((place) => ({ at: [what, ...place].join('.'), answer: withNumber(answer, place) })),
);

test.each(Object.entries(ANSWERS))('an answer with right types is believed: a %s', (_, answer) => {
  expect(isAnswer(answer)).toBe(true);
});

test.each([
  [false, { has_more: true }],
  [false, { has_more: true, next_cursor: null }],
  [true, { has_more: true, next_cursor: 'x' }],
  [true, { has_more: false, next_cursor: null }],
])('a list of which there is more tells how to go on: %s for %j', (isBelieved, parts) => {
  expect(isAnswer({ object: 'list', results: [], ...parts })).toBe(isBelieved);
});

describe('an answer is not believed where a type is wrong:', () => {
  test.each(wrong)('$at', ({ answer }) => {
    expect(isAnswer(answer)).toBe(false);
  });
});
