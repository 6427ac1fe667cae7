import { describe, expect, test } from '@jest/globals';
import { isFullDatabase, isFullDataSource } from '@notionhq/client';
import { connected, refusal, withRows } from './connected.ts';

const text = (content: string) => [{ text: { content } }];
const shown = (plain_text: string) => [{ plain_text }];

type Both = Awaited<ReturnType<typeof connected>>;

async function create({ notion, server }: Both, body: object): Promise<{ id: string }> {
  return notion.request<{ id: string }>({
    path: 'databases',
    method: 'post',
    body: { parent: { type: 'page_id', page_id: server.page }, ...body },
  });
}

/** Types and titles of the databases that stand on the page. */
async function onPage({ notion, server }: Both): Promise<unknown[]> {
  const { results } = await notion.blocks.children.list({ block_id: server.page });
  return results.map((block) => ('child_database' in block ? block.child_database.title : block));
}

describe('title, description and icon', () => {
  test('given at creation are kept by the database and its data source', async () => {
    const both = await connected();
    const look = { title: text('Changelog'), description: text('All of it'), icon: { emoji: '🚀' } };
    const { id } = await create(both, look);
    const database = await both.notion.databases.retrieve({ database_id: id });
    expect(database).toMatchObject({
      title: shown('Changelog'),
      description: shown('All of it'),
      icon: { type: 'emoji', emoji: '🚀' },
    });
    const source = isFullDatabase(database) ? database.data_sources[0] : undefined;
    expect(source?.name).toBe('Changelog');
    expect(await both.notion.dataSources.retrieve({ data_source_id: source?.id ?? '' })).toMatchObject({
      title: shown('Changelog'),
      description: shown('All of it'),
    });
  });

  test('change alone, the others stay', async () => {
    const both = await connected();
    const { id } = await create(both, { title: text('A'), description: text('B'), icon: { emoji: '🚀' } });
    const update = (body: object) => both.notion.databases.update({ database_id: id, ...body });
    expect(await update({ description: text('C') })).toMatchObject({
      title: shown('A'),
      description: shown('C'),
      icon: { emoji: '🚀' },
    });
    expect(await update({ description: [] })).toMatchObject({ icon: { emoji: '🚀' }, description: [] });
    expect(await update({ title: text('D') })).toMatchObject({ title: shown('D') });
  });

  test('by a person', async () => {
    const { server, notion, database, dataSource } = await withRows();
    server.person.renameDatabase(database, 'Mine');
    server.person.setDescription(database, 'Told');
    expect(await notion.databases.retrieve({ database_id: database })).toMatchObject({
      title: shown('Mine'),
      description: shown('Told'),
      data_sources: [{ id: dataSource, name: 'Mine' }],
    });
  });
});

describe('among the blocks of its page', () => {
  test('a database shows with its title, the one that it has now', async () => {
    const both = await connected();
    const { id } = await create(both, { title: text('Before') });
    expect(await onPage(both)).toEqual(['Before']);
    await both.notion.databases.update({ database_id: id, title: text('After') });
    expect(await onPage(both)).toEqual(['After']);
    both.server.person.renameDatabase(id, 'Mine');
    expect(await onPage(both)).toEqual(['Mine']);
    expect(await both.notion.blocks.retrieve({ block_id: id })).toMatchObject({
      type: 'child_database',
      parent: { page_id: both.server.page },
      in_trash: false,
    });
  });

  test('not while it is in the trash', async () => {
    const both = await connected();
    const { id } = await create(both, { title: text('A') });
    await both.notion.databases.update({ database_id: id, in_trash: true });
    expect(await onPage(both)).toEqual([]);
    expect(await both.notion.blocks.retrieve({ block_id: id })).toMatchObject({ in_trash: true });
    await both.notion.databases.update({ database_id: id, in_trash: false });
    expect(await onPage(both)).toEqual(['A']);
  });
});

