import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FIELD, LINK } from '../../src/entry/fields.ts';
import { typeName } from '../../src/notion/property/type-name.ts';
import { example } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ people: [{ name: 'Octo', email: 'octo@example.com' }, { name: 'Mona' }] });
});
afterEach(() => world.close());

function pullRequest(changes: object = {}) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return { ...payload, pull_request };
}

const sync = (inputs: Record<string, string> = {}, changes: object = {}) =>
  world.run('pull_request', pullRequest(changes), inputs);

const propertiesOf = () => Object.entries(Object(world.notion.person.read(world.dataSource).properties));
const typesOf = () =>
  Object.fromEntries(propertiesOf().map(([name, property]) => [name, Object(property).type]));
const optionsOf = (name: string): { name: string; color: string }[] => {
  const [, property] = propertiesOf().find(([candidate]) => candidate === name) ?? [];
  return Object(property)[Object(property).type].options;
};

describe('properties that the database lacks', () => {
  test('are added with the types and options of the reference', async () => {
    await sync();
    const types = Object.values(FIELD).map(({ property, types: [created] }) => [property || 'Name', created]);
    expect(typesOf()).toEqual({
      ...Object.fromEntries(types),
      [LINK.release.property]: 'relation',
      [LINK['pull-requests'].property]: 'relation',
    });
    expect(optionsOf('Type').map(({ name }) => name)).toEqual(['Release', 'Pull request']);
    expect(optionsOf('Status').map(({ name, color }) => `${name}: ${color}`)).toEqual([
      'Draft: gray',
      'Open: blue',
      'In review: orange',
      'Changes requested: red',
      'Approved: green',
      'Merged: purple',
      'Closed: brown',
      'Pre-release: yellow',
      'Released: green',
      'Deleted: red',
    ]);
  });

  test('are added to a database in use, though its rows are right', async () => {
    await sync();
    world.notion.person.changeProperties(world.dataSource, { Milestone: null });
    const run = await sync();
    expect(run.code).toBe(0);
    expect(typesOf()).toMatchObject({ Milestone: 'select' });
    expect(run.requests.filter((request) => request.includes('pages'))).toEqual([]);
  });

  test('stay away where `create-properties` is false, with one warning', async () => {
    world.notion.person.changeProperties(world.dataSource, {
      'GitHub ID': { rich_text: {} },
      Status: { select: {} },
    });
    const run = await sync({ 'create-properties': 'false' });
    expect(run.code).toBe(0);
    expect(run.warnings).toHaveLength(1);
    expect(run.warnings[0]?.message).toContain('“Milestone”');
    expect(Object.keys(typesOf()).sort()).toEqual(['GitHub ID', 'Name', 'Status']);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Status: 'Open', 'GitHub ID': 'pull/279147437' }),
    ]);
  });

  test('are an error where the key is missing and may not be added', async () => {
    const run = await sync({ 'create-properties': 'false' });
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain('“GitHub ID”');
    expect(await world.rows()).toEqual([]);
  });
});

describe('properties of other types', () => {
  test('take what fits', async () => {
    world.notion.person.changeProperties(world.dataSource, {
      Type: { rich_text: {} },
      Repository: { multi_select: {} },
      Number: { rich_text: {} },
      URL: { rich_text: {} },
      Author: { select: {} },
      Labels: { rich_text: {} },
      Assignees: { rich_text: {} },
      Branch: { select: {} },
      Created: { rich_text: {} },
    });
    const changes = {
      labels: [
        { id: 1, name: 'bug' },
        { id: 2, name: 'web' },
      ],
    };
    expect((await sync({}, changes)).code).toBe(0);
    expect(await world.rows()).toEqual([
      expect.objectContaining({
        Type: 'Pull request',
        Repository: ['Codertocat/Hello-World'],
        Number: '2',
        URL: 'https://github.com/Codertocat/Hello-World/pull/2',
        Author: 'Codertocat',
        Labels: 'bug, web',
        Branch: 'changes → master',
        Created: '2019-05-15T15:20:33Z',
      }),
    ]);
    const again = await sync({}, changes);
    expect(again.outputs.operation).toBe('unchanged');
    expect((await world.rows()).length).toBe(1);
  });

  test('a status property keeps its options and groups, and gets the one that is missing', async () => {
    world.notion.person.changeProperties(world.dataSource, {
      Status: {
        type: 'status',
        status: { groups: { 'To-do': ['Open'], 'In progress': ['Draft'], Complete: ['Done'] } },
      },
    });
    const before = optionsOf('Status');
    const merged = { state: 'closed', merged: true, merged_at: '2019-05-15T15:21:18Z' };
    expect((await sync({ statuses: 'merged: Done' }, merged)).code).toBe(0);
    expect(optionsOf('Status')).toEqual(before);
    expect((await sync({ statuses: 'merged: Shipped' }, merged)).code).toBe(0);
    expect(optionsOf('Status').map(({ name }) => name)).toEqual([
      ...before.map(({ name }) => name),
      'Shipped',
    ]);
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Shipped' })]);
  });

  test('an option that a person added or renamed stays', async () => {
    await sync();
    const known = optionsOf('Status');
    world.notion.person.changeProperties(world.dataSource, {
      Status: { select: { options: [...known, { name: 'On hold' }] } },
    });
    await sync({}, { draft: true });
    expect(optionsOf('Status').map(({ name }) => name)).toContain('On hold');
  });

  test('people are written by the `people` map, e-mail addresses and IDs', async () => {
    world.notion.person.changeProperties(world.dataSource, {
      Assignees: { people: {} },
      Author: { people: {} },
    });
    const [octo, mona] = world.notion.people;
    const user = example('pull_request', 'opened').pull_request.user;
    const changes = {
      assignees: [user, { ...user, id: 2, login: 'mona' }, { ...user, id: 3, login: 'stranger' }],
    };
    const inputs = { people: `Codertocat: Octo@example.com\nmona: ${mona?.id}` };
    const run = await sync(inputs, changes);
    expect(run.code).toBe(0);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Assignees: [octo?.id, mona?.id], Author: [octo?.id] }),
    ]);
    expect((await sync(inputs, changes)).outputs.operation).toBe('unchanged');
  });
});

