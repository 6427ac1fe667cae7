import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask } from './ask.ts';
import { manyPullRequests, manyReleases } from './many.ts';
import type { GitHubServer } from './start.ts';

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
});

afterEach(() => github.close());

const FIRST_TEN = Array.from({ length: 10 }, (_, index) => index + 1);

function distinct(values: unknown[]): number {
  return new Set(values).size;
}

describe('many pull requests', () => {
  const pullRequestsOf = (count: number) => {
    const source = manyPullRequests(count, github);
    return Array.from({ length: count }, (_, index) => source.at(index + 1));
  };

  test('are each another, and always the same', () => {
    const made = pullRequestsOf(50);
    expect(made).toEqual(pullRequestsOf(50));
    for (const property of [
      'number',
      'id',
      'title',
      'html_url',
      'url',
      'created_at',
      'updated_at',
      'body',
    ] as const)
      expect(distinct(made.map(({ data }) => data[property]))).toBe(50);
    expect(made[6]?.data.html_url).toBe(`${github.serverUrl}/Codertocat/Hello-World/pull/7`);
    const times = made.map(({ data }) => Date.parse(data.created_at));
    expect(distinct(times.slice(1).map((time, index) => time - (times[index] ?? 0)))).toBe(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(60_000);
  });

  test('differ in what they are', async () => {
    github.setPullRequests(manyPullRequests(12, github));
    const query = `{ repository(owner: "Codertocat", name: "Hello-World") { pullRequests(first: 12) { nodes {
      state isDraft closedAt labels(first: 5) { totalCount } latestReviews(first: 5) { nodes { state } }
    } } } }`;
    const { body } = await ask<{
      data: { repository: { pullRequests: { nodes: { state: string; isDraft: boolean }[] } } };
    }>(github, query);
    const { nodes } = body.data.repository.pullRequests;
    expect(nodes.slice(0, 4)).toMatchObject([
      { state: 'OPEN', isDraft: false, closedAt: null, labels: { totalCount: 1 } },
      { state: 'OPEN', isDraft: true, closedAt: null, labels: { totalCount: 2 } },
      { state: 'MERGED', isDraft: false, latestReviews: { nodes: [{ state: 'APPROVED' }] } },
      { state: 'CLOSED', isDraft: false, closedAt: '2020-01-01T00:04:20Z' },
    ]);
    expect(nodes.slice(4, 8).map(({ state }) => state)).toEqual(nodes.slice(0, 4).map(({ state }) => state));
  });

  test('are there one by one too, give way to others, and a single one stands above them', async () => {
    github.setPullRequests(manyPullRequests(4, github));
    const count =
      '{ repository(owner: "Codertocat", name: "Hello-World") { pullRequests(first: 1) { totalCount } } }';
    expect((await ask(github, count)).body).toMatchObject({
      data: { repository: { pullRequests: { totalCount: 4 } } },
    });
    github.setPullRequests(manyPullRequests(3, github));
    github.setPullRequest({ ...manyPullRequests(3, github).at(2).data, title: 'Changed' });
    const query = `{ repository(owner: "Codertocat", name: "Hello-World") {
      two: pullRequest(number: 2) { title } three: pullRequest(number: 3) { number } four: pullRequest(number: 4) { number }
      pullRequests(first: 5) { totalCount nodes { title } } } }`;
    const { body } = await ask(github, query);
    const titles = ['Greet friendlier, part 1', 'Changed', 'Greet friendlier, part 3'];
    expect(body).toMatchObject({
      data: {
        repository: {
          two: { title: 'Changed' },
          three: { number: 3 },
          four: null,
          pullRequests: { totalCount: 3, nodes: titles.map((title) => ({ title })) },
        },
      },
      errors: [{ type: 'NOT_FOUND', path: ['repository', 'four'] }],
    });
  });
});

test('many releases are each another, and always the same', () => {
  const made = manyReleases(50, github);
  expect(made).toEqual(manyReleases(50, github));
  for (const property of [
    'id',
    'tag_name',
    'name',
    'html_url',
    'body',
    'created_at',
    'published_at',
  ] as const)
    expect(distinct(made.map((release) => release[property]))).toBe(50);
  expect(made[1]).toMatchObject({
    html_url: `${github.serverUrl}/Codertocat/Hello-World/releases/tag/v0.2.0`,
    created_at: '2020-01-01T00:02:00Z',
  });
  expect(made.slice(0, 5).map(({ prerelease }) => prerelease)).toEqual([false, false, false, true, false]);
});

describe('20,000 pull requests', () => {
  const QUERY = `query ($after: String) { repository(owner: "Codertocat", name: "Hello-World") {
    pullRequests(first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        fullDatabaseId number title body bodyHTML url state isDraft createdAt updatedAt mergedAt closedAt
        headRefName baseRefName isCrossRepository reviewDecision
        author { ...actor } milestone { title } headRepositoryOwner { login }
        assignees(first: 100) { nodes { ...actor } }
        labels(first: 100) { nodes { name } }
        reviewRequests(first: 100) { nodes { requestedReviewer { __typename ...actor } } }
        latestReviews(first: 100) { nodes { author { ...actor } } }
        latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state } }
      }
    }
  } }
  fragment actor on Actor { __typename login url }`;

  interface Answer {
    data: { repository: { pullRequests: Page } };
  }

  interface Page {
    pageInfo: { endCursor: string };
    nodes: { number: number }[];
  }

  async function pageAfter(after: string | undefined): Promise<Page> {
    const { body } = await ask<Answer>(github, QUERY, { after });
    return body.data.repository.pullRequests;
  }

  test('are made for their page alone', async () => {
    const source = manyPullRequests(20_000, github);
    let made = 0;
    const counted = {
      count: source.count,
      at: (number: number) => {
        made += 1;
        return source.at(number);
      },
    };
    github.setPullRequests(counted);
    let after: string | undefined;
    for (const page of FIRST_TEN) {
      made = 0;
      const { nodes, pageInfo } = await pageAfter(after);
      expect([nodes.length, nodes[0]?.number]).toEqual([50, 20_050 - 50 * page]);
      if (page > 1) expect(made).toBe(50);
      after = pageInfo.endCursor;
    }
  });
});
