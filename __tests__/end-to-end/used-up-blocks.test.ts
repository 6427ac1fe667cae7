import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evenHistory } from '../github-server/history.ts';
import { manyPullRequests } from '../github-server/many.ts';
import { writesOf } from '../support/failed-run.ts';
import { backfill, countOf, fill } from '../support/many-entries.ts';
import { startWorld, type World } from '../support/world.ts';

const TITLE = 'The workspace has used up its blocks';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

/** Changes what GitHub shows of the pull request with this index. */
function change(index: number, count: number, changes: object): void {
  const { at } = manyPullRequests(count, world.github);
  world.github.setPullRequest({ ...at(index).data, ...changes }, at(index));
}

describe('a backfill whose workspace has used up its blocks', () => {
  test('goes on with what needs none, counts the rest, and tells of it once', async () => {
    fill(world, 20, 2);
    expect((await backfill(world)).outputs.created).toBe('22');
    fill(world, 60, 2);
    change(3, 60, { title: 'New title' });
    change(15, 60, { title: 'Newer title' });
    world.notion.setBlockLimit(0);
    const run = await backfill(world);
    expect(run.errors).toEqual([
      {
        title: TITLE,
        message: expect.stringMatching(
          /^40 of the entries could not be synced\. Notion says: “This workspace has used all of its free blocks\..*Notion’s request ID/s,
        ),
      },
    ]);
    expect(run.code).toBe(1);
    expect(run.warnings).toEqual([]);
    const outputs = { operation: 'synced', created: '0', updated: '2', unchanged: '20', failed: '40' };
    expect(run.outputs).toMatchObject(outputs);
    const names = (await world.rows()).map(({ Name }) => Name);
    expect(names).toHaveLength(22);
    expect(names).toEqual(expect.arrayContaining(['New title', 'Newer title']));
    expect(run.summary.split('What to do:')).toHaveLength(2);
    const counts = countOf(run);
    // Those that were under way when the first was answered.
    expect(counts['POST /v1/pages']).toBeLessThanOrEqual(10);
    expect(counts['PATCH /v1/pages/:id']).toBe(2);
    expect(writesOf(run)).toHaveLength(2 + (counts['POST /v1/pages'] ?? 0));
  });

  test('keeps the properties current of a row whose new text has no room, and writes the text once it has', async () => {
    fill(world, 4, 0);
    await backfill(world);
    change(2, 4, { title: 'New title', body: 'Quite another\n\ntext' });
    world.notion.setBlockLimit(0);
    const run = await backfill(world);
    expect(run.errors.map(({ title }) => title)).toEqual([TITLE]);
    expect(run.outputs).toMatchObject({ unchanged: '3', failed: '1' });
    const row = (await world.rows()).find(({ Name }) => Name === 'New title');
    expect(row).toBeDefined();
    world.notion.setBlockLimit(10_000);
    expect((await backfill(world)).outputs).toMatchObject({ updated: '1', failed: '0' });
    expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  Quite another', '  text']);
  });

  test('tells of what failed for another reason too', async () => {
    fill(world, 6, 0);
    await backfill(world);
    fill(world, 8, 0);
    change(2, 8, { title: 'New title' });
    world.notion.setBlockLimit(0);
    world.notion.failNext({
      match: 'PATCH /v1/pages',
      status: 400,
      code: 'invalid_json',
      message: 'Oddly so.',
    });
    const run = await backfill(world);
    expect(run.errors).toEqual([
      {
        title: TITLE,
        message: expect.stringMatching(/^3 of .*\n✗ “New title”: Notion says: “Oddly so/s),
      },
    ]);
  });
});

test('a release’s row is brought up to date though its pull requests can have none', async () => {
  fill(world, 20, 2);
  world.github.setHistory(evenHistory(10));
  expect((await backfill(world, { kinds: 'releases', 'link-pull-requests': 'existing' })).code).toBe(0);
  world.notion.setBlockLimit(0);
  const run = await backfill(world, { kinds: 'releases', 'link-pull-requests': 'create' });
  expect(run.errors.map(({ title }) => title)).toEqual([TITLE]);
  expect(run.outputs).toMatchObject({ failed: '0' });
  expect(countOf(run)['POST /v1/pages']).toBe(1);
});
