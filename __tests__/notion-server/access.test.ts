import { describe, expect, test } from '@jest/globals';
import type { Client } from '@notionhq/client';
import { clientFor, connected, paragraph, refusal, withRows } from './connected.ts';

const ABSENT = '7855b161-f63e-4683-b7c7-8ca6e97ee266';

describe('sharing', () => {
  test('what is not shared is not found, and the message names kind, ID and integration', async () => {
    const { server, notion } = await connected({ integrationName: 'Releases' });
    const hidden = server.person.createTopPage('Hidden');
    const { database, dataSource } = server.person.createDatabase(hidden, 'Hidden', { Name: { title: {} } });
    const requests = [
      ['page', hidden, notion.pages.retrieve({ page_id: hidden })],
      ['database', database, notion.databases.retrieve({ database_id: database })],
      ['database', dataSource, notion.dataSources.query({ data_source_id: dataSource })],
      ['block', hidden, notion.blocks.children.append({ block_id: hidden, children: [paragraph('x')] })],
    ] as const;
    for (const [kind, id, request] of requests) {
      const error = await refusal(request);
      expect(error).toMatchObject({
        status: 404,
        code: 'object_not_found',
        additional_data: { integration_id: server.bot },
      });
      expect(error.message).toBe(
        `Could not find ${kind} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "Releases".`,
      );
    }
    server.person.share(database);
    await notion.dataSources.query({ data_source_id: dataSource });
    await refusal(notion.pages.retrieve({ page_id: hidden }));
  });

  test('an ID of another kind is told where it is a page, a database or a block, else it is not found', async () => {
    const { notion, database, dataSource, server } = await withRows();
    const { page } = server;
    const view = server.person.views(database)[0]?.id ?? '';
    const [block = ''] = server.person.addBlocks(page, [paragraph('x')]);
    const ask = {
      page: (id: string) => notion.pages.retrieve({ page_id: id }),
      database: (id: string) => notion.databases.retrieve({ database_id: id }),
      'data source': (id: string) => notion.dataSources.retrieve({ data_source_id: id }),
      view: (id: string) => notion.views.retrieve({ view_id: id }),
      block: (id: string) => notion.blocks.retrieve({ block_id: id }),
    };
    const told: Record<string, unknown> = {};
    for (const [kind, id] of Object.entries({ page, database, dataSource, view, block, ABSENT })) {
      for (const [asked, request] of Object.entries(ask)) {
        const answer = await request(id).catch((error) =>
          error.status === 404 ? 404 : error.message.replace(id, 'X'),
        );
        told[`${kind} as ${asked}`] = typeof answer === 'object' ? answer.object : answer;
      }
    }
    expect(told).toEqual({
      'page as page': 'page',
      'page as database':
        'Provided database_id X is a page, not a database. Use the pages API instead, or pass the ID of the database itself.',
      'page as data source': 404,
      'page as view': 404,
      'page as block': 'block',
      'database as page': 'Provided ID X is a database, not a page. Use the retrieve database API instead.',
      'database as database': 'database',
      'database as data source': 404,
      'database as view': 404,
      'database as block': 'block',
      'dataSource as page': 404,
      'dataSource as database': 404,
      'dataSource as data source': 'data_source',
      'dataSource as view': 404,
      'dataSource as block': 404,
      'view as page': 404,
      'view as database': 404,
      'view as data source': 404,
      'view as view': 'view',
      'view as block': 404,
      'block as page': 'Provided ID X is a block, not a page. Use the retrieve block API instead',
      'block as database': 404,
      'block as data source': 404,
      'block as view': 404,
      'block as block': 'block',
      ...Object.fromEntries(Object.keys(ask).map((asked) => [`ABSENT as ${asked}`, 404])),
    });
  });

  test('what is not shared is not told of, whatever it is', async () => {
    const { server, notion, database } = await withRows();
    server.person.unshare(server.page);
    expect((await refusal(notion.pages.retrieve({ page_id: database }))).status).toBe(404);
    expect((await refusal(notion.databases.retrieve({ database_id: server.page }))).status).toBe(404);
  });

  test('a linked view is a database without a data source, and takes no rows', async () => {
    const { server, notion, dataSource } = await withRows();
    const linked = server.person.linkView(server.page, dataSource);
    expect(await notion.databases.retrieve({ database_id: linked })).toMatchObject({ data_sources: [] });
    const { results } = await notion.views.list({ database_id: linked });
    expect(results).toHaveLength(1);
    expect(
      (await refusal(notion.pages.create({ parent: { database_id: linked }, properties: {} }))).message,
    ).toBe(`Database with ID ${linked} does not contain any data sources accessible by this API bot.`);
  });

  test('a second integration sees only what is shared with it', async () => {
    const { server } = await connected();
    const other = clientFor(server, server.addIntegration('Other').token);
    expect((await refusal(other.pages.retrieve({ page_id: server.page }))).message).toContain(
      'integration "Other"',
    );
    server.person.share(server.page, 'Other');
    await other.pages.retrieve({ page_id: server.page });
    server.person.unshare(server.page, 'Other');
    expect((await refusal(other.pages.retrieve({ page_id: server.page }))).status).toBe(404);
  });
});

