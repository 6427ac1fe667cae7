import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import {
  columnsOf,
  emptyPage,
  FRESH,
  groupsOf,
  namesOf,
  optionsOf,
  PROPERTIES,
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
      const description = made?.database.description.map(({ plain_text }) => plain_text).join('');
      expect(description).toBe('Releases and pull requests, kept current by Notion Changelog.');
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

  test('its views filter, sort, group and show what people look for', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      await setup();
      const [releases, board, open, calendar] = (await databases())[0]?.views ?? [];
      const columns = (visible: boolean) =>
        expect.arrayContaining([expect.objectContaining({ property_name: 'GitHub ID', visible })]);
      expect(releases).toMatchObject({
        type: 'table',
        filter: { property: 'Type', select: { equals: 'Release' } },
        sorts: [{ property: 'Shipped', direction: 'descending' }],
        configuration: { type: 'table', properties: columns(false) },
      });
      expect([releases, board, open, calendar].map(columnsOf)).toEqual([
        [
          ...['Name', 'Status', 'Repository', 'Version', 'Package', 'Shipped', 'Author'],
          ...['Pull requests', 'URL'],
        ],
        ['Name', 'Repository', 'Number', 'Author', 'Reviewers', 'Labels', 'Milestone'],
        [
          ...['Name', 'Number', 'Status', 'Author', 'Assignees', 'Reviewers', 'Labels', 'Milestone'],
          ...['Branch', 'Created', 'Updated', 'URL'],
        ],
        ['Name', 'Type', 'Repository', 'Version', 'Number'],
      ]);
      expect(board).toMatchObject({
        type: 'board',
        filter: { property: 'Type', select: { equals: 'Pull request' } },
        sorts: [{ property: 'Updated', direction: 'descending' }],
        configuration: {
          type: 'board',
          group_by: {
            type: 'status',
            group_by: 'option',
            property_name: 'Status',
            sort: { type: 'manual' },
          },
          properties: columns(false),
        },
      });
      expect(open).toMatchObject({
        type: 'table',
        filter: {
          and: [
            { property: 'Type', select: { equals: 'Pull request' } },
            { property: 'Status', status: { does_not_equal: 'Merged' } },
            { property: 'Status', status: { does_not_equal: 'Closed' } },
          ],
        },
        sorts: [{ property: 'Updated', direction: 'descending' }],
        configuration: { group_by: { type: 'select', property_name: 'Repository' } },
      });
      expect(calendar).toMatchObject({
        type: 'calendar',
        configuration: { date_property_name: 'Shipped', properties: columns(false) },
      });
    }));

  test('the summary and the log say what to paste where', () =>
    inWorld(async (world) => {
      const { setup } = emptyPage(world);
      const { summary, log, outputs } = await setup();
      const url = outputs['database-url'];
      expect(summary).toContain(`<a href="${url}">Changelog</a></b>, created`);
      expect(summary).toContain('Settings → Secrets and variables → Actions → Variables');
      expect(summary).toContain(`<code>NOTION_DATABASE</code> with this value:\n<pre>${url}</pre>`);
      expect(summary).toContain(`<pre>gh variable set NOTION_DATABASE --body '${url}'</pre>`);
      expect(summary).toContain('<pre>database: ${{ vars.NOTION_DATABASE }}</pre>');
      expect(summary).toContain(`<pre>data-source: ${outputs['data-source-id']}</pre>`);
      expect(summary).toContain('Views added: Releases, Pull requests, Open pull requests, Calendar');
      expect(log).toContain(`created: Changelog · ${url}`);
      expect(log).toContain(`gh variable set NOTION_DATABASE --body '${url}'`);
    }));

  test('a second run finds the database, and writes nothing', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const first = await setup();
      const second = await setup();
      expect([second.code, second.warnings]).toEqual([0, []]);
      expect(second.requests).toEqual([
        'GET /v1/blocks/:id/children',
        'GET /v1/databases/:id',
        'GET /v1/data_sources/:id',
      ]);
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
      expect(made?.views[2]?.filter).toMatchObject({
        and: [{ property: 'Type' }, { property: 'State', status: { does_not_equal: 'Done' } }],
      });
      expect(writesOf(await setup(mapping))).toEqual([]);
    }));

  test('a view whose fields are left out is left out, with a warning that tells why', () =>
    inWorld(async (world) => {
      const { setup, databases } = emptyPage(world);
      const run = await setup({ properties: 'status: false\nshipped: false\ntitle: false' });
      expect([run.code, run.warnings.map(({ message }) => message)]).toEqual([
        0,
        [
          'The view “Pull requests” was left out: it needs the field `status`, which has no property.',
          'The view “Open pull requests” was left out: it needs the field `status`, which has no property.',
          'The view “Calendar” was left out: it needs the field `shipped`, which has no property.',
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
      expect(columnsOf(view).toSorted()).toEqual(Object.keys(made?.properties ?? {}).toSorted());
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
      [...FRESH.slice(0, 2), 'GET /v1/blocks/:id/children', 'GET /v1/databases/:id'],
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
