import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example, examples } from '../github-server/examples.ts';
import { runEvent } from '../support/events.ts';
import { expectFailure } from '../support/failed-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

/** What GitHub passes where it passes neither secrets nor variables. */
const NOTHING = { 'notion-token': '', database: '' };
const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' };

const own = example('pull_request', 'opened');
const release = example('release', 'published');

/** The pull request with its branch in another repository, or in one that was deleted since. */
function fromFork(deleted = false) {
  const { head } = own.pull_request;
  const fork = { ...head.repo, id: 1, full_name: 'somebody/Hello-World', fork: true };
  return { ...own, pull_request: { ...own.pull_request, head: { ...head, repo: deleted ? null : fork } } };
}

function reviewOf({ pull_request }: ReturnType<typeof fromFork>) {
  const [review] = examples('pull_request_review');
  return { ...review, pull_request };
}

const inFork = (payload: object) => ({ ...payload, repository: { ...own.repository, fork: true } });

describe('a run that GitHub passes no secrets to is green, says why, and leaves Notion alone', () => {
  test.each([
    ['a pull request from a fork', 'pull_request', fromFork(), {}, '“workflow_run”'],
    ['a pull request from a fork that is gone', 'pull_request', fromFork(true), {}, '“workflow_run”'],
    ['a review of one from a fork', 'pull_request_review', reviewOf(fromFork()), {}, 'from forks'],
    [
      'a review of one from a fork that is gone',
      'pull_request_review',
      reviewOf(fromFork(true)),
      {},
      'forks',
    ],
    ['Dependabot', 'pull_request', own, DEPENDABOT, 'Dependabot secrets'],
    ['Dependabot, as target', 'pull_request_target', own, DEPENDABOT, 'Dependabot secrets'],
    ['a release in a fork', 'release', inFork(release), {}, 'This repository is a fork'],
    ['a pull request inside a fork', 'pull_request', inFork(own), {}, 'This repository is a fork'],
    ['a run by hand in a fork', 'workflow_dispatch', inFork({}), {}, 'This repository is a fork'],
    ['the nightly run of a fork', 'schedule', inFork({}), {}, 'This repository is a fork'],
  ])('%s', async (_, event, payload, env, why) => {
    const run = await world.run(event, payload, NOTHING, env);
    expect(run.code).toBe(0);
    expect([run.errors, run.warnings]).toEqual([[], []]);
    expect(run.notices).toEqual([
      { title: 'No Notion token in this run', message: expect.stringContaining(why) },
    ]);
    expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1', failed: '0', entries: '[]' });
    expect(run.summary).toContain('left alone');
    expect(run.requests).toEqual([]);
    expect(world.github.requests).toEqual([]);
  });
});

describe('an empty token in a run that GitHub passes secrets to is an error', () => {
  test.each([
    ['a pull request of the repository', 'pull_request', own],
    ['a pull request from a fork, run in the repository', 'pull_request_target', fromFork()],
    ['a release', 'release', release],
    ['a run after CI', 'workflow_run', runEvent({ fork: 7, owner: 'somebody' })],
    ['the nightly run', 'schedule', { repository: own.repository }],
    ['a run by hand', 'workflow_dispatch', { repository: own.repository }],
  ])('%s', async (_, event, payload) => {
    const run = await world.run(event, payload, NOTHING);
    expectFailure(run, world, 'notion-token is empty', ['NOTION_TOKEN']);
    expect(run.notices).toEqual([]);
    expect(run.requests).toEqual([]);
  });
});

describe('a token that is there is used', () => {
  test.each([
    ['for a pull request from a fork', 'pull_request', fromFork(), {}],
    ['for one from a fork that is gone', 'pull_request_target', fromFork(true), {}],
    ['for Dependabot, from its own secrets', 'pull_request', own, DEPENDABOT],
    ['in a repository that is a fork', 'pull_request', inFork(own), {}],
  ])('%s', async (_, event, payload, env) => {
    world.github.setPullRequest(own.pull_request);
    const run = await world.run(event, payload, {}, env);
    expect([run.code, run.outputs.operation, run.notices]).toEqual([0, 'created', []]);
    expect(await world.rows()).toHaveLength(1);
  });
});
