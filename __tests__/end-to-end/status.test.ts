import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure, REQUEST_ID, writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import {
  clientOf,
  emptyPage,
  FIND_PAGE,
  FRESH,
  groupsOf,
  optionsOf,
  seenDatabase,
} from '../support/set-up.ts';
import type { World } from '../support/world.ts';

const { pull_request: opened, ...payload } = example('pull_request', 'opened');
const ASKED = { requested_reviewers: [{ ...opened.user, id: 7, login: 'octocat' }] };
const MERGED = {
  state: 'closed' as const,
  merged_at: '2019-05-15T15:21:18Z',
  closed_at: '2019-05-15T15:21:18Z',
};
const GROUPS = {
  'To-do': ['Draft'],
  'In progress': ['Open', 'In review', 'Changes requested', 'Approved', 'Pre-release'],
  Complete: ['Merged', 'Closed', 'Released', 'Deleted'],
};
const TEAMS = { 'To-do': ['Idea'], 'In progress': ['Open'], Complete: ['Shipped'] };

function sync(world: World, changes: object = {}, inputs: Record<string, string> = {}) {
  const pull_request: typeof opened = { ...opened, ...changes };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request }, inputs);
}

const databaseOf = (world: World) => seenDatabase(clientOf(world), world.database);
const statusesOf = async (world: World) => (await world.rows()).map((row) => row.Status);

/** A status property of the team's own. */
function teamsStatus({ notion, dataSource }: World, groups: Record<string, string[]> = TEAMS): void {
  const options = Object.values(groups)
    .flat()
    .map((name) => ({ name }));
  notion.person.changeProperties(dataSource, { Status: { status: { options, groups } } });
}

const changesOf = ({ requests }: { requests: string[] }) =>
  requests.filter((request) => request === 'PATCH /v1/data_sources/:id');

describe('a status property that the action makes', () => {
  test('has its options in their groups, by one request', () =>
    inWorld(async (world) => {
      const run = await sync(world);
      expect([run.code, run.warnings, changesOf(run)]).toMatchObject([0, [], [expect.anything()]]);
      expect(groupsOf(await databaseOf(world), 'Status')).toEqual(GROUPS);
      expect(await statusesOf(world)).toEqual(['Open']);
    }));

  test('has renamed options in the groups of their states, and a shared one in the furthest', () =>
    inWorld(async (world) => {
      const statuses =
        'draft: Working\nopen: Working\nmerged: Shipped\nreleased: Shipped\nprerelease: Shipped';
      await sync(world, {}, { statuses });
      expect(groupsOf(await databaseOf(world), 'Status')).toEqual({
        'To-do': [],
        'In progress': ['Working', 'In review', 'Changes requested', 'Approved'],
        Complete: ['Shipped', 'Closed', 'Deleted'],
      });
    }));

  test('has all options in To-do where Notion takes no groups', () =>
    inWorld(async (world) => {
      world.notion.setStatusSupport('ungrouped');
      const { setup, databases } = emptyPage(world);
      const run = await setup();
      expect([run.code, run.warnings, run.requests]).toEqual([0, [], FRESH]);
      const [made] = await databases();
      expect(made && groupsOf(made, 'Status')['To-do']).toHaveLength(10);
    }));
});

