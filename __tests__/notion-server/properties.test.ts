import { describe, expect, test } from '@jest/globals';
import { isFullDataSource, isFullPage } from '@notionhq/client';
import { connected, refusal, withRows } from './connected.ts';

async function schema(notion: Awaited<ReturnType<typeof withRows>>['notion'], data_source_id: string) {
  const source = await notion.dataSources.retrieve({ data_source_id });
  if (!isFullDataSource(source)) throw new Error('partial');
  return source.properties;
}

describe('values of a page', () => {
  test('a value of another type names the property and its type', async () => {
    const { add } = await withRows();
    const error = await refusal(add('a', { State: { select: { name: 'Open' } } }));
    expect(error).toMatchObject({
      status: 400,
      code: 'validation_error',
      message: 'State is expected to be status.',
    });
  });

  test('an unknown property is refused', async () => {
    const { add } = await withRows();
    expect((await refusal(add('a', { Nope: { number: 1 } }))).message).toBe(
      'Nope is not a property that exists.',
    );
  });

  test('one by an ID that no property has is not found', async () => {
    const { notion, add } = await withRows();
    const { id } = await add('row');
    const read = notion.pages.properties.retrieve({ page_id: id, property_id: 'nope' });
    expect(await refusal(read)).toMatchObject({
      status: 404,
      code: 'object_not_found',
      message: expect.stringMatching(/^Could not find property with ID: nope\. /),
    });
  });

  test('an unknown status option is refused by name, an unknown select option is added', async () => {
    const { add, notion, dataSource } = await withRows();
    expect((await refusal(add('a', { State: { status: { name: 'Merged' } } }))).message).toContain(
      '"Merged"',
    );
    await add('a', {
      Kind: { select: { name: 'Pull request' } },
      Labels: { multi_select: [{ name: 'bug' }] },
    });
    const { Kind, Labels } = await schema(notion, dataSource);
    expect(Kind?.type === 'select' && Kind.select.options.map(({ name }) => name)).toEqual([
      'Release',
      'Pull request',
    ]);
    expect(Labels?.type === 'multi_select' && Labels.multi_select.options.map(({ name }) => name)).toEqual([
      'bug',
    ]);
  });

  test('a refused request writes nothing, not even an option', async () => {
    const { add, notion, dataSource, server } = await withRows();
    await refusal(add('a', { Kind: { select: { name: 'New' } }, State: { status: { name: 'Merged' } } }));
    await refusal(add('a', { Kind: { select: { name: 'New' } }, Shipped: { date: { start: 'soon' } } }));
    const { Kind } = await schema(notion, dataSource);
    expect(Kind?.type === 'select' && Kind.select.options).toHaveLength(1);
    expect((await notion.dataSources.query({ data_source_id: dataSource })).results).toEqual([]);
    expect(server.requests.filter(({ status }) => status === 400)).toHaveLength(2);
  });

  test('a new row has the first status', async () => {
    const { add } = await withRows();
    expect(await add('a')).toMatchObject({ properties: { State: { status: { name: 'Open' } } } });
  });

  test('dates lose their seconds, times of pages are whole minutes', async () => {
    const { add } = await withRows();
    const page = await add('a', { Shipped: { date: { start: '2026-06-27T18:01:15.377Z' } } });
    expect(page).toMatchObject({
      properties: { Shipped: { date: { start: '2026-06-27T18:01:00.000+00:00' } } },
    });
    expect(isFullPage(page) && page.created_time).toMatch(/:00\.000Z$/);
  });

  test('properties are found by ID too, and answered in the order of their IDs', async () => {
    const { add, notion, dataSource } = await withRows();
    const { Number: number } = await schema(notion, dataSource);
    const page = await add('a', { [number?.id ?? '']: { number: 7 } });
    if (!isFullPage(page)) throw new Error('partial');
    expect(page.properties.Number).toMatchObject({ number: 7 });
    const ids = Object.values(page.properties).map(({ id }) => decodeURIComponent(id));
    expect(ids.at(-1)).toBe('title');
    expect(ids.slice(0, -1)).toEqual(ids.slice(0, -1).sort());
  });

  test.each([
    ['an empty url', { URL: { url: '' } }],
    ['a url of 2001 characters', { URL: { url: `https://example.com/${'x'.repeat(1981)}` } }],
    ['an option name with a comma', { Kind: { select: { name: 'a, b' } } }],
    ['an option name of 101 characters', { Kind: { select: { name: 'x'.repeat(101) } } }],
    ['101 options', { Labels: { multi_select: Array.from({ length: 101 }, (_, i) => ({ name: `l${i}` })) } }],
    ['a text of 2001 characters', { Key: { rich_text: [{ text: { content: 'x'.repeat(2001) } }] } }],
    ['101 texts', { Key: { rich_text: Array.from({ length: 101 }, () => ({ text: { content: 'x' } })) } }],
    ['a relative link', { Key: { rich_text: [{ text: { content: 'x', link: { url: '/a' } } }] } }],
    [
      'a javascript link',
      { Key: { rich_text: [{ text: { content: 'x', link: { url: 'javascript:alert(1)' } } }] } },
    ],
  ])('%s is refused', async (_, properties) => {
    const { add } = await withRows();
    expect(await refusal(add('a', properties))).toMatchObject({ status: 400, code: 'validation_error' });
  });

  test('a row shows 25 people and does not say that there are more; the property has them all', async () => {
    const { server, notion, add } = await withRows({ people: Array.from({ length: 30 }, () => ({})) });
    const people = server.people.map(({ id }) => ({ id }));
    const row = await add('Many', { People: { people } });
    if (!isFullPage(row)) throw new Error('no full page');
    const { People: shown } = row.properties;
    if (shown?.type !== 'people') throw new Error('no people');
    expect(Object.keys(shown)).toEqual(['id', 'type', 'people']);
    expect(shown.people.map(({ id }) => ({ id }))).toEqual(people.slice(0, 25));
    const all = await notion.pages.properties.retrieve({ page_id: row.id, property_id: shown.id });
    expect(all).toMatchObject({ has_more: false, results: people.map(({ id }) => ({ people: { id } })) });
  });

  test('only the title stands on a page outside a data source', async () => {
    const { server, notion } = await connected();
    const request = notion.pages.create({
      parent: { page_id: server.page },
      properties: { Other: { number: 1 } },
    });
    expect((await refusal(request)).message).toBe('Other is not a property that exists.');
  });
});

