import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manyPullRequests, manyReleases } from '../github-server/many.ts';
import { writesOf } from '../support/failed-run.ts';
import { arrival, inWorld } from '../support/in-world.ts';
import { backfill, fill, shownRows } from '../support/many-entries.ts';
import { endlessFrom, startAction } from '../support/run-action.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

describe('one bad entry', () => {
  test('is named with what happened and what to do, and does not stop the rest', async () => {
    fill(world, 6, 1);
    const { at } = manyPullRequests(6, world.github);
    world.github.setPullRequest({ ...at(4).data, title: 'The bad one', labels: labels(101) }, at(4));
    world.notion.failNext({ match: 'POST /v1/pages', after: 3, status: 400, code: 'invalid_json' });
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ created: '6', failed: '1' });
    expect(run.errors).toEqual([
      {
        title: 'Some releases or pull requests have no current row',
        message: expect.stringContaining('1 of the entries could not be synced.'),
      },
    ]);
    expect(run.summary).toContain('<td>✗ failed</td>');
    const again = await backfill(world);
    expect([again.code, again.outputs.created, again.outputs.unchanged]).toEqual([0, '1', '6']);
  });

  test('that GitHub does not show is told with what GitHub said', async () => {
    fill(world, 8, 0);
    world.github.breakNode(5);
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ created: '7', failed: '1' });
    expect(run.summary).toContain('Something went wrong while executing your query');
    expect(run.errors[0]?.message).toContain(
      '1 of the entries could not be synced.\n✗ “A pull request”: GitHub',
    );
  });
});

function labels(count: number) {
  const [label] = manyPullRequests(3, world.github).at(2).data.labels;
  return label ? Array.from({ length: count }, (_, i) => ({ ...label, name: `label ${i}` })) : [];
}

describe('a fault that concerns all', () => {
  test.each([
    ['a lost capability', { status: 403 }, 'The integration lacks a capability'],
    [
      'a token that is no longer valid',
      { status: 401, code: 'unauthorized' },
      'Notion does not accept the token',
    ],
    [
      'restricted access',
      { status: 429, reason: 'public_api_request_blocked' },
      'Notion has restricted the integration’s access',
    ],
  ])('stops the run: %s', async (_, fault, title) => {
    fill(world, 60, 3);
    world.notion.failNext({ match: 'POST /v1/pages', after: 5, times: 1000, ...fault });
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.errors.map((error) => error.title)).toEqual([title]);
    expect(run.outputs).toMatchObject({ created: '5' });
    expect(writesOf(run).length).toBeLessThan(30);
  });

  test('a short disturbance of Notion is waited for', async () => {
    fill(world, 12, 1);
    world.notion.failNext({ match: 'POST /v1/pages', after: 4, times: 3, status: 503 });
    world.notion.failNext({ match: 'POST /v1/pages', after: 6, times: 1, cut: 'after' });
    const run = await backfill(world);
    expect([run.code, run.outputs.failed]).toEqual([0, '0']);
    expect(await world.rows()).toHaveLength(13);
  });

  test('a Retry-After is obeyed by all requests', async () => {
    fill(world, 12, 0);
    world.notion.failNext({ match: 'POST /v1/pages', after: 4, times: 1, status: 429, retryAfter: 2 });
    const started = performance.now();
    const run = await backfill(world);
    expect([run.code, run.outputs.created]).toEqual([0, '12']);
    expect(performance.now() - started).toBeGreaterThan(2000);
  });

  test('a wait of more than an hour is not waited for', async () => {
    fill(world, 12, 0);
    world.notion.failNext({ match: 'POST /v1/pages', after: 4, times: 100, status: 429, retryAfter: 7200 });
    const run = await backfill(world);
    expect([run.code, run.errors[0]?.title]).toEqual([1, 'Notion limits the rate of requests']);
  });
});

