import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PullRequestExample } from '../github-server/state.ts';
import { pullRequestEvent } from '../support/events.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

let world: World;
let shipping: Shipping;
/** The tasks' database. */
let tasks: { database: string; dataSource: string };

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
  tasks = world.notion.person.createDatabase(world.notion.page, 'Tasks', {
    Task: { title: {} },
    No: { unique_id: { prefix: 'TASK' } },
    State: { status: {} },
  });
  world.notion.person.changeProperties(tasks.dataSource, {
    State: { status: { options: [{ name: 'To do' }, { name: 'In review' }, { name: 'Done' }] } },
  });
});

afterEach(() => world.close());

const STATUSES = { 'task-statuses': 'open: In review\nmerged: Done' };

/** A new task; the first is TASK-1. @returns its ID */
const addTask = (title: string) => world.notion.person.createPage(tasks.dataSource, { title });

/** Links the changelog with the tasks as a person does in Notion. */
function relate() {
  world.notion.person.changeProperties(world.dataSource, {
    Tasks: { relation: { data_source_id: tasks.dataSource, dual_property: {} } },
  });
}

function sync(
  pullRequest: PullRequestExample,
  inputs: Record<string, string> = {},
  event = 'pull_request_target',
) {
  const env = { GITHUB_SERVER_URL: world.github.serverUrl };
  return world.run(event, pullRequestEvent(pullRequest), { 'data-source': world.dataSource, ...inputs }, env);
}

async function tasksOf(number: number): Promise<unknown> {
  return (await world.rows()).find((row) => row.Number === number)?.Tasks;
}

function stateOf(task: string): unknown {
  return Object(world.notion.person.read(task)).properties.State.status?.name ?? null;
}

function pageOf(task: string): string {
  return String(Object(world.notion.person.read(task)).url);
}

