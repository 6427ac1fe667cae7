import { expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { manyPullRequests, manyReleases } from '../github-server/many.ts';
import type { PullRequestExample, StoredRelease } from '../github-server/state.ts';
import { writesOf } from '../support/failed-run.ts';
import { arrival, inWorld, whileHeld } from '../support/in-world.ts';
import { backfill, countOf, fill, shownRows } from '../support/many-entries.ts';
import { type Run, runAction } from '../support/run-action.ts';
import type { World, WorldRun } from '../support/world.ts';

const COUNT = 12;
const CREATE = /^POST \/v1\/pages$/;
const UPDATE = /^PATCH \/v1\/pages\//;
const LOOK_UP = /\/query$/;

const now = () => new Date().toISOString().replace(/\.\d+/, '');

function changePullRequest({ github }: World, number: number, changes: Partial<PullRequestExample>) {
  const { data, ...reviewed } = manyPullRequests(COUNT, github).at(number);
  const changed = { ...data, ...changes };
  github.setPullRequest(changed, reviewed);
  return changed;
}

/** @param number from 1, the oldest first */
function changeRelease({ github }: World, number: number, changes: Partial<StoredRelease>) {
  const release = manyReleases(number, github).at(-1);
  if (release === undefined) throw new Error('There is no such release');
  const changed = { ...release, ...changes };
  github.setRelease(changed);
  return changed;
}

/** The run of an event, beside another run: the log of Notion's requests goes on. */
function eventRun(world: World, event: string, payload: object): Promise<Run> {
  return runAction(world.runOptions(event, payload, {}, { GITHUB_SERVER_URL: world.github.serverUrl }));
}

function editPullRequest(world: World, number: number, changes: Partial<PullRequestExample>): Promise<Run> {
  const pull_request = changePullRequest(world, number, { ...changes, updated_at: now() });
  const payload = { ...example('pull_request', 'opened'), action: 'edited', number, pull_request };
  return eventRun(world, 'pull_request', payload);
}

function editRelease(world: World, number: number, changes: Partial<StoredRelease>): Promise<Run> {
  const release = changeRelease(world, number, { ...changes, updated_at: now() });
  return eventRun(world, 'release', { ...example('release', 'published'), action: 'edited', release });
}

/** Runs a backfill, and `act` while Notion makes it wait after one request like this. */
async function whileTold(
  world: World,
  match: RegExp,
  act: () => Promise<unknown>,
  { after = 2, seconds = 4 } = {}, // an event’s run has to end within them
): Promise<WorldRun> {
  world.notion.failNext({ match, after, status: 429, retryAfter: seconds });
  const running = backfill(world);
  await arrival(world, ({ status }) => status === 429);
  await act();
  return running;
}

/** Calls `act` once, when GitHub has a request like this and before it answers. */
function onRequest({ github: { requests } }: World, isIt: (path: string) => boolean, act: () => void): void {
  let isDone = false;
  requests.push = (...logged) => {
    if (!isDone && logged.some(({ path }) => isIt(path))) {
      isDone = true;
      act();
    }
    return Array.prototype.push.apply(requests, logged);
  };
}

/** Calls `act` when GitHub has the request for a page of pull requests: the first is 1. */
function onPage(world: World, page: number, act: () => void): void {
  let asked = -1; // the first asks whether the repository is private
  onRequest(world, (path) => path.endsWith('/graphql') && ++asked === page, act);
}

const IGNORING = { 'ignore-labels': 'enhancement' };

/** Many pull requests, few of which get a row where labels are ignored as in `IGNORING`. */
function fillIgnored({ github }: World, count: number, wanted: readonly number[]) {
  const { at } = manyPullRequests(count, github);
  const { labels } = at(1).data;
  github.setPullRequests({
    count,
    at: (number) => {
      const { data, ...reviewed } = at(number);
      return { ...reviewed, data: { ...data, labels: wanted.includes(number) ? [] : labels } };
    },
  });
}

async function namesOf(world: World): Promise<Record<string, unknown>> {
  const rows = await world.rows();
  return Object.fromEntries(rows.map((row) => [String(row.Number ?? row.Version), row.Name]));
}

async function rowOf(world: World, of: number | string): Promise<string> {
  const row = (await world.rows()).find(({ Number: number, Version }) => number === of || Version === of);
  return row?.id ?? '';
}

/** The titles that Notion was asked to give a row, and did, in turn. */
function titlesGiven({ notion }: World, row: string): string[] {
  const given = notion.requests.filter(
    ({ method, path, status }) => method === 'PATCH' && path.includes(row) && status === 200,
  );
  return given.flatMap(
    ({ body }) => /"content":"((?:Second|Third)[^"]*)"/.exec(JSON.stringify(body))?.[1] ?? [],
  );
}

