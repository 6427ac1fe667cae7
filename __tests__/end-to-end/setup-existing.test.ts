import { describe, expect, test } from '@jest/globals';
import { expectFailure, REQUEST_ID, writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import {
  clientOf,
  columnsOf,
  emptyPage,
  FIND_ON_PAGE,
  FIND_PAGE,
  FRESH,
  namesOf,
  optionsOf,
  PROPERTIES,
  seenDatabase,
  VIEWS,
} from '../support/set-up.ts';
import type { World } from '../support/world.ts';

const messagesOf = ({ warnings }: { warnings: { message: string }[] }) =>
  warnings.map(({ message }) => message);

/** Setup has run on an empty page. */
async function afterSetup(world: World) {
  const { databases, ...page } = emptyPage(world);
  await page.setup();
  const only = async () => {
    const [made, ...others] = await databases();
    expect(others).toEqual([]);
    if (made === undefined) throw new Error('there is no database');
    return made;
  };
  return { ...page, databases, only, made: await only() };
}

describe('what people have changed in the database stays', () => {
  test('its name, its icon, words of its description, colours and names of options, and views', () =>
    inWorld(async (world) => {
      const { setup, only, made, client } = await afterSetup(world);
      const { person } = world.notion;
      person.renameDatabase(made.id, 'What we shipped');
      const [before, link] = made.database.description;
      expect([before?.type, link?.type]).toEqual(['text', 'text']);
      await client.databases.update({
        database_id: made.id,
        icon: { type: 'emoji', emoji: '🛳️' },
        description: [
          { text: { content: 'Ask Mona about ' } },
          { text: { content: 'this', link: { url: link?.href ?? '' } } },
        ],
      });
      const [, board, ...others] = made.views;
      person.renameView(board?.id ?? '', 'Kanban');
      for (const { id } of others) person.removeView(id);
      const status = made.properties.Status;
      const options = status?.type === 'status' ? status.status.options : [];
      person.changeProperties(made.dataSource, {
        Status: {
          status: {
            options: options.map(({ id, name }) => ({ id, name: name === 'Merged' ? 'Done' : name })),
          },
        },
        Milestone: { name: 'Sprint' },
        Notes: { rich_text: {} },
      });
      const run = await setup({ statuses: 'merged: Done', properties: 'milestone: Sprint' });
      expect([run.code, run.warnings, run.outputs.operation, writesOf(run)]).toEqual([
        0,
        [],
        'unchanged',
        [],
      ]);
      const now = await only();
      expect(now.database).toMatchObject({
        title: [{ plain_text: 'What we shipped' }],
        icon: { emoji: '🛳️' },
      });
      expect(namesOf(now.views)).toEqual(['Releases', 'Kanban']);
      expect(run.summary).toContain('What we shipped');
    }));

  test('what they have deleted of properties and options comes back, views do not', () =>
    inWorld(async (world) => {
      const { setup, only, made } = await afterSetup(world);
      const { person } = world.notion;
      person.removeView(made.views[4]?.id ?? '');
      const status = made.properties.Status;
      const options = status?.type === 'status' ? status.status.options : [];
      person.changeProperties(made.dataSource, {
        Milestone: null,
        Labels: null,
        Status: {
          status: { options: options.filter(({ name }) => name !== 'Approved').map(({ id }) => ({ id })) },
        },
      });
      const run = await setup();
      expect(run.outputs.operation).toBe('updated');
      expect(writesOf(run)).toEqual(['PATCH /v1/data_sources/:id']);
      expect(run.log).toContain('Properties added: Labels · Milestone');
      expect(run.log).toContain('Options added: Status: Approved');
      const now = await only();
      expect(Object.keys(now.properties).sort()).toEqual([...PROPERTIES].sort());
      expect(optionsOf(now, 'Status')).toEqual([
        ...optionsOf(made, 'Status').filter((option) => !option.startsWith('Approved')),
        'Approved green',
      ]);
      expect(namesOf(now.views)).toEqual(VIEWS.slice(0, 4));
    }));

  test('a name that is HTML, Markdown or a command is text', () =>
    inWorld(async (world) => {
      const { setup, made } = await afterSetup(world);
      world.notion.person.renameDatabase(made.id, '::error::<img src=x> **@everyone**');
      const run = await setup();
      expect(run.errors).toEqual([]);
      expect(run.summary).not.toMatch(/<img|\*\*|@everyone/);
    }));
});

describe('which database is setup’s own', () => {
  test('one of the same name without the mark is left alone', () =>
    inWorld(async (world) => {
      const { page, setup, databases } = emptyPage(world);
      const theirs = world.notion.person.createDatabase(page, 'Changelog', { Name: { title: {} } });
      const run = await setup();
      const looks = ['GET /v1/databases/:id', 'GET /v1/pages/:id', 'GET /v1/data_sources/:id'];
      expect(run.requests).toEqual([...FIND_ON_PAGE, ...looks, ...FRESH.slice(FIND_PAGE.length)]);
      const [first, second] = await databases();
      expect([first?.id, Object.keys(first?.properties ?? {})]).toEqual([theirs.database, ['Name']]);
      expect(second?.id).toBe(run.outputs['database-id']);
      expect((await setup()).outputs).toMatchObject({ operation: 'unchanged', 'database-id': second?.id });
    }));

  test('one whose description still says so, in whatever words, or that has the key’s property', () =>
    inWorld(async (world) => {
      const { setup, made } = await afterSetup(world);
      world.notion.person.setDescription(made.id, 'Ask Mona. Kept current by Notion Changelog since May.');
      const run = await setup();
      expect(run.outputs).toMatchObject({ operation: 'unchanged', 'database-id': made.id });
      expect(writesOf(run)).toEqual([]);
      world.notion.person.setDescription(made.id, 'Ask Mona.');
      expect((await setup()).outputs).toMatchObject({ operation: 'unchanged', 'database-id': made.id });
      world.notion.person.changeProperties(made.dataSource, { 'GitHub ID': null });
      expect((await setup()).outputs.operation).toBe('created');
    }));

  test('one in the trash, or that the integration may not see, does not count', () =>
    inWorld(async (world) => {
      const { setup, made } = await afterSetup(world);
      world.notion.person.trash(made.id);
      const again = await setup();
      expect(again.outputs.operation).toBe('created');
      world.notion.failNext({ match: /GET .*databases/, after: 1, status: 404 });
      expect((await setup()).outputs.operation).toBe('created');
    }));

  test('of several the oldest is used, and a warning names the others', () =>
    inWorld(async (world) => {
      const { setup, made, databases } = await afterSetup(world);
      world.notion.failNext({ match: /GET .*databases/, after: 1, status: 404 });
      const second = await setup();
      const run = await setup();
      expect([run.code, run.outputs['database-id']]).toEqual([0, made.id]);
      expect(messagesOf(run)).toEqual([
        expect.stringMatching(
          `several changelogs on this page. The oldest is used, “Changelog” \\(${made.database.url}\\), not “Changelog” \\(${second.outputs['database-url']}\\)`,
        ),
      ]);
      expect(await databases()).toHaveLength(2);
    }));
});

describe('a view that Notion refuses is a warning', () => {
  test('and the others are made; the next run makes it, the one after that nothing', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext({ match: /POST .*views/, after: 1, status: 400, message: 'No such grouping.' });
      const run = await setup();
      expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'created']);
      expect(messagesOf(run)).toEqual([
        expect.stringMatching(
          /Notion refused the view “Merged, not shipped”; .*No such grouping\.” \(Notion’s request ID: [0-9a-f-]{36}\)/,
        ),
      ]);
      expect(namesOf((await databases())[0]?.views ?? [])).toEqual(
        VIEWS.filter((name) => name !== 'Merged, not shipped'),
      );
      const second = await setup();
      expect(second.outputs.operation).toBe('updated');
      expect(writesOf(second)).toEqual(['POST /v1/views', 'PATCH /v1/databases/:id']);
      expect(writesOf(await setup())).toEqual([]);
    }));

  test('even where it refuses all of them', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext({ match: '/v1/views', status: 400, times: 20 });
      const run = await setup();
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(messagesOf(run)).toEqual([expect.stringContaining('No views were made')]);
      world.notion.clearFaults();
      await setup();
      expect(namesOf((await databases())[0]?.views ?? [])).toEqual(VIEWS);
    }));

  test('the view that Notion makes stays where it may not be changed, and Releases is the first', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext({ match: /PATCH .*views/, status: 400 });
      const run = await setup();
      expect([run.code, run.warnings]).toEqual([0, []]);
      const [first, ...others] = namesOf((await databases())[0]?.views ?? []);
      expect([first, others.sort()]).toEqual(['Releases', [...VIEWS.slice(1), 'Default view'].toSorted()]);
    }));

  test('so is a description that it refuses to change', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      world.notion.failNext({ match: /PATCH .*databases/, status: 400 });
      const run = await setup();
      expect([run.code, messagesOf(run)]).toEqual([
        0,
        [expect.stringContaining('refused to change the database’s description')],
      ]);
    }));
});

