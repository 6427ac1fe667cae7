import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, get } from './ask.ts';
import type { GitHubServer } from './start.ts';

const NOON = Date.parse('2024-01-01T12:00:00Z');
const HOUR = 3_600_000;

let clock: number;
let github: GitHubServer;

beforeEach(async () => {
  clock = NOON;
  github = await kept.startGitHubServer({ now: () => clock });
});

afterEach(() => github.close());

const inRepository = (fields: string) => `repository(owner: "Codertocat", name: "Hello-World") { ${fields} }`;
const inPage = (size: number, fields: string) =>
  inRepository(`pullRequests(first: ${size}) { nodes { ${fields} } }`);

const FIVE = ['assignees', 'labels', 'reviewRequests', 'latestReviews', 'latestOpinionatedReviews']
  .map((connection) => `${connection}(first: 100) { totalCount }`)
  .join(' ');

async function costOf(query: string, variables?: Record<string, unknown>): Promise<number> {
  const before = github.points().spent;
  await ask(github, query, variables);
  return github.points().spent - before;
}

describe('the cost of a query', () => {
  test.each([
    ['nothing that is a connection', `{ ${inRepository('isFork')} }`, 1],
    ['one pull request', `{ ${inRepository(`pullRequest(number: 1) { ${FIVE} }`)} }`, 1],
    ['29 pull requests: 146 connections', `{ ${inPage(29, FIVE)} }`, 1],
    ['30 pull requests: 151 connections', `{ ${inPage(30, FIVE)} }`, 2],
    ['100 pull requests: 501 connections', `{ ${inPage(100, FIVE)} }`, 5],
    [
      'a connection that is asked for twice',
      `{ ${inPage(50, '...labels labels(first: 5) { totalCount } labels(first: 5) { nodes { name } }')} }
       fragment labels on PullRequest { labels(first: 5) { nodes { color } } }`,
      1,
    ],
    [
      'a connection that is asked for twice, with others in it: 201 connections',
      `{ ${inPage(100, 'labels(first: 5) { totalCount }')} ${inPage(100, 'assignees(first: 5) { totalCount }')} }`,
      2,
    ],
    [
      'a connection under three names',
      `{ ${inPage(50, '... { a: labels(first: 5) { totalCount } } ...b ... on PullRequest { c: labels(first: 5) { totalCount } }')} }
       fragment b on PullRequest { b: labels(first: 5) { totalCount } }`,
      2,
    ],
    [
      // The example in https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
      '5,101 connections in GitHub’s documentation',
      `{ viewer { login repositories(first: 100) { edges { node { id issues(first: 50) { edges { node {
         id labels(first: 60) { edges { node { id name } } } } } } } } } } }`,
      51,
    ],
  ])('%s', async (_, query, points) => {
    expect(await costOf(query)).toBe(points);
  });

  test('goes by the variables', async () => {
    const query = `query ($size: Int!, $labels: Boolean!) { ${inRepository(`
      pullRequests(first: $size) { nodes { labels(first: 9) @include(if: $labels) { totalCount } } }`)} }`;
    expect(await costOf(query, { size: 100, labels: true })).toBe(1);
    const both = query.replace('labels(first: 9)', 'assignees(first: 9) { totalCount } labels(first: 9)');
    expect(await costOf(both, { size: 100, labels: true })).toBe(2);
    expect(await costOf(both, { size: 100, labels: false })).toBe(1);
    expect(await costOf(both, { size: 10, labels: true })).toBe(1);
  });

  test('is nothing where the query cannot be understood', async () => {
    expect(await costOf('{ repositories }')).toBe(0);
    expect(await costOf('query ($size: Int!) { rateLimit { cost } }', { size: 'many' })).toBe(0);
  });
});

describe('the budget', () => {
  const query = `{ rateLimit { limit cost remaining used resetAt nodeCount } ${inPage(50, 'labels(first: 10) { totalCount } assignees(first: 1) { totalCount }')} }`;
  const limits = ({ headers }: { headers: Headers }) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-ratelimit')));

  test('is 1,000 points an hour, told in the answer, its headers and REST', async () => {
    const answer = await ask(github, query);
    const rateLimit = { limit: 1000, cost: 1, remaining: 999, used: 1, nodeCount: 600 };
    expect(answer.body).toMatchObject({
      data: { rateLimit: { ...rateLimit, resetAt: '2024-01-01T13:00:00Z' } },
    });
    const reset = (NOON + HOUR) / 1000;
    expect(limits(answer)).toEqual({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-used': '1',
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'graphql',
    });
    expect((await get(github, '/rate_limit')).body).toEqual({
      resources: { graphql: { limit: 1000, remaining: 999, used: 1, reset } },
    });
    expect(github.points()).toEqual({ limit: 1000, remaining: 999, used: 1, resetAt: NOON + HOUR, spent: 1 });
  });

  test('refuses a query that costs more than is left, and not a cheaper one', async () => {
    github.setPoints({ remaining: 2, resetAt: NOON + 1500 });
    const answer = await ask(github, `{ ${inPage(100, FIVE)} }`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      errors: [{ type: 'RATE_LIMITED', message: 'API rate limit already exceeded for installation ID 1.' }],
    });
    const reset = String(NOON / 1000 + 2);
    expect(limits(answer)).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    expect(github.points()).toMatchObject({ remaining: 2, used: 998, spent: 0 });
    expect((await ask(github, query)).body).toMatchObject({ data: { rateLimit: { remaining: 1 } } });
  });

  test('is whole again when its hour is over', async () => {
    github.setPoints({ limit: 20, remaining: 0, resetAt: NOON + 5000 });
    clock += 4999;
    expect((await ask(github, query)).body).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    clock += 1;
    const rateLimit = { limit: 20, remaining: 19, used: 1, resetAt: '2024-01-01T13:00:05Z' };
    expect((await ask(github, query)).body).toMatchObject({ data: { rateLimit } });
  });

  test('is told by the headers of errors too', async () => {
    for (const text of ['{ unknown }', `{ ${inPage(101, 'number')} }`])
      expect(limits(await ask(github, text))).toHaveProperty('x-ratelimit-remaining');
    github.failNext('rate-limited');
    expect(limits(await ask(github, query))).toMatchObject({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String((NOON + HOUR) / 1000),
    });
  });
});

test('more than 500,000 nodes are refused, and cost nothing', async () => {
  const within = (size: number) =>
    `{ ${inPage(100, `latestReviews(first: 100) { nodes { comments(first: ${size}) { totalCount } } }`)} }`;
  const { status, body } = await ask(github, within(49));
  expect(status).toBe(200);
  expect(body).toEqual({
    errors: [
      {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message:
          'This query requests up to 500,100 possible nodes which exceeds the maximum limit of 500,000.',
      },
    ],
  });
  expect(github.points().spent).toBe(0);
  expect((await ask(github, within(48))).body).toMatchObject({ data: { repository: { pullRequests: {} } } });
});
