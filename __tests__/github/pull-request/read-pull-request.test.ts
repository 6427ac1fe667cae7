import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphqlError } from '../../../src/github/api/unreadable.ts';
import { subjectOf } from '../../../src/github/event/subject.ts';
import { livePullRequest } from '../../../src/github/pull-request/live-pull-request.ts';
import type { PullRequestData } from '../../../src/github/pull-request/pull-request-fields.ts';
import { readEntry } from '../../../src/github/read-entry.ts';
import { repositoryOf } from '../../../src/settings/connections.ts';
import { example } from '../../github-server/examples.ts';
import type { GitHubServer } from '../../github-server/start.ts';
import type { PullRequestExample, Review } from '../../github-server/state.ts';
import { openGitHub } from '../../support/open-github.ts';
import { account, HELLO_WORLD, REPOSITORY, subjectOfEvent } from '../events.ts';

const payload = example('pull_request', 'opened');
const opened = payload.pull_request;
const subject = subjectOfEvent('pull_request', payload);
const octocat = account(opened.user, 'octocat');
const hubot = account(opened.user, 'hubot');
const docs = {
  name: 'Docs',
  id: 1,
  node_id: '',
  slug: 'docs',
  description: null,
  privacy: 'closed',
  url: '',
  html_url: 'https://github.com/orgs/Codertocat/teams/docs',
  members_url: '',
  repositories_url: '',
  permission: 'pull',
} as const;

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
});

afterEach(() => github.close());

test('the live state wins over an old payload, in one request', async () => {
  const merged: PullRequestExample = {
    ...opened,
    title: 'Merged in the meantime',
    body: '# Why',
    state: 'closed',
    merged_at: '2024-01-02T00:00:00Z',
    closed_at: '2024-01-02T00:00:00Z',
    updated_at: '2024-01-02T00:00:01Z',
    assignees: [octocat],
    labels: [{ id: 1, node_id: '', url: '', name: 'bug', description: null, color: 'f00', default: false }],
  };
  github.setPullRequest(merged);
  expect(await readEntry(openGitHub(github), subject)).toEqual({
    entry: {
      kind: 'pull-request',
      key: subject.payload?.key,
      mergedBy: { login: 'ghost' }, // an account that was deleted
      title: 'Merged in the meantime',
      state: 'merged',
      repository: REPOSITORY,
      number: 2,
      url: subject.payload?.url,
      author: { login: 'Codertocat', url: 'https://github.com/Codertocat' },
      assignees: [{ login: 'octocat', url: 'https://github.com/octocat' }],
      reviewers: [],
      labels: ['bug'],
      branch: 'changes → master',
      created: '2019-05-15T15:20:33Z',
      updated: '2024-01-02T00:00:01Z',
      shipped: '2024-01-02T00:00:00Z',
      closed: '2024-01-02T00:00:00Z',
      body: '# Why',
      html: '<h1 dir="auto">Why</h1>',
      nodeId: merged.node_id,
      attachments: new Map(),
      mayBe: [],
      live: true,
      unknown: new Set(),
    },
  });
  expect(github.requests).toEqual([{ method: 'POST', path: '/api/graphql', status: 200 }]);
});

test('`pull-request` needs no event', async () => {
  github.setPullRequest({ ...opened, draft: true });
  const named = subjectOf({ name: 'push', action: undefined, payload: {} }, { pullRequest: 2 }, HELLO_WORLD);
  expect(await readEntry(openGitHub(github), named)).toMatchObject({
    entry: { key: `pull/${opened.id}`, state: 'draft' },
  });
});

test('GitHub and the payload tell the same of the same', async () => {
  const examples: PullRequestExample[] = [
    opened,
    { ...opened, user: account(opened.user, 'dependabot[bot]', 'Bot') },
    { ...opened, user: null, body: null },
    { ...opened, head: { ...opened.head, user: octocat, repo: null } },
    { ...opened, head: { ...opened.head, user: null, repo: null } },
    { ...opened, requested_reviewers: [octocat], requested_teams: [docs] },
    example('pull_request', 'closed').pull_request,
    { ...opened, state: 'closed', merged_at: '2024-01-01T00:00:00Z', merged_by: octocat },
  ];
  github.permit({ members: 'read' });
  for (const pullRequest of examples) {
    github.setPullRequest(pullRequest);
    const event = { name: 'pull_request', action: 'edited', payload: { pull_request: pullRequest } };
    const told = subjectOf(event, {}, HELLO_WORLD);
    // A payload tells of reviewers only who is asked, and nothing of the category.
    const untold = ['reviewers', 'category'];
    const unknown = new Set([...(told.payload?.unknown ?? [])].filter((field) => !untold.includes(field)));
    const ofAnswer = { html: expect.any(String), nodeId: pullRequest.node_id };
    const expected = { ...told.payload, ...ofAnswer, unknown, mayBe: [], live: true };
    expect(await readEntry(openGitHub(github), told)).toEqual({ entry: expected });
  }
});

