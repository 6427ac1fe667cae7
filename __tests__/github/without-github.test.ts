import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readEntry } from '../../src/github/read-entry.ts';
import { example } from '../github-server/examples.ts';
import type { Fault } from '../github-server/faults.ts';
import type { GitHubServer } from '../github-server/start.ts';
import { openGitHub } from '../support/open-github.ts';
import { subjectOfEvent } from './events.ts';

const published = example('release', 'published');
const opened = example('pull_request', 'opened');
const release = subjectOfEvent('release', published);
const pullRequest = subjectOfEvent('pull_request', opened);
const quick = { timeout: 500, pause: 10 };

let github: GitHubServer;

// The stand-in reads GitHub's schema at its first query, which takes longer than these tests are patient.
beforeAll(async () => {
  const warmedUp = await kept.startGitHubServer();
  await readEntry(openGitHub(warmedUp), pullRequest);
  await warmedUp.close();
});

beforeEach(async () => {
  github = await kept.startGitHubServer();
  github.setRelease(published.release);
  github.setPullRequest(opened.pull_request);
});

afterEach(() => github.close());

const transient: Fault[] = [
  'server-error',
  'bad-gateway',
  'silent',
  'cut',
  'html',
  'forbidding-page',
  'missing-page',
];

describe.each([
  ['release “0.0.1”', release],
  ['pull request #2', pullRequest],
] as const)('the event of %s', (name, subject) => {
  test.each(transient)('goes on as if nothing happened when one attempt fails: %s', async (fault) => {
    github.failNext(fault);
    expect(await readEntry(openGitHub(github, { patience: quick }), subject)).toMatchObject({
      entry: { live: true },
    });
    expect(github.requests).toHaveLength(2);
  });

  test.each<[Fault, RegExp]>([
    ['server-error', /Server Error.*The next event of it puts the row right/],
    ['bad-gateway', /a web page came instead of an answer/],
    ['silent', /it did not answer in time/],
    ['cut', /the answer was cut off/],
    ['html', /a web page came instead of an answer/],
    ['forbidding-page', /did not show.*a web page came instead of an answer/],
    ['missing-page', /did not show.*a web page came instead of an answer/],
  ])('is written from its payload, with a warning, when two attempts fail: %s', async (fault, said) => {
    github.failNext(fault, 2);
    expect(await readEntry(openGitHub(github, { patience: quick }), subject)).toEqual({
      entry: subject.payload,
      warning: expect.stringMatching(said),
    });
    expect(github.requests).toHaveLength(2);
  });

  test.each<[Fault, RegExp]>([
    ['unauthorized', /did not accept the token .*Bad credentials.*`github-token`/],
    ['rate-limited', /rate limit/],
  ])('asks once where asking again is of no use: %s', async (fault, said) => {
    github.failNext(fault);
    expect(await readEntry(openGitHub(github, { patience: quick }), subject)).toEqual({
      entry: subject.payload,
      warning: expect.stringMatching(said),
    });
    expect(github.requests).toHaveLength(1);
  });

  test('names all permissions that the job needs, as those that it does not list are taken away', async () => {
    github.permit({ contents: 'none', 'pull-requests': 'none' });
    expect(await readEntry(openGitHub(github), subject)).toEqual({
      entry: subject.payload,
      warning: expect.stringMatching(
        new RegExp(
          `refused to show ${name}.*Give the job \`permissions: { contents: read, issues: read, pull-requests: read }\``,
        ),
      ),
    });
  });

  test('is written from its payload in a private repository that the token cannot see', async () => {
    github.permit({ metadata: 'none' });
    expect(await readEntry(openGitHub(github), subject)).toEqual({
      entry: subject.payload,
      warning: expect.stringContaining(`GitHub shows no ${name} to this token`),
    });
  });

  test('survives a GitHub that cannot be reached, and an empty token', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const unreachable = { ...github, apiUrl: nowhere, graphqlUrl: `${nowhere}/graphql` };
    expect(await readEntry(openGitHub(unreachable, { patience: quick }), subject)).toMatchObject({
      entry: { live: false },
      warning: expect.stringContaining(`GitHub did not show ${name}`),
    });
    expect(await readEntry(openGitHub({ ...github, token: '' }), subject)).toMatchObject({
      entry: { live: false },
      warning: expect.stringContaining('the input `github-token` is empty'),
    });
  });
});

describe('what an input names, without an event', () => {
  test.each<[Fault, string, RegExp]>([
    ['forbidden', 'github-forbidden', /permissions/],
    ['unauthorized', 'github-forbidden', /valid token/],
    ['rate-limited', 'github-unavailable', /Run the job again/],
    ['server-error', 'github-unavailable', /Run the job again/],
    ['silent', 'github-unavailable', /Run the job again/],
  ])('is an error that says what to do: %s', async (fault, id, remedy) => {
    github.failNext(fault, 2);
    await expect(
      readEntry(openGitHub(github, { patience: quick }), {
        kind: 'pull-request',
        number: 2,
        visibility: 'public',
      }),
    ).rejects.toMatchObject({
      id,
      message: expect.stringContaining('pull request #2 of Codertocat/Hello-World'),
      remedy: expect.stringMatching(remedy),
    });
  });

  test('a pull request that is not there', async () => {
    await expect(
      readEntry(openGitHub(github), { kind: 'pull-request', number: 404, visibility: 'public' }),
    ).rejects.toMatchObject({
      id: 'github-not-found',
      message: expect.stringContaining('pull request #404 of Codertocat/Hello-World'),
    });
  });

  test('a permission that is missing', async () => {
    github.permit({ contents: 'none' });
    await expect(
      readEntry(openGitHub(github), { kind: 'release', tag: '0.0.1', visibility: 'public' }),
    ).rejects.toMatchObject({
      id: 'github-forbidden',
      message: expect.stringContaining('release “0.0.1” of Codertocat/Hello-World'),
      remedy: expect.stringContaining('contents: read'),
    });
  });
});

test('nothing but the warning tells of a failure: octokit writes nothing to the log', async () => {
  const written = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
  github.failNext('server-error', 2);
  await readEntry(openGitHub(github, { patience: quick }), release);
  for (const spy of written) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});
