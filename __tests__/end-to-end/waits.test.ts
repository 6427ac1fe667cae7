import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PullRequestExample } from '../github-server/state.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { arrival, whileHeld } from '../support/in-world.ts';
import { clientOf, optionsOf, seenDatabase, VIEWS } from '../support/set-up.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World, WorldRun } from '../support/world.ts';

let world: World;
let shipping: Shipping;

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
});

afterEach(() => world.close());

/** Lets a person act while a request of the run waits, as Notion limits the rate. */
function whileItWaits(request: RegExp, run: () => Promise<WorldRun>, act: () => void | Promise<void>) {
  return whileHeld(world, request, run, act, { status: 429, retryAfter: 0 });
}

const env = () => ({ GITHUB_SERVER_URL: world.github.serverUrl });

function sync(pullRequest: PullRequestExample, inputs: Record<string, string> = {}) {
  const all = { 'data-source': world.dataSource, ...inputs };
  return world.run('pull_request', pullRequestEvent(pullRequest), all, env());
}

const setUp = (inputs: Record<string, string> = {}) =>
  world.run('workflow_dispatch', {}, { mode: 'setup', ...inputs });

const seen = () => seenDatabase(clientOf(world), world.database);
const optionsOfStatus = async () => optionsOf(await seen(), 'Status').map((option) => option.split(' ')[0]);

/** Adds an option to those of Status, as a person does in Notion. */
async function addOption(name: string) {
  const { Status } = (await seen()).properties;
  const options = Status?.type === 'status' ? Status.status.options : [];
  const all = [...options.map(({ id }) => ({ id })), { name }];
  world.notion.person.changeProperties(world.dataSource, { Status: { status: { options: all } } });
}

describe('an option that a person adds while a run waits to add another stays', () => {
  beforeEach(() => {
    world.notion.person.changeProperties(world.dataSource, {
      Status: { status: { options: [{ name: 'Open' }] } },
    });
  });

  test('where the change itself waits', async () => {
    await sync(shipping.open(2));
    const merged = shipping.mergeOpen(2, 'squash');
    const run = await whileItWaits(
      /PATCH .*data_sources/,
      () => sync(merged),
      () => addOption('Blocked'),
    );
    expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
    expect(await optionsOfStatus()).toEqual(['Open', 'Blocked', 'Merged']);
  });

  test('where the look-up waits that comes between', async () => {
    await sync(shipping.open(2));
    const merged = shipping.mergeOpen(2, 'squash');
    const { promise: until, resolve: answer } = Promise.withResolvers<void>();
    world.notion.failNext({ match: /POST .*query/, after: 1, until, status: 429, retryAfter: 0 });
    const running = sync(merged);
    await arrival(world, (_, index) => index === 3);
    await addOption('Blocked');
    answer();
    expect((await running).outputs.operation).toBe('updated');
    expect(await optionsOfStatus()).toEqual(['Open', 'Blocked', 'Merged']);
  });

  test('where setup waits for something else', async () => {
    const { person, page } = world.notion;
    const tasks = person.createDatabase(page, 'Tasks', { Task: { title: {} } });
    const request = new RegExp(`GET .*data_sources/${tasks.dataSource}`);
    const run = await whileItWaits(
      request,
      () => setUp({ 'tasks-database': tasks.database }),
      () => addOption('Blocked'),
    );
    expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
    expect(await optionsOfStatus()).toEqual(expect.arrayContaining(['Open', 'Blocked', 'Merged']));
  });

  test('where a run adds what it was to add: nothing is sent then', async () => {
    await sync(shipping.open(2));
    const merged = shipping.mergeOpen(2, 'squash');
    const run = await whileItWaits(
      /PATCH .*data_sources/,
      () => sync(merged),
      () => addOption('Merged'),
    );
    expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
    expect(run.requests.filter((request) => request === 'PATCH /v1/data_sources/:id')).toHaveLength(1);
    expect(await optionsOfStatus()).toEqual(['Open', 'Merged']);
  });
});

test('a property that is added while a run waits to add it keeps its options', async () => {
  const add = () =>
    world.notion.person.changeProperties(world.dataSource, {
      Status: { select: { options: [{ name: 'Blocked' }] } },
    });
  const run = await whileItWaits(/PATCH .*data_sources/, () => sync(shipping.open(2)), add);
  expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
  expect(await optionsOfStatusSelect()).toEqual(['Blocked', 'Open']);
});

async function optionsOfStatusSelect() {
  return optionsOf(await seen(), 'Status').map((option) => option.split(' ')[0]);
}

describe('what a person writes into the database’s description stays', () => {
  const description = async () =>
    (await seen()).database.description.map(({ plain_text }) => plain_text).join('');

  test.each([
    ['its change waits', /PATCH .*databases/],
    ['a view waits', /POST .*views/],
  ])('while %s', async (_, request) => {
    const write = () => world.notion.person.setDescription(world.database, 'All our news.');
    const run = await whileItWaits(request, () => setUp(), write);
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await description()).toBe('All our news. Kept current by Notion Changelog.');
    expect((await setUp()).outputs.operation).toBe('unchanged');
  });

  test('and the sentence comes once, where another setup has written it meanwhile', async () => {
    const write = () =>
      world.notion.person.setDescription(world.database, 'News. Kept current by Notion Changelog.');
    await whileItWaits(/PATCH .*databases/, () => setUp(), write);
    expect(await description()).toBe('News. Kept current by Notion Changelog.');
  });
});