describe('the category', () => {
  const FILE = 'changelog: { categories: [{ title: News, labels: [enhancement] }] }';
  const label = { id: 1, node_id: '', url: '', description: null, color: 'f00', default: false };
  const labelled = { ...opened, title: 'fix: greet', labels: [{ ...label, name: 'enhancement' }] };

  async function read() {
    github.setPullRequest(labelled);
    const reading = await readEntry(openGitHub(github), subject);
    expect(github.requests).toHaveLength(1);
    if (!('entry' in reading) || reading.entry.kind !== 'pull-request') throw new Error('no pull request');
    const { category, unknown } = reading.entry;
    return { category, isUnknown: unknown.has('category') };
  }

  test.each(['.github/release.yml', '.github/release.yaml'])(
    'is that of %s, in the same request',
    async (path) => {
      github.setFile(path, FILE);
      expect(await read()).toEqual({ category: 'News', isUnknown: false });
    },
  );

  test.each([
    undefined,
    '',
    '- list',
    'changelog: [',
    'changelog: *nothing',
    'changelog: { categories: [News] }',
  ])('is by the title where the file says nothing that can be read: %j', async (text) => {
    if (text !== undefined) github.setFile('.github/release.yml', text);
    expect(await read()).toEqual({ category: 'Fixes', isUnknown: false });
  });

  test('is not known where the token may not read files', async () => {
    github.setFile('.github/release.yml', FILE);
    github.permit({ contents: 'none' });
    expect((await read()).isUnknown).toBe(true);
  });
});

describe('the state by its reviews', () => {
  const approval: Review = { author: octocat, state: 'APPROVED' };
  const objection: Review = { author: hubot, state: 'CHANGES_REQUESTED' };

  test.each<[string, Review[], 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null, string]>([
    ['a decision by the branch rules', [approval], 'APPROVED', 'approved'],
    ['one approval of two that the rules require', [approval], 'REVIEW_REQUIRED', 'open'],
    ['an objection', [], 'CHANGES_REQUESTED', 'changes-requested'],
    ['an approval without rules', [approval], null, 'approved'],
    ['an approval and an objection without rules', [objection, approval], null, 'changes-requested'],
    ['an objection that was withdrawn', [objection, { ...objection, state: 'APPROVED' }], null, 'approved'],
    ['an objection that was dismissed', [{ ...objection, state: 'DISMISSED' }], null, 'open'],
    ['an approval of somebody who cannot write', [{ ...approval, canWrite: false }], null, 'open'],
    ['a comment', [{ ...approval, state: 'COMMENTED' }], null, 'open'],
  ])('%s', async (_, reviews, reviewDecision, state) => {
    github.setPullRequest(opened, { reviews, reviewDecision });
    expect(await readEntry(openGitHub(github), subject)).toMatchObject({
      entry: { state, unknown: new Set(), mayBe: [] },
    });
  });
});

describe('who is assigned', () => {
  const copilot = {
    ...account(opened.user, 'Copilot', 'Bot'),
    html_url: 'https://github.com/apps/copilot-swe-agent',
  };
  const assigned: PullRequestExample = { ...opened, assignees: [octocat, copilot] };
  const people = [{ login: 'octocat', url: 'https://github.com/octocat' }];
  const bots = [{ login: 'copilot-swe-agent[bot]', url: copilot.html_url }];
  const graphql = { method: 'POST', path: '/api/graphql', status: 200 };

  test('may be bots, such as Copilot, by the same names as an event’s payload gives them', async () => {
    github.setPullRequest(assigned);
    const event = { name: 'pull_request', action: 'assigned', payload: { pull_request: assigned } };
    const told = subjectOf(event, {}, HELLO_WORLD);
    expect(told).toHaveProperty('payload.assignees', [...people, ...bots]);
    expect(await readEntry(openGitHub(github), told)).toMatchObject({
      entry: { live: true, assignees: [...people, ...bots] },
    });
    expect(github.requests).toEqual([graphql]);
  });

  test('are people alone to a server that knows no more, at one request more', async () => {
    github.hideAssignedActors();
    github.setPullRequest(assigned);
    const reading = await readEntry(openGitHub(github), subject);
    expect(reading).toMatchObject({ entry: { live: true, assignees: people } });
    expect(reading).not.toHaveProperty('warning');
    expect(github.requests).toEqual([graphql, graphql]);
  });

  test('are asked for again where the server only failed', async () => {
    github.setPullRequest(assigned);
    github.failNext('server-error');
    expect(
      await readEntry(openGitHub(github, { patience: { timeout: 5_000, pause: 1 } }), subject),
    ).toMatchObject({
      entry: { assignees: [...people, ...bots] },
    });
  });
});

