import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubEvent } from '../../../src/github/event/event.ts';
import type { Subject } from '../../../src/github/event/subject.ts';
import { subjectOfRun } from '../../../src/github/event/workflow-run.ts';
import { readEntry } from '../../../src/github/read-entry.ts';
import { example } from '../../github-server/examples.ts';
import type { GitHubServer } from '../../github-server/start.ts';
import { type PullRequestExample, REPOSITORY_ID } from '../../github-server/state.ts';
import { runEvent } from '../../support/events.ts';
import { openGitHub } from '../../support/open-github.ts';
import { account, REPOSITORY } from '../events.ts';

const opened: PullRequestExample = example('pull_request', 'opened').pull_request;
const somebody = account(example('pull_request', 'opened').pull_request.user, 'somebody');
const [SHA, OTHER_SHA] = ['a'.repeat(40), 'b'.repeat(40)];
const FORK = 7;

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
});

afterEach(() => github.close());

interface Branch {
  repository?: number;
  owner?: typeof somebody;
  branch?: string;
  sha?: string;
  gone?: boolean;
}

/** A pull request from a branch of a fork, unless the branch says otherwise. */
function pull(
  number: number,
  changes: Partial<PullRequestExample> = {},
  from: Branch = {},
): PullRequestExample {
  const { repository = FORK, owner = somebody, branch = 'patch-1', sha = SHA, gone = false } = from;
  const repo = { ...opened.base.repo, id: repository };
  const head = { ...opened.head, label: `${owner.login}:${branch}`, ref: branch, sha, user: owner };
  return {
    ...opened,
    ...changes,
    id: 1000 + number,
    number,
    head: { ...head, repo: gone ? null : repo },
  } as PullRequestExample;
}

const event = (run: Parameters<typeof runEvent>[0] = {}) => {
  const payload = runEvent({ head_branch: 'patch-1', head_sha: SHA, fork: FORK, owner: 'somebody', ...run });
  return { name: 'workflow_run', action: 'completed', payload };
};

const found = async (of: GitHubEvent = event()) => subjectOfRun(openGitHub(github), of);
const numberFound = async (of?: GitHubEvent) => Object(await found(of)).number;

describe('the pull request of a run', () => {
  test('from a fork, which the payload does not name, is found by its branch, in one request', async () => {
    github.setPullRequest(pull(1, {}, { branch: 'patch-2' }));
    github.setPullRequest(pull(5));
    github.setPullRequest(pull(6, {}, { owner: account(somebody, 'somebody-else'), repository: 8 }));
    expect(event().payload.workflow_run).toMatchObject({ pull_requests: [] });
    const subject = await found();
    expect(subject).toMatchObject({
      kind: 'pull-request',
      number: 5,
      visibility: 'public',
      payload: { key: 'pull/1005', state: 'open', branch: 'somebody:patch-1 → master', live: false },
    });
    expect(github.requests).toEqual([
      {
        method: 'GET',
        path: `/api/v3/repos/${REPOSITORY}/pulls?head=somebody%3Apatch-1&state=all&per_page=100`,
        status: 200,
      },
    ]);
    expect(await readEntry(openGitHub(github), subject as Subject)).toMatchObject({
      entry: { number: 5, live: true },
    });
  });

  test('from a branch of the repository is found the same way', async () => {
    github.setPullRequest(pull(2, {}, { repository: REPOSITORY_ID, owner: account(somebody, 'Codertocat') }));
    expect(await numberFound(event({ fork: undefined, owner: 'Codertocat' }))).toBe(2);
  });

  test.each([
    ['merged', { state: 'closed', merged_at: '2024-01-01T00:00:00Z', closed_at: '2024-01-01T00:00:00Z' }],
    ['closed', { state: 'closed', closed_at: '2024-01-01T00:00:00Z' }],
  ] as const)('is found where it is %s by now', async (state, changes) => {
    github.setPullRequest(pull(5, changes));
    expect(await found()).toMatchObject({ number: 5, payload: { state } });
  });

  test('is found where its fork was deleted since', async () => {
    github.setPullRequest(pull(5, {}, { gone: true }));
    expect(await numberFound()).toBe(5);
  });

  test('from another repository of the same owner is none', async () => {
    github.setPullRequest(pull(5, {}, { repository: FORK + 1 }));
    expect(await found()).toEqual({ none: expect.stringContaining('somebody:patch-1') });
  });

  const closed = { state: 'closed' } as const;
  const later = { sha: OTHER_SHA };

  test.each<[string, PullRequestExample[], number]>([
    ['that of the very commit, be it closed', [pull(5, closed), pull(6, {}, later)], 5],
    ['an open one, where none is of the commit', [pull(5, {}, later), pull(6, closed, later)], 5],
    ['an open one of two of the commit', [pull(5), pull(6, closed)], 5],
    ['the newest of equal ones', [pull(5), pull(7), pull(6)], 7],
    ['the newest of closed ones', [pull(5, closed, later), pull(6, closed, later)], 6],
  ])('of several is %s', async (_, pulls, number) => {
    for (const one of pulls) github.setPullRequest(one);
    expect(await numberFound()).toBe(number);
  });
});

describe('a run without a pull request', () => {
  test('of the default branch is told without a request', async () => {
    const run = { head_branch: 'master', fork: undefined, owner: 'Codertocat', event: 'push' };
    expect(await found(event(run))).toEqual({
      none: 'The run of “CI” that started this one was on the default branch, “master”, so it tells of no pull request.',
    });
    expect(github.requests).toEqual([]);
  });

  test.each([
    ['a fork’s branch of that name', { head_branch: 'master', event: 'push' }, { branch: 'master' }],
    [
      'a pull request from the default branch itself',
      { head_branch: 'master', fork: undefined, owner: 'Codertocat' },
      { branch: 'master', repository: REPOSITORY_ID, owner: account(somebody, 'Codertocat') },
    ],
  ])('is not that of %s', async (_, run, from) => {
    github.setPullRequest(pull(5, {}, from));
    expect(await numberFound(event(run))).toBe(5);
  });

  test('is told', async () => {
    expect(await found()).toEqual({
      none: `The run of “CI” that started this one was on “somebody:patch-1”, of which ${REPOSITORY} has no pull request.`,
    });
  });

  test('whose repository or branch is gone is told', async () => {
    for (const gone of [{ head_repository: null }, { head_branch: null }])
      expect(await found(event(gone))).toEqual({ none: expect.stringContaining('is gone') });
  });
});

describe('what can’t be told', () => {
  test.each([
    ['forbidden', 'github-forbidden', 'pull-requests: read'],
    ['rate-limited', 'github-unavailable', 'Run the job again'],
    ['server-error', 'github-unavailable', 'Run the job again'],
  ] as const)('is an error that says what to do: %s', async (fault, id, remedy) => {
    github.failNext(fault, 2);
    await expect(
      subjectOfRun(openGitHub(github, { patience: { timeout: 5_000, pause: 1 } }), event()),
    ).rejects.toMatchObject({
      id,
      message: expect.stringContaining(`pull requests of ${REPOSITORY}`),
      remedy: expect.stringContaining(remedy),
    });
  });

  test.each([[undefined], [null], [{}], [{ head_sha: 1 }], ['x']])(
    'of a payload with the run %j is an error that names what is missing',
    async (workflow_run) => {
      const payload = { ...event().payload, workflow_run };
      await expect(found({ name: 'workflow_run', action: 'completed', payload })).rejects.toMatchObject({
        id: 'event-unreadable',
        message: expect.stringContaining('`workflow_run'),
      });
    },
  );
});