describe('schema', () => {
  test('an update of options replaces the list', async () => {
    const { add, notion, dataSource } = await withRows();
    const page = await add('a', { Kind: { select: { name: 'Release' } } });
    await notion.dataSources.update({
      data_source_id: dataSource,
      properties: { Kind: { select: { options: [{ name: 'Only' }] } } },
    });
    const { Kind } = await schema(notion, dataSource);
    expect(Kind?.type === 'select' && Kind.select.options.map(({ name }) => name)).toEqual(['Only']);
    expect(await notion.pages.retrieve({ page_id: page.id })).toMatchObject({
      properties: { Kind: { select: null } },
    });
  });

  test('a property is described where its type is told, by a text of 280 characters at most', async () => {
    const { notion, dataSource: data_source_id } = await withRows();
    const change = (config: object) =>
      notion.request({
        path: `data_sources/${data_source_id}`,
        method: 'patch',
        body: { properties: { Number: config } },
      });
    await change({ description: 'x'.repeat(280), number: {} });
    expect((await schema(notion, data_source_id)).Number?.description).toHaveLength(280);
    expect((await refusal(change({ description: 'x'.repeat(281), number: {} }))).message).toContain(
      '≤ `280`',
    );
    expect((await refusal(change({ description: 'x' }))).status).toBe(400);
  });

  test('an option cannot be recoloured', async () => {
    const { notion, dataSource } = await withRows();
    const options = [{ name: 'Release', color: 'red' as const }];
    const request = notion.dataSources.update({
      data_source_id: dataSource,
      properties: { Kind: { select: { options } } },
    });
    expect((await refusal(request)).message).toBe('Cannot update color of select with name: Release.');
  });

  test('a person turns a select into a status, and values stay', async () => {
    const { add, server, notion, dataSource } = await withRows();
    const page = await add('a', { Kind: { select: { name: 'Release' } } });
    server.person.changeProperties(dataSource, { Kind: { status: {} } });
    expect(await notion.pages.retrieve({ page_id: page.id })).toMatchObject({
      properties: { Kind: { type: 'status', status: { name: 'Release' } } },
    });
  });

  test('a refused change of the schema changes nothing', async () => {
    const { notion, dataSource } = await withRows();
    const before = await schema(notion, dataSource);
    const properties = { Extra: { checkbox: {} }, Name: null };
    expect(
      (await refusal(notion.dataSources.update({ data_source_id: dataSource, properties }))).status,
    ).toBe(400);
    expect(await schema(notion, dataSource)).toEqual(before);
  });

  test('both sides of a relation show what was written on one', async () => {
    const { add, server, notion, dataSource } = await withRows();
    const other = server.person.createDatabase(server.page, 'Tasks', { Name: { title: {} } });
    await notion.dataSources.update({
      data_source_id: dataSource,
      properties: { Tasks: { relation: { data_source_id: other.dataSource, dual_property: {} } } },
    });
    const task = server.person.createPage(other.dataSource, { properties: { Name: { title: [] } } });
    const page = await add('a', { Tasks: { relation: [{ id: task }] } });
    expect(await notion.pages.retrieve({ page_id: task })).toMatchObject({
      properties: { 'Related to Changelog (Tasks)': { relation: [{ id: page.id }] } },
    });
  });

  test('a relation takes pages of its own data source only, and those that are shared', async () => {
    const { add, server, notion, dataSource } = await withRows();
    const other = server.person.createDatabase(server.page, 'Tasks', { Name: { title: {} } });
    const hidden = server.person.createDatabase(server.person.createTopPage('Private'), 'Hidden', {
      Name: { title: {} },
    });
    const relationTo = (data_source_id: string) => ({ relation: { data_source_id, single_property: {} } });
    server.person.changeProperties(dataSource, {
      Tasks: relationTo(other.dataSource),
      Hidden: relationTo(hidden.dataSource),
    });
    const stranger = await add('a', {});
    expect((await refusal(add('b', { Tasks: { relation: [{ id: stranger.id }] } }))).message).toContain(
      'is not in the data source that Tasks leads to',
    );
    const secret = server.person.createPage(hidden.dataSource);
    expect((await refusal(add('b', { Hidden: { relation: [{ id: secret }] } }))).code).toBe(
      'object_not_found',
    );
    server.person.setValues(stranger.id, { Hidden: { relation: [{ id: secret }] } });
    expect(await notion.pages.retrieve({ page_id: stranger.id })).toMatchObject({
      properties: { Hidden: { relation: [], has_more: false } },
    });
  });

  test('the two sides of a relation with itself are named, and show each other', async () => {
    const { add, notion, dataSource } = await withRows();
    const dual_property = { synced_property_name: 'Parts' };
    await notion.dataSources.update({
      data_source_id: dataSource,
      properties: { Whole: { relation: { data_source_id: dataSource, dual_property } } },
    });
    const whole = await add('whole', {});
    const part = await add('part', { Whole: { relation: [{ id: whole.id }] } });
    expect(await notion.pages.retrieve({ page_id: whole.id })).toMatchObject({
      properties: { Parts: { relation: [{ id: part.id }] }, Whole: { relation: [] } },
    });
    const taken = { Other: { relation: { data_source_id: dataSource, dual_property } } };
    expect(
      (await refusal(notion.dataSources.update({ data_source_id: dataSource, properties: taken }))).message,
    ).toContain('Parts already exists');
  });
});