test.concurrent('a pull request that changes while Notion makes all wait ends with its newest data', () =>
  inWorld(async (world) => {
    fill(world, COUNT, 0);
    await backfill(world);
    for (let number = 1; number <= COUNT; number++)
      changePullRequest(world, number, { title: `Second ${number}` });
    const [held, queued] = [await rowOf(world, 3), await rowOf(world, COUNT)];
    const run = await whileTold(world, UPDATE, async () => {
      const events = [3, COUNT].map((number) => editPullRequest(world, number, { title: `Third ${number}` }));
      for (const { code } of await Promise.all(events)) expect(code).toBe(0);
    });
    expect([run.code, run.outputs.failed]).toEqual([0, '0']);
    expect(await namesOf(world)).toMatchObject({
      1: 'Second 1',
      3: 'Third 3',
      11: 'Second 11',
      [COUNT]: `Third ${COUNT}`,
    });
    expect(titlesGiven(world, held).at(-1)).toBe('Third 3');
    expect(titlesGiven(world, queued).at(-1)).toBe(`Third ${COUNT}`);
  }));

test.concurrent('a release that changes while Notion makes all wait ends with its newest data', () =>
  inWorld(async (world) => {
    fill(world, 0, COUNT);
    await backfill(world);
    for (let number = 1; number <= COUNT; number++)
      changeRelease(world, number, { name: `Second ${number}` });
    const run = await whileTold(world, UPDATE, async () => {
      const event = await editRelease(world, 1, { name: 'Third' });
      expect(event.code).toBe(0);
    });
    expect([run.code, run.outputs.failed]).toEqual([0, '0']);
    expect(await namesOf(world)).toMatchObject({ 'v0.1.0': 'Third', 'v0.2.0': 'Second 2' });
  }));

test.concurrent('one whose first row an event’s run makes meanwhile has one row, with the newest data', () =>
  inWorld(async (world) => {
    fill(world, COUNT, 2);
    const run = await whileTold(world, CREATE, async () => {
      const events = [
        editPullRequest(world, COUNT, { title: 'Newer' }),
        editRelease(world, 1, { name: 'Newer too' }),
      ];
      // On a busy machine the hold may be over before an event's run has looked.
      for (const { code } of await Promise.all(events)) expect(code).toBe(0);
    });
    expect([run.code, run.outputs.failed]).toEqual([0, '0']);
    expect(await world.rows()).toHaveLength(COUNT + 2);
    expect(await namesOf(world)).toMatchObject({ [COUNT]: 'Newer', 'v0.1.0': 'Newer too' });
  }));

test.concurrent('what a person writes into a row that is being updated stays', () =>
  inWorld(async (world) => {
    world.notion.person.changeProperties(world.dataSource, { Team: { rich_text: {} } });
    fill(world, 3, 0);
    await backfill(world);
    const { body } = changePullRequest(world, 2, { title: 'Second' });
    changePullRequest(world, 2, { title: 'Second', body: `${body}\n\nOne line more.` });
    const id = await rowOf(world, 2);
    const run = await whileTold(
      world,
      UPDATE,
      async () => {
        const paragraph = { rich_text: [{ text: { content: 'A note' } }] };
        world.notion.person.setValues(id, { Team: { rich_text: [{ text: { content: 'Web' } }] } });
        world.notion.person.addBlocks(id, [{ paragraph }]);
      },
      { after: 0, seconds: 1 },
    );
    expect(run.outputs).toMatchObject({ updated: '1', failed: '0' });
    expect((await world.rows()).find((row) => row.id === id)).toMatchObject({ Name: 'Second', Team: 'Web' });
    const lines = await world.body(id);
    expect(lines).toContain('  One line more.');
    expect(lines.at(-1)).toBe('A note');
  }));

test.concurrent('a row that a person trashes while it is to be updated is made anew', () =>
  inWorld(async (world) => {
    fill(world, 4, 0);
    await backfill(world);
    for (const number of [1, 3]) changePullRequest(world, number, { title: `Second ${number}` });
    const trashed = await rowOf(world, 3);
    const run = await whileHeld(
      world,
      UPDATE,
      () => backfill(world),
      () => world.notion.person.trash(trashed),
    );
    expect([run.code, run.outputs.failed]).toEqual([0, '0']);
    expect(await namesOf(world)).toMatchObject({ 1: 'Second 1', 3: 'Second 3' });
    expect(await world.rows()).toHaveLength(4);
  }));

