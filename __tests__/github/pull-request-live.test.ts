import { describe, expect, test } from '@jest/globals';
import { livePullRequest } from '../../src/github/pull-request-live.ts';
import type { PullRequestData } from '../../src/github/pull-request-query.ts';
import type { GraphqlError } from '../../src/github/unreadable.ts';

const actor = { __typename: 'User', login: 'octocat', url: 'https://github.com/octocat' };
const DATA: PullRequestData = {
  ...{
    id: 'PR_1',
    fullDatabaseId: '1',
    number: 2,
    title: 'Greet',
    body: '',
    url: 'https://github.com/acme/app/pull/2',
  },
  ...{ state: 'OPEN', isDraft: false, createdAt: '', updatedAt: '', mergedAt: null, closedAt: null },
  ...{ headRefName: 'greet', baseRefName: 'main', isCrossRepository: true },
  headRepositoryOwner: { login: 'octocat' },
  author: actor,
  assignees: { nodes: [actor] },
  labels: { nodes: [{ name: 'bug' }] },
  milestone: null,
  reviewDecision: null,
  reviewRequests: { nodes: [] },
  latestReviews: { nodes: [] },
  latestOpinionatedReviews: { nodes: [] },
};

const failed = (name: string): GraphqlError[] => [
  { message: 'Something went wrong', path: ['repository', 'pullRequest', name] },
];

function unknownIn(changes: Partial<PullRequestData>, errors: readonly GraphqlError[] = []): string[] {
  const context = { repository: 'acme/app', serverUrl: 'https://github.com', visibility: 'public' as const };
  return [...livePullRequest({ ...DATA, ...changes }, { ...context, errors, payload: undefined }).unknown];
}

describe('what GitHub did not tell of a pull request is not taken for nothing', () => {
  test.each<[string, Partial<PullRequestData>, GraphqlError[]]>([
    ['author', { author: null }, failed('author')],
    ['assignees', { assignees: { nodes: [actor, null] } }, []],
    ['labels', { labels: null }, failed('labels')],
    ['labels', { labels: { nodes: [null] } }, []],
    ['milestone', {}, failed('milestone')],
    ['reviewers', { latestReviews: { nodes: [null] } }, []],
    ['reviewers', { reviewRequests: null }, []],
    ['branch', { headRepositoryOwner: null }, []],
  ])('%s: %j', (field, changes, errors) => {
    expect(unknownIn(changes, errors)).toEqual([field]);
  });

  test('and nothing is unknown otherwise, be there no author, no labels and no milestone', () => {
    expect(unknownIn({})).toEqual([]);
    expect(unknownIn({ author: null, labels: { nodes: [] }, assignees: { nodes: [] } })).toEqual([]);
    expect(unknownIn({ isCrossRepository: false, headRepositoryOwner: null })).toEqual([]);
  });
});