describe('where Notion makes no status property it is a select', () => {
  test.each(['refused', 'groupless'] as const)(
    'in a database that setup makes (%s): one request more',
    (support) =>
      inWorld(async (world) => {
        world.notion.setStatusSupport(support);
        const { setup, databases } = emptyPage(world);
        const run = await setup();
        expect([run.code, run.warnings, run.outputs.operation]).toEqual([0, [], 'created']);
        const create = FIND_PAGE.length;
        expect(run.requests).toEqual([...FRESH.slice(0, create + 1), ...FRESH.slice(create)]);
        const [made, ...others] = await databases();
        expect([made?.properties.Status?.type, others]).toEqual(['select', []]);
        expect(made && optionsOf(made, 'Status').slice(0, 3)).toEqual([
          'Draft gray',
          'Open blue',
          'In review orange',
        ]);
        expect(made?.views[1]?.configuration).toMatchObject({ group_by: { type: 'select' } });
        expect(made?.views[0]?.filter).toMatchObject({
          and: [{}, { select: { does_not_equal: 'Deleted' } }],
        });
        expect(writesOf(await setup())).toEqual([]);
      }),
  );

  test('in a database that setup completes', () =>
    inWorld(async (world) => {
      world.notion.setStatusSupport('refused');
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expect([run.code, run.warnings]).toEqual([0, []]);
      expect(changesOf(run)).toHaveLength(2);
      const now = await databaseOf(world);
      expect([now.properties.Status?.type, now.views.length]).toEqual(['select', 6]);
    }));

  test('with the first row: one request more', () =>
    inWorld(async (world) => {
      const usual = await inOther((other) => sync(other));
      world.notion.setStatusSupport('refused');
      const run = await sync(world);
      expect([run.code, run.warnings, run.outputs.operation]).toEqual([0, [], 'created']);
      const at = usual.requests.indexOf('PATCH /v1/data_sources/:id');
      expect(run.requests).toEqual(usual.requests.toSpliced(at, 0, 'PATCH /v1/data_sources/:id'));
      expect(run.log).toContain('Added to the database: Type, Status, Repository');
      expect((await databaseOf(world)).properties.Status?.type).toBe('select');
      expect(await statusesOf(world)).toEqual(['Open']);
      expect((await sync(world, MERGED)).code).toBe(0);
      expect(await statusesOf(world)).toEqual(['Merged']);
    }));

  test('in a database in use that has lost it', () =>
    inWorld(async (world) => {
      await sync(world);
      world.notion.person.changeProperties(world.dataSource, { Status: null });
      world.notion.setStatusSupport('refused');
      const run = await sync(world);
      expect([run.code, run.outputs.operation, await statusesOf(world)]).toEqual([0, 'updated', ['Open']]);
      expect(run.log).toContain('Added to the database: Status\n');
      expect((await sync(world)).outputs.operation).toBe('unchanged');
    }));

  test('and where it makes one with options of its own', () =>
    inWorld(async (world) => {
      world.notion.setStatusSupport('default');
      const { setup, databases } = emptyPage(world);
      const run = await setup();
      expect([run.code, run.warnings, run.requests]).toEqual([0, [], FRESH]);
      const [made] = await databases();
      expect([made?.properties.Status?.type, made && optionsOf(made, 'Status').length]).toEqual([
        'select',
        10,
      ]);
      expect(writesOf(await setup())).toEqual([]);

      const first = await sync(world);
      expect([first.code, changesOf(first).length, await statusesOf(world)]).toEqual([0, 2, ['Open']]);
      expect((await databaseOf(world)).properties.Status?.type).toBe('select');
    }));
});

/** In a world beside that of the test. */
async function inOther<Result>(use: (world: World) => Promise<Result>): Promise<Result> {
  let result: Result | undefined;
  await inWorld(async (world) => {
    result = await use(world);
  });
  if (result === undefined) throw new Error('nothing came of it');
  return result;
}

describe('a status property of the team’s own', () => {
  test.each([
    ['Draft', { draft: true }, { ...TEAMS, 'To-do': ['Idea', 'Draft'] }],
    ['In review', ASKED, { ...TEAMS, 'In progress': ['Open', 'In review'] }],
    ['Merged', MERGED, { ...TEAMS, Complete: ['Shipped', 'Merged'] }],
  ])('gets the option %s in the group of its state', (status, changes, groups) =>
    inWorld(async (world) => {
      teamsStatus(world);
      const run = await sync(world, changes);
      expect([run.code, run.warnings, await statusesOf(world)]).toEqual([0, [], [status]]);
      expect(groupsOf(await databaseOf(world), 'Status')).toEqual(groups);
    }),
  );

  test('gets it in To-do where Notion refuses groups: one request more', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      world.notion.setStatusSupport('groupless');
      const run = await sync(world, MERGED);
      expect([run.code, run.warnings, await statusesOf(world)]).toEqual([0, [], ['Merged']]);
      expect(changesOf(run)).toHaveLength(2);
      expect(groupsOf(await databaseOf(world), 'Status')).toEqual({ ...TEAMS, 'To-do': ['Idea', 'Merged'] });
    }));

  test('gets that of a release that is gone too', () =>
    inWorld(async (world) => {
      teamsStatus(world, { ...TEAMS, Complete: ['Released'] });
      const event = example('release', 'published');
      world.github.setRelease(event.release);
      await world.run('release', event);
      world.github.removeRelease(event.release.id);
      const run = await world.run('schedule', {}, {}, { GITHUB_SERVER_URL: 'https://github.com' });
      expect([run.code, await statusesOf(world)]).toEqual([0, ['Deleted']]);
      expect(groupsOf(await databaseOf(world), 'Status').Complete).toEqual(['Released', 'Deleted']);
    }));

  test('gets all by setup, and keeps its own in their groups', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup', statuses: 'merged: Shipped' });
      expect([run.code, run.warnings]).toEqual([0, []]);
      expect(groupsOf(await databaseOf(world), 'Status')).toEqual({
        'To-do': ['Idea', 'Draft'],
        'In progress': ['Open', 'In review', 'Changes requested', 'Approved', 'Pre-release'],
        Complete: ['Shipped', 'Closed', 'Released', 'Deleted'],
      });
    }));

  test('is right where its options differ in capitals only', () =>
    inWorld(async (world) => {
      teamsStatus(world, { 'In progress': ['OPEN', 'In Review'], Complete: ['merged', 'closed', 'deleted'] });
      expect([(await sync(world, ASKED)).code, await statusesOf(world)]).toEqual([0, ['In Review']]);
      expect(writesOf(await sync(world, ASKED))).toEqual([]);
      const set = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expect([set.code, set.warnings]).toEqual([0, []]);
      const now = await databaseOf(world);
      expect(groupsOf(now, 'Status')['In progress']).toEqual([
        ...['OPEN', 'In Review', 'Changes requested', 'Approved', 'Pre-release'],
      ]);
      expect(now.views[1]?.filter).toMatchObject({
        and: [{}, { status: { does_not_equal: 'deleted' } }],
      });
    }));

  test('is an error that lists its options where Notion refuses a new one', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      world.notion.setStatusSupport('refused');
      expectFailure(await sync(world, MERGED), world, 'A status option does not exist and cannot be added', [
        /has no option “Merged”, and Notion refused to add it\. Its options: “Idea”, “Open”, “Shipped”\./,
        REQUEST_ID,
      ]);
    }));

  test('and where Notion takes the request without adding it', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      world.notion.setStatusSupport('default');
      expectFailure(await sync(world, MERGED), world, 'A status option does not exist and cannot be added', [
        /has no option “Merged”, and Notion did not add it, though it took the request\. Its options: “Idea”/,
      ]);
    }));
});