test.concurrent('one that GitHub lists twice, as it changed meanwhile, gets one row with what is new', () =>
  inWorld(async (world) => {
    fillIgnored(world, 60, [1, 60]);
    onPage(world, 2, () => changePullRequest(world, 1, { title: 'Newer', labels: [], updated_at: now() }));
    const run = await backfill(world, IGNORING);
    expect(run.outputs).toMatchObject({ created: '2', failed: '0' });
    expect(countOf(run)['POST /v1/pages']).toBe(2);
    expect(await namesOf(world)).toEqual({ 1: 'Newer', 60: 'Greet friendlier, part 60' });
  }));

test.concurrent('one that GitHub lists again while its row is being made gets one row with what is new', () =>
  inWorld(async (world) => {
    fillIgnored(world, 200, [1, 99, 150]);
    onPage(world, 4, () => changePullRequest(world, 99, { title: 'Newer', labels: [], updated_at: now() }));
    world.notion.failNext({ match: CREATE, after: 1, delay: 1500 });
    const run = await backfill(world, IGNORING);
    expect(run.outputs).toMatchObject({ created: '3', failed: '0' });
    expect(countOf(run)['POST /v1/pages']).toBe(3);
    expect(await namesOf(world)).toMatchObject({ 99: 'Newer' });
    expect(await world.rows()).toHaveLength(3);
  }));

test.concurrent('a release that is deleted between two pages of the list leaves the rows of all others alone', () =>
  inWorld(async (world) => {
    const first = 400_000_001;
    for (const release of manyReleases(102, world.github)) {
      const isWanted = [first, first + 1, first + 99, first + 100, first + 101].includes(release.id);
      const author = { ...example('release', 'published').release.author, login: 'somebody' };
      world.github.setRelease(isWanted ? release : { ...release, author });
    }
    const inputs = { 'ignore-authors': 'somebody' };
    expect((await backfill(world, inputs)).outputs.created).toBe('5');
    const deleteOnSecondPage = (id: number) =>
      onRequest(
        world,
        (path) => /\/releases\?.*\bpage=2/.test(path),
        () => world.github.removeRelease(id),
      );
    const states = async () => {
      const rows = await world.rows();
      return Object.fromEntries(rows.map((row) => [row.Version, row.Status]));
    };
    const before = await states();
    deleteOnSecondPage(first + 101);
    const marking = await backfill(world, inputs);
    expect(marking.outputs).toMatchObject({ updated: '0', failed: '0' });
    expect(await states()).toEqual(before);
    deleteOnSecondPage(first + 100);
    const trashing = await backfill(world, { ...inputs, 'on-delete': 'trash' });
    expect(trashing.outputs).toMatchObject({ trashed: '1', failed: '0' });
    const { 'v0.102.0': _, ...others } = before;
    expect(await states()).toEqual(others);
  }));

/** Rows of four releases, of which GitHub shows two no more; the newest is being updated when `act` is called. */
async function whileLost(world: World, inputs: Record<string, string>, act: () => Promise<void>) {
  fill(world, 0, 4);
  await backfill(world);
  for (const id of [400_000_002, 400_000_003]) world.github.removeRelease(id);
  changeRelease(world, 4, { name: 'Changed' });
  const run = await whileHeld(world, UPDATE, () => backfill(world, inputs), act);
  const rows = await world.rows();
  return { run, states: Object.fromEntries(rows.map((row) => [row.Version, row.Status])) };
}

test.concurrent('a row that shows a draft by the time its release is missed is not trashed', () =>
  inWorld(async (world) => {
    const { run, states } = await whileLost(world, { 'on-delete': 'trash' }, async () => {
      const draft = { Status: { status: { name: 'Draft' } }, Shipped: { date: null } };
      world.notion.person.setValues(await rowOf(world, 'v0.2.0'), draft);
    });
    expect(run.outputs).toMatchObject({ trashed: '1', failed: '0' });
    expect(states).toEqual({ 'v0.1.0': 'Released', 'v0.2.0': 'Draft', 'v0.4.0': 'Pre-release' });
  }));

test.concurrent('a row that is in the trash by the time its release is missed stays there', () =>
  inWorld(async (world) => {
    const { run, states } = await whileLost(world, {}, async () => {
      world.notion.person.trash(await rowOf(world, 'v0.2.0'));
    });
    expect([run.code, run.outputs.failed]).toEqual([0, '0']);
    expect(states).toEqual({ 'v0.1.0': 'Released', 'v0.3.0': 'Deleted', 'v0.4.0': 'Pre-release' });
  }));

test.concurrent('a release that became a draft, which the token cannot see, is not taken for deleted', () =>
  inWorld(async (world) => {
    fill(world, 0, 3);
    await backfill(world);
    changeRelease(world, 2, { draft: true });
    const run = await backfill(world, { 'on-delete': 'trash' });
    expect(run.code).toBe(0);
    expect(writesOf(run)).toEqual([]);
    expect(await world.rows()).toHaveLength(3);
  }));

