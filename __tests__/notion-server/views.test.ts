import { describe, expect, test } from '@jest/globals';
import { isFullDataSource, isFullView } from '@notionhq/client';
import { refusal, withRows } from './connected.ts';

type Rows = Awaited<ReturnType<typeof withRows>>;

/** Sends what the SDK's types refuse: they leave filters and sorts of views empty. */
function create({ notion, database, dataSource }: Rows, body: object) {
  const place = { database_id: database, data_source_id: dataSource };
  return notion.request<{ id: string }>({ path: 'views', method: 'post', body: { ...place, ...body } });
}

function update({ notion }: Rows, id: string, body: object) {
  return notion.request({ path: `views/${id}`, method: 'patch', body: { ...body } });
}

/** The bare ID of a property, by its name. */
async function ids({ notion, dataSource }: Rows): Promise<(name: string) => string> {
  const source = await notion.dataSources.retrieve({ data_source_id: dataSource });
  if (!isFullDataSource(source)) throw new Error('partial');
  return (name) => decodeURIComponent(source.properties[name]?.id ?? '');
}

const board = (property_id: string, type = 'select') => ({
  type: 'board',
  group_by: { type, property_id, sort: { type: 'manual' } },
});

describe('the view that a database has from the start', () => {
  test('made by the API, which hides all columns but the title', async () => {
    const { server, notion } = await withRows();
    const { id } = await notion.databases.create({ parent: { type: 'page_id', page_id: server.page } });
    const { results } = await notion.views.list({ database_id: id });
    expect(results).toEqual([{ object: 'view', id: expect.any(String) }]);
    expect(await notion.views.retrieve({ view_id: results[0]?.id ?? '' })).toMatchObject({
      name: 'Default view',
      type: 'table',
      parent: { type: 'database_id', database_id: id },
      filter: null,
      sorts: null,
      configuration: {
        type: 'table',
        properties: [{ property_id: 'title', property_name: expect.any(String), visible: true }],
      },
    });
  });

  test('made by a person, and one more for each further data source', async () => {
    const { server, database } = await withRows();
    expect(server.person.views(database)).toEqual([{ id: expect.any(String), name: 'Table', type: 'table' }]);
    server.person.addDataSource(database, 'Second', { Name: { title: {} } });
    expect(server.person.views(database)).toHaveLength(2);
  });

  test('cannot be deleted while it is the last', async () => {
    const rows = await withRows();
    const [first] = rows.server.person.views(rows.database);
    const remove = () => rows.notion.views.delete({ view_id: first?.id ?? '' });
    expect(await refusal(remove())).toMatchObject({ status: 400, code: 'validation_error' });
    expect(() => rows.server.person.removeView(first?.id ?? '')).toThrow('last view');
    await create(rows, { name: 'Other', type: 'list' });
    await remove();
    expect(rows.server.person.views(rows.database).map(({ name }) => name)).toEqual(['Other']);
  });
});

describe('lists', () => {
  test('by database in the order of the tabs, by data source, page by page', async () => {
    const rows = await withRows();
    const { server, notion, database, dataSource } = rows;
    const second = server.person.addDataSource(database, 'Second', { Name: { title: {} } });
    const one = await create(rows, { name: 'one', type: 'list' });
    await create(rows, { name: 'first', type: 'gallery', position: { type: 'start' } });
    const after = { type: 'after_view', view_id: one.id };
    await create(rows, { name: 'after one', type: 'list', position: after });
    await create(rows, { name: 'second', type: 'table', data_source_id: second });
    expect(server.person.views(database).map(({ name }) => name)).toEqual([
      'first',
      'Table',
      'Table',
      'one',
      'after one',
      'second',
    ]);
    const listed = async (query: object) => (await notion.views.list(query)).results.length;
    expect([await listed({ database_id: database }), await listed({ data_source_id: second })]).toEqual([
      6, 2,
    ]);
    expect(await listed({ database_id: database, data_source_id: dataSource })).toBe(4);
    const page = await notion.views.list({ database_id: database, page_size: 4 });
    expect([page.results.length, page.has_more]).toEqual([4, true]);
    const rest = await notion.views.list({ database_id: database, start_cursor: page.next_cursor });
    expect([rest.results.length, rest.has_more]).toEqual([2, false]);
  });

  test('neither database nor data source is refused', async () => {
    const { notion } = await withRows();
    expect((await refusal(notion.views.list({}))).status).toBe(400);
  });
});

