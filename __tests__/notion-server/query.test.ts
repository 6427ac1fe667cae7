import { describe, expect, test } from '@jest/globals';
import { isFullPage, type QueryDataSourceParameters } from '@notionhq/client';
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