describe('a database that is given', () => {
  test('is completed, once; its own description, views and properties stay', () =>
    inWorld(async (world) => {
      const { person } = world.notion;
      const client = clientOf(world);
      person.setDescription(world.database, 'All our news.');
      person.changeProperties(world.dataSource, {
        Mood: { select: {} },
        Status: { select: { options: [{ name: 'Open' }] } },
      });
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expect([run.code, run.warnings, run.outputs.operation]).toEqual([0, [], 'updated']);
      expect(run.requests.slice(0, 4)).toEqual([
        'GET /v1/databases/:id',
        'GET /v1/data_sources/:id',
        'PATCH /v1/data_sources/:id',
        'GET /v1/views',
      ]);
      const now = await seenDatabase(client, world.database);
      expect(Object.keys(now.properties).sort()).toEqual([...PROPERTIES, 'Mood'].sort());
      expect(optionsOf(now, 'Status')).toHaveLength(10);
      expect(namesOf(now.views)).toEqual(['Table', ...VIEWS]);
      expect(now.database.description.map(({ plain_text }) => plain_text).join('')).toBe(
        'All our news. Kept current by Notion Changelog.',
      );
      person.removeView(now.views[4]?.id ?? '');
      const again = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expect([again.outputs.operation, writesOf(again)]).toEqual(['unchanged', []]);
    }));

  test('shows the properties of its own in the tables that are made, not on cards', () =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, { Mood: { select: {} } });
      await world.run('workflow_dispatch', {}, { mode: 'setup' });
      const { views } = await seenDatabase(clientOf(world), world.database);
      const shows = views.slice(1).map((view) => [view.name, columnsOf(view).includes('Mood')]);
      expect(shows).toEqual([
        ['Releases', true],
        ['Board', false],
        ['Merged, not shipped', true],
        ['Shipped in the past month', true],
        ['Calendar', false],
      ]);
    }));

  describe('that was made by the API', () => {
    /** One by another tool, with the view that comes with it. */
    async function made(world: World) {
      const client = clientOf(world);
      const { id } = await client.databases.create({
        parent: { type: 'page_id', page_id: world.notion.page },
        initial_data_source: { properties: { Name: { title: {} }, Mood: { select: {} } } },
      });
      const setup = () => world.run('workflow_dispatch', {}, { mode: 'setup', database: id });
      const first = async () => (await seenDatabase(client, id)).views[0];
      return { id, setup, first };
    }

    test('gets all columns that people read in its default view, which shows none; its name and place stay', () =>
      inWorld(async (world) => {
        const { setup, first } = await made(world);
        expect(columnsOf(await first())).toEqual(['Name']);
        expect((await setup()).code).toBe(0);
        const view = await first();
        expect([view?.name, columnsOf(view).toSorted()]).toEqual([
          'Default view',
          [...PROPERTIES, 'Mood']
            .filter((name) => !['Branch', 'Closed', 'GitHub ID'].includes(name))
            .toSorted(),
        ]);
        expect(writesOf(await setup())).toEqual([]);
      }));

    test('keeps that view as a person has made it', () =>
      inWorld(async (world) => {
        const { id, setup, first } = await made(world);
        const [view] = world.notion.person.views(id);
        world.notion.person.renameView(view?.id ?? '', 'Default view');
        expect((await setup()).code).toBe(0);
        expect(columnsOf(await first())).toEqual(['Name']);
      }));
  });

  test.each([
    ['the ID of its data source', (world: World) => ({ database: '', 'data-source': world.dataSource })],
    ['that ID as database', (world: World) => ({ database: world.dataSource })],
    ['its ID as data-source', (world: World) => ({ database: '', 'data-source': world.database })],
  ])('may be given by %s', (_, inputs) =>
    inWorld(async (world) => {
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup', ...inputs(world) });
      expect([run.code, run.outputs]).toMatchObject([
        0,
        { operation: 'updated', 'database-id': world.database, 'data-source-id': world.dataSource },
      ]);
    }),
  );

  test('may have several data sources, of which one is named', () =>
    inWorld(async (world) => {
      const other = world.notion.person.addDataSource(world.database, 'Archive', { Name: { title: {} } });
      const unclear = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expectFailure(unclear, world, 'It is not clear which data source to use', ['“Archive”']);
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup', 'data-source': 'Archive' });
      expect([run.code, run.outputs['data-source-id']]).toEqual([0, other]);
    }));

  test('with a property of a type that does not fit stays as it is', () =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, { Status: { formula: { expression: '1' } } });
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expectFailure(run, world, 'A property’s type does not fit', ['“Status”', 'Formula', 'Status, Select']);
      expect(writesOf(run)).toEqual([]);
    }));

  test('may have a status property of its own, which groups the board; its options stay', () =>
    inWorld(async (world) => {
      const groups = { 'To-do': ['Open'], Complete: ['Released', 'Merged'] };
      world.notion.person.changeProperties(world.dataSource, {
        Status: {
          status: {
            options: ['Open', 'Released', 'Merged'].map((name) => ({ name, color: 'pink' })),
            groups,
          },
        },
      });
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expect([run.code, run.warnings]).toEqual([0, []]);
      const now = await seenDatabase(clientOf(world), world.database);
      expect(optionsOf(now, 'Status').slice(0, 3)).toEqual(['Open pink', 'Released pink', 'Merged pink']);
      expect(optionsOf(now, 'Status')).toHaveLength(10);
      expect(now.views[2]).toMatchObject({
        configuration: { group_by: { type: 'status', group_by: 'option' } },
      });
      expect(now.views[1]).toMatchObject({
        filter: { and: [{}, { status: { does_not_equal: 'Deleted' } }] },
      });
    }));

  test('may hold texts where setup would make options and dates', () =>
    inWorld(async (world) => {
      const text = { rich_text: {} };
      world.notion.person.changeProperties(world.dataSource, {
        ...{ Type: { multi_select: {} }, Status: text, Repository: text, Shipped: text },
      });
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      const needsDate = 'it needs a date, and the property “Shipped” is of type Text';
      expect([run.code, messagesOf(run)]).toEqual([
        0,
        [
          `The view “Merged, not shipped” was left out: ${needsDate}.`,
          `The view “Shipped in the past month” was left out: ${needsDate}.`,
          `The view “Calendar” was left out: ${needsDate}.`,
        ],
      ]);
      const { views } = await seenDatabase(clientOf(world), world.database);
      expect(views.slice(1)).toMatchObject([
        {
          name: 'Releases',
          filter: {
            and: [{ multi_select: { contains: 'Release' } }, { rich_text: { does_not_equal: 'Deleted' } }],
          },
        },
        { name: 'Board', configuration: { group_by: { type: 'text', group_by: 'exact' } } },
      ]);
    }));

  test('whose status property takes no new options is told of them', () =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, {
        Status: { status: { options: [{ name: 'Todo' }] } },
      });
      world.notion.setStatusSupport('refused');
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expectFailure(run, world, 'A status option does not exist and cannot be added', ['“Todo”', REQUEST_ID]);
    }));

  test('gets no property where `create-properties` is false, and is told which are missing', () =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, {
        'GitHub ID': { rich_text: {} },
        Type: { select: {} },
      });
      const inputs = { mode: 'setup', 'create-properties': 'false', 'extra-properties': 'Team: Platform' };
      const run = await world.run('workflow_dispatch', {}, inputs);
      expect(run.code).toBe(0);
      expect(messagesOf(run)).toEqual([
        expect.stringContaining('The database has no properties “Status”, “Repository”'),
        'The database has no property “Team”, which “extra-properties” names: add it in Notion.',
        expect.stringContaining('The view “Board” was left out: it needs the field “status”'),
        expect.stringContaining('The view “Merged, not shipped” was left out'),
        expect.stringContaining('The view “Shipped in the past month” was left out'),
        expect.stringContaining('The view “Calendar” was left out: it needs the field “shipped”'),
      ]);
      const now = await seenDatabase(clientOf(world), world.database);
      expect(Object.keys(now.properties).sort()).toEqual(['GitHub ID', 'Name', 'Type']);
      expect(optionsOf(now, 'Type')).toEqual(['Release green', 'Pull request purple']);
    }));
});