describe('`people`', () => {
  test('without a property of type Person is told to have no effect', async () => {
    const run = await sync({ people: 'octocat: octo@example.com' });
    expect(run.code).toBe(0);
    expect(run.warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('“people” has no effect') }),
    ]);
  });

  test('is asked for where a property is of type Person', async () => {
    world.notion.person.changeProperties(world.dataSource, { Author: { people: {} } });
    const run = await sync();
    expect(run.warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('“people” names nobody') }),
    ]);
  });
});

describe('names of the team', () => {
  test('properties and options have other names, and fields are left out', async () => {
    world.notion.person.changeProperties(world.dataSource, { Name: { name: 'What' } });
    const inputs = {
      properties: 'status: Phase\nkey: ID\nbranch: false\ntitle: What',
      statuses: 'open: In review',
    };
    expect((await sync(inputs)).code).toBe(0);
    const [row] = await world.rows();
    expect(row).toMatchObject({
      Phase: 'In review',
      ID: 'pull/279147437',
      What: 'Update the README with new information.',
    });
    expect(row).not.toHaveProperty('Branch');
    const again = await sync({ ...inputs, database: '', 'data-source': world.dataSource }, { title: 'New' });
    expect(again.requests).toEqual(['POST /v1/data_sources/:id/query', 'PATCH /v1/pages/:id']);
    expect(again.outputs.operation).toBe('updated');
  });

  test('the title property has any name', async () => {
    world.notion.person.changeProperties(world.dataSource, { Name: { name: 'Titel' } });
    await sync();
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Titel: 'Update the README with new information.' }),
    ]);
  });

  test('the title property is found beside a text property called title', async () => {
    const properties = { Name: { title: {} }, title: { rich_text: {} } };
    const { database } = world.notion.person.createDatabase(world.notion.page, 'Other', properties);
    await sync({ database });
    const run = await sync({ database }, { title: 'New' });
    const shown = Object(world.notion.person.read(run.outputs['page-id'] ?? '').properties);
    expect(run.outputs.operation).toBe('updated');
    expect(shown.Name.title[0].plain_text).toBe('New');
    expect(shown.title.rich_text).toEqual([]);
  });

  test('a title that names no property is an error that tells the right one', async () => {
    const run = await sync({ properties: 'title: Heading' });
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toMatch(/“Heading”[\s\S]*“Name”/);
  });
});