describe('a pull request is linked to the tasks', () => {
  beforeEach(relate);

  test.each([
    ['in its title', { title: 'TASK-1: greet' }],
    ['in its title, in small letters', { title: 'greet (task-1)' }],
    ['in its branch', { branch: 'feature/task-1-greet' }],
    ['in its description', { body: 'Closes [TASK-1](https://example.com/x).' }],
  ])('that it names %s', async (_, wishes) => {
    const task = addTask('Greet');
    const run = await sync(shipping.open(2, wishes));
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await tasksOf(2)).toEqual([task]);
  });

  test('whose pages its description links, wherever Notion says that they are', async () => {
    const [one, two] = [addTask('Greet'), addTask('Part')];
    const id = two.replaceAll('-', '');
    const body = `See ${pageOf(one)} and https://app.notion.com/p/Part-${id}?pvs=4.`;
    await sync(shipping.open(2, { body }));
    expect(await tasksOf(2)).toEqual([one, two]);
  });

  test('all of them by one query', async () => {
    const ids = ['Greet', 'Part', 'Meet'].map(addTask);
    await sync(shipping.open(2));
    const run = await sync(shipping.show(2, { title: 'TASK-1, TASK-2', branch: 'task-3' }, false));
    expect(await tasksOf(2)).toEqual(ids);
    expect(run.requests).toEqual([
      'POST /v1/data_sources/:id/query',
      'GET /v1/data_sources/:id', // of the changelog: where the relation leads to
      'GET /v1/data_sources/:id', // of the tasks: how they are named
      'POST /v1/data_sources/:id/query',
      'PATCH /v1/pages/:id',
    ]);
  });

  test('once: a later event costs nothing for them, and finds those that are new', async () => {
    const [one, two] = [addTask('Greet'), addTask('Part')];
    await sync(shipping.open(2, { title: 'TASK-1' }));
    const again = await sync(shipping.show(2, { title: 'TASK-1', labels: ['bug'] }, false));
    expect(again.requests).toEqual(['POST /v1/data_sources/:id/query', 'PATCH /v1/pages/:id']);
    await sync(shipping.show(2, { title: 'TASK-1 and TASK-2' }, false));
    expect(await tasksOf(2)).toEqual([one, two]);
  });

  test('beside those that a person has linked', async () => {
    const [one, own] = [addTask('Greet'), addTask('Part')];
    await sync(shipping.open(2));
    const row = (await world.rows())[0]?.id ?? '';
    world.notion.person.setValues(row, { Tasks: { relation: [{ id: own }] } });
    await sync(shipping.show(2, { title: 'TASK-1' }, false));
    expect(await tasksOf(2)).toEqual([own, one]);
  });

  test('but not to what only looks like a task', async () => {
    addTask('Greet');
    const page = world.notion.person.createPage(world.notion.page, { title: 'Notes' });
    const body = `UTF-8, \`SHA-256\`, XTASK-1, TASK-1st, ${pageOf(page)}, https://example.com/TASK-1\n<!-- such as TASK-1 -->`;
    const run = await sync(shipping.open(2, { body }));
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await tasksOf(2)).toEqual([]);
  });

  test('and warned of those that are unknown, until they are there', async () => {
    addTask('Greet');
    const run = await sync(shipping.open(2, { title: 'TASK-1, TASK-2' }));
    expect(run.code).toBe(0);
    expect(run.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('#2 names “TASK-2”, which is no task'),
    ]);
    const second = addTask('Part');
    const again = await sync(shipping.show(2, { title: 'TASK-1, TASK-2' }, false));
    expect(again.warnings).toEqual([]);
    expect(await tasksOf(2)).toContain(second);
  });

  test('by another property and a pattern', async () => {
    world.notion.person.changeProperties(tasks.dataSource, { Ticket: { rich_text: {} }, Nr: { number: {} } });
    const task = addTask('Greet');
    world.notion.person.setValues(task, {
      Ticket: { rich_text: [{ text: { content: 'ABC/7' } }] },
      Nr: { number: 42 },
    });
    const byText = { 'task-id': "property: Ticket\npattern: 'ABC/\\d+'" };
    await sync(shipping.open(2, { title: 'Greet ABC/7' }), byText);
    const byNumber = { 'task-id': "property: Nr\npattern: 'ticket (\\d+)'" };
    await sync(shipping.open(3, { body: 'For ticket 42.' }), byNumber);
    expect([await tasksOf(2), await tasksOf(3)]).toEqual([[task], [task]]);
  });

  test('and the comment on it names them, also when they were linked before', async () => {
    world.github.permit({ 'pull-requests': 'write' });
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }));
    await sync(shipping.show(2, { title: 'TASK-1' }, false), { comment: 'true' });
    const [comment] = world.github.comments(2);
    expect(comment?.body).toContain(`Tasks: [TASK-1 Greet](${pageOf(task)})`);
  });

  test('though its description links what Notion takes for no page', async () => {
    const task = addTask('Greet');
    const link = 'https://www.notion.so/1b2c3d4e5f604789a8bcdef012345678';
    world.notion.failNext({ match: 'GET /v1/pages/1b2c3d4e', status: 400 });
    const run = await sync(shipping.open(2, { title: 'TASK-1', body: `See ${link}` }));
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await tasksOf(2)).toEqual([task]);
  });

  test('or not, with its row written, where Notion refuses to look them up', async () => {
    addTask('Greet');
    await sync(shipping.open(3));
    world.notion.failNext({ match: `POST /v1/data_sources/${tasks.dataSource}/query`, status: 400 });
    const run = await sync(shipping.open(2, { title: 'TASK-1' }));
    expect(run.code).toBe(0);
    expect(run.warnings[0]?.message).toContain('Notion refused to look up the tasks that #2 names');
    expect(await world.rows()).toHaveLength(2);
  });

  test('nowhere in a dry run of a new row, which tells of the link and the move that a run makes then', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2));
    const pullRequest = shipping.open(3, { title: 'TASK-1' });
    const dry = await sync(pullRequest, { 'dry-run': 'true', ...STATUSES });
    expect([dry.code, dry.errors]).toEqual([0, []]);
    expect(dry.summary).toContain('<td>Tasks</td><td>(empty)</td><td>1 page</td>');
    expect(dry.summary).toContain('<td>State of “Greet”</td><td>To do</td><td>In review</td>');
    await sync(pullRequest, STATUSES);
    expect([await tasksOf(3), stateOf(task)]).toEqual([[task], 'In review']);
  });

  test('not at all in a dry run, which tells it', async () => {
    addTask('Greet');
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), { 'dry-run': 'true', ...STATUSES });
    expect(run.summary).toContain('<td>Tasks</td><td>(empty)</td><td>1 page</td>');
    expect(run.summary).toContain('<td>State of “Greet”</td><td>To do</td><td>In review</td>');
    expect(
      run.requests.filter((request) => !request.endsWith('/query') && !request.startsWith('GET')),
    ).toEqual([]);
  });
});