test('a view that a person makes of the untouched one while setup waits stays theirs', async () => {
  const { person, page } = world.notion;
  const home = person.createPage(page, { title: 'Engineering' });
  let database = '';
  const rename = async () => {
    const { results } = await clientOf(world).blocks.children.list({ block_id: home });
    database = results[0]?.id ?? '';
    person.renameView(person.views(database)[0]?.id ?? '', 'Mine');
  };
  const inputs = { database: home };
  const run = await whileItWaits(/PATCH .*views/, () => setUp(inputs), rename);
  expect([run.code, run.warnings]).toEqual([0, []]);
  const names = person.views(database).map(({ name }) => name);
  expect([names[0], names.toSorted()]).toEqual(['Releases', [...VIEWS, 'Mine'].toSorted()]);
});

test('a link that a person makes from a pull request while the release is linked from there stays', async () => {
  await sync(shipping.show(2, { day: 2 }, true)); // makes the properties
  const { person } = world.notion;
  shipping.release('v1.0.0', { day: 1 });
  const rows = Array.from({ length: 101 }, (_, index) => {
    const { id, html_url: url } = shipping.show(index + 10, { day: 2 }, true);
    const key = { rich_text: [{ text: { content: `pull/${id}` } }] };
    const row = person.createPage(world.dataSource, {
      title: url,
      properties: { 'GitHub ID': key, URL: { url } },
    });
    return { row, url };
  });
  const last = rows.at(-1)?.row ?? '';
  const own = person.createPage(world.dataSource, { title: 'By hand' });
  const release = shipping.release('v1.1.0', { day: 4, body: rows.map(({ url }) => `* ${url}`).join('\n') });
  const syncRelease = () =>
    world.run('release', releaseEvent(release), { 'data-source': world.dataSource, content: 'false' }, env());
  const run = await whileItWaits(new RegExp(`PATCH .*pages/${last}`), syncRelease, () =>
    person.setValues(last, { Release: { relation: [{ id: own }] } }),
  );
  expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
  const links = (await world.rows()).find(({ id }) => id === last)?.Release;
  expect(links).toEqual([own, run.outputs['page-id']]);
});

describe('of tasks', () => {
  const STATUSES = { 'task-statuses': 'open: In review' };
  let tasks: { database: string; dataSource: string };

  beforeEach(() => {
    tasks = world.notion.person.createDatabase(world.notion.page, 'Tasks', {
      Task: { title: {} },
      No: { unique_id: { prefix: 'TASK' } },
      Status: { select: { options: [{ name: 'In review' }, { name: 'Done' }] } },
    });
    world.notion.person.changeProperties(world.dataSource, {
      Tasks: {
        relation: {
          data_source_id: tasks.dataSource,
          dual_property: { synced_property_name: 'Changes' },
        },
      },
    });
  });

  const addTask = () => world.notion.person.createPage(tasks.dataSource, { title: 'Greet' });
  const propertiesOf = (task: string) => Object(world.notion.person.read(task)).properties;

  test('a link beyond the 25 that a row shows stays that a person makes meanwhile', async () => {
    const { person } = world.notion;
    await sync(shipping.open(2));
    const row = (await world.rows())[0]?.id ?? '';
    const [named = '', own = '', ...linked] = Array.from({ length: 32 }, addTask);
    person.setValues(row, { Tasks: { relation: linked.map((id) => ({ id })) } });
    const run = await whileItWaits(
      /PATCH .*pages/,
      () => sync(shipping.show(2, { title: 'TASK-1' }, false)),
      () => person.setValues(own, { Changes: { relation: [{ id: row }] } }),
    );
    expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
    for (const task of [named, own, ...linked])
      expect(propertiesOf(task).Changes.relation).toEqual([{ id: row }]);
  });

  test('one that a person moves meanwhile stays where they put it', async () => {
    const task = addTask();
    const run = await whileItWaits(
      new RegExp(`PATCH .*pages/${task}`),
      () => sync(shipping.open(2, { title: 'TASK-1' }), STATUSES),
      () => world.notion.person.setValues(task, { Status: { select: { name: 'Done' } } }),
    );
    expect([run.code, run.summary.includes('Status of')]).toEqual([0, false]);
    expect(propertiesOf(task).Status.select.name).toBe('Done');
  });

  test('what another run remembers with the row meanwhile stays', async () => {
    const task = addTask();
    const pull = shipping.open(2, { title: 'TASK-1' });
    const rowId = async () => (await world.rows())[0]?.id ?? '';
    const write = async () => {
      const link = { url: `${pull.html_url}#notion-changelog-9999999999-` };
      world.notion.person.setValues(await rowId(), {
        'GitHub ID': { rich_text: [{ text: { content: `pull/${pull.id}`, link } }] },
      });
    };
    const run = await whileItWaits(
      new RegExp(`PATCH .*pages/(?!${task})`),
      () => sync(pull, STATUSES),
      write,
    );
    expect([run.code, propertiesOf(task).Status.select.name]).toEqual([0, 'In review']);
    const row = Object(world.notion.person.read(await rowId()));
    const { href } = row.properties['GitHub ID'].rich_text[0];
    expect(href).toMatch(/#notion-changelog-9999999999--tasks-[0-9a-f]+$/);
  });
});