describe('`extra-properties`', () => {
  test('are written by their type', async () => {
    world.notion.person.changeProperties(world.dataSource, {
      Team: { select: {} },
      Areas: { multi_select: {} },
      Internal: { checkbox: {} },
      Weight: { number: {} },
      Since: { date: {} },
      Note: { rich_text: {} },
    });
    const inputs = {
      'extra-properties':
        'Team: Web\nAreas: [ui, api]\nInternal: true\nWeight: 3\nSince: 2026-01-31\nNote: "12"',
    };
    expect((await sync(inputs)).code).toBe(0);
    const values = {
      Team: 'Web',
      Areas: ['ui', 'api'],
      Internal: true,
      Weight: 3,
      Since: '2026-01-31',
      Note: '12',
    };
    expect(await world.rows()).toEqual([expect.objectContaining(values)]);
    expect((await sync(inputs)).outputs.operation).toBe('unchanged');
  });

  test('keep the text that was typed, and mean what the type makes of it', async () => {
    world.notion.person.changeProperties(world.dataSource, {
      Train: { select: {} },
      Tags: { multi_select: {} },
      Phone: { phone_number: {} },
      Note: { rich_text: {} },
      Weight: { number: {} },
      Port: { number: {} },
      Internal: { checkbox: {} },
      Team: { select: {} },
    });
    const inputs = {
      'extra-properties': [
        ...['Train: 2026.10', 'Tags: [007, no, 1e3, ~]', 'Phone: 0123456', 'Note: 0x10'],
        ...['Weight: "5"', 'Port: 0x10', 'Internal: "True"', 'Team: '],
      ].join('\n'),
      properties: 'number: 2026\nbranch: no',
      statuses: 'open: 1.10',
    };
    expect((await sync(inputs)).errors).toEqual([]);
    const [row] = await world.rows();
    expect(row).toMatchObject({
      ...{ Train: '2026.10', Tags: ['007', 'no', '1e3', '~'], Note: '0x10', Weight: 5, Port: 16 },
      ...{ Internal: true, Team: null, Status: '1.10', '2026': 2, no: 'changes → master' },
    });
    expect(row?.page.properties.Phone).toMatchObject({ phone_number: '0123456' });
    world.notion.person.setValues(row?.id ?? '', { Team: { select: { name: 'Web' } } });
    expect((await sync(inputs)).outputs.operation).toBe('unchanged');
    expect(await world.rows()).toEqual([expect.objectContaining({ Team: 'Web' })]);
  });

  test.each([
    ['Weight', 'number', 'five'],
    ['Weight', 'number', '.inf'],
    ['Internal', 'checkbox', 'yes'],
  ])('are refused where the type makes nothing of them: %s, a %s, of %s', async (name, type, value) => {
    world.notion.person.changeProperties(world.dataSource, { [name]: { [type]: {} } });
    const run = await sync({ 'extra-properties': `${name}: ${value}` });
    expect(run.errors[0]?.message).toContain(
      `is of type ${typeName(type)}, which cannot take the value "${value}"`,
    );
  });

  test.each(['2026-02-31', '2026-02-01 10:00', 'tomorrow'])('take only days that exist: %s', async (day) => {
    world.notion.person.changeProperties(world.dataSource, { Due: { date: {} } });
    const run = await sync({ 'extra-properties': `Due: ${day}` });
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain(`“Due” is of type Date, which cannot take the value "${day}"`);
  });

  test('that do not fit are an error that names the type and the accepted ones, and nothing is written', async () => {
    world.notion.person.changeProperties(world.dataSource, { Weight: { number: {} } });
    const run = await sync({ 'extra-properties': 'Weight: heavy' });
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toMatch(/“Weight” is of type Number[\s\S]*Text, Select/);
    expect(run.requests.filter((request) => /^(PATCH|POST \/v1\/pages)/.test(request))).toEqual([]);
  });
});

describe('only what the action owns is written', () => {
  test('a person’s columns and icon stay', async () => {
    world.notion.person.changeProperties(world.dataSource, { Priority: { select: {} } });
    await sync();
    const [row] = await world.rows();
    world.notion.person.setValues(row?.id ?? '', { Priority: { select: { name: 'High' } } });
    world.notion.person.setIcon(row?.id ?? '', '🐛');
    await sync({}, { title: 'New' });
    const [after] = await world.rows();
    expect(after).toMatchObject({ Priority: 'High', Name: 'New' });
    expect(after?.page.icon).toEqual({ type: 'emoji', emoji: '🐛' });
  });

  test('of the properties only those that differ are sent', async () => {
    await sync();
    await sync({}, { title: 'New' });
    const patch = world.notion.requests.find(({ method }) => method === 'PATCH');
    expect(Object.keys(Object(patch?.body).properties).sort()).toEqual(['GitHub ID', 'Name']);
  });
});

describe('long values', () => {
  test('are split, cut or made acceptable', async () => {
    const labels = Array.from({ length: 120 }, (_, i) => ({
      id: i,
      name: `label, ${String(i).padStart(3, '0')} ${'x'.repeat(100)}`,
    }));
    const title = 'T'.repeat(5000);
    const run = await sync({}, { title, labels });
    expect(run.code).toBe(0);
    const [row] = await world.rows();
    expect(row?.Name).toBe(title);
    expect(row?.Labels).toHaveLength(100);
    expect(String(row?.Labels).slice(0, 14)).toBe('label; 000 xxx');
    expect((await sync({}, { title, labels })).outputs.operation).toBe('unchanged');
  });
});
