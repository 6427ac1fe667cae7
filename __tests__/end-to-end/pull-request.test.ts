import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example, examples } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const LOOK_UP = ['GET /v1/databases/:id', 'POST /v1/data_sources/:id/query'];
const UPDATE = [...LOOK_UP, 'PATCH /v1/pages/:id'];

const [reviewed] = examples('pull_request_review');
const octocat = { ...example('pull_request', 'opened').pull_request.user, id: 583231, login: 'octocat' };

/** Brings the database to its usual state: all properties are there, and one row of the example pull request. */
async function opened() {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  await world.run('pull_request', payload);
  return payload;
}

test.each([{}, { 'github-token': '' }])(
  'one whose title is blank is called by its number (%j)',
  async (inputs) => {
    const payload = example('pull_request', 'opened');
    const pull_request = { ...payload.pull_request, title: ' \u00a0 ' };
    world.github.setPullRequest(pull_request);
    const run = await world.run('pull_request', { ...payload, pull_request }, inputs);
    expect([run.code, (await world.rows())[0]?.Name]).toEqual([0, '#2']);
  },
);

describe('its category', () => {
  const FILE = 'changelog: { categories: [{ title: "🚀 News, all", labels: [enhancement] }] }';
  const categoryOf = async () => (await world.rows())[0]?.Category;

  async function sync(title: string, labels: string[]) {
    const payload = example('pull_request', 'opened');
    const [label] = payload.pull_request.labels;
    const pull = { ...payload.pull_request, title, labels: labels.map((name) => ({ ...label, name })) };
    world.github.setPullRequest(pull as typeof payload.pull_request);
    world.github.requests.length = 0;
    const run = await world.run('pull_request', payload);
    expect([run.code, run.warnings, world.github.requests.length]).toEqual([0, [], 1]);
  }

  test('is that of release.yml, else by the title: nothing more is asked for', async () => {
    world.github.setFile('.github/release.yml', FILE);
    await sync('fix: greet', ['enhancement']);
    expect(await categoryOf()).toBe('🚀 News; all');
    await sync('fix: greet', []);
    expect(await categoryOf()).toBe('Fixes');
    await sync('Greet', []);
    expect(await categoryOf()).toBe(null);
  });

  test('stays as it is where GitHub does not show the file', async () => {
    world.github.setFile('.github/release.yml', FILE);
    await sync('fix: greet', ['enhancement']);
    world.github.permit({ contents: 'none' });
    await sync('fix: greet everybody', ['enhancement']);
    expect(await categoryOf()).toBe('🚀 News; all');
  });

  test('is the same where all are synced', async () => {
    world.github.setFile('.github/release.yml', FILE);
    await sync('fix: greet', ['enhancement']);
    const run = await world.run('workflow_dispatch');
    expect(run.outputs).toMatchObject({ unchanged: '1', updated: '0' });
  });
});

test('a pull request becomes a row', async () => {
  const payload = example('pull_request', 'opened');
  const pull = {
    ...payload.pull_request,
    assignees: [payload.pull_request.user],
    labels: [
      { ...payload.pull_request.labels[0], name: 'bug' },
      { ...payload.pull_request.labels[0], name: 'ui, web' },
    ],
    milestone: payload.pull_request.milestone ?? null,
  };
  world.github.setPullRequest({ ...payload.pull_request, ...pull } as typeof payload.pull_request, {
    reviews: [{ author: octocat, state: 'COMMENTED' }],
  });
  const run = await world.run('pull_request', payload);
  expect(run.code).toBe(0);
  const [row, ...others] = await world.rows();
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    Name: 'Update the README with new information.',
    Type: 'Pull request',
    Status: 'Open',
    Repository: 'Codertocat/Hello-World',
    Number: 2,
    URL: 'https://github.com/Codertocat/Hello-World/pull/2',
    Author: 'Codertocat',
    Assignees: ['Codertocat'],
    Reviewers: ['octocat'],
    Labels: ['bug', 'ui; web'],
    Branch: 'changes → master',
    Created: '2019-05-15T15:20:00.000+00:00',
    Shipped: null,
    Closed: null,
    'GitHub ID': 'pull/279147437',
  });
  expect(row?.page.icon).toEqual({ type: 'emoji', emoji: '🔀' });
  expect(await world.body(row?.id ?? '')).toEqual([
    '(synced_block)',
    '  This is a pretty simple change that we need to pull into master.',
  ]);
});