const withStatus = (world: World) =>
  world.notion.person.changeProperties(world.dataSource, {
    Status: { status: { options: [{ name: 'Open' }] } },
  });

function expectStatusOptions({ notion, dataSource }: World, names: readonly string[]): void {
  const options = expect.arrayContaining(names.map((name) => expect.objectContaining({ name })));
  expect(notion.person.read(dataSource)).toMatchObject({ properties: { Status: { status: { options } } } });
}

test.concurrent('an option that a person adds to a status property meanwhile stays, and rows keep it', () =>
  inWorld(async (world) => {
    withStatus(world);
    fill(world, COUNT, 0);
    const { person } = world.notion;
    const run = await whileHeld(
      world,
      CREATE,
      () => backfill(world),
      () => {
        const options = [{ name: 'Open' }, { name: 'Of a person' }];
        person.changeProperties(world.dataSource, { Status: { status: { options } } });
        const properties = { Status: { status: { name: 'Of a person' } } };
        person.createPage(world.dataSource, { title: 'Mine', properties });
      },
    );
    expect([run.code, run.outputs.created]).toEqual([0, String(COUNT)]);
    expectStatusOptions(world, ['Of a person', 'Open', 'Draft', 'Merged', 'Closed']);
    expect((await world.rows()).find((row) => row.Name === 'Mine')?.Status).toBe('Of a person');
  }));

test.concurrent('many that need different new status options at once all get theirs', () =>
  inWorld(async (world) => {
    withStatus(world);
    fill(world, COUNT, 4);
    world.notion.failNext({ match: 'PATCH /v1/data_sources', times: 20, delay: 100 });
    const run = await backfill(world);
    expect([run.code, run.outputs.created]).toEqual([0, String(COUNT + 4)]);
    const options = ['Open', 'Draft', 'Merged', 'Closed', 'Approved', 'Released', 'Pre-release'];
    expectStatusOptions(world, options);
    const rows = await world.rows();
    expect([...new Set(rows.map((row) => row.Status))]).toEqual(expect.arrayContaining(options));
    expect(rows.map((row) => row.Status)).not.toContain(null);
    expect(writesOf(await backfill(world))).toEqual([]);
  }));

test.concurrent('properties that are renamed or deleted meanwhile are added again, and every row is whole', () =>
  inWorld(async (world) => {
    fill(world, 8, 0);
    const run = await whileHeld(
      world,
      CREATE,
      () => backfill(world),
      () =>
        world.notion.person.changeProperties(world.dataSource, { Branch: { name: 'Mine' }, Labels: null }),
    );
    expect([run.code, run.outputs.created, run.outputs.failed]).toEqual([0, '8', '0']);
    for (const row of await shownRows(world)) {
      expect(row.Branch).toMatch(/→/);
      expect(row).toHaveProperty('Mine', '');
      expect(row.Labels).toHaveLength(Number(row.Number) % 3);
    }
    expect(writesOf(await backfill(world))).toEqual([]);
  }));

test.concurrent('a key property that is renamed during a look-up doubles no row', () =>
  inWorld(async (world) => {
    const { notion, dataSource } = world;
    fillIgnored(world, 101, [1, 101]); // the last is looked up by itself
    await backfill(world, IGNORING);
    const rowsByNumber = async () => (await world.rows()).map((row) => `${row.Number} ${row.id}`).toSorted();
    const before = await rowsByNumber();
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    notion.failNext({ match: LOOK_UP, after: 1, until });
    const running = backfill(world, IGNORING);
    await arrival(world, () => notion.requests.filter(({ path }) => LOOK_UP.test(path)).length >= 2);
    notion.person.changeProperties(dataSource, { 'GitHub ID': { name: 'Key' } });
    release();
    const run = await running;
    expect([run.code, run.outputs.created, run.outputs.failed]).toEqual([0, '0', '0']);
    await backfill(world, IGNORING);
    expect(await rowsByNumber()).toEqual(before);
    expect(writesOf(await backfill(world, IGNORING))).toEqual([]);
  }));

test.concurrent('two backfills at once leave one row of each', () =>
  inWorld(async (world) => {
    fill(world, 6, 3);
    world.notion.setLatency(100);
    const runs = await Promise.all([1, 2].map(() => eventRun(world, 'workflow_dispatch', {})));
    expect(runs.map(({ code, outputs }) => [code, outputs.failed])).toEqual([
      [0, '0'],
      [0, '0'],
    ]);
    world.notion.setLatency(0);
    const rows = await shownRows(world);
    expect(new Set(rows.map((row) => row['GitHub ID'])).size).toBe(9);
    expect(rows).toHaveLength(9);
    expect(writesOf(await backfill(world))).toEqual([]);
  }));