describe('the relation to the tasks', () => {
  test('is made where the workflow names their database', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }), { 'tasks-database': tasks.database });
    expect(await tasksOf(2)).toEqual([task]);
    const row = (await world.rows())[0]?.id;
    expect(Object(world.notion.person.read(task)).properties['Pull requests'].relation).toEqual([
      { id: row },
    ]);
  });

  test('is not looked for where nothing names it: no request more', async () => {
    const run = await sync(shipping.open(2, { title: 'TASK-1' }));
    expect(run.requests).toHaveLength(6); // with those that make the properties
    const next = await sync(shipping.open(3, { title: 'TASK-1' }));
    expect(next.requests).toHaveLength(5);
  });

  test('is told of in a dry run, also of a merged pull request', async () => {
    addTask('Greet');
    const inputs = { 'tasks-database': tasks.database, ...STATUSES, 'dry-run': 'true' };
    const run = await sync(shipping.merge(2, 'squash', { title: 'TASK-1' }), inputs);
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(run.summary).toContain('<td>State of “Greet”</td><td>To do</td><td>Done</td>');
  });

  test('that leads elsewhere than the workflow says stays, with a warning', async () => {
    relate();
    const other = world.notion.person.createDatabase(world.notion.page, 'Other', { Name: { title: {} } });
    addTask('Greet');
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), { 'tasks-database': other.database });
    expect(run.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('leads to another database than “tasks-database” names'),
    ]);
    expect(await tasksOf(2)).toHaveLength(1);
  });

  test.each([
    ['its data source', () => tasks.dataSource],
    ['one of its tasks', () => addTask('Meet')],
  ])('is made by the ID of %s too, and no other database is seen in it then', async (_, id) => {
    const task = addTask('Greet');
    const inputs = { 'tasks-database': id() };
    const number = String(Object(world.notion.person.read(task)).properties.No.unique_id.number);
    const run = await sync(shipping.open(2, { title: `TASK-${number}` }), inputs);
    expect([run.code, run.warnings, await tasksOf(2)]).toEqual([0, [], [task]]);
    const again = await sync(shipping.open(3, { title: `TASK-${number}` }), inputs);
    expect([again.code, again.warnings, await tasksOf(3)]).toEqual([0, [], [task]]);
  });

  test.each([
    ['a page', () => world.notion.page, 'is of a page, “Changelog” (https'],
    ['a view', () => world.notion.person.views(tasks.database)[0]?.id ?? '', 'is of a view, “Table” (https'],
    [
      'a linked view',
      () => world.notion.person.linkView(world.notion.page, tasks.dataSource),
      'Where ↗ stands beside its title',
    ],
    [
      'nothing',
      () => '00000000-0000-4000-8000-000000000000',
      'The integration is of the workspace “Workspace”.',
    ],
    ['no form of Notion’s', () => '11111111-1111-1111-1111-111111111111', 'should be a valid uuid'],
  ])('with the ID of %s is a warning that says so, with the relation and without', async (_, id, told) => {
    const task = addTask('Greet');
    const inputs = { 'tasks-database': id() };
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), inputs);
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    const [warning, ...others] = run.warnings.map(({ message }) => message);
    expect([warning, others]).toEqual([expect.stringContaining(told), []]);
    expect(warning).toContain('The tasks’ database can’t be read');
    expect(warning).not.toContain('“database”');
    relate();
    const linked = await sync(shipping.open(3, { title: 'TASK-1' }), inputs);
    expect([linked.code, await tasksOf(3)]).toEqual([0, [task]]);
    expect(linked.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/Tasks are looked for where the relation “Tasks” leads to\.$/),
    ]);
    expect(linked.warnings[0]?.message).toContain(told);
  });

  test('is not made to the changelog itself', async () => {
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), { 'tasks-database': world.database });
    expect(run.warnings[0]?.message).toContain('would lead to the changelog itself');
    expect((await world.rows())[0]?.page.properties).not.toHaveProperty('Tasks');
  });

  test('is not sought by a link whose ID has no form of Notion’s, which a description may hold', async () => {
    relate();
    const body = `See https://www.notion.so/acme/Notes-${'1'.repeat(32)}`;
    const run = await sync(shipping.open(2, { title: 'Greet', body }));
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'created']);
  });

  test('that can’t be made, as the tasks are not shared, is a warning that says what to do', async () => {
    world.notion.person.unshare(world.notion.page);
    world.notion.person.share(world.database);
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), { 'tasks-database': tasks.database });
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    expect(run.warnings[0]?.message).toContain('The tasks’ database can’t be read');
  });

  test('is made by setup, and looked at by check', async () => {
    const inputs = { 'tasks-database': tasks.database, ...STATUSES };
    const set = await world.run('workflow_dispatch', {}, { mode: 'setup', ...inputs });
    expect([set.code, set.warnings]).toEqual([0, []]);
    expect(set.log).toContain('Tasks');
    const seen = await world.run('workflow_dispatch', {}, { mode: 'check', ...inputs });
    expect(seen.log).toContain('Such as “TASK-123”, by “No”');
    expect(seen.log).toContain('“In review”, “Done”, in “State”');
    const wrong = await world.run(
      'workflow_dispatch',
      {},
      { mode: 'check', 'task-statuses': 'merged: Shipped' },
    );
    expect(wrong.log).toContain('Its options: “To do”, “In review”, “Done”');
  });
});

