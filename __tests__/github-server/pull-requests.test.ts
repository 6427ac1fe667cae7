import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, get } from './ask.ts';
import { example } from './examples.ts';
import type { GitHubServer } from './start.ts';

const opened = example('pull_request', 'opened').pull_request;

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  for (const number of [1, 2, 3, 4, 5]) set(number, `2024-01-0${number}T00:00:00Z`);
});

afterEach(() => github.close());

function set(number: number, updated: string, about: Partial<typeof opened> = {}): void {
  const created = `2023-01-0${number}T00:00:00Z`;
  github.setPullRequest({ ...opened, number, created_at: created, updated_at: updated, ...about });
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: { number: number }[];
}

interface Answer {
  data?: { repository: { pullRequests: Page } | null };
  errors?: { type?: string; message: string; path?: unknown[] }[];
}

const PAGE = 'totalCount pageInfo { hasNextPage endCursor } nodes { number }';

async function list(args: string, fields = PAGE): Promise<Answer> {
  const query = `{ repository(owner: "Codertocat", name: "Hello-World") { pullRequests(${args}) { ${fields} } } }`;
  const { status, body } = await ask<Answer>(github, query);
  expect(status).toBe(200);
  return body;
}

/** The numbers of all pages, page by page; `between` comes after each. */
async function pages(args: string, between = () => {}): Promise<number[][]> {
  const numbers: number[][] = [];
  for (let after = ''; ; ) {
    const { data, errors } = await list(`${args}${after}`);
    expect(errors).toBeUndefined();
    const { nodes = [], pageInfo } = data?.repository?.pullRequests ?? {};
    numbers.push(nodes.map(({ number }) => number));
    if (!pageInfo?.hasNextPage) return numbers;
    between();
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

describe('pages of pull requests', () => {
  test.each([
    ['CREATED_AT', 'ASC', [[1, 2], [3, 4], [5]]],
    ['CREATED_AT', 'DESC', [[5, 4], [3, 2], [1]]],
    ['UPDATED_AT', 'ASC', [[2, 3], [4, 5], [1]]],
    ['UPDATED_AT', 'DESC', [[1, 5], [4, 3], [2]]],
  ])('come in the order of %s %s', async (field, direction, numbers) => {
    set(1, '2024-02-01T00:00:00Z');
    expect(await pages(`first: 2, orderBy: { field: ${field}, direction: ${direction} }`)).toEqual(numbers);
  });

  test('come in the order of their making where none is asked for', async () => {
    set(1, '2024-02-01T00:00:00Z');
    expect(await pages('first: 3')).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  test('go on behind the old place of one that was moved', async () => {
    const moved = pages('first: 2, orderBy: { field: UPDATED_AT, direction: ASC }', () =>
      set(2, '2024-03-01T00:00:00Z'),
    );
    expect(await moved).toEqual([
      [1, 2],
      [3, 4],
      [5, 2],
    ]);
  });

  test('miss one that moved over to the pages that were read', async () => {
    const moved = pages('first: 2, orderBy: { field: UPDATED_AT, direction: DESC }', () =>
      set(3, '2024-03-01T00:00:00Z'),
    );
    expect(await moved).toEqual([
      [5, 4],
      [2, 1],
    ]);
  });

  test('hold one that was opened meanwhile', async () => {
    const grown = pages('first: 3', () => set(6, '2024-01-06T00:00:00Z'));
    expect(await grown).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test.each(['ASC', 'DESC'])('miss none and repeat none of the same time: %s', async (direction) => {
    for (const number of [1, 2, 3, 4, 5]) set(number, '2024-01-01T00:00:00Z');
    const numbers = (await pages(`first: 1, orderBy: { field: UPDATED_AT, direction: ${direction} }`)).flat();
    expect(numbers).toEqual(direction === 'ASC' ? [1, 2, 3, 4, 5] : [5, 4, 3, 2, 1]);
  });

  test('count and hold those of the states that are asked for', async () => {
    set(2, '2024-01-02T00:00:00Z', { state: 'closed', closed_at: '2024-01-02T00:00:00Z' });
    set(4, '2024-01-04T00:00:00Z', { state: 'closed', merged_at: '2024-01-04T00:00:00Z' });
    expect(await pages('first: 2, states: [CLOSED, MERGED]')).toEqual([[2, 4]]);
    expect(await pages('first: 2, states: OPEN')).toEqual([[1, 3], [5]]);
    const { data } = await list('first: 1, states: MERGED');
    expect(data?.repository?.pullRequests).toMatchObject({ totalCount: 1, nodes: [{ number: 4 }] });
    expect((await list('first: 1')).data?.repository?.pullRequests.totalCount).toBe(5);
  });

  test('end with an empty one behind the last', async () => {
    const end = (await list('first: 5')).data?.repository?.pullRequests.pageInfo.endCursor;
    expect((await list(`first: 5, after: "${end}"`)).data?.repository?.pullRequests).toEqual({
      totalCount: 5,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('tell of each what a single one tells', async () => {
    const fields = 'number title state author { login } labels(first: 1) { nodes { name } }';
    const { data } = await list('first: 1', `nodes { ${fields} }`);
    const single = await ask<{ data: { repository: { pullRequest: unknown } } }>(
      github,
      `{ repository(owner: "Codertocat", name: "Hello-World") { pullRequest(number: 1) { ${fields} } } }`,
    );
    expect(data?.repository?.pullRequests.nodes).toEqual([single.body.data.repository.pullRequest]);
  });

  test.each([
    ['no size', 'after: null', 'MISSING_PAGINATION_BOUNDARIES', /`first` or `last` .* `pullRequests`/],
    ['size 0', 'first: 0', 'MISSING_PAGINATION_BOUNDARIES', /`first` or `last`/],
    ['size 101', 'first: 101', 'EXCESSIVE_PAGINATION', /Requesting 101 records on the `pullRequests`/],
    ['another’s cursor', 'first: 1, after: "MQ=="', 'INVALID_CURSOR_ARGUMENTS', /`MQ==` does not appear/],
    ['an unknown filter', 'first: 1, labels: ["bug"]', undefined, /does not know `labels`/],
    ['an unknown order', 'first: 1, orderBy: { field: COMMENTS, direction: ASC }', undefined, /by COMMENTS/],
  ])('refuse %s', async (_, args, type, message) => {
    const { data, errors } = await list(args);
    expect(data?.repository).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(errors?.[0]?.type).toBe(type);
  });

  test('need the permission to read pull requests', async () => {
    github.permit({ 'pull-requests': 'none' });
    const { data, errors } = await list('first: 1');
    expect(data).toEqual({ repository: null });
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'pullRequests'] }]);
  });
});

test('the repository tells what it is', async () => {
  const query = `{ repository(owner: "Codertocat", name: "Hello-World") {
    databaseId isFork isPrivate visibility viewerPermission
  } }`;
  const facts = { databaseId: 186853002, isFork: false, isPrivate: false };
  expect((await ask(github, query)).body).toEqual({
    data: { repository: { ...facts, visibility: 'PUBLIC', viewerPermission: 'READ' } },
  });
  github.setFork(true);
  github.setPrivate(true);
  github.permit({ contents: 'write' });
  const others = { isFork: true, isPrivate: true, visibility: 'PRIVATE', viewerPermission: 'WRITE' };
  expect((await ask(github, query)).body).toEqual({ data: { repository: { ...facts, ...others } } });
});

describe('the list of REST', () => {
  const numbers = async (query: string) => {
    const { status, body } = await get<{ number: number; merged?: boolean }[]>(
      github,
      `/repos/Codertocat/Hello-World/pulls?${query}`,
    );
    expect(status).toBe(200);
    for (const one of body) expect(one).not.toHaveProperty('merged');
    return body.map(({ number }) => number);
  };

  beforeEach(() => {
    const user = { ...opened.head.user, login: 'somebody' };
    set(4, '2024-01-04T00:00:00Z', { state: 'closed' });
    set(5, '2024-01-05T00:00:00Z', { head: { ...opened.head, user, ref: 'patch-1' } });
  });

  test.each([
    ['', [5, 3, 2, 1]],
    ['state=all', [5, 4, 3, 2, 1]],
    ['state=closed', [4]],
    ['head=somebody:patch-1', [5]],
    ['head=somebody:changes', []],
    ['head=Codertocat:changes&state=all', [4, 3, 2, 1]],
    ['head=patch-1&state=all', [5, 4, 3, 2, 1]],
    ['state=all&per_page=2&page=2', [3, 2]],
  ])('%j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  test('needs the permission', async () => {
    github.permit({ 'pull-requests': 'none' });
    expect(await get(github, '/repos/Codertocat/Hello-World/pulls')).toMatchObject({ status: 403 });
  });
});

test('bots are among the assigned actors, and people alone among the assignees', async () => {
  const bot = { ...opened.user, login: 'Copilot', type: 'Bot' } as typeof opened.user;
  set(1, '2024-01-01T00:00:00Z', { assignees: [opened.user, bot] });
  const fields = (name: string) =>
    `${name}(first: 9) { totalCount nodes { ... on Actor { __typename login } } }`;
  const inPull = (name: string) =>
    ask(
      github,
      `{ repository(owner: "Codertocat", name: "Hello-World") { pullRequest(number: 1) { ${fields(name)} } } }`,
    );
  const person = { __typename: 'User', login: 'Codertocat' };
  expect((await inPull('assignees')).body).toMatchObject({
    data: { repository: { pullRequest: { assignees: { totalCount: 1, nodes: [person] } } } },
  });
  expect((await inPull('assignedActors')).body).toMatchObject({
    data: {
      repository: {
        pullRequest: { assignedActors: { nodes: [person, { __typename: 'Bot', login: 'Copilot' }] } },
      },
    },
  });
  github.hideAssignedActors();
  expect((await inPull('assignedActors')).body).toEqual({
    errors: [
      expect.objectContaining({ message: "Field 'assignedActors' doesn't exist on type 'PullRequest'" }),
    ],
  });
});