describe('the state where a review is asked for', () => {
  const approval: Review = { author: hubot, state: 'APPROVED' };

  test.each<[string, Partial<PullRequestExample>, Review[], string]>([
    ['of a person', { requested_reviewers: [octocat] }, [], 'review-requested'],
    ['of a team that the token may not see', { requested_teams: [docs] }, [], 'review-requested'],
    [
      'beside a comment',
      { requested_reviewers: [octocat] },
      [{ ...approval, state: 'COMMENTED' }],
      'review-requested',
    ],
    ['beside an approval', { requested_reviewers: [octocat] }, [approval], 'approved'],
    ['of a draft', { requested_reviewers: [octocat], draft: true }, [], 'draft'],
    ['of one that is closed', { requested_reviewers: [octocat], state: 'closed' }, [], 'closed'],
    ['of nobody any more', {}, [{ ...approval, state: 'COMMENTED' }], 'open'],
  ])('%s', async (_, changes, reviews, state) => {
    github.setPullRequest({ ...opened, ...changes }, { reviews });
    expect(await readEntry(openGitHub(github), subject)).toMatchObject({ entry: { state, mayBe: [] } });
  });

  test('counts where the rules require a review that nobody has given', async () => {
    github.setPullRequest(
      { ...opened, requested_reviewers: [octocat] },
      { reviewDecision: 'REVIEW_REQUIRED' },
    );
    expect(await readEntry(openGitHub(github), subject)).toMatchObject({
      entry: { state: 'review-requested' },
    });
  });
});

test('a review decision that GitHub does not find out leaves the rest of the answer as it is', async () => {
  github.setPullRequest({ ...opened, title: 'Now' }, { undecided: true });
  expect(await readEntry(openGitHub(github), subject)).toMatchObject({
    entry: { title: 'Now', live: true, unknown: new Set(), mayBe: ['changes-requested', 'approved'] },
  });
});

describe('the reviewers', () => {
  test('are those who were asked and those who answered, each once, without the author', async () => {
    const requested = { ...opened, requested_reviewers: [octocat], requested_teams: [docs] };
    const copilot = account(opened.user, 'copilot-pull-request-reviewer[bot]', 'Bot');
    github.permit({ members: 'read' });
    github.setPullRequest(requested, {
      reviews: [
        { author: octocat, state: 'CHANGES_REQUESTED' },
        { author: hubot, state: 'COMMENTED', canWrite: false },
        { author: opened.user, state: 'COMMENTED' },
        { author: copilot, state: 'COMMENTED' },
      ],
    });
    const reading = await readEntry(openGitHub(github), subject);
    expect(reading).toHaveProperty('entry.reviewers', [
      { login: 'octocat', url: 'https://github.com/octocat' },
      { login: 'Codertocat/docs', url: docs.html_url },
      { login: 'hubot', url: 'https://github.com/hubot' },
      {
        login: 'copilot-pull-request-reviewer[bot]',
        url: 'https://github.com/apps/copilot-pull-request-reviewer',
      },
    ]);
  });

  test('a team that the token may not see is known from the event', async () => {
    const requested = { ...opened, requested_reviewers: [octocat], requested_teams: [docs] };
    github.setPullRequest(requested);
    const event = { name: 'pull_request', action: 'edited', payload: { pull_request: requested } };
    const told = subjectOf(event, {}, HELLO_WORLD);
    expect(await readEntry(openGitHub(github), told)).toMatchObject({
      entry: {
        live: true,
        unknown: new Set(),
        mayBe: [],
        reviewers: [{ login: 'octocat' }, { login: 'Codertocat/docs' }],
      },
    });
  });

  test('a team that neither shows is left out', async () => {
    github.setPullRequest({ ...opened, requested_reviewers: [octocat], requested_teams: [docs] });
    const reading = await readEntry(openGitHub(github), subject);
    expect(reading).toHaveProperty('entry.reviewers', [
      { login: 'octocat', url: 'https://github.com/octocat' },
    ]);
    expect(reading).toHaveProperty('entry.unknown', new Set(['reviewers']));
    expect(reading).not.toHaveProperty('warning');
  });
});

test('lists that come without their nodes are not taken for empty ones', async () => {
  const reviews: Review[] = [{ author: hubot, state: 'APPROVED' }];
  github.setPullRequest({ ...opened, requested_reviewers: [octocat] }, { reviews });
  github.failNext((body) => without(body, /(?<="nodes":)\[[^[\]]*\]/g));
  expect(await readEntry(openGitHub(github), subject)).toMatchObject({
    entry: {
      live: true,
      unknown: new Set(['assignees', 'reviewers', 'labels', 'category']),
      mayBe: ['review-requested', 'changes-requested', 'approved'],
    },
  });
});