describe('tasks follow their pull requests', () => {
  beforeEach(relate);

  test('when these are opened, and merged', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }), STATUSES);
    expect(stateOf(task)).toBe('In review');
    const merged = await sync(shipping.mergeOpen(2, 'squash', { title: 'TASK-1' }), STATUSES);
    expect(merged.warnings).toEqual([]);
    expect(stateOf(task)).toBe('Done');
  });

  test('to the merged status only when all are merged or closed, be the last one closed', async () => {
    const task = addTask('Greet');
    for (const number of [2, 3, 4]) await sync(shipping.open(number, { title: 'TASK-1' }), STATUSES);
    await sync(shipping.mergeOpen(2, 'squash', { title: 'TASK-1' }), STATUSES);
    await sync(shipping.mergeOpen(3, 'squash', { title: 'TASK-1' }), STATUSES);
    expect(stateOf(task)).toBe('In review');
    const closed = {
      ...shipping.show(4, { title: 'TASK-1' }, false),
      state: 'closed' as const,
      closed_at: '2026-01-09T00:00:00Z',
    };
    world.github.setPullRequest(closed);
    await sync(closed, STATUSES);
    expect(stateOf(task)).toBe('Done');
  });

  test('and stay where a person puts them until the state of the pull request changes', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }), STATUSES);
    world.notion.person.setValues(task, { State: { status: { name: 'To do' } } });
    const run = await sync(shipping.show(2, { title: 'TASK-1', labels: ['bug'] }, false), STATUSES);
    expect(run.requests).toHaveLength(2);
    expect(stateOf(task)).toBe('To do');
  });

  describe('that wait for a review', () => {
    const asked = (number: number): PullRequestExample => {
      const shown = shipping.show(number, { title: 'TASK-1' }, false);
      const waiting = { ...shown, requested_reviewers: [shown.user] } as PullRequestExample;
      world.github.setPullRequest(waiting);
      return waiting;
    };
    const REVIEWED = { 'task-statuses': 'open: To do\nreview-requested: In review\nmerged: Done' };

    test('by an option of its own', async () => {
      const task = addTask('Greet');
      await sync(shipping.open(2, { title: 'TASK-1' }), REVIEWED);
      expect(stateOf(task)).toBe('To do');
      await sync(asked(2), REVIEWED);
      expect(stateOf(task)).toBe('In review');
    });

    test('as open ones where there is none: one that a person moved meanwhile stays', async () => {
      const task = addTask('Greet');
      shipping.open(2);
      await sync(asked(2), STATUSES);
      expect(stateOf(task)).toBe('In review');
      await sync(shipping.show(2, { title: 'TASK-1' }, false), STATUSES);
      world.notion.person.setValues(task, { State: { status: { name: 'To do' } } });
      await sync(asked(2), STATUSES);
      expect([stateOf(task), (await world.rows())[0]?.Status]).toEqual(['To do', 'In review']);
    });

    test('and so do tasks of rows that remember nothing of them', async () => {
      const task = addTask('Greet');
      shipping.open(2);
      await sync(asked(2));
      world.notion.person.setValues(task, { State: { status: { name: 'Done' } } });
      await sync(asked(2), STATUSES);
      expect(stateOf(task)).toBe('Done');
    });
  });

  test('also those that a person has linked', async () => {
    const own = addTask('Greet');
    await sync(shipping.open(2), STATUSES);
    const row = (await world.rows())[0]?.id ?? '';
    world.notion.person.setValues(row, { Tasks: { relation: [{ id: own }] } });
    await sync(shipping.mergeOpen(2, 'squash'), STATUSES);
    expect(stateOf(own)).toBe('Done');
  });

  test('whatever else leads to them: rows of releases and of people', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }), STATUSES);
    const own = world.notion.person.createPage(world.dataSource, { title: 'By hand' });
    world.notion.person.setValues(own, { Tasks: { relation: [{ id: task }] } });
    await sync(shipping.mergeOpen(2, 'squash', { title: 'TASK-1' }), STATUSES);
    expect(stateOf(task)).toBe('Done');
  });

  test('also where another repository names its statuses otherwise', async () => {
    const task = addTask('Greet');
    const other = { ...STATUSES, statuses: 'merged: Shipped' };
    await sync(shipping.open(2, { title: 'TASK-1' }), other);
    await sync(shipping.open(3, { title: 'TASK-1' }), STATUSES);
    await sync(shipping.mergeOpen(2, 'squash', { title: 'TASK-1' }), other);
    expect(stateOf(task)).toBe('In review');
    await sync(shipping.mergeOpen(3, 'squash', { title: 'TASK-1' }), STATUSES);
    expect(stateOf(task)).toBe('Done');
  });

  test('from when on it is wanted: those of what was merged before stay', async () => {
    const task = addTask('Greet');
    const merged = shipping.merge(2, 'squash', { title: 'TASK-1' });
    await sync(merged);
    world.notion.person.setValues(task, { State: { status: { name: 'To do' } } });
    await sync(shipping.show(2, { title: 'TASK-1', labels: ['bug'] }, true), STATUSES);
    expect(stateOf(task)).toBe('To do');
    await sync(shipping.open(3, { title: 'TASK-1' }));
    await sync(shipping.mergeOpen(3, 'squash', { title: 'TASK-1' }), STATUSES);
    expect(stateOf(task)).toBe('Done');
  });

  test('once the option is there that was missing', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }), { 'task-statuses': 'open: Reviewing' });
    await sync(shipping.show(2, { title: 'TASK-1', labels: ['bug'] }, false), STATUSES);
    expect(stateOf(task)).toBe('In review');
  });

  test('by the next run, where the first one dies before it moves them', async () => {
    const task = addTask('Greet');
    const pull = shipping.open(2, { title: 'TASK-1' });
    world.notion.failNext({ match: `PATCH /v1/pages/${task}`, status: 400 });
    expect((await sync(pull, STATUSES)).code).toBe(1);
    await sync(pull, STATUSES);
    expect(stateOf(task)).toBe('In review');
  });

  test('by the next run, where one dies before it moves them', async () => {
    const task = addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }), STATUSES);
    const merged = shipping.mergeOpen(2, 'squash', { title: 'TASK-1' });
    world.notion.failNext({ match: `PATCH /v1/pages/${task}`, status: 400 });
    expect((await sync(merged, STATUSES)).code).toBe(1);
    expect(stateOf(task)).toBe('In review');
    await sync(merged, STATUSES);
    expect(stateOf(task)).toBe('Done');
    expect((await sync(merged, STATUSES)).requests).toHaveLength(1);
  });

  test('by the next run that reads GitHub, where one does not', async () => {
    const task = addTask('Greet');
    const unread = (pull: PullRequestExample) => {
      world.github.failNext('server-error', 2, 'graphql');
      return sync(pull, STATUSES);
    };
    const open = shipping.open(2, { title: 'TASK-1' });
    await unread(open);
    expect(stateOf(task)).toBe('To do');
    await sync(open, STATUSES);
    expect(stateOf(task)).toBe('In review');
    const merged = shipping.mergeOpen(2, 'squash', { title: 'TASK-1' });
    await unread(merged);
    await sync(merged, STATUSES);
    expect(stateOf(task)).toBe('Done');
  });

  test('once, though a run in between does not read GitHub', async () => {
    const task = addTask('Greet');
    const open = shipping.open(2, { title: 'TASK-1' });
    await sync(open, STATUSES);
    world.notion.person.setValues(task, { State: { status: { name: 'To do' } } });
    world.github.failNext('server-error', 2, 'graphql');
    await sync(open, STATUSES);
    await sync(open, STATUSES);
    expect(stateOf(task)).toBe('To do');
  });

  test('not to an option that there is not, which is told with those that there are', async () => {
    addTask('Greet');
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), { 'task-statuses': 'open: Reviewing' });
    expect(run.code).toBe(0);
    expect(run.warnings[0]?.message).toContain('Its options: “To do”, “In review”, “Done”');
  });
});

