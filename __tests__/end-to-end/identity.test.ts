import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { whileHeld } from '../support/in-world.ts';
import { clientOf } from '../support/set-up.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

let world: World;
/** How far the server's clock is ahead. */
let minutes: number;
beforeEach(async () => {
  minutes = 0;
  world = await startWorld({ clock: () => Date.now() + minutes * 60_000 });
});
afterEach(() => world.close());

const KEY = 'pull/279147437';

function pullRequest(changes: object = {}) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  return { ...payload, pull_request };
}

async function open(changes: object = {}) {
  const payload = pullRequest(changes);
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload);
}

/** What a run that raced would have left: a second row with the key, made by the integration. */
async function copyOf(key: string): Promise<string> {
  const { id } = await clientOf(world).pages.create({
    parent: { data_source_id: world.dataSource },
    properties: { 'GitHub ID': { rich_text: [{ text: { content: key } }] } },
  });
  return id;
}

describe('one row per thing', () => {
  test('however often an event is replayed', async () => {
    for (let i = 0; i < 10; i++) await open();
    const payload = example('release', 'published');
    world.github.setRelease(payload.release);
    for (let i = 0; i < 10; i++) await world.run('release', payload);
    expect((await world.rows()).map((row) => row['GitHub ID']).sort()).toEqual([KEY, 'release/17372790']);
  });

  test('repositories with equal numbers and tags do not collide', async () => {
    await open();
    const other = pullRequest({ id: 5, html_url: 'https://github.com/Codertocat/Other/pull/2' });
    await world.run('pull_request', other, {}, { GITHUB_REPOSITORY: 'Codertocat/Other' });
    const { release, ...rest } = example('release', 'published');
    world.github.setRelease(release);
    await world.run('release', { release, ...rest });
    const otherRelease = {
      ...release,
      id: 6,
      html_url: 'https://github.com/Codertocat/Other/releases/tag/0.0.1',
    };
    world.github.permit({ contents: 'none', metadata: 'none' });
    await world.run(
      'release',
      { ...rest, release: otherRelease },
      {},
      { GITHUB_REPOSITORY: 'Codertocat/Other' },
    );
    const rows = (await world.rows()).map((row) => `${row.Repository} ${row['GitHub ID']}`);
    expect(rows.sort()).toEqual([
      'Codertocat/Hello-World pull/279147437',
      'Codertocat/Hello-World release/17372790',
      'Codertocat/Other pull/5',
      'Codertocat/Other release/6',
    ]);
  });

  test('an edited title, a renamed tag and a renamed repository keep their row', async () => {
    await open();
    const [before] = await world.rows();
    await open({ title: 'Another title' });
    const { release, ...rest } = example('release', 'published');
    world.github.setRelease(release);
    await world.run('release', { ...rest, release });
    const renamed = {
      ...release,
      tag_name: 'v1',
      html_url: 'https://github.com/Codertocat/Hello-World/releases/tag/v1',
    };
    world.github.setRelease(renamed);
    await world.run('release', { ...rest, release: renamed });
    const moved = pullRequest({ title: 'Another title', html_url: 'https://github.com/New/Name/pull/2' });
    await world.run('pull_request', moved, {}, { GITHUB_REPOSITORY: 'New/Name' });
    const rows = await world.rows();
    expect(rows).toHaveLength(2);
    expect(rows.find(({ id }) => id === before?.id)).toMatchObject({
      Name: 'Another title',
      Repository: 'New/Name',
      URL: 'https://github.com/New/Name/pull/2',
    });
    expect(rows.find(({ id }) => id !== before?.id)).toMatchObject({ Version: 'v1', Name: 'Hello-World v1' });
  });

  test('a row that a person made for the same address is adopted, with what the person wrote', async () => {
    await open({ id: 1, number: 1, html_url: 'https://github.com/Codertocat/Hello-World/pull/1' });
    world.notion.person.changeProperties(world.dataSource, { Team: { rich_text: {} } });
    const page = world.notion.person.createPage(world.dataSource, {
      title: 'My note',
      properties: {
        URL: { url: 'https://github.com/Codertocat/Hello-World/pull/2' },
        Team: { rich_text: [{ text: { content: 'Web' } }] },
      },
    });
    const run = await open();
    expect(run.outputs).toMatchObject({ operation: 'updated', 'page-id': page });
    const rows = await world.rows();
    expect(rows).toHaveLength(2);
    expect(rows.find(({ id }) => id === page)).toMatchObject({
      'GitHub ID': KEY,
      Team: 'Web',
      Name: 'Update the README with new information.',
    });
  });

  test('a row in the trash is made anew', async () => {
    await open();
    const [row] = await world.rows();
    world.notion.person.trash(row?.id ?? '');
    expect((await open()).outputs.operation).toBe('created');
    expect(await world.rows()).toHaveLength(1);
  });
});

