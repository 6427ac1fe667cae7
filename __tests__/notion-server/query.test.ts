import { describe, expect, test } from '@jest/globals';
import { isFullPage, type QueryDataSourceParameters, type QueryDataSourceResponse } from '@notionhq/client';
import { refusal, withRows } from './connected.ts';

type Rows = Awaited<ReturnType<typeof withRows>>;
type Query = Omit<QueryDataSourceParameters, 'data_source_id'>;

async function names({ notion, dataSource }: Rows, query: Query = {}): Promise<string[]> {
  const { results } = await notion.dataSources.query({ data_source_id: dataSource, ...query });
  return results.flatMap((page) => {
    const title = isFullPage(page) ? page.properties.Name : undefined;
    return title?.type === 'title' ? title.title.map(({ plain_text }) => plain_text).join('') : [];
  });
}

const text = (content: string) => ({ rich_text: [{ text: { content } }] });

async function threeRows(): Promise<Rows> {
  const rows = await withRows();
  await rows.add('a', { Key: text('pull/1'), Number: { number: 1 }, Kind: { select: { name: 'Release' } } });
  await rows.add('b', { Key: text('pull/2'), Number: { number: 3 }, State: { status: { name: 'Done' } } });
  await rows.add('c', {
    Shipped: { date: { start: '2026-06-27' } },
    Labels: { multi_select: [{ name: 'bug' }] },
  });
  return rows;
}

describe('filters', () => {
  test.each<[string, QueryDataSourceParameters['filter'], string[]]>([
    ['text equals', { property: 'Key', rich_text: { equals: 'pull/1' } }, ['a']],
    ['text contains', { property: 'Key', rich_text: { contains: 'pull/' } }, ['b', 'a']],
    ['text is empty', { property: 'Key', rich_text: { is_empty: true } }, ['c']],
    ['title', { property: 'Name', title: { equals: 'b' } }, ['b']],
    ['number', { property: 'Number', number: { greater_than: 1 } }, ['b']],
    ['select', { property: 'Kind', select: { equals: 'Release' } }, ['a']],
    ['select, negative', { property: 'Kind', select: { does_not_equal: 'Release' } }, ['c', 'b']],
    ['status', { property: 'State', status: { equals: 'Done' } }, ['b']],
    ['multi_select', { property: 'Labels', multi_select: { contains: 'bug' } }, ['c']],
    ['date', { property: 'Shipped', date: { on_or_after: '2026-06-27' } }, ['c']],
    ['date, earlier', { property: 'Shipped', date: { before: '2026-06-27' } }, []],
    [
      'timestamp',
      { timestamp: 'created_time', created_time: { on_or_after: '2020-01-01' } },
      ['c', 'b', 'a'],
    ],
    [
      'or, and',
      {
        or: [
          { property: 'Number', number: { equals: 3 } },
          {
            and: [
              { property: 'Key', rich_text: { is_empty: true } },
              { property: 'Shipped', date: { is_not_empty: true } },
            ],
          },
        ],
      },
      ['c', 'b'],
    ],
  ])('%s', async (_, filter, expected) => {
    const rows = await threeRows();
    expect(await names(rows, filter === undefined ? {} : { filter })).toEqual(expected);
  });

  test('many texts in groups, some of which no row has, and one that is empty', async () => {
    const rows = await threeRows();
    await rows.add('d', { URL: { url: 'https://example.com/D' } });
    const filter = {
      or: [
        {
          or: [
            ...['pull/1', 'pull/7', 'PULL/2'].map((equals) => ({ property: 'Key', rich_text: { equals } })),
            { property: 'Number', number: { equals: 9 } },
          ],
        },
        { or: [{ property: 'URL', url: { equals: 'https://example.com/d' } }] },
        { property: 'Shipped', date: { is_not_empty: true as const } },
      ],
    };
    expect(await names(rows, { filter })).toEqual(['d', 'c', 'b', 'a']);
    expect(await names(rows, { filter: { or: [{ property: 'Key', rich_text: { equals: '' } }] } })).toEqual([
      'd',
      'c',
    ]);
  });

  test('dates before today, by the clock of the server', async () => {
    const rows = await withRows({ clock: () => Date.parse('2026-07-02T12:00:00Z') });
    for (const [name, start] of Object.entries({
      before: '2026-06-24',
      within: '2026-06-26',
      later: '2026-07-03',
    }))
      await rows.add(name, { Shipped: { date: { start } } });
    expect(await names(rows, { filter: { property: 'Shipped', date: { past_week: {} } } })).toEqual([
      'within',
    ]);
  });

  test('a missing property is refused by name', async () => {
    const rows = await withRows();
    const request = names(rows, { filter: { property: 'GitHub ID', rich_text: { equals: 'x' } } });
    expect((await refusal(request)).message).toBe('Could not find property with name or id: GitHub ID');
  });

  test('a filter of another type is refused', async () => {
    const rows = await withRows();
    const request = names(rows, { filter: { property: 'Key', select: { equals: 'x' } } });
    expect((await refusal(request)).message).toBe('database property rich_text does not match filter select');
  });
});

