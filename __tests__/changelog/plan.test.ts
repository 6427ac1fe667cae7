import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lookUp } from '../../src/changelog/look-up.ts';
import { type Plan, planEntry } from '../../src/changelog/plan.ts';
import { reconcile } from '../../src/changelog/reconcile.ts';
import { openRun } from '../../src/changelog/run.ts';
import type { Step } from '../../src/changelog/steps.ts';
import { Told } from '../../src/changelog/told.ts';
import type { Release } from '../../src/entry/entry.ts';
import { GitHub } from '../../src/github/api/github.ts';
import type { Subject } from '../../src/github/event/subject.ts';
import { readEntry } from '../../src/github/read-entry.ts';
import { connect } from '../../src/notion/api/connection.ts';
import { newPatience } from '../../src/notion/api/patience.ts';
import { settingsOf } from '../support/settings.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';
import { RELEASE } from './entries.ts';

let world: World;
let shipping: Shipping;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-01-20T00:00:00Z');
  ({ world, shipping } = await startShippingWorld({ clock: () => now }));
});

afterEach(() => world.close());

type Inputs = Record<string, string>;

const pullRequest = (number: number): Subject => ({
  kind: 'pull-request',
  number,
  visibility: 'public',
});
const release = (tag: string): Subject => ({ kind: 'release', tag, visibility: 'public' });

/** A run that has looked up the row of what GitHub shows. */
async function look(subject: Subject, inputs: Inputs = {}) {
  const options = world.runOptions('', {}, inputs, { GITHUB_SERVER_URL: world.github.serverUrl });
  const settings = await settingsOf(options.inputs, options.env);
  const patience = newPatience(() => {});
  const notion = connect(settings.notion, patience);
  const github = new GitHub(settings.github);
  const reading = await readEntry(github, subject);
  if ('gone' in reading) throw new Error(reading.gone);
  const { entry } = reading;
  const found = await lookUp(notion, settings, entry, true);
  if (found === undefined) throw new Error('A row may be made, so there is something to plan from');
  const { source, seen } = found;
  const told = new Told();
  const run = openRun(settings, 'one', { notion, source, github, visibility: 'public', told });
  return { run, entry, seen };
}

/** Writes the row of what GitHub shows. */
async function sync(subject: Subject, inputs?: Inputs) {
  const { run, entry, seen } = await look(subject, inputs);
  return reconcile(run, entry, seen);
}

/** What is planned for what GitHub shows, and that planning writes nothing. */
async function plan(subject: Subject, inputs?: Inputs): Promise<Plan & { warnings: string[] }> {
  const { run, entry, seen } = await look(subject, inputs);
  const before = world.notion.requests.length;
  const planned = await planEntry(run, entry, seen);
  const writes = world.notion.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/query'));
  expect(writes).toEqual([]);
  return { ...planned, warnings: [...run.told.warnings] };
}

const namesOf = (steps: readonly Step[]) => steps.map((step) => step.do);

/** What a person will see of the steps, as far as they tell it. */
function shownIn(steps: readonly Step[]): string[] {
  return steps
    .flatMap((step) => ('changes' in step ? step.changes : []))
    .map(({ property, before, after }) => `${property}: ${before} → ${after}`);
}

describe('a pull request without a row', () => {
  test('gets one, once the database has the properties', async () => {
    shipping.open(2, { title: 'Greet', body: 'Hello' });
    const { operation, row, steps, added } = await plan(pullRequest(2));
    expect([operation, row]).toEqual(['created', undefined]);
    expect(namesOf(steps)).toEqual(['add-properties', 'create-row']);
    expect(added).toEqual(expect.arrayContaining(['Status', 'GitHub ID', 'Release', 'Pull requests']));
    expect(shownIn(steps)).toEqual(
      expect.arrayContaining(['Name:  → Greet', 'Status:  → Open', 'Page content:  → new text']),
    );
  });

  test('gets one, and nothing else, in a database that has them', async () => {
    shipping.open(2);
    await sync(pullRequest(2));
    shipping.open(3);
    const { steps, later, added } = await plan(pullRequest(3));
    expect([namesOf(steps), later, added]).toEqual([['create-row'], [], []]);
    expect(shownIn(steps)).not.toContainEqual(expect.stringContaining('Page content'));
  });

  test('gets none where it is ignored, which is told', async () => {
    shipping.open(2, { labels: ['wip'] });
    const { operation, reason, steps } = await plan(pullRequest(2), { 'ignore-labels': 'wip' });
    expect([operation, reason, steps]).toEqual(['skipped', 'The label “wip” is in `ignore-labels`.', []]);
  });
});

