import { describe, expect, test } from '@jest/globals';
import type { Client } from '@notionhq/client';
import { HOME } from '../../src/project.ts';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import {
  columnsOf,
  emptyPage,
  FIND_ON_PAGE,
  FRESH,
  groupsOf,
  namesOf,
  optionsOf,
  PROPERTIES,
  shownIn,
  VIEWS,
} from '../support/set-up.ts';

const STATUSES = [
  ...['Draft gray', 'Open blue', 'In review orange', 'Changes requested red', 'Approved green'],
  ...['Merged purple', 'Closed brown', 'Pre-release yellow', 'Released green', 'Deleted red'],
];

const GROUPS = {
  'To-do': ['Draft'],
  'In progress': ['Open', 'In review', 'Changes requested', 'Approved', 'Pre-release'],
  Complete: ['Merged', 'Closed', 'Released', 'Deleted'],
};

const RELEASED = { Type: 'Release', Status: 'Released' };
const PULL_REQUEST = { Type: 'Pull request' };

/** A day of the past: relative conditions of filters count from today. */
function daysAgo(days: number): { start: string } {
  return { start: new Date(Date.now() - days * 86_400_000).toISOString() };
}

/** Adds rows as a team's database has them; gives the ID of each. */
function rowsIn(client: Client, dataSource: string) {
  return async (
    title: string,
    { Type, Status, Shipped, Closed, Release }: Partial<RowValues>,
  ): Promise<string> => {
    const { id } = await client.pages.create({
      parent: { data_source_id: dataSource },
      properties: {
        title: { title: [{ text: { content: title } }] },
        ...(Type && { Type: { select: { name: Type } } }),
        ...(Status && { Status: { status: { name: Status } } }),
        ...(Shipped && { Shipped: { date: Shipped } }),
        ...(Closed && { Closed: { date: Closed } }),
        ...(Release && { Release: { relation: Release.map((one) => ({ id: one })) } }),
      },
    });
    return id;
  };
}

interface RowValues {
  Type: string;
  Status: string;
  Shipped: { start: string };
  Closed: { start: string };
  Release: string[];
}

