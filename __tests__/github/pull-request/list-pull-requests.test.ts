import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PullRequest } from '../../../src/entry/entry.ts';
import { listPullRequests } from '../../../src/github/pull-request/list-pull-requests.ts';
import { manyPullRequests } from '../../github-server/many.ts';
import type { GitHubServer } from '../../github-server/start.ts';
import { openGitHub } from '../../support/open-github.ts';

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  const { count, at } = manyPullRequests(100, github);
  const bot = { login: 'Copilot', type: 'Bot', html_url: 'https://github.com/apps/copilot-swe-agent' };
  const withBot = (number: number) => {
    const pull = at(number);
    const [octocat] = at(2).data.assignees;
    const assignees = [...pull.data.assignees, { ...octocat, ...bot }] as typeof pull.data.assignees;
    return { ...pull, data: { ...pull.data, assignees } };
  };
  github.setPullRequests({ count, at: withBot });
});

afterEach(() => github.close());

async function listed(): Promise<PullRequest[]> {
  const opened = openGitHub(github);
  const entries: PullRequest[] = [];
  for (let time = 0; time < 2; time++)
    for await (const page of listPullRequests(opened, 'public', undefined)) entries.push(...page.entries);
  return entries;
}

const assigneesOf = (entries: PullRequest[]) => [
  ...new Set(entries.map(({ assignees }) => assignees.map(({ login }) => login).join(' '))),
];

test('bots that are assigned cost nothing more: 49 pull requests take 2 points', async () => {
  const entries = await listed();
  expect(entries).toHaveLength(200);
  expect(assigneesOf(entries)).toEqual(['copilot-swe-agent[bot]', 'octocat copilot-swe-agent[bot]']);
  expect(github.requests).toHaveLength(6);
  expect(github.points().spent).toBe(12);
});

test('a server that knows of people alone is asked once in vain, and lists all the same', async () => {
  github.hideAssignedActors();
  const entries = await listed();
  expect(entries).toHaveLength(200);
  expect(assigneesOf(entries)).toEqual(['', 'octocat']);
  expect(github.requests).toHaveLength(7);
  expect(github.points().spent).toBe(12);
});

test('the categories of all are those of the repository’s file, at no cost', async () => {
  const categories = '[{ title: News, labels: [enhancement] }, { title: Rest, labels: ["*"] }]';
  github.setFile('.github/release.yml', `changelog: { categories: ${categories} }`);
  const entries = await listed();
  const byCategory = new Set(entries.map(({ category, labels }) => `${labels.join()}: ${category}`));
  expect(byCategory).toEqual(new Set(['enhancement: News', 'enhancement,good first issue: News', ': Rest']));
  expect(github.requests).toHaveLength(6);
  expect(github.points().spent).toBe(12);
});

test.each<[string, (page: string) => string]>([
  ['without its nodes', (page) => page.replace(/"nodes":\[.*\](?=\})/, '"nodes":null')],
  ['without the way on', (page) => page.replace(/"endCursor":"[^"]*"/, '"endCursor":null')],
])('a page %s is asked for again, and the listing does not end with it', async (_, change) => {
  github.failNext((body) => JSON.parse(change(JSON.stringify(body))));
  expect(await listed()).toHaveLength(200);
  expect(github.requests).toHaveLength(9);
});
