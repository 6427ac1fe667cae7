import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, get } from './ask.ts';
import { manyPullRequests } from './many.ts';
import type { GitHubServer } from './start.ts';

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  github.setPullRequests(manyPullRequests(8, github));
});

afterEach(() => github.close());

const inRepository = (fields: string) =>
  `{ repository(owner: "Codertocat", name: "Hello-World") { ${fields} } }`;
const page = (size: number) =>
  ask<{ data?: { repository: { pullRequests: { nodes: unknown[] } } }; errors?: unknown[] }>(
    github,
    inRepository(`pullRequests(first: ${size}) { nodes { number } }`),
  );
const single = () => ask(github, inRepository('pullRequest(number: 4) { number }'));
const releases = () => get(github, '/repos/Codertocat/Hello-World/releases');

describe('the next requests to fail', () => {
  test('are any', async () => {
    github.failNext('server-error', 2);
    const statuses = [await releases(), await page(1), await page(1)].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test('are those of GraphQL, or those of REST, where a test wants it', async () => {
    github.failNext('server-error', 1, 'graphql');
    github.failNext('forbidden', 1, 'rest');
    const statuses = [await releases(), await releases(), await page(1), await page(1)];
    expect(statuses.map(({ status }) => status)).toEqual([403, 200, 500, 200]);
  });

  test('are the files that texts show', async () => {
    github.failNext('server-error', 1, 'file');
    expect((await releases()).status).toBe(200);
    expect((await fetch(`${github.serverUrl}/user-attachments/assets/1`)).status).toBe(500);
  });
});

describe('a page that is too long', () => {
  test.each([
    ['bad-gateway', 502, 'text/html', /^<html>/],
    ['timed-out', 502, 'application/json', /^\{"message":"We couldn't respond to your request in time\./],
    [
      'gateway-timeout',
      504,
      'application/json',
      /^\{"message":"We couldn't respond to your request in time\./,
    ],
    ['query-failed', 502, 'application/json', /^\{"data":null,"errors":\[\{"message":"Something went wrong/],
  ] as const)('ends as %s', async (answer, status, type, text) => {
    github.slowAbove(3, answer);
    const slow = await page(4);
    expect(slow.status).toBe(status);
    expect(slow.headers.get('content-type')).toContain(type);
    expect(typeof slow.body === 'string' ? slow.body : JSON.stringify(slow.body)).toMatch(text);
    expect((await page(3)).body.data?.repository.pullRequests.nodes).toHaveLength(3);
  });

  test('ends as a page of nulls', async () => {
    github.slowAbove(1, 'resource-limits');
    const { status, body } = await page(2);
    expect(status).toBe(200);
    expect(body.data?.repository.pullRequests.nodes).toEqual([null, null]);
    const error = { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' };
    expect(body.errors).toMatchObject([0, 1].map((index) => ({ ...error, path: pathOf(index) })));
    expect((await page(1)).body).not.toHaveProperty('errors');
  });

  test('goes by its size in the variables, and costs its points', async () => {
    github.slowAbove(3);
    const query = `query ($size: Int!) ${inRepository('pullRequests(first: $size) { totalCount }')}`;
    expect((await ask(github, query, { size: 4 })).status).toBe(502);
    expect(github.points().spent).toBe(1);
    expect((await ask(github, query, { size: 3 })).status).toBe(200);
  });

  test('is one of pull requests, not of what they hold', async () => {
    github.slowAbove(3);
    const fields = inRepository('pullRequest(number: 4) { labels(first: 100) { totalCount } }');
    expect((await ask(github, fields)).status).toBe(200);
  });
});

const pathOf = (index: number) => ['repository', 'pullRequests', 'nodes', index];

describe('a broken node', () => {
  test('is null in its page, with an error beside the data', async () => {
    github.breakNode(4);
    for (const { status, body } of [await page(5), await page(5)]) {
      expect(status).toBe(200);
      const numbers = [{ number: 1 }, { number: 2 }, { number: 3 }, null, { number: 5 }];
      expect(body.data?.repository.pullRequests.nodes).toEqual(numbers);
      expect(body.errors).toMatchObject([
        { message: expect.stringMatching(/^Something went wrong/), path: pathOf(3) },
      ]);
    }
    expect((await single()).body).toEqual({ data: { repository: { pullRequest: { number: 4 } } } });
  });

  test('is whole again after the times that are given, and says what it should', async () => {
    github.breakNode(1, { times: 1, type: 'SERVICE_UNAVAILABLE', message: 'Try again' });
    expect((await page(1)).body).toMatchObject({
      data: { repository: { pullRequests: { nodes: [null] } } },
      errors: [{ type: 'SERVICE_UNAVAILABLE', message: 'Try again', path: pathOf(0) }],
    });
    expect((await page(1)).body).toEqual({
      data: { repository: { pullRequests: { nodes: [{ number: 1 }] } } },
    });
  });
});