describe.each(['refused', 'default'] as const)('where no option for reviews can be added (%s)', (support) => {
  const WARNING = /^“Status” has no option “In review”, and Notion did not add it, so .* show as “Open”/;

  test('such a pull request shows as Open, with a warning', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      world.notion.setStatusSupport(support);
      const run = await sync(world, ASKED);
      expect([run.code, run.outputs.operation, await statusesOf(world)]).toEqual([0, 'created', ['Open']]);
      expect(run.warnings.map(({ message }) => message)).toEqual([expect.stringMatching(WARNING)]);
      const again = await sync(world, ASKED);
      expect([again.code, again.outputs.operation]).toEqual([0, 'unchanged']);
    }));

  test('a run for all asks for it once', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      for (const number of [2, 3, 4])
        world.github.setPullRequest({ ...opened, ...ASKED, number, id: opened.id + number });
      await world.run('workflow_dispatch', {}, { statuses: 'review-requested: Open' });
      world.notion.setStatusSupport(support);
      const run = await world.run('workflow_dispatch', {});
      const asked = support === 'refused' ? 2 : 1; // with a group, and without
      expect([run.code, run.outputs.unchanged, changesOf(run).length]).toEqual([0, '3', asked]);
      expect(run.warnings.map(({ message }) => message)).toEqual([expect.stringMatching(WARNING)]);
    }));

  test('a run for all counts it as Open', () =>
    inWorld(async (world) => {
      teamsStatus(world);
      for (const number of [2, 3, 4, 5])
        world.github.setPullRequest({ ...opened, ...ASKED, number, id: opened.id + number });
      const closed = { ...opened, ...MERGED, merged_at: null };
      world.github.setPullRequest({ ...closed, number: 6, id: opened.id + 6 });
      world.github.setPullRequest({ ...opened, ...MERGED, number: 7, id: opened.id + 7 });
      world.notion.setStatusSupport(support);
      const run = await world.run('workflow_dispatch', {}, { statuses: 'merged: Shipped\nclosed: shipped' });
      expect([run.code, run.outputs.created]).toEqual([0, '6']);
      expect(run.summary.match(/^ {4}".*" : \d+$/gm)).toEqual(['    "Open" : 4', '    "Shipped" : 2']);
      expect(run.summary).toContain('"pie1":"#529cca","pie2":"#9a6dd7"'); // as the states open and merged have them
    }));

  test('setup goes without', () =>
    inWorld(async (world) => {
      const { 'In progress': busy, ...groups } = GROUPS;
      teamsStatus(world, { ...groups, 'In progress': busy.filter((name) => name !== 'In review') });
      world.notion.setStatusSupport(support);
      const run = await world.run('workflow_dispatch', {}, { mode: 'setup' });
      expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
      expect(run.warnings.map(({ message }) => message)).toEqual([expect.stringMatching(WARNING)]);
      expect(run.log).not.toContain('Options added');
      const { properties, views } = await databaseOf(world);
      expect([properties['GitHub ID']?.type, views.length]).toEqual(['rich_text', 6]);
    }));
});