describe('where a task is required', () => {
  const required = { 'require-task': 'true' };

  test('a pull request without one fails, and says what to add where; its row is written', async () => {
    relate();
    addTask('Greet');
    const run = await sync(shipping.open(2), required);
    expect([run.code, run.errors[0]?.title]).toEqual([1, 'The pull request names no task']);
    expect(run.errors[0]?.message).toContain('#2');
    expect(run.errors[0]?.message).toContain('to the title of the pull request');
    expect(await world.rows()).toHaveLength(1);
    expect((await sync(shipping.show(2, { title: 'TASK-1' }, false), required)).code).toBe(0);
  });

  test('fails in a dry run of a new row as it does in the run itself', async () => {
    relate();
    addTask('Greet');
    await sync(shipping.open(2, { title: 'TASK-1' }));
    const pullRequest = shipping.open(3, { title: 'TASK-99' });
    for (const dryRun of ['true', 'false']) {
      const run = await sync(pullRequest, { 'dry-run': dryRun, ...required });
      expect([run.code, run.errors[0]?.title]).toEqual([1, 'The pull request names no task']);
      expect(run.errors[0]?.message).toContain('TASK-99');
    }
  });

  test('one that a person has linked will do', async () => {
    relate();
    await sync(shipping.open(2));
    const row = (await world.rows())[0]?.id ?? '';
    world.notion.person.setValues(row, { Tasks: { relation: [{ id: addTask('Greet') }] } });
    expect((await sync(shipping.show(2, {}, false), required)).code).toBe(0);
  });

  test('one that there is not is named, and a merged pull request needs none', async () => {
    relate();
    addTask('Greet');
    const run = await sync(shipping.open(2, { title: 'TASK-7' }), required);
    expect(run.errors[0]?.message).toContain('#2 names “TASK-7”, which the tasks’ database does not have');
    expect(run.outputs).toMatchObject({ operation: 'failed', created: '1', failed: '0' });
    expect((await sync(shipping.mergeOpen(2, 'squash'), required)).code).toBe(0);
  });

  test('and it can’t be told, whoever set it up is told so, not the author', async () => {
    const run = await sync(shipping.open(2, { title: 'TASK-1' }), required);
    expect(run.errors[0]?.title).toBe('It can’t be told whether the pull request names a task');
    expect(run.errors[0]?.message).toContain('no relation to a tasks’ database');
    const seen = await world.run('workflow_dispatch', {}, { mode: 'check', ...required });
    expect(seen.code).toBe(1);
    expect(seen.log).toContain('✗ Tasks');
  });

  test('an ignored author needs none', async () => {
    relate();
    const run = await sync(shipping.open(2, { author: 'octobot' }), {
      ...required,
      'ignore-authors': 'octobot',
    });
    expect([run.code, run.outputs.operation]).toEqual([0, 'skipped']);
    await sync(shipping.show(3, { author: 'octobot' }, false));
    expect(
      (
        await sync(shipping.show(3, { author: 'octobot', labels: ['bug'] }, false), {
          ...required,
          'ignore-authors': 'octobot',
        })
      ).code,
    ).toBe(0);
  });
});