describe('properties of a new database', () => {
  test('selects with options and colours, in their order', async () => {
    const both = await connected();
    const options = [
      { name: 'Release', color: 'green', description: 'Published' },
      { name: 'Pull request', color: 'purple' },
      { name: 'Other' },
    ];
    const properties = {
      Title: { title: {} },
      Kind: { select: { options } },
      Labels: { type: 'multi_select', multi_select: { options: [{ name: 'bug', color: 'red' }] } },
      State: { status: { options: [{ name: 'Open', color: 'blue' }] } },
    };
    const { id } = await create(both, { title: text('A'), initial_data_source: { properties } });
    const database = await both.notion.databases.retrieve({ database_id: id });
    const data_source_id = isFullDatabase(database) ? (database.data_sources[0]?.id ?? '') : '';
    const source = await both.notion.dataSources.retrieve({ data_source_id });
    if (!isFullDataSource(source)) throw new Error('partial');
    expect(source.properties).toMatchObject({
      Title: { id: 'title' },
      Kind: { select: { options: [options[0], options[1], { name: 'Other', color: expect.any(String) }] } },
      Labels: { multi_select: { options: [{ name: 'bug', color: 'red' }] } },
      State: { status: { options: [{ name: 'Open', color: 'blue' }] } },
    });
  });

  test.each<[string, object]>([
    ['an unknown colour', { Kind: { select: { options: [{ name: 'A', color: 'black' }] } } }],
    ['a colour for backgrounds', { Kind: { select: { options: [{ name: 'A', color: 'red_background' }] } } }],
    [
      'an unknown colour of a label',
      { Labels: { multi_select: { options: [{ name: 'A', color: 'teal' }] } } },
    ],
    ['an option twice', { Kind: { select: { options: [{ name: 'A' }, { name: 'A' }] } } }],
    ['an option with a comma', { Kind: { select: { options: [{ name: 'A, B' }] } } }],
    [
      '101 options',
      { Kind: { select: { options: Array.from({ length: 101 }, (_, i) => ({ name: `${i}` })) } } },
    ],
    ['two titles', { A: { title: {} }, B: { title: {} } }],
    ['groups of a status', { State: { status: { options: [], groups: {} } } }],
  ])('%s is refused, and no database is left', async (_, properties) => {
    const both = await connected();
    const error = await refusal(create(both, { initial_data_source: { properties } }));
    expect(error).toMatchObject({ status: 400, code: 'validation_error' });
    expect(await onPage(both)).toEqual([]);
  });

  test('a refused database leaves no other side of a relation', async () => {
    const both = await withRows();
    const schema = async () => both.server.person.read(both.dataSource).properties;
    const before = await schema();
    const relation = { data_source_id: both.dataSource, type: 'dual_property', dual_property: {} };
    const properties = { Rows: { relation }, Sum: { formula: { expression: 'prop("No")' } } };
    await refusal(create(both, { initial_data_source: { properties } }));
    expect(await schema()).toEqual(before);
  });
});

test('a database that is refused a change keeps all', async () => {
  const { notion, database } = await withRows();
  const before = await notion.databases.retrieve({ database_id: database });
  const icon = { type: 'file_upload' as const, file_upload: { id: '7855b161-f63e-4683-b7c7-8ca6e97ee266' } };
  await refusal(notion.databases.update({ database_id: database, title: text('B'), in_trash: true, icon }));
  expect(await notion.databases.retrieve({ database_id: database })).toMatchObject({
    title: isFullDatabase(before) ? before.title : [],
    in_trash: false,
  });
});

test('a listing of a page’s blocks can be made to show a new database late', async () => {
  const { server, notion } = await connected();
  server.setListingLag(2);
  const { database } = server.person.createDatabase(server.page, 'New', { Name: { title: {} } });
  const listed = async () => {
    const { results } = await notion.blocks.children.list({ block_id: server.page });
    return results.map(({ id }) => id);
  };
  expect([await listed(), await listed(), await listed()]).toEqual([[], [], [database]]);
});

test('a database in the trash is shown with its state, and no more among the blocks of its page', async () => {
  const { server, notion } = await connected();
  const { database } = server.person.createDatabase(server.page, 'Old', { Name: { title: {} } });
  await notion.databases.update({ database_id: database, in_trash: true });
  expect(await notion.databases.retrieve({ database_id: database })).toMatchObject({ in_trash: true });
  expect((await notion.blocks.children.list({ block_id: server.page })).results).toEqual([]);
});

test('a database in a column is listed there', async () => {
  const { server, notion } = await connected();
  const { database } = server.person.createDatabase(server.page, 'Aside', { Name: { title: {} } });
  const [toggle = ''] = server.person.addBlocks(server.page, [{ toggle: { rich_text: [] } }]);
  server.person.move(database, toggle);
  const childrenOf = async (block_id: string) =>
    (await notion.blocks.children.list({ block_id })).results.map(({ id }) => id);
  expect([await childrenOf(server.page), await childrenOf(toggle)]).toEqual([[toggle], [database]]);
  expect(await notion.databases.retrieve({ database_id: database })).toMatchObject({
    parent: { type: 'block_id', block_id: toggle },
  });
});