describe.each(['pull_request', 'pull_request_target'])('%s', (event) => {
  test.each([
    ['opened', {}, {}, []],
    ['edited', { title: 'Better title' }, { Name: 'Better title' }, UPDATE],
    ['reopened', { title: 'Again' }, { Status: 'Open', Name: 'Again' }, UPDATE],
    [
      'synchronize',
      { updated_at: '2019-05-15T16:00:00Z' },
      { Updated: '2019-05-15T16:00:00.000+00:00' },
      UPDATE,
    ],
    ['ready_for_review', { title: 'Ready' }, { Status: 'Open', Name: 'Ready' }, UPDATE],
    ['converted_to_draft', { draft: true }, { Status: 'Draft' }, UPDATE],
    [
      'closed',
      { state: 'closed', closed_at: '2019-05-15T15:21:18Z' },
      { Status: 'Closed', Closed: '2019-05-15T15:21:00.000+00:00' },
      UPDATE,
    ],
    ['labeled', { labels: [{ id: 1, name: 'bug' }] }, { Labels: ['bug'] }, UPDATE],
    ['unlabeled', { labels: [] }, { Labels: [] }, LOOK_UP],
    ['assigned', { assignees: [octocat] }, { Assignees: ['octocat'] }, UPDATE],
    ['unassigned', { assignees: [] }, { Assignees: [] }, LOOK_UP],
    ['milestoned', { milestone: { title: 'v2', number: 1 } }, { Milestone: 'v2' }, UPDATE],
    ['demilestoned', { milestone: null }, { Milestone: null }, LOOK_UP],
    [
      'review_requested',
      { requested_reviewers: [octocat] },
      { Reviewers: ['octocat'], Status: 'In review' },
      UPDATE,
    ],
    ['review_request_removed', { requested_reviewers: [] }, { Reviewers: [] }, LOOK_UP],
  ])('%s', async (action, live, row, requests) => {
    const payload = await opened();
    world.github.setPullRequest({ ...payload.pull_request, ...live } as typeof payload.pull_request);
    const run = await world.run(event, { ...payload, action });
    expect(run.code).toBe(0);
    expect(run.requests).toEqual(requests.length === 0 ? LOOK_UP : requests);
    expect(run.outputs.operation).toBe(run.requests.length === 3 ? 'updated' : 'unchanged');
    expect(await world.rows()).toEqual([expect.objectContaining(row)]);
    expect(run.summary).toContain(run.outputs.operation);
  });
});

describe('Copilot, which is a bot, is shown among the assignees', () => {
  const copilot = {
    ...octocat,
    login: 'Copilot',
    type: 'Bot',
    html_url: 'https://github.com/apps/copilot-swe-agent',
  };
  const assigned = async () => {
    const payload = example('pull_request', 'opened');
    const pull_request = {
      ...payload.pull_request,
      assignees: [octocat, copilot],
    } as typeof payload.pull_request;
    world.github.setPullRequest(pull_request);
    return { ...payload, action: 'assigned', pull_request };
  };
  const row = expect.objectContaining({ Assignees: ['octocat', 'copilot-swe-agent[bot]'] });

  test('at one request of GitHub', async () => {
    await world.run('pull_request', await assigned());
    expect(await world.rows()).toEqual([row]);
    expect(world.github.requests).toHaveLength(1);
  });

  test('where the event alone tells', async () => {
    world.github.failNext('forbidden');
    await world.run('pull_request', await assigned());
    expect(await world.rows()).toEqual([row]);
  });

  test('in a run for all entries', async () => {
    await assigned();
    const run = await world.run('workflow_dispatch', {});
    expect(run.code).toBe(0);
    expect(await world.rows()).toEqual([row]);
  });

  test('unless an older Enterprise Server knows of people alone', async () => {
    await assigned();
    world.github.hideAssignedActors();
    const run = await world.run('workflow_dispatch', {});
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(await world.rows()).toEqual([expect.objectContaining({ Assignees: ['octocat'] })]);
  });
});

