import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

function sync(inputs: Record<string, string>, changes: object = {}) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request }, inputs);
}

describe('a dry run', () => {
  test('of a new row shows what would be written and which properties would be added, and writes nothing', async () => {
    const run = await sync({ 'dry-run': 'true' });
    expect(run.code).toBe(0);
    expect(writesOf(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ operation: 'created', created: '1', 'page-id': '', 'page-url': '' });
    expect(run.log).toContain('Status: (empty) → Open');
    expect(run.log).toContain('To be added to the database: Type, Status');
    expect(run.summary).toContain('This was a dry run: nothing was written.');
    expect(run.summary).toContain('<td>Status</td><td>Open</td>');
    expect(await world.rows()).toEqual([]);
  });

  test('of an existing row shows before and after', async () => {
    await sync({});
    const [row] = await world.rows();
    const run = await sync({ 'dry-run': 'true' }, { draft: true, body: 'New text' });
    expect(writesOf(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ operation: 'updated', 'page-id': row?.id });
    expect(run.log).toContain('Status: Open → Draft');
    expect(run.log).toContain('Page content: earlier text → new text');
    expect(await world.rows()).toEqual([row]);
  });

  test('of a row that is right shows that nothing would change', async () => {
    await sync({});
    expect((await sync({ 'dry-run': 'true' })).outputs.operation).toBe('unchanged');
  });

  test('trashes nothing', async () => {
    const payload = example('release', 'published');
    world.github.setRelease(payload.release);
    await world.run('release', payload);
    const run = await world.run(
      'release',
      { ...payload, action: 'deleted' },
      { 'dry-run': 'true', 'on-delete': 'trash' },
    );
    expect(run.outputs.operation).toBe('trashed');
    expect(await world.rows()).toHaveLength(1);
  });
});

const BOT = { user: { login: 'renovate[bot]', type: 'Bot', html_url: 'https://github.com/apps/renovate' } };

describe('what gets no new row', () => {
  test.each([
    ['an author', { 'ignore-authors': 'codertocat' }, {}],
    ['authors by a pattern', { 'ignore-authors': 'hubot\n*[bot]' }, BOT],
    [
      'an author in a YAML list, as people mention them',
      { 'ignore-authors': '- "@codertocat"\n- hubot' },
      {},
    ],
    ...['renovate', 'app/renovate', 'apps/renovate[bot]', '["*[bot]"]', '[*[bot], hubot]'].map(
      (list): [string, Record<string, string>, object] => [
        `a bot as ${list}`,
        { 'ignore-authors': list },
        BOT,
      ],
    ),
    ['a label with a comma', { 'ignore-labels': 'wip, "a, b"' }, { labels: [{ id: 1, name: 'a, b' }] }],
    ['a label that begins with a dash', { 'ignore-labels': '-x' }, { labels: [{ id: 1, name: '-x' }] }],
    ['a label by a pattern', { 'ignore-labels': 'skip*' }, { labels: [{ id: 1, name: 'Skip changelog' }] }],
    ['a draft', { drafts: 'false' }, { draft: true }],
  ])('%s', async (_, inputs, changes) => {
    const run = await sync(inputs, changes);
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1' });
    expect(await world.rows()).toEqual([]);
  });

  test('a pre-release', async () => {
    const payload = example('release', 'published');
    world.github.setRelease({ ...payload.release, prerelease: true });
    const run = await world.run('release', payload, { prereleases: 'false' });
    expect(run.outputs.operation).toBe('skipped');
    expect(await world.rows()).toEqual([]);
  });

  test('is kept current where it has a row', async () => {
    await sync({});
    const run = await sync({ drafts: 'false', 'ignore-authors': '*' }, { draft: true });
    expect(run.outputs.operation).toBe('updated');
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Draft' })]);
  });

  test.each(['coder', 'app/codertocat'])(
    'a pattern stands for the whole name, and an app for no person: %s',
    async (list) => {
      await sync({ 'ignore-authors': list });
      expect(await world.rows()).toHaveLength(1);
    },
  );
});

test('a wrong value fails before any request', async () => {
  const run = await sync({ 'on-delete': 'burn' });
  expect(run.code).toBe(1);
  expect(run.requests).toEqual([]);
  expect(world.github.requests).toEqual([]);
  expect(run.errors).toEqual([
    { title: 'An input has a value that is not accepted', message: expect.stringContaining('"burn"') },
  ]);
});