describe('GitHub', () => {
  test('that answers no large pages is asked for smaller ones', async () => {
    fill(world, 70, 0);
    world.github.slowAbove(12);
    const run = await backfill(world);
    expect([run.code, run.outputs.created]).toEqual([0, '70']);
    expect(run.log).toContain('asking for 12 at a time.');
  });

  test('that answers a large page with nothing but nulls, too', async () => {
    fill(world, 30, 0);
    world.github.slowAbove(20, 'resource-limits');
    const run = await backfill(world);
    expect([run.code, run.outputs.created, run.outputs.failed]).toEqual([0, '30', '0']);
  });

  test('whose points are used up is waited for where they are back soon', async () => {
    fill(world, 60, 0);
    world.github.setPoints({ remaining: 3, resetAt: Date.now() + 2500 });
    const run = await backfill(world);
    expect([run.code, run.outputs.created]).toEqual([0, '60']);
    expect(run.log).toMatch(/GitHub’s limit for this token is used up: waiting \d s/);
  });

  test('whose points are used up for long ends the run, which says how to go on', async () => {
    fill(world, 60, 2);
    world.github.setPoints({ remaining: 3, resetAt: Date.now() + 90 * 60_000 });
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toMatch(/no more questions of this token until \d\d:\d\d UTC/);
    expect(run.errors[0]?.message).toContain("Run the job later with “since: '2020-01-01T00:49:30Z'”");
    expect(run.outputs).toMatchObject({ created: '51', failed: '0' }); // the first page, and the releases
    expect(run.warnings).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('Not all releases are linked') }),
    );
    world.github.setPoints({ remaining: 1000 });
    const rest = await backfill(world, { since: '2020-01-01T00:49:30Z', kinds: 'pull-requests' });
    expect(rest.outputs).toMatchObject({ created: '11', unchanged: '1' });
  });

  test('that hides pull requests from the token ends in an error, after the releases', async () => {
    fill(world, 4, 2);
    world.github.permit({ 'pull-requests': 'none' });
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain('pull-requests: read');
    expect(run.outputs).toMatchObject({ created: '2' });
  });
});

describe('a run that ends before its end', () => {
  async function interrupted(signal: NodeJS.Signals, after: number) {
    world.notion.requests.length = 0;
    world.notion.setLatency(50);
    const env = { GITHUB_SERVER_URL: world.github.serverUrl, ...endlessFrom(7000) };
    const options = world.runOptions('workflow_dispatch', {}, {}, env);
    const { child, output, cleanUp } = await startAction(options);
    const closed = once(child, 'close');
    await arrival(world, (_, index) => index === after);
    child.kill(signal);
    const [code] = await closed;
    world.notion.setLatency(0);
    return { code, output: output(), cleanUp };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s, tells what it did, and the next goes on',
    async (signal) => {
      fill(world, 60, 5);
      const { code, output, cleanUp } = await interrupted(signal, 25);
      await cleanUp();
      expect(code).toBe(1);
      expect(output).toContain('::error title=The run was stopped before its end::');
      const made = (await world.rows()).length;
      expect(output).toContain(`${made} created.`);
      expect(made).toBeLessThan(60);
      const run = await backfill(world);
      expect(run.outputs).toMatchObject({ created: String(65 - made), unchanged: String(made) });
    },
  );

  test('killed half-way and repeated gives the rows of one whole run', async () => {
    fill(world, 60, 5);
    for (const after of [1, 4, 17, 30]) {
      const { cleanUp } = await interrupted('SIGKILL', after);
      await cleanUp();
      await sleep(50);
    }
    const run = await backfill(world);
    expect(run.code).toBe(0);
    expect(writesOf(await backfill(world))).toEqual([]);
    await inWorld(async (other) => {
      const { github } = world; // the same addresses in both
      other.github.setPullRequests(manyPullRequests(60, github));
      for (const release of manyReleases(5, github)) other.github.setRelease(release);
      await other.run('workflow_dispatch', {}, {}, { GITHUB_SERVER_URL: github.serverUrl });
      const [rows, wanted] = [await shownRows(world), await shownRows(other)];
      expect(rows).toHaveLength(65);
      expect(rows).toEqual(wanted);
      const bodies = async (of: World) => {
        const seen = (await of.rows()).toSorted((a, b) => String(a.Name).localeCompare(String(b.Name)));
        return Promise.all(seen.map(({ id }) => of.body(id)));
      };
      expect(await bodies(world)).toEqual(await bodies(other));
    });
  });
});
