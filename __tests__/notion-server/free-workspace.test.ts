import { describe, expect, test } from '@jest/globals';
import { connected, paragraph, refusal, withRows } from './connected.ts';

const item = (content: string, children: ReturnType<typeof paragraph>[] = []) => ({
  bulleted_list_item: { rich_text: [{ text: { content } }], children },
});

/** How many blocks more the workspace takes. */
async function room({ server, notion }: Awaited<ReturnType<typeof connected>>): Promise<number> {
  for (let i = 0; i < 100; i++) {
    const append = notion.blocks.children.append({ block_id: server.page, children: [paragraph('x')] });
    const isRefused = await append.then(() => false).catch(() => true);
    if (isRefused) return i;
  }
  throw new Error('no limit');
}

describe('a workspace with a limit of blocks counts', () => {
  test('a page with all blocks that it is made with', async () => {
    const both = await connected({ blockLimit: 10 });
    const children = [item('a', [paragraph('b'), paragraph('c')]), paragraph('d')];
    await both.notion.pages.create({ parent: { page_id: both.server.page }, properties: {}, children });
    expect(await room(both)).toBe(5);
  });

  test('a row, a database and blocks of every level', async () => {
    const both = await connected({ blockLimit: 10 });
    const { server, notion } = both;
    const database = await notion.databases.create({ parent: { type: 'page_id', page_id: server.page } });
    await notion.pages.create({ parent: { database_id: database.id }, properties: {} });
    await notion.blocks.children.append({
      block_id: server.page,
      children: [item('a', [paragraph('b')])],
    });
    expect(await room(both)).toBe(6);
  });

  test('for life: deleting gives nothing back', async () => {
    const both = await connected({ blockLimit: 2 });
    const children = [paragraph('a'), paragraph('b')];
    const { results } = await both.notion.blocks.children.append({ block_id: both.server.page, children });
    await both.notion.blocks.delete({ block_id: results[0]?.id ?? '' });
    expect(await room(both)).toBe(0);
  });

  test('nothing for a request that is refused', async () => {
    const both = await connected({ blockLimit: 3 });
    const { server, notion } = both;
    const parent = { page_id: server.page };
    await refusal(notion.pages.create({ parent, properties: { No: { number: 1 } } }));
    await refusal(notion.pages.create({ parent, properties: {}, children: [{ table_row: { cells: [] } }] }));
    expect(await room(both)).toBe(3);
  });
});

describe('at the limit', () => {
  test('what creates blocks is refused whole, and leaves nothing', async () => {
    const { server, notion, dataSource, add } = await withRows({ blockLimit: 1 });
    const before = await notion.blocks.children.list({ block_id: server.page });
    const { properties = {} } = server.person.read(dataSource);
    const relation = { data_source_id: dataSource, type: 'dual_property' as const, dual_property: {} };
    const requests = [
      add('a', { Kind: { select: { name: 'New' } } }),
      notion.pages.create({ parent: { page_id: server.page }, properties: {} }),
      notion.databases.create({
        parent: { type: 'page_id', page_id: server.page },
        initial_data_source: { properties: { Rows: { relation } } },
      }),
      notion.blocks.children.append({ block_id: server.page, children: [paragraph('x')] }),
    ];
    for (const request of requests) {
      const error = await refusal(request);
      expect(JSON.parse(error.body)).toEqual({
        object: 'error',
        status: 403,
        code: 'restricted_resource',
        message:
          'This workspace has used all of its free blocks. Upgrade its plan in Notion to create more content. Learn more: https://www.notion.com/help/understanding-block-usage',
        additional_data: { block_limit: 'block_creation' },
        request_id: expect.any(String),
      });
    }
    expect(await notion.blocks.children.list({ block_id: server.page })).toMatchObject({
      results: before.results,
    });
    expect((await notion.dataSources.query({ data_source_id: dataSource })).results).toEqual([]);
    expect(server.person.read(dataSource).properties).toEqual(properties);
    expect(
      (await notion.search({ filter: { property: 'object', value: 'data_source' } })).results,
    ).toHaveLength(1);
  });

  test('the request that first reaches it succeeds, whole', async () => {
    const { server, notion } = await connected({ blockLimit: 3 });
    const children = [item('a', [paragraph('b'), paragraph('c')])];
    const page = { parent: { page_id: server.page }, properties: {}, children };
    await notion.pages.create(page);
    expect((await refusal(notion.pages.create(page))).status).toBe(403);
    expect((await notion.blocks.children.list({ block_id: server.page })).results).toHaveLength(1);
  });

  test('all else works', async () => {
    const { server, notion, dataSource, add } = await withRows({ blockLimit: 3 });
    const page = await add('a');
    const children = [paragraph('x')];
    const { results } = await notion.blocks.children.append({ block_id: page.id, children });
    await notion.pages.update({ page_id: page.id, properties: { Number: { number: 1 } } });
    await notion.blocks.update({ block_id: results[0]?.id ?? '', ...paragraph('y') });
    await notion.dataSources.update({
      data_source_id: dataSource,
      properties: { Extra: { checkbox: {} } },
    });
    await notion.comments.create({ parent: { page_id: page.id }, rich_text: [{ text: { content: 'x' } }] });
    await notion.blocks.delete({ block_id: results[0]?.id ?? '' });
    await notion.pages.update({ page_id: page.id, in_trash: true });
    expect(server.countRequests().accepted).toBe(8);
    expect(server.requests.every(({ status }) => status === 200)).toBe(true);
  });
});