function without(body: unknown, lists: RegExp): unknown {
  return JSON.parse(JSON.stringify(body).replace(lists, 'null'));
}

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
  bodyHTML: undefined,
  ...{
    state: 'OPEN',
    isDraft: false,
    createdAt: '',
    updatedAt: '',
    mergedAt: undefined,
    closedAt: undefined,
  },
  ...{ headRefName: 'greet', baseRefName: 'main', isCrossRepository: true },
  headRepositoryOwner: { login: 'octocat' },
  author: actor,
  mergedBy: undefined,
  assignees: { nodes: [actor] },
  labels: { nodes: [{ name: 'bug' }] },
  milestone: undefined,
  reviewDecision: null,
  reviewRequests: { nodes: [] },
  latestReviews: { nodes: [] },
  latestOpinionatedReviews: { nodes: [] },
};

const failed = (name: string): GraphqlError[] => [
  { message: 'Something went wrong', path: ['repository', 'pullRequest', name] },
];

function unknownIn(changes: Partial<PullRequestData>, errors?: readonly GraphqlError[]): string[] {
  return [...liveIn(changes, errors).unknown];
}

function liveIn(changes: Partial<PullRequestData>, errors: readonly GraphqlError[] = []) {
  const github = { repository: repositoryOf('acme/app'), serverUrl: 'https://github.com' };
  const context = {
    visibility: 'public',
    errors,
    grouping: { config: undefined, isUnknown: false },
  } as const;
  return livePullRequest({ ...DATA, ...changes }, github, context);
}

describe('what GitHub did not tell of a pull request is not taken for nothing', () => {
  test.each<[string, Partial<PullRequestData>, GraphqlError[]]>([
    ['author', { author: undefined }, failed('author')],
    ['mergedBy', {}, failed('mergedBy')],
    ['assignees', { assignees: { nodes: [actor, null] } }, []],
    ['labels', { labels: undefined }, failed('labels')],
    ['labels', { labels: { nodes: [null] } }, []],
    ['milestone', {}, failed('milestone')],
    ['reviewers', { latestReviews: { nodes: [null] } }, []],
    ['reviewers', { reviewRequests: undefined }, []],
    [
      'reviewers',
      { latestReviews: { nodes: [{ author: undefined }] } },
      [{ message: 'Forbidden', path: ['repository', 'pullRequest', 'latestReviews', 'nodes', 0, 'author'] }],
    ],
    ['branch', { headRepositoryOwner: undefined }, []],
  ])('%s: %j', (field, changes, errors) => {
    // What its labels are decides on the category.
    expect(unknownIn(changes, errors)).toEqual(field === 'labels' ? ['labels', 'category'] : [field]);
  });

  test('an error that does not say where it is may be of each part that is null', () => {
    const errors = [{ message: 'Something went wrong' }];
    const changes = { author: undefined, reviewDecision: null, mergedAt: '2026-01-01T00:00:00Z' };
    expect(unknownIn(changes, errors)).toEqual(['author', 'mergedBy', 'reviewers', 'milestone']);
    expect(liveIn({}, errors).mayBe).toEqual(['changes-requested', 'approved']);
    expect(liveIn({ reviewDecision: 'APPROVED' }, errors)).toMatchObject({ state: 'approved', mayBe: [] });
  });

  test.each<[Partial<PullRequestData>, string, string[]]>([
    [{ latestOpinionatedReviews: { nodes: [null] } }, 'open', ['changes-requested', 'approved']],
    [
      { latestOpinionatedReviews: { nodes: [{ state: 'APPROVED' }, null] } },
      'open',
      ['changes-requested', 'approved'],
    ],
    [
      { latestOpinionatedReviews: { nodes: [{ state: 'CHANGES_REQUESTED' }, null] } },
      'changes-requested',
      [],
    ],
    [{ reviewRequests: undefined }, 'open', ['review-requested']],
    [{ reviewRequests: { nodes: [null] } }, 'review-requested', []],
  ])('the state by reviews of which not all are shown: %j', (changes, state, mayBe) => {
    expect(liveIn(changes)).toMatchObject({ state, mayBe });
  });

  test('and nothing is unknown otherwise, be there no author, no labels and no milestone', () => {
    expect(unknownIn({})).toEqual([]);
    expect(unknownIn({ author: undefined, labels: { nodes: [] }, assignees: { nodes: [] } })).toEqual([]);
    expect(unknownIn({ isCrossRepository: false, headRepositoryOwner: undefined })).toEqual([]);
  });
});
