import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeComment } from '../../../src/github/pull-request/comment.ts';
import { example } from '../../github-server/examples.ts';
import type { Fault } from '../../github-server/faults.ts';
import type { GitHubServer } from '../../github-server/start.ts';
import { openGitHub } from '../../support/open-github.ts';

const MARKER = '<!-- mark -->';
const patience = { timeout: 1_500, pause: 1 };

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  github.setPullRequest(example('pull_request', 'opened').pull_request);
  github.permit({ 'pull-requests': 'write' });
});

afterEach(() => github.close());

function write(body: string, { number = 2, token = github.token } = {}): Promise<string | undefined> {
  return writeComment(openGitHub({ ...github, token }, { patience }), { number, marker: MARKER, body });
}

const methods = () => github.requests.map(({ method }) => method);

test('a comment is written, kept and changed', async () => {
  for (const body of ['One', 'One', 'Two']) expect(await write(body)).toBeUndefined();
  expect(github.comments(2)).toEqual([{ id: 3_000_000_001, body: `${MARKER}\nTwo`, isOwn: true }]);
  expect(methods()).toEqual(['POST', 'POST', 'POST', 'POST', 'PATCH']);
});

test('other line breaks, and some around the text, are no change', async () => {
  github.addComment(2, `${MARKER}\r\nOne\r\n`, true);
  await write('One');
  expect(methods()).toEqual(['POST']);
});

test.each<[Fault, RegExp]>([
  [
    'forbidden',
    /refused it to the token \(“Resource not accessible.*`permissions: \{.*pull-requests: write \}`/,
  ],
  ['not-found', /no place for it.*\(“Not Found”\)/],
  ['rate-limited', /rate limit \(“API rate limit exceeded/],
  ['silent', /\(it did not answer in time\).*The next event/],
  ['html', /\(a web page came instead of an answer\).*The next event/],
])(
  'comments that cannot be read are no failure, and no reason to write one more: %s',
  async (fault, told) => {
    github.failNext(fault, 2, 'graphql');
    expect(await write('One')).toMatch(told);
    expect(github.comments(2)).toEqual([]);
  },
);

test('a comment whose answer does not come is sent once', async () => {
  github.failNext('silent', 1, 'rest');
  expect(await write('One')).toMatch(/it did not answer in time/);
  expect(methods()).toEqual(['POST', 'POST']);
});

test('a pull request that is not there', async () => {
  expect(await write('One', { number: 3 })).toMatch(/#3 was not written: .*number of 3/);
});

test('no token', async () => {
  expect(await write('One', { token: '' })).toMatch(
    /the input `github-token` is empty.*Take `github-token` out/,
  );
  expect(methods()).toEqual([]);
});