describe('a merged pull request', () => {
  test('ships when it was merged, and tells who did it', async () => {
    const payload = await opened();
    const merged = {
      state: 'closed',
      merged: true,
      merged_at: '2019-05-15T15:21:18Z',
      closed_at: '2019-05-15T15:21:18Z',
      merged_by: octocat,
    };
    world.github.setPullRequest({ ...payload.pull_request, ...merged } as typeof payload.pull_request);
    await world.run('pull_request_target', { ...payload, action: 'closed' });
    expect(await world.rows()).toEqual([
      expect.objectContaining({
        Status: 'Merged',
        Shipped: '2019-05-15T15:21:00.000+00:00',
        'Merged by': 'octocat',
      }),
    ]);
  });
});

describe('pull_request_review', () => {
  test.each([
    ['submitted', 'APPROVED', null, 'Approved'],
    ['submitted', 'CHANGES_REQUESTED', null, 'Changes requested'],
    ['edited', 'COMMENTED', null, 'Open'],
    ['dismissed', 'DISMISSED', null, 'Open'],
    ['submitted', 'APPROVED', 'REVIEW_REQUIRED', 'Open'],
    ['submitted', 'APPROVED', 'CHANGES_REQUESTED', 'Changes requested'],
  ] as const)('%s %s, decision %s', async (action, state, reviewDecision, status) => {
    const { pull_request } = await opened();
    world.github.setPullRequest(pull_request, { reviews: [{ author: octocat, state }], reviewDecision });
    const run = await world.run('pull_request_review', { ...reviewed, action, pull_request });
    expect(run.code).toBe(0);
    expect(run.requests).toEqual(UPDATE);
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: status, Reviewers: ['octocat'] })]);
  });

  test('an approval of somebody who cannot write decides nothing', async () => {
    const { pull_request } = await opened();
    world.github.setPullRequest(pull_request, {
      reviews: [{ author: octocat, state: 'APPROVED', canWrite: false }],
    });
    await world.run('pull_request_review', { ...reviewed, pull_request });
    expect(await world.rows()).toEqual([expect.objectContaining({ Status: 'Open' })]);
  });
});

describe('where GitHub cannot be read', () => {
  test.each(['forbidden', 'server-error', 'bad-gateway', 'rate-limited', 'html', 'cut'] as const)(
    '(%s) the payload serves, with a warning',
    async (fault) => {
      const payload = await opened();
      world.github.failNext(fault, 2);
      const pull_request = { ...payload.pull_request, title: 'From the payload' };
      const run = await world.run('pull_request', { ...payload, pull_request });
      expect(run.code).toBe(0);
      expect(run.warnings).toHaveLength(1);
      expect(await world.rows()).toEqual([expect.objectContaining({ Name: 'From the payload' })]);
    },
  );

  test('what a payload does not tell stays: reviewers and an approval', async () => {
    const payload = await opened();
    world.github.setPullRequest(payload.pull_request, { reviews: [{ author: octocat, state: 'APPROVED' }] });
    await world.run('pull_request', payload);
    world.github.failNext('server-error', 2);
    const pull_request = { ...payload.pull_request, title: 'From the payload' };
    await world.run('pull_request', { ...payload, pull_request });
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Name: 'From the payload', Status: 'Approved', Reviewers: ['octocat'] }),
    ]);
  });
});

