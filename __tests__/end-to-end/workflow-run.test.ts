import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import type { PullRequestExample } from '../github-server/state.ts';
import { runEvent } from '../support/events.ts';
import { expectFailure } from '../support/failed-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const opened: PullRequestExample = example('pull_request', 'opened').pull_request;
const LOOK_UP = ['GET /v1/databases/:id', 'POST /v1/data_sources/:id/query'];

/** The pull request of the examples, from a fork. */
const fromFork = {
  ...opened,
  head: {
    ...opened.head,
    user: { ...opened.head.user, login: 'somebody' },
    repo: { ...opened.base.repo, id: 7, full_name: 'somebody/Hello-World', fork: true },
  },
} as PullRequestExample;
const { sha, ref } = fromFork.head;
const ofFork = { fork: 7, owner: 'somebody', head_branch: ref, head_sha: sha };

const asked = () => world.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
const ASKED = ['GET /api/v3/repos/Codertocat/Hello-World/pulls', 'POST /api/graphql'];

test('a pull request from a fork gets its row when CI has run on it, and is kept current by later runs', async () => {
  world.github.setPullRequest(fromFork);
  const first = await world.run('workflow_run', runEvent(ofFork));
  expect([first.code, first.outputs.operation, first.notices, first.warnings]).toEqual([
    0,
    'created',
    [],
    [],
  ]);
  expect(asked()).toEqual(ASKED);
  const row = { Number: 2, 'GitHub ID': 'pull/279147437', Branch: 'somebody:changes → master' };
  expect(await world.rows()).toEqual([expect.objectContaining({ ...row, Status: 'Open' })]);
  const times = { merged_at: '2019-05-15T15:21:18Z', closed_at: '2019-05-15T15:21:18Z' };
  world.github.setPullRequest({ ...fromFork, state: 'closed', ...times });
  const next = await world.run('workflow_run', runEvent(ofFork));
  expect(next.requests).toEqual([...LOOK_UP, 'PATCH /v1/pages/:id']);
  expect(await world.rows()).toEqual([expect.objectContaining({ ...row, Status: 'Merged' })]);
});

test('what GitHub lists serves where it does not show the pull request itself', async () => {
  world.github.setPullRequest(fromFork);
  world.github.failNext('forbidden', 1, 'graphql');
  const run = await world.run('workflow_run', runEvent(ofFork));
  expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
  expect(run.warnings).toEqual([
    expect.objectContaining({ message: expect.stringContaining('pull request #2') }),
  ]);
});

describe('a run that belongs to no pull request ends green, with a notice, and leaves Notion alone', () => {
  test.each([
    [
      'of the default branch',
      { head_branch: 'master', event: 'push' },
      'on the default branch, “master”',
      [],
    ],
    ['of a branch without one', { head_branch: 'topic' }, 'on “Codertocat:topic”', ASKED.slice(0, 1)],
    ['of a repository that is gone', { head_repository: null }, 'is gone', []],
  ] as const)('%s', async (_, about, why, requests) => {
    world.github.setPullRequest(fromFork);
    const run = await world.run('workflow_run', runEvent(about));
    expect(run.code).toBe(0);
    expect([run.errors, run.warnings]).toEqual([[], []]);
    expect(run.notices).toEqual([
      { title: 'No pull request to sync', message: expect.stringContaining(why) },
    ]);
    expect(run.summary).toContain('The run of “CI” that started this one');
    expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1', failed: '0', entries: '[]' });
    expect(run.requests).toEqual([]);
    expect(asked()).toEqual(requests);
  });
});

test('`pull-request` says which one, whatever the run was about', async () => {
  world.github.setPullRequest(fromFork);
  const about = runEvent({ head_branch: 'master', event: 'push' });
  const run = await world.run('workflow_run', about, { 'pull-request': '2' });
  expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
});

test('a token that may not list pull requests is an error that says what to do', async () => {
  world.github.permit({ 'pull-requests': 'none' });
  const run = await world.run('workflow_run', runEvent(ofFork));
  expectFailure(run, world, 'GitHub refused to show the release or pull request', ['pull-requests: read']);
  expect(run.requests).toEqual([]);
});