describe('capabilities', () => {
  const cases: [string, (rows: Awaited<ReturnType<typeof withRows>>) => Promise<unknown>][] = [
    ['readContent', (rows) => rows.notion.dataSources.query({ data_source_id: rows.dataSource })],
    ['insertContent', (rows) => rows.add('a')],
    ['updateContent', (rows) => rows.notion.pages.update({ page_id: rows.server.page, in_trash: true })],
    ['readComments', (rows) => rows.notion.comments.list({ block_id: rows.server.page })],
    [
      'insertComments',
      (rows) => rows.notion.comments.create({ parent: { page_id: rows.server.page }, rich_text: [] }),
    ],
  ];
  test.each(cases)('without %s', async (capability, request) => {
    const rows = await withRows({ capabilities: { [capability]: false } });
    expect(await refusal(request(rows))).toMatchObject({ status: 403, code: 'restricted_resource' });
    rows.server.setCapabilities({ [capability]: true });
    await request(rows);
  });

  test.each<
    [string, 'readContent' | 'insertContent' | 'updateContent', (notion: Client) => Promise<unknown>]
  >([
    [
      'POST /v1/pages in a data source',
      'insertContent',
      (notion) => notion.pages.create({ parent: { data_source_id: ABSENT }, properties: {} }),
    ],
    [
      'PATCH /v1/pages/:id',
      'updateContent',
      (notion) => notion.pages.update({ page_id: ABSENT, in_trash: true }),
    ],
    ['GET /v1/pages/:id', 'readContent', (notion) => notion.pages.retrieve({ page_id: ABSENT })],
    [
      'PATCH /v1/data_sources/:id',
      'updateContent',
      (notion) => notion.dataSources.update({ data_source_id: ABSENT, properties: {} }),
    ],
    [
      'POST /v1/data_sources/:id/query',
      'readContent',
      (notion) => notion.dataSources.query({ data_source_id: ABSENT }),
    ],
    [
      'PATCH /v1/blocks/:id/children',
      'insertContent',
      (notion) => notion.blocks.children.append({ block_id: ABSENT, children: [paragraph('x')] }),
    ],
  ])('%s with an unknown ID: 403 without %s, 404 with it', async (_, capability, request) => {
    const { server, notion } = await connected({ capabilities: { [capability]: false } });
    expect(await refusal(request(notion))).toMatchObject({ status: 403, code: 'restricted_resource' });
    server.setCapabilities({ [capability]: true });
    expect(await refusal(request(notion))).toMatchObject({ status: 404, code: 'object_not_found' });
  });

  test('an unknown user: 403 without the capability, 404 with it', async () => {
    const { server, notion } = await connected({ capabilities: { users: 'none' } });
    const request = () => notion.users.retrieve({ user_id: ABSENT });
    expect(await refusal(request())).toMatchObject({ status: 403, code: 'restricted_resource' });
    server.setCapabilities({ users: 'without email' });
    expect(await refusal(request())).toMatchObject({ status: 404, code: 'object_not_found' });
  });

  test('users: not at all, without e-mail, with e-mail', async () => {
    const { server, notion } = await connected({ people: [{ name: 'Ada', email: 'ada@example.com' }] });
    expect((await notion.users.list({})).results[0]).toMatchObject({
      name: 'Ada',
      person: { email: 'ada@example.com' },
    });
    server.setCapabilities({ users: 'without email' });
    expect((await notion.users.list({})).results[0]).toMatchObject({ name: 'Ada', person: {} });
    server.setCapabilities({ users: 'none' });
    expect((await refusal(notion.users.list({}))).status).toBe(403);
    expect(await notion.users.me({})).toMatchObject({ id: server.bot, type: 'bot' });
  });
});

describe('the request itself', () => {
  test('a wrong token', async () => {
    const { server } = await connected();
    const error = await refusal(clientFor(server, 'ntn_wrong').users.me({}));
    expect(error).toMatchObject({ status: 401, code: 'unauthorized', message: 'API token is invalid.' });
    expect(error.request_id).toBeDefined();
  });

  test('an ID that is none', async () => {
    const { notion } = await connected();
    expect(
      (await refusal(notion.pages.retrieve({ page_id: '12345678-1234-1234-1234-123456789abc' }))).message,
    ).toBe(
      'path failed validation: path.page_id should be a valid uuid, instead was `"12345678-1234-1234-1234-123456789abc"`.',
    );
  });

  test('no version, an unknown address, a body that is no JSON', async () => {
    const { server } = await connected();
    const headers = {
      authorization: `Bearer ${server.token}`,
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
    };
    const send = async (path: string, init: RequestInit) => {
      const response = await fetch(`${server.url}${path}`, init);
      return response.json();
    };
    expect(await send('/v1/users/me', { headers: { authorization: headers.authorization } })).toMatchObject({
      code: 'missing_version',
    });
    expect(await send('/v1/invalid', { headers })).toMatchObject({
      status: 400,
      code: 'invalid_request_url',
    });
    expect(await send('/v1/pages', { method: 'POST', headers, body: '{' })).toMatchObject({
      status: 400,
      code: 'invalid_json',
    });
  });
});
