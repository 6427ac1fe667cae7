import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask } from './ask.ts';
import { example } from './examples.ts';
import type { GitHubServer } from './start.ts';

const opened = example('pull_request', 'opened').pull_request;

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  github.setPullRequest(opened);
  github.permit({ 'pull-requests': 'write' });
});

afterEach(() => github.close());

async function write(method: string, path: string, text: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${github.apiUrl}/repos/Codertocat/Hello-World/issues/${path}`, {
    method,
    headers: { authorization: `token ${github.token}` },
    body: JSON.stringify({ body: text }),
  });
  return { status: response.status, body: await response.json() };
}

interface Answer {
  data: { repository: { pullRequest: { comments: Page } } };
}

interface Page {
  totalCount: number;
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function list(first: number, after: string | null = null): Promise<Page> {
  const query = `query ($first: Int!, $after: String) { repository(owner: "Codertocat", name: "Hello-World") {
    pullRequest(number: 2) { comments(first: $first, after: $after) {
      totalCount nodes { fullDatabaseId body viewerDidAuthor } pageInfo { hasNextPage endCursor }
    } } } }`;
  const { body } = await ask<Answer>(github, query, { first, after });
  return body.data.repository.pullRequest.comments;
}

test('comments are listed page by page, with whose they are', async () => {
  github.addComment(2, 'One');
  github.addComment(2, 'Two', true);
  github.addComment(2, 'Three');
  const first = await list(2);
  expect(first).toMatchObject({
    totalCount: 3,
    nodes: [
      { fullDatabaseId: '3000000001', body: 'One', viewerDidAuthor: false },
      { fullDatabaseId: '3000000002', body: 'Two', viewerDidAuthor: true },
    ],
    pageInfo: { hasNextPage: true },
  });
  expect(await list(2, first.pageInfo.endCursor)).toMatchObject({
    nodes: [{ body: 'Three' }],
    pageInfo: { hasNextPage: false },
  });
});

test('a comment is written by the token’s account, and may be changed, whoever wrote it', async () => {
  github.addComment(2, 'Somebody’s');
  expect(await write('POST', '2/comments', 'Mine')).toEqual({
    status: 201,
    body: { id: 3_000_000_002, body: 'Mine' },
  });
  expect((await write('PATCH', 'comments/3000000001', 'Changed')).status).toBe(200);
  expect(github.comments(2)).toEqual([
    { id: 3_000_000_001, body: 'Changed', isOwn: false },
    { id: 3_000_000_002, body: 'Mine', isOwn: true },
  ]);
});

test('a new comment is an update of the pull request', async () => {
  await write('POST', '2/comments', 'Mine');
  const query =
    '{ repository(owner: "Codertocat", name: "Hello-World") { pullRequest(number: 2) { updatedAt } } }';
  const { body } = await ask<{ data: { repository: { pullRequest: { updatedAt: string } } } }>(github, query);
  expect(Date.now() - Date.parse(body.data.repository.pullRequest.updatedAt)).toBeLessThan(60_000);
});

describe('what GitHub refuses', () => {
  test('a token without `pull-requests: write`', async () => {
    github.permit({ 'pull-requests': 'read' });
    expect(await write('POST', '2/comments', 'Mine')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  });

  test('a comment where the conversation is locked', async () => {
    github.lock(2);
    expect(await write('POST', '2/comments', 'Mine')).toMatchObject({
      status: 403,
      body: { message: 'Unable to create comment because issue is locked.' },
    });
  });

  test.each([
    ['POST', '404/comments'],
    ['PATCH', 'comments/1'],
    ['PATCH', '2/comments'],
    ['POST', '2/labels'],
  ])('what is not there: %s %s', async (method, path) => {
    expect((await write(method, path, 'Mine')).status).toBe(404);
  });

  test('to tell who wrote a comment, where it fails to find out', async () => {
    github.addComment(2, 'One');
    github.hideAuthors();
    expect((await list(2)).nodes).toEqual([null]);
  });
});
