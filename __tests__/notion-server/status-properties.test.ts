import { describe, expect, test } from '@jest/globals';
import { type Client, isFullDatabase, isFullDataSource } from '@notionhq/client';
import { connected, refusal } from './connected.ts';

interface Option {
  name: string;
  color?: 'red' | 'blue';
  group?: string;
}

const OPTIONS: Option[] = [
  { name: 'New', group: 'To-do' },
  { name: 'Doing', color: 'blue', group: 'In progress' },
  { name: 'Done', group: 'Complete' },
];

async function withStatus(options: Option[] | undefined = OPTIONS) {
  const { server, notion } = await connected();
  const make = async () => {
    const database = await notion.databases.create({
      parent: { type: 'page_id', page_id: server.page },
      initial_data_source: { properties: { State: { status: { ...(options && { options }) } } } },
    });
    return (isFullDatabase(database) && database.data_sources[0]?.id) || '';
  };
  return { server, notion, make };
}

async function statusOf(notion: Client, data_source_id: string) {
  const source = await notion.dataSources.retrieve({ data_source_id });
  const property = isFullDataSource(source) ? source.properties.State : undefined;
  if (property?.type !== 'status') throw new Error('no status');
  return property.status;
}

/** As `To-do: New, Next`. */
async function groupsOf(notion: Client, dataSource: string): Promise<string[]> {
  const { groups, options } = await statusOf(notion, dataSource);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name;
  return groups.map(({ name, option_ids }) => `${name}: ${option_ids.map(nameOf).join(', ')}`);
}

function change(
  notion: Client,
  data_source_id: string,
  options: ({ id: string; group?: string } | Option)[],
) {
  return notion.dataSources.update({ data_source_id, properties: { State: { status: { options } } } });
}

describe('a status property', () => {
  test('has its options in the groups asked for, in the fixed names and order of these', async () => {
    const { notion, make } = await withStatus([{ name: 'Waiting' }, ...OPTIONS.toReversed()]);
    expect(await groupsOf(notion, await make())).toEqual([
      'To-do: Waiting, New',
      'In progress: Doing',
      'Complete: Done',
    ]);
  });

  test('has three options of Notion’s own where none are asked for', async () => {
    const { notion, make } = await withStatus([]);
    expect(await groupsOf(notion, await make())).toEqual([
      'To-do: Not started',
      'In progress: In progress',
      'Complete: Done',
    ]);
  });

  test('gets a new option in the group asked for, else in To-do, and the groups keep their IDs', async () => {
    const { notion, make } = await withStatus();
    const source = await make();
    const before = await statusOf(notion, source);
    const known = before.options.map(({ id }) => ({ id }));
    await change(notion, source, [...known, { name: 'Review', group: 'In progress' }, { name: 'Idea' }]);
    expect(await groupsOf(notion, source)).toEqual([
      'To-do: New, Idea',
      'In progress: Doing, Review',
      'Complete: Done',
    ]);
    const after = await statusOf(notion, source);
    expect(after.groups.map(({ id }) => id)).toEqual(before.groups.map(({ id }) => id));
  });

  test('lets an option be moved to another group, and not be renamed or recoloured', async () => {
    const { notion, make } = await withStatus();
    const source = await make();
    const [first, second, third] = (await statusOf(notion, source)).options.map(({ id }) => id);
    const [moved, renamed, last] = [first ?? '', second ?? '', third ?? ''];
    await change(notion, source, [
      { id: moved, group: 'Complete' },
      { id: renamed, name: 'Busy' },
      { id: last },
    ]);
    expect(await groupsOf(notion, source)).toEqual(['To-do: ', 'In progress: Doing', 'Complete: New, Done']);
    const recoloured = [{ id: moved }, { id: renamed, color: 'red' }, { id: last }];
    expect((await refusal(change(notion, source, recoloured))).message).toBe(
      `Cannot update color of select with id: ${renamed}.`,
    );
  });

  test('takes no other group', async () => {
    const { make } = await withStatus([{ name: 'New', group: 'Later' }]);
    expect(await refusal(make())).toMatchObject({ status: 400, code: 'validation_error' });
  });

  test('lets a row have no option that it lacks, and no query ask for one', async () => {
    const { notion, make } = await withStatus();
    const data_source_id = await make();
    const parent = { type: 'data_source_id', data_source_id } as const;
    const properties = { State: { status: { name: 'Nope' } } };
    expect((await refusal(notion.pages.create({ parent, properties }))).message).toContain(
      'Invalid status option. Status option "Nope" does not exist',
    );
    const filter = { property: 'State', status: { equals: 'Nope' } };
    expect((await refusal(notion.dataSources.query({ data_source_id, filter }))).message).toContain('"Nope"');
  });
});

describe('a Notion that can do less', () => {
  test('puts all options into To-do', async () => {
    const { server, notion, make } = await withStatus();
    server.setStatusSupport('ungrouped');
    expect(await groupsOf(notion, await make())).toEqual([
      'To-do: New, Doing, Done',
      'In progress: ',
      'Complete: ',
    ]);
  });

  test('refuses groups, and takes options without', async () => {
    const { server, notion, make } = await withStatus();
    server.setStatusSupport('groupless');
    expect((await refusal(make())).message).toContain('body.properties.State.status.options[0].group');
    server.setStatusSupport('grouped');
    const source = await make();
    server.setStatusSupport('groupless');
    const known = (await statusOf(notion, source)).options.map(({ id }) => ({ id }));
    await change(notion, source, [...known, { name: 'Idea' }]);
    expect((await groupsOf(notion, source))[0]).toBe('To-do: New, Idea');
  });

  test('has options of its own, and adds none', async () => {
    const { server, notion, make } = await withStatus();
    server.setStatusSupport('default');
    const source = await make();
    const before = await groupsOf(notion, source);
    await change(notion, source, OPTIONS);
    expect([before[0], await groupsOf(notion, source)]).toEqual(['To-do: Not started', before]);
  });

  test('neither makes such a property nor adds an option; what a person makes stays', async () => {
    const { server, notion, make } = await withStatus();
    server.setStatusSupport('refused');
    expect(await refusal(make())).toMatchObject({ status: 400, code: 'validation_error' });
    const { dataSource } = server.person.createDatabase(server.page, 'Theirs', { State: { status: {} } });
    expect((await refusal(change(notion, dataSource, OPTIONS))).status).toBe(400);
    expect(await groupsOf(notion, dataSource)).toEqual([
      'To-do: Not started',
      'In progress: In progress',
      'Complete: Done',
    ]);
  });
});
