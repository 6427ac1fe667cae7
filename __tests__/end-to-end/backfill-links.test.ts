import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { writesOf } from '../support/failed-run.ts';
import { backfill, countOf } from '../support/many-entries.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

let world: World;
let shipping: Shipping;

beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
});

afterEach(() => world.close());

const rowOf = async (name: string) =>
  (await world.rows()).find(({ Name, Version }) => Name === name || Version === name);
const linksOf = async (title: string) => (await rowOf(title))?.['Pull requests'];
const env = () => ({ GITHUB_SERVER_URL: world.github.serverUrl });
/** How often GitHub was asked for commits and tags since. */
const asked = () => world.github.requests.filter(({ path }) => path.endsWith('/graphql')).length;

/** Merged pull requests with rows, as an earlier run has made them. @returns notes that link them */
function pullRequestsWithRows(from: number, to: number): string {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  for (const number of numbers) {
    const { id, html_url: url } = shipping.show(number, { day: 5 }, true);
    const key = { rich_text: [{ text: { content: `pull/${id}` } }] };
    world.notion.person.createPage(world.dataSource, { properties: { 'GitHub ID': key, URL: { url } } });
  }
  return numbers.map((number) => `#${number}`).join('\n');
}

describe('a backfill', () => {
  beforeEach(() => {
    shipping.merge(2, 'squash', { day: 1 });
    shipping.release('v1.0.0', { day: 2 });
    shipping.merge(3, 'merge', { day: 3 });
    shipping.release('v1.1.0', { day: 4 });
  });

  test('links releases with the pull requests that it has synced, and looks at them once', async () => {
    const run = await backfill(world);
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await linksOf('v1.0.0')).toEqual([(await rowOf('Change 2'))?.id]);
    expect(await linksOf('v1.1.0')).toEqual([(await rowOf('Change 3'))?.id]);
    world.github.requests.length = 0;
    const again = await backfill(world);
    expect([again.outputs.unchanged, writesOf(again)]).toEqual(['4', []]);
    expect(asked()).toBe(3); // the visibility, and pull requests twice: no commits
  });

  test('links a pull request that GitHub failed to list, by the row that it has', async () => {
    await backfill(world, { kinds: 'pull-requests' });
    world.github.breakNode(3, { times: 1, message: 'Try again' });
    await backfill(world);
    expect(await linksOf('v1.1.0')).toEqual([(await rowOf('Change 3'))?.id]);
  });

  test('links what was synced before there were links', async () => {
    await backfill(world, { 'link-pull-requests': 'false' });
    expect(Object.keys((await rowOf('v1.0.0'))?.page.properties ?? {})).not.toContain('Release');
    const run = await backfill(world);
    expect([run.outputs.updated, run.warnings]).toEqual(['2', []]);
    expect(await linksOf('v1.1.0')).toHaveLength(1);
    expect(countOf(run)['PATCH /v1/pages/:id']).toBe(2);
  });

  test('looks at a release again where a pull request gets its row only now', async () => {
    const ignored = { 'ignore-authors': 'octocat' };
    shipping.show(3, { author: 'octocat', day: 3 }, true);
    await backfill(world, ignored);
    expect(await linksOf('v1.1.0')).toEqual([]);
    await backfill(world);
    expect(await linksOf('v1.1.0')).toEqual([(await rowOf('Change 3'))?.id]);
    expect(await linksOf('v1.0.0')).toHaveLength(1);
  });

  test('of releases alone finds the rows of their pull requests', async () => {
    await backfill(world, { kinds: 'pull-requests' });
    await backfill(world, { kinds: 'releases' });
    expect([await linksOf('v1.0.0'), await linksOf('v1.1.0')]).toEqual([
      [expect.any(String)],
      [expect.any(String)],
    ]);
  });

  test('of releases alone makes the rows of pull requests where it is to, and says so', async () => {
    const run = await backfill(world, { kinds: 'releases', 'link-pull-requests': 'create' });
    expect(run.outputs).toMatchObject({ created: '4', failed: '0' });
    expect(await linksOf('v1.1.0')).toEqual([(await rowOf('Change 3'))?.id]);
  });

  test('keeps what a person has linked beyond the 25 that a row shows', async () => {
    await backfill(world, { kinds: 'pull-requests' });
    const release = shipping.release('v1.2.0', { day: 6, body: pullRequestsWithRows(10, 40) });
    await backfill(world, { kinds: 'releases' });
    const own = world.notion.person.createPage(world.dataSource, { title: 'By hand' });
    const id = (await rowOf('v1.2.0'))?.id ?? '';
    world.notion.person.setValues(own, { Release: { relation: [{ id }] } });
    world.github.setRelease({ ...release, body: `${release.body} #2`, updated_at: '2026-01-09T00:00:00Z' });
    await backfill(world, { kinds: 'releases' });
    const linked = (await world.rows()).filter(
      ({ Release }) => Array.isArray(Release) && Release.includes(id),
    );
    expect(linked).toHaveLength(32);
  });

  test('of a pre-release and its stable release links both, also where one has more than 100: each beyond those by one request', async () => {
    await backfill(world, { kinds: 'pull-requests' });
    const early = pullRequestsWithRows(100, 105);
    shipping.release('v2.0.0-rc.1', { day: 7, prerelease: true, body: early });
    shipping.release('v2.0.0', { day: 8, body: `${pullRequestsWithRows(110, 210)}\n${early}` });
    const run = await backfill(world, { kinds: 'releases', content: 'false' });
    expect(countOf(run)['PATCH /v1/pages/:id']).toBe(5 + 1); // the last remembers that all are linked
    const rows = await world.rows();
    const linkedTo = (tag: string) => {
      const id = rows.find(({ Version }) => Version === tag)?.id;
      return rows.filter(({ Release }) => Array.isArray(Release) && Release.includes(id)).length;
    };
    expect([linkedTo('v2.0.0-rc.1'), linkedTo('v2.0.0')]).toEqual([5, 105]);
  });

  test('links more than 100 where only this run makes the relation, and their rows were there before', async () => {
    const without = { 'link-pull-requests': 'false', content: 'false' };
    for (let number = 10; number < 113; number++) {
      const pull = shipping.show(number, { day: 5 }, true);
      // The last ones are linked from their side; listed first, they are looked up before there is a relation.
      if (number > 109) world.github.setPullRequest({ ...pull, updated_at: '2026-01-01T00:00:00Z' });
    }
    const numbers = Array.from({ length: 103 }, (_, index) => `#${index + 10}`);
    shipping.release('v1.2.0', { day: 6, body: numbers.join(' ') });
    await backfill(world, without);
    const run = await backfill(world, { content: 'false' });
    expect([run.code, run.errors]).toEqual([0, []]);
    const id = (await rowOf('v1.2.0'))?.id;
    const rows = await world.rows();
    expect(rows.filter(({ Release }) => Array.isArray(Release) && Release.includes(id))).toHaveLength(103);
  });

  test('makes one row of a pull request that many releases ship', async () => {
    const pull = shipping.show(50, { day: 5 }, true);
    for (let minor = 2; minor < 12; minor++)
      shipping.release(`v1.${minor}.0`, { day: minor + 5, body: `See #${pull.number}` });
    // The first one is worked on alone; those after it beside each other, as long as Notion takes its time.
    shipping.release('v1.12.0', { day: 20 });
    world.notion.failNext({ match: 'POST /v1/pages', delay: 300, times: 40 });
    const run = await backfill(world, { kinds: 'releases', 'link-pull-requests': 'create' });
    expect(countOf(run)['POST /v1/pages']).toBe(13 + 3);
    const rows = (await world.rows()).filter((row) => row.Number === 50);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.Release).toHaveLength(10);
  });

  test('links what an event could not, as the pull request had no row yet', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    await world.run('release', releaseEvent(release), {}, env());
    expect(await linksOf('v1.1.0')).toEqual([]);
    await backfill(world);
    expect(await linksOf('v1.1.0')).toHaveLength(1);
  });

  test('writes releases without links where GitHub does not tell their commits, and links them the next time', async () => {
    await backfill(world, { kinds: 'pull-requests' });
    world.github.slowAboveCommits(0);
    const run = await backfill(world, { kinds: 'releases' });
    expect([run.code, run.outputs.created]).toEqual([0, '2']);
    expect(run.warnings[0]?.message).toContain('did not tell what the release');
    world.github.slowAboveCommits(100);
    await backfill(world);
    expect(await linksOf('v1.1.0')).toHaveLength(1);
  });
});