const key = (equals: string) => ({ property: 'Key', rich_text: { equals } });

describe('filters that are refused, rows or no rows', () => {
  test.each<[string, object]>([
    ['a group in a group in a group', { or: [{ and: [{ or: [key('a')] }] }] }],
    ['101 conditions', { or: Array.from({ length: 101 }, (_, i) => key(String(i))) }],
    ['101 conditions in a group', { and: [{ or: Array.from({ length: 101 }, (_, i) => key(String(i))) }] }],
    ['101 groups', { and: Array.from({ length: 101 }, () => ({ or: [key('a')] })) }],
    ['a date that is none', { property: 'Shipped', date: { before: 'soon' } }],
    ['two conditions in one', { property: 'Key', rich_text: { equals: 'a', contains: 'b' } }],
    ['a condition of another type', { property: 'Number', number: { contains: 'b' } }],
  ])('%s', async (_, filter) => {
    const { notion, dataSource } = await withRows();
    const request = notion.request({
      path: `data_sources/${dataSource}/query`,
      method: 'post',
      body: { filter },
    });
    expect(await refusal(request)).toMatchObject({ status: 400, code: 'validation_error' });
  });

  test('100 groups of 100 conditions are not', async () => {
    const rows = await threeRows();
    const group = { or: Array.from({ length: 100 }, (_, i) => key(`pull/${i}`)) };
    expect(await names(rows, { filter: { or: Array.from({ length: 5 }, () => group) } })).toEqual(['b', 'a']);
  });

  test.each<[string, QueryDataSourceParameters['filter'], string, string]>([
    ['select', { property: 'Kind', select: { equals: 'Pull request' } }, 'Pull request', '"Release"'],
    ['select, negative', { property: 'Kind', select: { does_not_equal: 'x' } }, 'x', '"Release"'],
    ['one of several', { property: 'Kind', select: { equals: ['Release', 'x'] } }, 'x', '"Release"'],
    ['status', { property: 'State', status: { equals: 'Merged' } }, 'Merged', '"Open", "Done"'],
    ['multi_select', { property: 'Labels', multi_select: { contains: 'docs' } }, 'docs', '"bug"'],
    ['multi_select, negative', { property: 'Labels', multi_select: { does_not_contain: 'x' } }, 'x', '"bug"'],
    [
      'in a group',
      { or: [{ and: [{ property: 'Kind', select: { equals: 'release' } }] }] },
      'release',
      '"Release"',
    ],
  ])('an option that the property lacks: %s', async (_, filter, option, options) => {
    const rows = await threeRows();
    const { message } = await refusal(names(rows, filter === undefined ? {} : { filter }));
    expect(message).toContain(` option "${option}" not found for property "`);
    expect(message).toContain(`". Available options: ${options}.`);
  });
});

test('200 conditions find 100 of 2,000 rows', async () => {
  const rows = await withRows();
  for (let i = 0; i < 2000; i++) {
    const url = `https://github.com/a/b/pull/${i}`;
    rows.server.person.createPage(rows.dataSource, {
      properties: { Key: text(`a/b#${i}`), URL: { url } },
    });
  }
  const numbers = Array.from({ length: 100 }, (_, i) => i * 20);
  const byKey = { or: numbers.map((i) => key(`a/b#${i}`)) };
  const byUrl = {
    or: numbers.map((i) => ({ property: 'URL', url: { equals: `https://github.com/a/b/pull/${i}` } })),
  };
  const { results } = await rows.notion.dataSources.query({
    data_source_id: rows.dataSource,
    filter: { or: [byKey, byUrl] },
  });
  expect(results).toHaveLength(100);
});