describe('a new view', () => {
  test('is answered with all that it was given, and shows its rows only', async () => {
    const rows = await withRows();
    await rows.add('a', { Kind: { select: { name: 'Release' } }, Number: { number: 1 } });
    await rows.add('b');
    const last = await rows.add('c', { Kind: { select: { name: 'Release' } }, Number: { number: 3 } });
    const id = await ids(rows);
    const { id: view } = await create(rows, {
      name: 'Releases',
      type: 'board',
      filter: { and: [{ property: id('Kind'), select: { equals: ['Release'] } }] },
      sorts: [{ property: 'Number', direction: 'descending' }],
      configuration: { ...board(id('Kind')), properties: [{ property_id: 'title', visible: true }] },
    });
    expect(await rows.notion.views.retrieve({ view_id: view })).toMatchObject({
      name: 'Releases',
      type: 'board',
      data_source_id: rows.dataSource,
      created_by: { id: rows.server.bot },
      filter: { and: [{ property: 'Kind', select: { equals: ['Release'] } }] },
      sorts: [{ property: 'Number', direction: 'descending' }],
      configuration: {
        type: 'board',
        group_by: { type: 'select', property_id: id('Kind'), property_name: 'Kind' },
        properties: [{ property_id: 'title', property_name: 'Name', visible: true }],
      },
    });
    const query = await rows.notion.views.queries.create({ view_id: view, page_size: 1 });
    expect([query.total_count, query.results[0]?.id, query.has_more]).toEqual([2, last.id, true]);
  });

  test('a calendar names a date', async () => {
    const rows = await withRows();
    const id = await ids(rows);
    const calendar = (date_property_id: string) => ({ type: 'calendar', date_property_id });
    const request = (configuration: object) => create(rows, { name: 'C', type: 'calendar', configuration });
    expect(await request(calendar(id('Shipped')))).toMatchObject({
      configuration: { date_property_id: id('Shipped'), date_property_name: 'Shipped' },
    });
    expect((await refusal(request(calendar(id('Number'))))).message).toContain('Number');
    expect((await refusal(request({ type: 'calendar' }))).status).toBe(400);
  });

  test('its filter and sorts follow a property that is renamed', async () => {
    const rows = await withRows();
    const { id } = await create(rows, {
      name: 'V',
      type: 'table',
      filter: { property: 'Key', rich_text: { is_empty: true } },
      sorts: [{ property: 'Key', direction: 'ascending' }],
    });
    rows.server.person.changeProperties(rows.dataSource, { Key: { name: 'GitHub ID' } });
    expect(await rows.notion.views.retrieve({ view_id: id })).toMatchObject({
      filter: { property: 'GitHub ID' },
      sorts: [{ property: 'GitHub ID' }],
    });
  });

  const table = { name: 'V', type: 'table' };
  const direction = 'ascending';
  test.each<[string, object | ((id: (name: string) => string) => object)]>([
    ['no name', { type: 'table' }],
    ['no type', { name: 'V' }],
    ['a type that there is not', { name: 'V', type: 'feed' }],
    ['no database', { ...table, database_id: undefined }],
    ['another place than a database', { ...table, view_id: '7855b161-f63e-4683-b7c7-8ca6e97ee266' }],
    ['quick filters', { ...table, quick_filters: {} }],
    ['a filter on a missing property', { ...table, filter: { property: 'No', number: { equals: 1 } } }],
    ['a filter of another type', { ...table, filter: { property: 'Key', number: { equals: 1 } } }],
    ['a filter on a missing option', { ...table, filter: { property: 'Kind', select: { equals: 'No' } } }],
    ['a filter without a condition', { ...table, filter: { property: 'Kind' } }],
    ['a sort by a missing property', { ...table, sorts: [{ property: 'No', direction }] }],
    ['a sort without a direction', { ...table, sorts: [{ property: 'Key' }] }],
    ['a board without configuration', { name: 'V', type: 'board' }],
    ['a board without a grouping', { name: 'V', type: 'board', configuration: { type: 'board' } }],
    ['a calendar without configuration', { name: 'V', type: 'calendar' }],
    ['a timeline without configuration', { name: 'V', type: 'timeline' }],
    ['a configuration of another type', (id) => ({ ...table, configuration: board(id('Kind')) })],
    ['a board by a missing property', { name: 'V', type: 'board', configuration: board('nope') }],
    [
      'a board by a property of another type',
      (id) => ({ name: 'V', type: 'board', configuration: board(id('Kind'), 'status') }),
    ],
    ['a board by the name of a property', { name: 'V', type: 'board', configuration: board('Kind') }],
    [
      'a column for a missing property',
      { ...table, configuration: { type: 'table', properties: [{ property_id: 'nope', visible: true }] } },
    ],
    ['a place after a view of elsewhere', { ...table, position: { type: 'after_view', view_id: 'x' } }],
  ])('%s is refused', async (_, body) => {
    const rows = await withRows();
    const request = create(rows, typeof body === 'function' ? body(await ids(rows)) : body);
    expect(await refusal(request)).toMatchObject({ status: 400, code: 'validation_error' });
    expect(rows.server.person.views(rows.database)).toHaveLength(1);
  });

  test('a property is named by its bare ID, not by the URL-encoded one that data sources answer', async () => {
    const rows = await withRows();
    const many = Array.from({ length: 40 }, (_, i) => [`Number ${i}`, { number: {} }]);
    rows.server.person.changeProperties(rows.dataSource, Object.fromEntries(many));
    const source = await rows.notion.dataSources.retrieve({ data_source_id: rows.dataSource });
    const answered = isFullDataSource(source) ? Object.values(source.properties).map(({ id }) => id) : [];
    const encoded = answered.find((id) => decodeURIComponent(id) !== id) ?? '';
    const request = (property_id: string) =>
      create(rows, {
        name: 'V',
        type: 'table',
        configuration: { type: 'table', properties: [{ property_id, visible: false }] },
      });
    await request(decodeURIComponent(encoded));
    expect((await refusal(request(encoded))).message).toBe(`Could not find property with ID: ${encoded}`);
  });

  test('a data source of another database is refused', async () => {
    const rows = await withRows();
    const other = rows.server.person.createDatabase(rows.server.page, 'Other', { Name: { title: {} } });
    const request = create(rows, { name: 'V', type: 'table', data_source_id: other.dataSource });
    expect((await refusal(request)).status).toBe(400);
  });
});