describe('a late run', () => {
  test('with an older payload does not set the row back', async () => {
    await open({ title: 'New title', updated_at: '2019-05-15T15:20:59Z' });
    world.github.failNext('server-error', 2);
    const late = await world.run(
      'pull_request',
      pullRequest({ title: 'Old title', updated_at: '2019-05-15T15:20:58Z' }),
    );
    expect(late.code).toBe(0);
    expect(late.outputs).toMatchObject({ operation: 'skipped', skipped: '1' });
    expect(late.log).toContain('newer');
    expect(await world.rows()).toEqual([expect.objectContaining({ Name: 'New title' })]);
  });

  test('with GitHub at hand brings the live state, whatever its payload says', async () => {
    await open({ title: 'New title', updated_at: '2019-05-15T15:30:00Z' });
    const late = await world.run('pull_request', pullRequest({ title: 'Old title' }));
    expect(late.outputs.operation).toBe('unchanged');
  });
});

describe('runs at the same time', () => {
  test('leave one row', async () => {
    await open({ id: 1, number: 1, html_url: 'https://github.com/Codertocat/Hello-World/pull/1' });
    world.notion.setLatency(150);
    const payload = pullRequest();
    world.github.setPullRequest(payload.pull_request);
    const runs = await Promise.all([1, 2, 3].map(() => world.run('pull_request', payload)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const rows = (await world.rows()).filter((row) => row['GitHub ID'] === KEY);
    expect(rows).toHaveLength(1);
    // Of rows made in one minute the lower ID stays: a run that had seen only its own may have told of another one.
    expect(runs.map(({ outputs }) => outputs['page-id'])).toContain(rows[0]?.id);
  });

  test('a doubled row is trashed, the older stays', async () => {
    await open();
    const [older] = await world.rows();
    minutes = 1;
    await copyOf(KEY);
    const run = await open();
    expect(run.outputs['page-id']).toBe(older?.id);
    expect(run.warnings).toEqual([]);
    expect((await world.rows()).map(({ id }) => id)).toEqual([older?.id]);
  });

  test('of rows made in the same minute the one with the lower ID stays', async () => {
    await open();
    await copyOf(KEY);
    const ids = (await world.rows()).map(({ id }) => id).sort();
    await open();
    expect((await world.rows()).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  test('a row that a person made stays where it is older', async () => {
    await open({ id: 1, number: 1, html_url: 'https://github.com/Codertocat/Hello-World/pull/1' });
    const key = { rich_text: [{ text: { content: KEY } }] };
    const byPerson = world.notion.person.createPage(world.dataSource, {
      title: 'By hand',
      properties: { 'GitHub ID': key },
    });
    minutes = 1;
    await copyOf(KEY);
    const run = await open();
    expect(run.outputs).toMatchObject({ operation: 'updated', 'page-id': byPerson });
    expect(await world.rows()).toHaveLength(2);
  });

  test('a doubled row that a person wrote on is named in a warning, not trashed', async () => {
    await open();
    minutes = 1;
    const copy = await copyOf(KEY);
    world.notion.person.addBlocks(copy, [{ paragraph: { rich_text: [{ text: { content: 'Mine' } }] } }]);
    const run = await open();
    expect(run.code).toBe(0);
    expect(run.warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Two rows have the same key') }),
    ]);
    expect(await world.rows()).toHaveLength(2);
  });

  test('a double goes though it holds another value of `extra-properties`', async () => {
    const sync = () => {
      const payload = pullRequest();
      world.github.setPullRequest(payload.pull_request);
      return world.run('pull_request', payload, { 'extra-properties': 'Team: Web' });
    };
    world.notion.person.changeProperties(world.dataSource, { Team: { rich_text: {} } });
    await sync();
    minutes = 1;
    const copy = await copyOf(KEY);
    const Team = { rich_text: [{ text: { content: 'As it was set before' } }] };
    await clientOf(world).pages.update({ page_id: copy, properties: { Team } });
    expect((await sync()).warnings).toEqual([]);
    expect((await world.rows()).map((row) => row.Team)).toEqual(['Web']);
  });

  const ofTeam = (copy: string) =>
    world.notion.person.setValues(copy, { Team: { rich_text: [{ text: { content: 'Web' } }] } });
  const expectBoth = async (run: WorldRun) => {
    expect([run.code, run.warnings.map(({ message }) => message)]).toEqual([
      0,
      [expect.stringContaining('Two rows have the same key')],
    ]);
    expect((await world.rows()).map((row) => row.Team)).toEqual(['', 'Web']);
  };

  test('one in which a person filled a property of the team’s own is kept too, whoever wrote last', async () => {
    await open();
    world.notion.person.changeProperties(world.dataSource, { Team: { rich_text: {} } });
    minutes = 1;
    const copy = await copyOf(KEY);
    ofTeam(copy);
    const number = { Number: { number: 1 } };
    await clientOf(world).pages.update({ page_id: copy, properties: number });
    await expectBoth(await open());
  });

  test('one in which a person wrote in a column of the team’s own is kept, though it is called as a relation would be', async () => {
    await open();
    world.notion.person.changeProperties(world.dataSource, { Tasks: { rich_text: {} } });
    minutes = 1;
    const copy = await copyOf(KEY);
    const Tasks = { rich_text: [{ text: { content: 'Mine' } }] };
    await clientOf(world).pages.update({ page_id: copy, properties: { Tasks } });
    expect((await open()).warnings).toHaveLength(1);
    expect((await world.rows()).map((row) => row.Tasks)).toEqual(['', 'Mine']);
  });

  test('one in which a person writes while it is being trashed comes back', async () => {
    await open();
    world.notion.person.changeProperties(world.dataSource, { Team: { rich_text: {} } });
    minutes = 1;
    const copy = await copyOf(KEY);
    const run = await whileHeld(world, new RegExp(`^PATCH .*${copy}`), open, () => ofTeam(copy));
    await expectBoth(run);
  });

  test('one that a person archives while it is being trashed comes back too', async () => {
    await open();
    minutes = 1;
    const copy = await copyOf(KEY);
    const archive = () => world.notion.person.archive(copy);
    const run = await whileHeld(world, new RegExp(`^PATCH .*${copy}`), open, archive);
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(world.notion.person.read(copy)).toMatchObject({ in_trash: false, is_archived: true });
  });
});

test('a double that gets newer data while it is being trashed does not take it along', async () => {
  await open();
  const [row] = await world.rows();
  minutes = 1;
  const copy = await copyOf(KEY);
  const run = await whileHeld(world, new RegExp(`^PATCH .*${copy}`), open, async () => {
    const { pull_request: now } = pullRequest({ title: 'New title', updated_at: '2019-05-15T15:20:59Z' });
    world.github.setPullRequest(now);
    const link = { url: `${now.html_url}#notion-changelog-${Date.parse(now.updated_at) / 1000}-` };
    const key = { rich_text: [{ text: { content: KEY, link } }] };
    await clientOf(world).pages.update({ page_id: copy, properties: { 'GitHub ID': key } });
  });
  expect([run.code, run.warnings]).toEqual([0, []]);
  expect(await world.rows()).toEqual([expect.objectContaining({ id: row?.id, Name: 'New title' })]);
});

test('an index that lags is waited for after a create', async () => {
  await open();
  world.notion.setQueryLag({ queries: 3 });
  const run = await open({ id: 9, number: 9, html_url: 'https://github.com/Codertocat/Hello-World/pull/9' });
  expect(run.code).toBe(0);
  expect(run.requests.filter((request) => request.endsWith('query'))).toHaveLength(6);
  expect(await world.rows()).toHaveLength(2);
});