describe('order and pages', () => {
  test('newest first; sorted when asked, empty last', async () => {
    const rows = await threeRows();
    expect(await names(rows)).toEqual(['c', 'b', 'a']);
    expect(await names(rows, { sorts: [{ property: 'Number', direction: 'descending' }] })).toEqual([
      'b',
      'a',
      'c',
    ]);
    expect(await names(rows, { sorts: [{ property: 'Number', direction: 'ascending' }] })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('100 rows at most, the rest by cursor, also when its row was trashed', async () => {
    const rows = await withRows();
    for (let i = 0; i < 105; i++)
      rows.server.person.createPage(rows.dataSource, { properties: { Number: { number: i } } });
    const query = (start_cursor?: string) =>
      rows.notion.dataSources.query({
        data_source_id: rows.dataSource,
        ...(start_cursor ? { start_cursor } : {}),
      });
    const first = await query();
    expect([first.results.length, first.has_more]).toEqual([100, true]);
    const second = await query(first.next_cursor ?? '');
    expect([second.results.length, second.has_more]).toEqual([5, false]);
    rows.server.person.trash(second.results[0]?.id ?? '');
    expect((await query(first.next_cursor ?? '')).results).toHaveLength(4);
    expect((await refusal(query('nonsense'))).status).toBe(400);
    expect(
      (await refusal(rows.notion.dataSources.query({ data_source_id: rows.dataSource, page_size: 101 })))
        .status,
    ).toBe(400);
  });

  test('a listing ends at the limit of rows, and says so', async () => {
    const rows = await withRows({ rowLimit: 2 });
    for (const name of ['a', 'b', 'c']) await rows.add(name);
    const answer = await rows.notion.dataSources.query({ data_source_id: rows.dataSource });
    expect(answer.results).toHaveLength(2);
    expect(answer.request_status).toEqual({
      type: 'incomplete',
      incomplete_reason: 'query_result_limit_reached',
    });
  });

  test('only the properties asked for', async () => {
    const rows = await threeRows();
    const { results } = await rows.notion.dataSources.query({
      data_source_id: rows.dataSource,
      filter_properties: ['title'],
    });
    expect(results.map((page) => isFullPage(page) && Object.keys(page.properties))).toEqual([
      ['Name'],
      ['Name'],
      ['Name'],
    ]);
  });

  test('trashed rows are not listed', async () => {
    const rows = await withRows();
    const page = await rows.add('a');
    await rows.notion.pages.update({ page_id: page.id, in_trash: true });
    expect(await names(rows)).toEqual([]);
    expect(await names(rows, { in_trash: true })).toEqual(['a']);
  });
});

test('with a lag, a new row is seen after so many queries', async () => {
  const rows = await withRows({ queryLag: { queries: 2 } });
  await rows.add('a');
  expect([await names(rows), await names(rows), await names(rows)]).toEqual([[], [], ['a']]);
});

describe('archived rows', () => {
  const archived = ({ notion, dataSource }: Rows) =>
    notion.request<QueryDataSourceResponse>({
      path: `data_sources/${dataSource}/query`,
      method: 'post',
      body: { is_archived: true },
    });

  test('are left out, and listed alone where they are asked for', async () => {
    const rows = await threeRows();
    const [page] = (await rows.notion.dataSources.query({ data_source_id: rows.dataSource })).results;
    await rows.notion.pages.update({ page_id: page?.id ?? '', is_archived: true });
    expect(await names(rows)).toEqual(['b', 'a']);
    const { results } = await archived(rows);
    expect(results).toEqual([expect.objectContaining({ id: page?.id, is_archived: true, in_trash: false })]);
    await rows.notion.pages.update({ page_id: page?.id ?? '', is_archived: false });
    expect(await names(rows)).toEqual(['c', 'b', 'a']);
  });

  test('can’t be asked for where there is no archive', async () => {
    const rows = await threeRows();
    rows.server.setKnowsArchive(false);
    expect((await refusal(archived(rows))).message).toContain('body.is_archived should be not present');
  });
});