describe('on an empty page', () => {
  test('setup makes the database with all its properties, options and views', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const run = await setup();
      expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
      expect(run.requests).toEqual(FRESH);
      const [made, ...others] = await databases();
      expect(others).toEqual([]);
      expect(made?.database).toMatchObject({
        title: [{ plain_text: 'Changelog' }],
        icon: { type: 'emoji', emoji: '📣' },
        is_inline: false,
      });
      const description = made?.database.description ?? [];
      expect(description.map(({ plain_text }) => plain_text).join('')).toBe(
        'Releases and pull requests, kept current by Notion Changelog.',
      );
      // Not to one of the repositories that share it.
      expect(description[1]?.href).toMatch(new RegExp(`^${HOME}#`));
      expect(Object.keys(made?.properties ?? {}).sort()).toEqual([...PROPERTIES].sort());
      expect(made && optionsOf(made, 'Status')).toEqual(STATUSES);
      expect(made && groupsOf(made, 'Status')).toEqual(GROUPS);
      expect(made && optionsOf(made, 'Type')).toEqual(['Release green', 'Pull request purple']);
      expect(made?.properties).toMatchObject({
        Name: { type: 'title' },
        Repository: { type: 'select' },
        Version: { type: 'rich_text' },
        Number: { type: 'number' },
        URL: { type: 'url' },
        Labels: { type: 'multi_select' },
        Shipped: { type: 'date' },
        'GitHub ID': { type: 'rich_text' },
      });
      expect(namesOf(made?.views ?? [])).toEqual(VIEWS);
      expect(run.outputs).toMatchObject({
        operation: 'created',
        created: '0',
        skipped: '0',
        failed: '0',
        entries: '[]',
        'database-url': made?.database.url,
        'database-id': made?.id,
        'data-source-id': made?.dataSource,
      });
    }));

  test('without the capability to update content fails, and says which one', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      world.notion.setCapabilities({ updateContent: false });
      const run = await setup();
      expect([run.code, run.errors[0]?.title]).toEqual([1, 'The integration lacks a capability']);
      world.notion.setCapabilities({ updateContent: true });
      expect((await setup()).code).toBe(0);
    }));

  test('its views show what people look for, and no columns that nobody reads', () =>
    inWorld(async (world) => {
      const { setup, databases, client } = emptyPage(world);
      await setup();
      const [made] = await databases();
      const add = rowsIn(client, made?.dataSource ?? '');
      const older = await add('Older release', { ...RELEASED, Shipped: daysAgo(40) });
      await add('New release', { ...RELEASED, Shipped: daysAgo(3) });
      await add('Trial', { ...RELEASED, Status: 'Pre-release', Shipped: daysAgo(2) });
      await add('Deleted release', { ...RELEASED, Status: 'Deleted', Shipped: daysAgo(1) });
      await add('Draft release', { ...RELEASED, Status: 'Draft' });
      await add('Under way', { ...PULL_REQUEST, Status: 'Open' });
      await add('In review', { ...PULL_REQUEST, Status: 'In review' });
      const merged = { ...PULL_REQUEST, Status: 'Merged' };
      await add('Just merged', { ...merged, Shipped: daysAgo(2), Closed: daysAgo(2) });
      await add('Merged long ago', { ...merged, Shipped: daysAgo(50), Closed: daysAgo(50) });
      await add('Just shipped', { ...merged, Shipped: daysAgo(20), Closed: daysAgo(20), Release: [older] });
      await add('Shipped long ago', {
        ...merged,
        Shipped: daysAgo(60),
        Closed: daysAgo(60),
        Release: [older],
      });
      await add('Just given up', { ...PULL_REQUEST, Status: 'Closed', Closed: daysAgo(2) });
      await add('Given up', { ...PULL_REQUEST, Status: 'Closed', Closed: daysAgo(20) });
      const [releases, board, unshipped, shipped, calendar] = await Promise.all(
        (made?.views ?? []).map((view) => shownIn(client, view)),
      );
      const latest = ['Trial', 'New release', 'Older release'];
      expect(releases).toEqual([...latest, 'Draft release']);
      expect(board?.toSorted()).toEqual(['In review', 'Just given up', 'Just merged', 'Under way']);
      expect(unshipped).toEqual(['Just merged', 'Merged long ago']);
      expect(shipped).toEqual(['Trial', 'New release', 'Just shipped']);
      expect(calendar?.toSorted()).toEqual([...latest, 'Draft release'].toSorted());
      expect(made?.views.map(columnsOf)).toEqual([
        [
          ...['Name', 'Status', 'Repository', 'Version', 'Package', 'Shipped', 'Pull requests'],
          ...['Author', 'URL'],
        ],
        ['Name', 'Repository', 'Number', 'Author', 'Reviewers', 'Labels', 'Category', 'Milestone'],
        [...['Name', 'Number', 'Category', 'Repository', 'Shipped', 'Author', 'Labels', 'Milestone'], 'URL'],
        [
          ...['Name', 'Category', 'Repository', 'Version', 'Shipped', 'Release', 'Pull requests'],
          ...['Author', 'URL'],
        ],
        ['Name', 'Status', 'Repository', 'Version'],
      ]);
    }));

  test('its views are a table, a board by Status, tables by repository and by type, and a calendar', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      await setup();
      const configurations = ((await databases())[0]?.views ?? []).map(({ configuration }) => configuration);
      const hidden = ['GitHub ID', 'Closed', 'Branch'].map((property_name) =>
        expect.objectContaining({ property_name, visible: false }),
      );
      const properties = expect.arrayContaining(hidden);
      expect(configurations).toMatchObject([
        { type: 'table', properties },
        {
          type: 'board',
          group_by: { property_name: 'Status', group_by: 'option', sort: { type: 'manual' } },
          properties,
        },
        { type: 'table', group_by: { property_name: 'Repository' }, properties },
        { type: 'table', group_by: { property_name: 'Type' }, properties },
        { type: 'calendar', date_property_name: 'Shipped', view_range: 'month', properties },
      ]);
    }));

  test('each property that it makes says what it holds, and whether it may be edited', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      await setup();
      const descriptions = Object.entries((await databases())[0]?.properties ?? {}).map(
        ([name, { description }]) => [name, description ?? ''] as const,
      );
      const told = new Map(descriptions);
      // The API takes none for the side of a relation that Notion makes.
      expect(descriptions.filter(([, text]) => text.length < 60).map(([name]) => name)).toEqual([
        'Pull requests',
      ]);
      expect(told.get('Shipped')).toBe(
        'When the release was published, or the pull request was merged. It follows GitHub: what is changed here is set back.',
      );
      expect(told.get('GitHub ID')).toMatch(/Do not change it\.$/);
      expect(told.get('Release')).toMatch(/you may add your own\.$/);
    }));

  test('the summary and the log say what to do next', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      const { summary, log, outputs } = await setup();
      const url = outputs['database-url'];
      expect(summary).toContain(`Database created: <a href="${url}">Changelog ↗</a>`);
      expect(summary).toContain('Next: run the workflow by hand');
      expect(summary).toContain(
        'Views added: Releases · Board · Merged, not shipped · Shipped in the past month · Calendar',
      );
      expect(log).toContain(`created: Changelog · ${url}`);
      expect(log).toContain('Next: run the workflow by hand');
    }));

  test('a second run finds the database, and writes nothing', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const first = await setup();
      const second = await setup();
      expect([second.code, second.warnings]).toEqual([0, []]);
      expect(second.requests).toEqual([...FIND_ON_PAGE, 'GET /v1/databases/:id', 'GET /v1/data_sources/:id']);
      expect(second.outputs).toMatchObject({
        operation: 'unchanged',
        'database-url': first.outputs['database-url'],
        'database-id': first.outputs['database-id'],
        'data-source-id': first.outputs['data-source-id'],
      });
      expect(await databases()).toHaveLength(1);
    }));

  test('the first release then needs no change of the database', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      const { outputs } = await setup();
      const payload = example('release', 'published');
      world.github.setRelease(payload.release);
      const run = await world.run('release', payload, { database: outputs['database-url'] ?? '' });
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(writesOf(run)).toEqual(['POST /v1/pages']);
    }));

  test('the names of properties and options are those of the workflow, and left-out fields stay out', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const mapping = {
        properties: 'title: Entry\nstatus: State\nmilestone: false\nversion: Name',
        statuses: 'merged: Done\nclosed: Done',
        'create-properties': 'false', // of a database that is there
      };
      const run = await setup(mapping);
      expect([run.code, run.warnings]).toEqual([0, []]);
      const [made] = await databases();
      expect(made?.properties).toMatchObject({ Entry: { type: 'title' }, Name: { type: 'rich_text' } });
      expect(Object.keys(made?.properties ?? {})).toHaveLength(PROPERTIES.length - 1);
      expect(made && optionsOf(made, 'State').map((option) => option.split(' ')[0])).toEqual([
        ...['Draft', 'Open', 'In', 'Changes', 'Approved', 'Done', 'Pre-release', 'Released', 'Deleted'],
      ]);
      expect(made?.views[0]?.filter).toMatchObject({
        and: [{ property: 'Type' }, { property: 'State', status: { does_not_equal: 'Deleted' } }],
      });
      expect(writesOf(await setup(mapping))).toEqual([]);
    }));

  test('releases are not left out of their views where deleted ones have the same option', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      expect((await setup({ statuses: 'deleted: released' })).warnings).toEqual([]);
      const [releases, , , shipped, calendar] = (await databases())[0]?.views ?? [];
      const isRelease = { property: 'Type', select: { equals: 'Release' } };
      expect([releases?.filter, calendar?.filter]).toEqual([isRelease, isRelease]);
      expect(shipped?.filter).toMatchObject({ and: [{ property: 'Shipped' }, { or: [isRelease, {}] }] });
    }));

  test('the releases of the past month alone are shown as shipped where nothing is linked', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const run = await setup({ 'link-pull-requests': 'false' });
      expect(run.warnings.map(({ message }) => message)).toEqual([
        'The view “Merged, not shipped” was left out: it needs the field “release”, which has no property.',
      ]);
      const shipped = (await databases())[0]?.views[2];
      expect(shipped?.filter).toMatchObject({
        and: [{}, { or: [{ select: { equals: 'Release' } }] }, { status: { does_not_equal: 'Deleted' } }],
      });
    }));

  test('a view whose fields are left out is left out, with a warning that tells why', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const run = await setup({ properties: 'status: false\nshipped: false\ntitle: false' });
      expect([run.code, run.warnings.map(({ message }) => message)]).toEqual([
        0,
        [
          'The view “Board” was left out: it needs the field “status”, which has no property.',
          'The view “Merged, not shipped” was left out: it needs the field “shipped”, which has no property.',
          'The view “Shipped in the past month” was left out: it needs the field “shipped”, which has no property.',
          'The view “Calendar” was left out: it needs the field “shipped”, which has no property.',
        ],
      ]);
      expect(namesOf((await databases())[0]?.views ?? [])).toEqual(['Releases']);
    }));
});

