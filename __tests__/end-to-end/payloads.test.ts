import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure } from '../support/failed-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const UNREADABLE = 'The event’s payload cannot be read';

/** The event of a pull request of which the payload tells something else than GitHub does. */
function pullRequestWith(changes: Record<string, unknown>) {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  return { ...payload, pull_request: { ...payload.pull_request, ...changes } };
}

function releaseWith(changes: Record<string, unknown>) {
  const payload = example('release', 'published');
  world.github.setRelease(payload.release);
  return { ...payload, release: { ...payload.release, ...changes } };
}

const BROKEN_PULL = { title: 7, user: undefined, head: null, requested_teams: 'none', labels: {} };
const BROKEN_RELEASE = { html_url: null, assets: 3, author: 'octocat' };

describe('a payload that is not as GitHub documents it', () => {
  test('does no harm where GitHub shows the pull request', async () => {
    const run = await world.run('pull_request', { ...pullRequestWith(BROKEN_PULL), repository: null });
    expect([run.code, run.errors, run.warnings, run.outputs.operation]).toEqual([0, [], [], 'created']);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Name: 'Update the README with new information.', Author: 'Codertocat' }),
    ]);
  });

  test('does no harm where GitHub shows the release', async () => {
    const run = await world.run('release', releaseWith(BROKEN_RELEASE));
    expect([run.code, run.errors, run.warnings, run.outputs.operation]).toEqual([0, [], [], 'created']);
    expect(await world.rows()).toEqual([expect.objectContaining({ Version: '0.0.1', Status: 'Released' })]);
  });

  test('is one error that names what is missing where GitHub shows nothing', async () => {
    world.github.failNext('forbidden');
    const run = await world.run('pull_request', pullRequestWith(BROKEN_PULL));
    expectFailure(run, world, UNREADABLE, [
      '“pull_request.title”, “pull_request.user”, “pull_request.requested_teams”, “pull_request.labels”, “pull_request.head”',
      'GitHub refused to show pull request #2 of Codertocat/Hello-World',
      'pull-requests: read',
    ]);
    expect(await world.rows()).toEqual([]);
  });

  test.each([
    ['pull_request', { pull_request: 'x' }, '“pull_request”'],
    ['pull_request_review', { pull_request: { number: 'two' } }, '“pull_request.number”'],
    ['release', { action: 'published', release: { id: 'x' } }, '“release.id”'],
    ['release', {}, '“release”'],
  ])(
    'is that error where it does not even tell which entry it is about: %s %j',
    async (event, payload, named) => {
      const run = await world.run(event, payload);
      expectFailure(run, world, UNREADABLE, [named]);
      expect(run.requests).toEqual([]);
    },
  );

  test('is that error where it tells of a deleted release, which GitHub has no more', async () => {
    const payload = { ...releaseWith(BROKEN_RELEASE), action: 'deleted' };
    const run = await world.run('release', payload);
    expectFailure(run, world, UNREADABLE, ['“release.html_url”']);
  });
});

/** Lets GitHub tell of a pull request as it does not document. */
function showOtherwise(changes: Record<string, unknown>): void {
  world.github.failNext((body) => {
    const { repository } = Object(body).data;
    return {
      data: { repository: { ...repository, pullRequest: { ...repository.pullRequest, ...changes } } },
    };
  });
}

describe('an answer of GitHub’s that is not as GitHub documents it', () => {
  test('does no harm where the event tells of the pull request', async () => {
    const payload = pullRequestWith({});
    showOtherwise({ title: null, author: 7 });
    const run = await world.run('pull_request', payload);
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'created']);
    expect(run.warnings).toEqual([
      {
        title: '',
        message: expect.stringContaining('(the answer lacks answer.data.repository.pullRequest.title)'),
      },
    ]);
  });

  test('is one error where nothing else tells of it', async () => {
    pullRequestWith({});
    showOtherwise({ fullDatabaseId: null });
    const run = await world.run('push', {}, { 'pull-request': '2' });
    expectFailure(run, world, 'GitHub did not answer', [
      'the answer lacks answer.data.repository.pullRequest.fullDatabaseId',
    ]);
  });

  test('leaves alone what it tells so, such as labels', async () => {
    const payload = pullRequestWith({});
    const { labels } = example('pull_request', 'labeled').pull_request;
    world.github.setPullRequest({ ...example('pull_request', 'opened').pull_request, labels });
    await world.run('pull_request', payload);
    showOtherwise({ labels: { nodes: [{ name: 5 }] }, title: 'New' });
    const run = await world.run('pull_request', payload);
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'updated']);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Name: 'New', Labels: labels.map(({ name }) => name) }),
    ]);
  });
});

test('a title of a megabyte is written as far as Notion takes it, and told in brief', async () => {
  const payload = pullRequestWith({ title: 'x'.repeat(1_000_000) });
  world.github.failNext('forbidden');
  const run = await world.run('pull_request', payload);
  expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
  expect(run.log).toMatch(/^created: x{199}… · /m);
  expect(run.summary).toMatch(/>x{199}…</);
  const [row] = await world.rows();
  expect(String(row?.Name).length).toBe(200_000);
});