describe('a change', () => {
  test('keeps what it leaves out, and null takes away', async () => {
    const rows = await withRows();
    const filter = { property: 'Number', number: { equals: 1 } };
    const { id } = await create(rows, {
      name: 'V',
      type: 'table',
      filter,
      configuration: { type: 'table', wrap_cells: true, frozen_column_index: 1 },
    });
    const sorts = [{ property: 'Number', direction: 'ascending' }];
    const configuration = { type: 'table', frozen_column_index: 2 };
    expect(await update(rows, id, { name: 'W', sorts, configuration })).toMatchObject({
      name: 'W',
      filter,
      sorts,
      configuration: { type: 'table', wrap_cells: true, frozen_column_index: 2 },
    });
    expect(await update(rows, id, { filter: null, sorts: null })).toMatchObject({
      filter: null,
      sorts: null,
    });
  });

  test.each([
    ['a missing property in the filter', { filter: { property: 'No', number: { equals: 1 } } }],
    ['a missing option', { filter: { property: 'Kind', select: { equals: 'No' } } }],
    ['a missing property in the sorts', { sorts: [{ property: 'No', direction: 'ascending' }] }],
    ['a sort by time', { sorts: [{ timestamp: 'created_time', direction: 'ascending' }] }],
    ['a configuration of another type', { configuration: { type: 'list' } }],
    ['another type', { type: 'list' }],
  ])('%s is refused', async (_, body) => {
    const rows = await withRows();
    const [view] = rows.server.person.views(rows.database);
    expect((await refusal(update(rows, view?.id ?? '', { name: 'W', ...body }))).status).toBe(400);
    expect(rows.server.person.views(rows.database)).toEqual([view]);
  });

  test('by a person: renamed, removed', async () => {
    const rows = await withRows();
    const { id } = await create(rows, { name: 'V', type: 'table' });
    rows.server.person.renameView(id, 'Mine');
    const view = await rows.notion.views.retrieve({ view_id: id });
    expect(isFullView(view) && [view.name, view.last_edited_by?.id]).toEqual([
      'Mine',
      rows.server.people[0]?.id,
    ]);
    rows.server.person.removeView(id);
    expect((await refusal(rows.notion.views.retrieve({ view_id: id }))).code).toBe('object_not_found');
  });
});