describe('the view that Notion makes with the database, which hides its columns', () => {
  test.each([
    ['may not be turned into another', {}, { match: /PATCH .*views/, status: 400 }],
    ['is not needed, as there are no types', { properties: 'type: false' }, { match: 'nothing' }],
  ])('shows them all where it %s', (_, inputs, fault) =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext(fault);
      expect((await setup(inputs)).code).toBe(0);
      const [made] = await databases();
      const view = made?.views.find(({ name }) => name === 'Default view');
      expect(columnsOf(view)[0]).toBe('Name');
      const unread = ['Branch', 'Closed', 'GitHub ID'];
      const read = Object.keys(made?.properties ?? {}).filter((name) => !unread.includes(name));
      expect(columnsOf(view).toSorted()).toEqual(read.toSorted());
      expect(writesOf(await setup(inputs))).toEqual([]);
    }),
  );

  test('is told of where Notion refuses to show them', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      world.notion.failNext({ match: /PATCH .*views/, status: 400, times: 2 });
      const run = await setup();
      expect([run.code, run.warnings.map(({ message }) => message)]).toEqual([
        0,
        [expect.stringContaining('“Default view” may show no columns')],
      ]);
    }));

  test('becomes Releases once, though the answer is lost', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext({ match: /PATCH .*views/, cut: 'after' });
      const run = await setup();
      expect([run.code, run.warnings]).toEqual([0, []]);
      expect((await databases()).map(({ views }) => namesOf(views))).toEqual([VIEWS]);
    }));
});