describe('a row', () => {
  beforeEach(async () => {
    shipping.open(2, { title: 'Greet', body: 'Hello' });
    await sync(pullRequest(2));
  });

  test('that says what GitHub shows takes no step', async () => {
    const { operation, row, steps, later } = await plan(pullRequest(2));
    expect([operation, row?.id]).toEqual(['unchanged', (await world.rows())[0]?.id]);
    expect([steps, later]).toEqual([[], []]);
  });

  test('gets what has changed on GitHub by one step', async () => {
    shipping.show(2, { title: 'Greet all', body: 'Hello' }, false);
    const { operation, steps } = await plan(pullRequest(2));
    expect([operation, namesOf(steps)]).toEqual(['updated', ['update-row']]);
    expect(shownIn(steps)).toEqual(['Name: Greet → Greet all']);
  });

  test('says that its text is not whole before that is written', async () => {
    shipping.show(2, { title: 'Greet all', body: 'Hello, all' }, false);
    const { steps } = await plan(pullRequest(2));
    expect(namesOf(steps)).toEqual(['update-row', 'write-section']);
    expect(shownIn(steps)).toEqual(['Name: Greet → Greet all', 'Page content: earlier text → new text']);
  });

  test('gets its text alone where an earlier run died before that was written', async () => {
    shipping.show(2, { title: 'Greet', body: 'Hello, all' }, false);
    world.notion.failNext({ match: 'PATCH /v1/blocks', status: 403 });
    await expect(sync(pullRequest(2))).rejects.toThrow();
    const { operation, steps } = await plan(pullRequest(2));
    expect([operation, namesOf(steps)]).toEqual(['updated', ['write-section']]);
  });

  test('keeps its text where content is not wanted', async () => {
    shipping.show(2, { title: 'Greet', body: 'Hello, all' }, false);
    expect((await plan(pullRequest(2), { content: 'false' })).steps).toEqual([]);
  });

  test('is written once the properties are there that a person has removed, or the workflow names newly', async () => {
    world.notion.person.changeProperties(world.dataSource, { Branch: null });
    const { steps, added } = await plan(pullRequest(2), { properties: 'author: By' });
    expect(namesOf(steps)).toEqual(['add-properties', 'update-row']);
    expect(added.toSorted()).toEqual(['Branch', 'By']);
    expect(shownIn(steps).map((line) => line.split(':')[0])).toEqual(['By', 'Branch']);
  });

  test('is left alone where the property may not be added, with a warning', async () => {
    const inputs = { properties: 'author: By', 'create-properties': 'false' };
    const { steps, warnings } = await plan(pullRequest(2), inputs);
    expect(steps).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('no property “By”')]);
  });
});

describe('rows that a race has doubled', () => {
  const key = async () => {
    const [row] = await world.rows();
    return { 'GitHub ID': { rich_text: [{ text: { content: String(row?.['GitHub ID']) } }] } };
  };

  beforeEach(async () => {
    shipping.open(2);
    await sync(pullRequest(2));
    now += 60_000;
  });

  test('leave the oldest: the other one goes to the trash, made by the integration as it is', async () => {
    const other = world.notion.as(world.notion.bot).createPage(world.dataSource, { properties: await key() });
    const { operation, row, steps } = await plan(pullRequest(2));
    expect([operation, row?.id]).toEqual(['unchanged', (await world.rows())[0]?.id]);
    expect(steps).toEqual([{ do: 'trash-double', row: expect.objectContaining({ id: other }) }]);
  });

  test('stay where a person has made the other one, with a warning', async () => {
    world.notion.person.createPage(world.dataSource, { properties: await key() });
    const { steps, warnings } = await plan(pullRequest(2));
    expect([steps, warnings]).toEqual([[], [expect.stringContaining('Two rows have the same key')]]);
  });
});

test('a row that a person has archived is told of as such where it is doubled', async () => {
  shipping.open(2);
  await sync(pullRequest(2));
  const { run, entry, seen } = await look(pullRequest(2));
  const [row] = seen.rows.keyed;
  if (row === undefined) throw new Error('The row is not found');
  const younger = { ...row, id: row.id.replace(/^./, 'f'), url: 'https://app.notion.com/p/younger' };
  const warningOf = async (first: boolean, second: boolean) => {
    const keyed = [
      { ...row, is_archived: first },
      { ...younger, is_archived: second },
    ];
    run.told.warnings.clear();
    await planEntry(run, entry, { rows: { keyed, adoptable: [] } });
    return [...run.told.warnings];
  };
  expect(await warningOf(true, false)).toEqual([
    expect.stringContaining('/younger stays too, as somebody has archived the first of them alone.'),
  ]);
  expect(await warningOf(false, true)).toEqual([
    expect.stringContaining('/younger stays too, as somebody has archived it.'),
  ]);
});