describe('who may', () => {
  const unknown = '7855b161-f63e-4683-b7c7-8ca6e97ee266';
  test.each<
    ['readContent' | 'insertContent' | 'updateContent', (rows: Rows, id: string) => Promise<unknown>]
  >([
    ['readContent', ({ notion }, id) => notion.views.list({ database_id: id })],
    ['readContent', ({ notion }, id) => notion.views.retrieve({ view_id: id })],
    ['insertContent', (rows, id) => create(rows, { name: 'V', type: 'table', database_id: id })],
    ['updateContent', (rows, id) => update(rows, id, { name: 'V' })],
    ['updateContent', ({ notion }, id) => notion.views.delete({ view_id: id })],
  ])('without %s 403, with it 404 for an unknown ID', async (capability, request) => {
    const rows = await withRows({ capabilities: { [capability]: false } });
    expect(await refusal(request(rows, unknown))).toMatchObject({ status: 403, code: 'restricted_resource' });
    rows.server.setCapabilities({ [capability]: true });
    expect(await refusal(request(rows, unknown))).toMatchObject({ status: 404, code: 'object_not_found' });
  });

  test.each([
    ['unshared', (rows: Rows) => rows.server.person.unshare(rows.server.page)],
    ['trashed', (rows: Rows) => rows.server.person.trash(rows.database)],
    ['with its page in the trash', (rows: Rows) => rows.server.person.trash(rows.server.page)],
  ])('views of a database that is %s are not found', async (_, hide) => {
    const rows = await withRows();
    const [view] = rows.server.person.views(rows.database);
    const id = view?.id ?? '';
    hide(rows);
    const requests = [
      rows.notion.views.list({ database_id: rows.database }),
      rows.notion.views.list({ data_source_id: rows.dataSource }),
      rows.notion.views.retrieve({ view_id: id }),
      update(rows, id, { name: 'W' }),
      create(rows, { name: 'V', type: 'table' }),
    ];
    for (const request of requests) expect((await refusal(request)).code).toBe('object_not_found');
  });

  test('without reading, a new view is answered without its settings', async () => {
    const rows = await withRows({ capabilities: { readContent: false } });
    const view = await create(rows, { name: 'V', type: 'table' });
    expect(view).not.toHaveProperty('name');
    expect(view).toMatchObject({ object: 'view', type: 'table' });
  });
});
