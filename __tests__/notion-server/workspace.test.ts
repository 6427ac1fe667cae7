import { expect, test } from '@jest/globals';
import { isFullComment } from '@notionhq/client';
import { connected, refusal, withRows } from './connected.ts';

test('a database is on its page, has a data source, and that has the schema', async () => {
  const { server, notion } = await connected();
  const database = await notion.databases.create({
    parent: { type: 'page_id', page_id: server.page },
    title: [{ text: { content: 'Changelog' } }],
    initial_data_source: { properties: { Title: { title: {} }, Kind: { select: {} } } },
  });
  const { results } = await notion.blocks.children.list({ block_id: server.page });
  expect(results[0]).toMatchObject({
    id: database.id,
    type: 'child_database',
    child_database: { title: 'Changelog' },
  });
  if (!('data_sources' in database)) throw new Error('partial');
  const [source] = database.data_sources;
  expect(source).toMatchObject({ name: 'Changelog' });
  expect(database).not.toHaveProperty('properties');
  expect(await notion.dataSources.retrieve({ data_source_id: source?.id ?? '' })).toMatchObject({
    properties: { Title: { id: 'title' }, Kind: { select: { options: [] } } },
  });
});

test('a database with two data sources takes no row by its own ID', async () => {
  const { server, notion, database } = await withRows();
  const create = () => notion.pages.create({ parent: { database_id: database }, properties: {} });
  await create();
  server.person.addDataSource(database, 'Second', { Name: { title: {} } });
  expect((await refusal(create())).status).toBe(400);
});

test('a person edits beside the integration, and is told apart', async () => {
  const { server, notion, add } = await withRows();
  const page = await add('a');
  server.person.setValues(page.id, { Number: { number: 2 } });
  expect(await notion.pages.retrieve({ page_id: page.id })).toMatchObject({
    created_by: { id: server.bot },
    last_edited_by: { id: server.people[0]?.id },
    properties: { Number: { number: 2 } },
  });
});

test('comments stand on pages, by people and by the integration', async () => {
  const { server, notion } = await connected();
  server.person.comment(server.page, 'Nice');
  await notion.comments.create({
    parent: { page_id: server.page },
    rich_text: [{ text: { content: 'Thanks' } }],
  });
  const { results } = await notion.comments.list({ block_id: server.page });
  expect(results.map((comment) => isFullComment(comment) && comment.rich_text[0]?.plain_text)).toEqual([
    'Nice',
    'Thanks',
  ]);
});

test('search finds by title what is shared', async () => {
  const { server, notion } = await withRows();
  server.person.createTopPage('Changelog of others');
  const { results } = await notion.search({ query: 'changelog' });
  expect(results.map(({ object }) => object).sort()).toEqual(['data_source', 'page']);
});

test('an uploaded file is referenced by an image', async () => {
  const { server, notion } = await connected();
  const upload = await notion.fileUploads.create({
    mode: 'single_part',
    filename: 'a.png',
    content_type: 'image/png',
  });
  const children = [{ image: { type: 'file_upload' as const, file_upload: { id: upload.id } } }];
  const append = () => notion.blocks.children.append({ block_id: server.page, children });
  expect((await refusal(append())).status).toBe(400);
  const data = new Blob(['png'], { type: 'image/png' });
  const sent = await notion.fileUploads.send({
    file_upload_id: upload.id,
    file: { filename: 'a.png', data },
  });
  expect(sent).toMatchObject({ status: 'uploaded', content_length: 3 });
  expect((await append()).results[0]).toMatchObject({
    image: { type: 'file', file: { expiry_time: expect.any(String) } },
  });
});

test('starts fast, and logs requests', async () => {
  await connected(); // loads it
  const before = process.threadCpuUsage();
  const { server, notion } = await connected();
  expect(process.threadCpuUsage(before).user).toBeLessThan(300_000);
  await notion.users.me({});
  const entry = { method: 'GET', path: '/v1/users/me', body: undefined, status: 200 };
  expect(server.requests).toEqual([{ ...entry, at: expect.any(Number) }]);
});