describe('a dry run writes nothing', () => {
  test('and tells what it would create', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const run = await setup({ 'dry-run': 'true' });
      expect([run.code, writesOf(run), await databases()]).toEqual([0, [], []]);
      expect(run.outputs).toMatchObject({ operation: 'created', 'database-url': '', 'database-id': '' });
      expect(run.log).toContain(
        `Dry run: to be created: Changelog\n  Properties to be added: ${PROPERTIES.join(' · ')}`,
      );
      expect(run.log).toContain(`Views to be added: ${VIEWS.join(' · ')}`);
      expect(run.summary).toContain('Views to be added');
      expect(run.summary).not.toContain('What to paste where');
    }));

  test('and tells what it would add', () =>
    inWorld(async (world) => {
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup', 'dry-run': 'true' });
      expect([run.code, writesOf(run), run.outputs.operation]).toEqual([0, [], 'updated']);
      expect(run.log).toContain(`Properties to be added: ${PROPERTIES.slice(1).join(' · ')}`);
      expect(run.log).toContain(`Views to be added: ${VIEWS.join(' · ')}`);
    }));
});

describe('a page on which nothing can be made', () => {
  test('is to be connected with the integration, whose name is told', () =>
    inWorld(
      async (world) => {
        const { setup } = emptyPage(world);
        world.notion.person.unshare(world.notion.page);
        const run = await setup();
        expectFailure(run, world, 'Notion shows the integration no such page or database', [
          'Could not find',
          'or the database as a full page, then ••• → Connections → Add connection → “Acme changelog”',
          '“database”',
          REQUEST_ID,
        ]);
        expect(writesOf(run)).toEqual([]);
      },
      { integrationName: 'Acme changelog' },
    ));

  test('for want of a capability names it', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      world.notion.setCapabilities({ insertContent: false });
      expectFailure(await setup(), world, 'The integration lacks a capability', ['“Insert content”']);
    }));

  test('because nothing names it is asked for', () =>
    inWorld(async (world) => {
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup', database: '' });
      expectFailure(run, world, 'database is empty', ['of the page on which it is to be made']);
      expect(run.requests).toEqual([]);
    }));
});