describe('a pull request that waits for a review', () => {
  const asked = { requested_reviewers: [octocat] };

  test('shows what reviewers decide, and waits again when nobody decided', async () => {
    const { pull_request } = await opened();
    const waiting: typeof pull_request = { ...pull_request, ...asked };
    const see = async (
      reviews: { author: typeof octocat; state: 'APPROVED' | 'COMMENTED' }[],
      now: typeof pull_request = waiting,
    ) => {
      world.github.setPullRequest(now, { reviews });
      await world.run('pull_request_review', { ...reviewed, pull_request: now });
      return (await world.rows())[0]?.Status;
    };
    expect(await see([])).toBe('In review');
    expect(await see([{ author: octocat, state: 'APPROVED' }])).toBe('Approved');
    expect(await see([{ author: octocat, state: 'COMMENTED' }])).toBe('In review');
    expect(await see([{ author: octocat, state: 'COMMENTED' }], pull_request)).toBe('Open');
    expect(await see([], { ...waiting, draft: true })).toBe('Draft');
  });

  test('is known from the payload, which sets back no decision', async () => {
    const payload = await opened();
    const see = async (changes: object) => {
      world.github.failNext('server-error', 2);
      const pull_request = { ...payload.pull_request, ...changes };
      await world.run('pull_request', { ...payload, pull_request });
      return (await world.rows())[0]?.Status;
    };
    expect(await see(asked)).toBe('In review');
    expect(await see({})).toBe('Open');
    const changes: Parameters<typeof world.github.setPullRequest>[1] = {
      reviews: [{ author: octocat, state: 'CHANGES_REQUESTED' }],
    };
    world.github.setPullRequest(payload.pull_request, changes);
    await world.run('pull_request', payload);
    expect(await see(asked)).toBe('Changes requested');
    expect(await see({ ...asked, draft: true })).toBe('Draft');
  });
});

test('teams that GitHub hides from the token stay with a run that no event tells of them', async () => {
  const payload = await opened();
  const team = {
    name: 'Core',
    id: 1,
    node_id: 'T',
    slug: 'core',
    description: null,
    privacy: 'closed',
    permission: 'pull',
  };
  const asked = { requested_teams: [{ ...team, html_url: 'https://github.com/orgs/Codertocat/teams/core' }] };
  const pull_request = { ...payload.pull_request, ...asked } as typeof payload.pull_request;
  world.github.setPullRequest(pull_request);
  await world.run('pull_request', { ...payload, action: 'review_requested', pull_request });
  expect(await world.rows()).toEqual([expect.objectContaining({ Reviewers: ['Codertocat/core'] })]);
  await world.run('push', {}, { 'pull-request': '2' });
  expect(await world.rows()).toEqual([expect.objectContaining({ Reviewers: ['Codertocat/core'] })]);
});

describe('`pull-request`', () => {
  test.each(['push', 'workflow_dispatch', 'schedule'])('syncs a pull request on %s', async (event) => {
    world.github.setPullRequest(example('pull_request', 'opened').pull_request);
    const run = await world.run(event, {}, { 'pull-request': '2' });
    expect(run.code).toBe(0);
    expect(await world.rows()).toEqual([
      expect.objectContaining({ Number: 2, 'GitHub ID': 'pull/279147437' }),
    ]);
  });

  test('that does not exist is an error that says what to do', async () => {
    const run = await world.run('push', {}, { 'pull-request': '404' });
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('#404') })]);
  });
});

describe('an event that names no entry', () => {
  test.each(['push', 'issues'])('%s is an error that lists those that do', async (event) => {
    const run = await world.run(event, {});
    expect(run.code).toBe(1);
    expect(run.requests).toEqual([]);
    expect(run.errors[0]?.message).toMatch(
      /“release”, “pull_request”, “pull_request_target”, “pull_request_review” and “workflow_run”/,
    );
  });
});