describe('a pull request that names a task', () => {
  const inputs = { 'task-statuses': 'open: In review\nmerged: Done' };

  beforeEach(async () => {
    const { person, page } = world.notion;
    const tasks = person.createDatabase(page, 'Tasks', {
      Task: { title: {} },
      No: { unique_id: { prefix: 'TASK' } },
      State: { status: {} },
    });
    const options = [{ name: 'To do' }, { name: 'In review' }, { name: 'Done' }];
    person.changeProperties(tasks.dataSource, { State: { status: { options } } });
    person.createPage(tasks.dataSource, { title: 'Greet' });
    shipping.open(2, { title: 'TASK-1' });
    await sync(pullRequest(2));
    const relation = { data_source_id: tasks.dataSource, dual_property: {} };
    person.changeProperties(world.dataSource, { Tasks: { relation } });
  });

  test('is linked to it; the task follows once the row is written, when it is merged', async () => {
    await sync(pullRequest(2), inputs);
    shipping.mergeOpen(2, 'squash', { title: 'TASK-1' });
    const { steps, later } = await plan(pullRequest(2), inputs);
    expect([namesOf(steps), namesOf(later)]).toEqual([['update-row'], ['move-tasks']]);
    expect(shownIn(steps)).toContain('Status: Open → Merged');
    const tasks = [
      expect.objectContaining({ properties: expect.objectContaining({ Task: expect.anything() }) }),
    ];
    expect(later).toEqual([expect.objectContaining({ state: 'merged', tasks, relation: 'Tasks' })]);
  });

  test('is linked to it by the step that writes the row, and commented on after that', async () => {
    const { steps, later } = await plan(pullRequest(2), { comment: 'true' });
    expect([namesOf(steps), namesOf(later)]).toEqual([['update-row'], ['comment']]);
    expect(shownIn(steps)).toEqual(['Tasks:  → 1 page']);
    expect(later).toEqual([
      expect.objectContaining({ tasks: [{ title: 'TASK-1 Greet', url: expect.any(String) }] }),
    ]);
    expect(world.github.comments(2)).toEqual([]);
  });

  test('fails where that is none and one is required, though its row is written', async () => {
    shipping.show(2, { title: 'TASK-7' }, false);
    const { operation, problem } = await plan(pullRequest(2), { 'require-task': 'true' });
    expect([operation, problem?.message]).toEqual(['updated', expect.stringContaining('TASK-7')]);
  });
});

describe('a release', () => {
  beforeEach(async () => {
    shipping.release('v1.0.0', { day: 1 });
    shipping.merge(2, 'squash', { day: 2 });
    await sync(pullRequest(2));
    shipping.merge(3, 'squash', { day: 3 });
    shipping.release('v1.1.0', { day: 4 });
  });

  test('leads to the rows of its pull requests', async () => {
    const { operation, steps, lacking } = await plan(release('v1.1.0'));
    expect([operation, namesOf(steps), lacking]).toEqual(['created', ['create-row'], []]);
    expect(shownIn(steps)).toContain('Pull requests:  → 1 page');
  });

  test('waits for the rows that its pull requests lack, where they are to be made', async () => {
    const inputs = { 'link-pull-requests': 'create' };
    const { steps, lacking } = await plan(release('v1.1.0'), inputs);
    expect([steps, lacking.map(({ number }) => number)]).toEqual([[], [3]]);
    await sync(pullRequest(3));
    const whole = await plan(release('v1.1.0'), inputs);
    expect([namesOf(whole.steps), whole.lacking]).toEqual([['create-row'], []]);
    expect(shownIn(whole.steps)).toContain('Pull requests:  → 2 pages');
  });

  test('leads to them by a relation that a person has renamed on one side, which its row does not tell', async () => {
    await sync(release('v1.1.0'));
    await sync(pullRequest(3));
    world.notion.person.changeProperties(world.dataSource, { 'Pull requests': { name: 'Changes' } });
    const { steps } = await plan(release('v1.1.0'));
    expect(namesOf(steps)).toEqual(['update-row']);
    expect(shownIn(steps)).toEqual(['Changes: 1 page → 2 pages']);
  });

  test('that is deleted has its row moved to the trash, where the workflow says so', async () => {
    await sync(release('v1.1.0'));
    const { key, url } = (await look(release('v1.1.0'))).entry;
    const gone: Release = { ...RELEASE, key, url, state: 'deleted', live: false };
    const deleted: Subject = { kind: 'release', id: 1, visibility: 'public', payload: gone };
    const { operation, row, steps } = await plan(deleted, { 'on-delete': 'trash' });
    expect([operation, steps]).toEqual(['trashed', [{ do: 'trash', row }]]);
    const marked = await plan(deleted);
    expect([marked.operation, namesOf(marked.steps)]).toEqual(['updated', ['update-row']]);
    expect(shownIn(marked.steps)).toContain('Status: Released → Deleted');
  });
});