describe('tasks in a backfill', () => {
  const STATUSES = { 'task-statuses': 'open: In review\nmerged: Done' };
  let dataSource: string;

  beforeEach(() => {
    const { person, page } = world.notion;
    ({ dataSource } = person.createDatabase(page, 'Tasks', {
      Task: { title: {} },
      ID: { unique_id: { prefix: 'TASK' } },
      Status: { select: { options: [{ name: 'In review' }, { name: 'Done' }] } },
    }));
    person.changeProperties(world.dataSource, {
      Tasks: { relation: { data_source_id: dataSource, dual_property: {} } },
    });
  });

  const addTask = () => world.notion.person.createPage(dataSource, { title: 'Greet' });
  const stateOf = (task: string) =>
    Object(world.notion.person.read(task)).properties.Status.select?.name ?? null;

  test('are looked up all at once', async () => {
    for (let number = 2; number <= 31; number++) {
      addTask();
      shipping.show(number, { title: `TASK-${number - 1}`, day: 1 }, true);
    }
    const run = await backfill(world);
    expect([run.code, run.warnings]).toEqual([0, []]);
    const rows = await world.rows();
    expect(rows.filter(({ Tasks }) => Array.isArray(Tasks) && Tasks.length === 1)).toHaveLength(30);
    // The rows, the tasks, once more for doubles, and those that were changed meanwhile.
    expect(countOf(run)['POST /v1/data_sources/:id/query']).toBeLessThanOrEqual(5);
    expect(writesOf(await backfill(world))).toEqual([]);
  });

  test('stay where they are, unless they were linked before and the state has changed since', async () => {
    const [old, current] = [addTask(), addTask()];
    shipping.show(2, { title: 'TASK-1', day: 1 }, true);
    const open = shipping.open(3, { title: 'TASK-2' });
    await world.run('pull_request_target', pullRequestEvent(open), STATUSES, env());
    expect(stateOf(current)).toBe('In review');
    shipping.mergeOpen(3, 'squash', { title: 'TASK-2', day: 2 });
    const run = await backfill(world, STATUSES);
    expect(run.code).toBe(0);
    expect([stateOf(old), stateOf(current)]).toEqual([null, 'Done']);
  });
});