describe('a run that dies is completed by the next: one database, all properties, each view once', () => {
  test.concurrent.each(FRESH.map((request, index) => ({ request, n: index + 1 })))(
    'at request $n ($request)',
    ({ n }) =>
      inWorld(async (world) => {
        const { setup, databases, inputs } = emptyPage(world);
        await runUntilKilled(world, 'workflow_dispatch', {}, n, inputs);
        expect(world.notion.requests).toHaveLength(n);
        const completing = await setup();
        expect([completing.code, completing.warnings]).toEqual([0, []]);
        const [made, ...others] = await databases();
        expect(others).toEqual([]);
        expect(Object.keys(made?.properties ?? {}).sort()).toEqual([...PROPERTIES].sort());
        expect(namesOf(made?.views ?? [])).toEqual(VIEWS);
        const idle = await setup();
        expect([idle.outputs.operation, writesOf(idle)]).toEqual(['unchanged', []]);
      }),
  );

  test.each([
    [
      'the database',
      /POST .*databases/,
      [...FRESH.slice(0, 4), 'GET /v1/blocks/:id/children', 'GET /v1/databases/:id'],
    ],
    ['a view', /POST .*views/, []],
  ])('an answer that is lost after Notion made %s leads to no second one', (_, match, requests) =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext({ match, cut: 'after' });
      const run = await setup();
      expect([run.code, run.warnings]).toEqual([0, []]);
      expect(run.requests.slice(0, requests.length)).toEqual(requests);
      expect((await databases()).map(({ views }) => namesOf(views))).toEqual([VIEWS]);
    }),
  );

  test('an outage ends the run red, and tells of the database all the same', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      world.notion.failNext({ match: /POST .*views/, status: 429, retryAfter: 1000, times: 9 });
      const run = await setup();
      const [made] = await databases();
      expect([run.code, run.errors[0]?.title]).toEqual([1, 'Notion limits the rate of requests']);
      expect(run.outputs).toMatchObject({ operation: 'failed', failed: '1', 'database-id': made?.id });
    }));
});
