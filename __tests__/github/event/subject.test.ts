import { describe, expect, test } from '@jest/globals';
import { meansAll, subjectOf } from '../../../src/github/event/subject.ts';
import { example, examples } from '../../github-server/examples.ts';
import { account, eventOf, HELLO_WORLD, REPOSITORY, subjectOfEvent } from '../events.ts';

/** What a payload's state may be instead: it has no reviews, unless it is one. */
function mayBe(state: string): string[] {
  return ['open', 'review-requested'].includes(state) ? ['changes-requested', 'approved'] : [];
}

/** The state of what is open, nobody has reviewed and is no draft. */
function unreviewed({ requested_reviewers: people, requested_teams: teams }: Asked): string {
  return people.length + teams.length > 0 ? 'review-requested' : 'open';
}

interface Asked {
  requested_reviewers: readonly unknown[];
  requested_teams: readonly unknown[];
}

describe('a release event', () => {
  test.each(examples('release').map((payload) => [payload.action, payload] as const))(
    '%s',
    (action, payload) => {
      const { release } = payload;
      expect(subjectOfEvent('release', payload)).toEqual({
        kind: 'release',
        id: release.id,
        visibility: 'public',
        payload: {
          kind: 'release',
          key: `release/${release.id}`,
          title: 'Hello-World 0.0.1',
          state: action === 'deleted' ? 'deleted' : release.prerelease ? 'prerelease' : 'released',
          repository: REPOSITORY,
          version: '0.0.1',
          url: release.html_url,
          author: { login: 'Codertocat', url: 'https://github.com/Codertocat' },
          branch: 'master',
          created: release.created_at,
          shipped: release.published_at,
          body: '',
          nodeId: release.node_id,
          attachments: new Map(),
          assets: [],
          live: false,
          unknown: new Set(['updated']),
        },
      });
    },
  );

  test('a name wins over the tag, a monorepo’s tag names its package, a deleted author is @ghost', () => {
    const payload = example('release', 'published');
    const release = { ...payload.release, name: 'Spring', tag_name: '@acme/core@1.2.3', author: null };
    const event = { name: 'release', action: 'published', payload: { ...payload, release } };
    expect(subjectOf(event, {}, HELLO_WORLD).payload).toMatchObject({
      title: 'Spring',
      version: '@acme/core@1.2.3',
      package: '@acme/core',
      author: { login: 'ghost' },
    });
  });

  test('a release that was unpublished is a draft again', () => {
    const payload = example('release', 'published');
    const release = {
      ...payload.release,
      draft: true,
      published_at: null,
      updated_at: '2024-01-01T00:00:00Z',
    };
    const event = { name: 'release', action: 'unpublished', payload: { ...payload, release } };
    const { payload: entry } = subjectOf(event, {}, HELLO_WORLD);
    expect(entry).toMatchObject({ state: 'draft', updated: '2024-01-01T00:00:00Z' });
    expect(entry?.shipped).toBeUndefined();
  });
});

describe.each(['pull_request', 'pull_request_target'])('a %s event', (name) => {
  const states: Record<string, string> = { closed: 'closed', converted_to_draft: 'draft' };

  test.each(examples('pull_request').map((payload) => [payload.action, payload] as const))(
    '%s',
    (action, payload) => {
      const { pull_request: pullRequest } = payload;
      const state = states[action] ?? unreviewed(pullRequest);
      expect(subjectOfEvent(name, payload)).toMatchObject({
        kind: 'pull-request',
        number: 2,
        payload: {
          key: `pull/${pullRequest.id}`,
          url: pullRequest.html_url,
          number: 2,
          title: 'Update the README with new information.',
          state,
          repository: REPOSITORY,
          branch: 'changes → master',
          assignees: pullRequest.assignees.map(({ login, html_url: url }) => ({ login, url })),
          labels: pullRequest.labels.map((label) => label.name),
          created: pullRequest.created_at,
          updated: pullRequest.updated_at,
          unknown: new Set(['reviewers', 'category']),
          mayBe: mayBe(state),
          live: false,
        },
      });
    },
  );
});

describe('a pull request', () => {
  const payload = example('pull_request', 'opened');
  const { pull_request: pullRequest } = payload;

  function entryOf(changes: Record<string, unknown>) {
    const changed = { ...payload, pull_request: { ...pullRequest, ...changes } };
    return subjectOf({ name: 'pull_request', action: 'edited', payload: changed }, {}, HELLO_WORLD).payload;
  }

  test('that is merged tells when', () => {
    const times = { merged_at: '2024-01-02T00:00:00Z', closed_at: '2024-01-02T00:00:00Z' };
    expect(entryOf({ state: 'closed', merged: true, ...times })).toMatchObject({
      state: 'merged',
      shipped: '2024-01-02T00:00:00Z',
      closed: '2024-01-02T00:00:00Z',
    });
  });

  test('from a fork tells the owner of its branch, be the fork deleted or not', () => {
    const user = account(pullRequest.user, 'somebody');
    const repo = { ...payload.repository, id: 1 };
    expect(entryOf({ head: { ...pullRequest.head, user, repo } })).toHaveProperty(
      'branch',
      'somebody:changes → master',
    );
    expect(entryOf({ head: { ...pullRequest.head, user, repo: null } })).toHaveProperty(
      'branch',
      'somebody:changes → master',
    );
    expect(entryOf({ head: { ...pullRequest.head, user: null, repo: null } })).toHaveProperty(
      'branch',
      'unknown:changes → master',
    );
  });

  test('names bots as GitHub’s pages do, Copilot too', () => {
    const dependabot = account(pullRequest.user, 'dependabot[bot]', 'Bot');
    const copilot = {
      ...dependabot,
      login: 'Copilot',
      html_url: 'https://github.com/apps/copilot-swe-agent',
    };
    expect(entryOf({ user: dependabot })).toHaveProperty('author.login', 'dependabot[bot]');
    expect(entryOf({ user: copilot })).toHaveProperty('author.login', 'copilot-swe-agent[bot]');
  });

  test('of a deleted account, without a description, is @ghost’s', () => {
    expect(entryOf({ user: null, body: null })).toMatchObject({ author: { login: 'ghost' }, body: '' });
  });

  test('names the people and teams that were asked for a review', () => {
    const requested = {
      requested_reviewers: [account(pullRequest.user, 'octocat')],
      requested_teams: [{ slug: 'docs', html_url: 'https://github.com/orgs/Codertocat/teams/docs' }],
    };
    expect(entryOf(requested)).toHaveProperty('reviewers', [
      { login: 'octocat', url: 'https://github.com/octocat' },
      { login: 'Codertocat/docs', url: 'https://github.com/orgs/Codertocat/teams/docs' },
    ]);
  });

  test('tells its milestone', () => {
    expect(entryOf({ milestone: { title: '1.0' } })).toHaveProperty('milestone', '1.0');
  });
});

describe('a pull_request_review event', () => {
  test.each(examples('pull_request_review').map((payload) => [payload.action, payload] as const))(
    '%s',
    (_, payload) => {
      const { id, number, html_url: url } = payload.pull_request;
      expect(subjectOfEvent('pull_request_review', payload)).toMatchObject({
        kind: 'pull-request',
        number,
        payload: {
          key: `pull/${id}`,
          url,
          state: unreviewed(payload.pull_request),
          unknown: new Set(['reviewers', 'category']),
          mayBe: mayBe('open'),
        },
      });
    },
  );

  const payload = example('pull_request_review', 'submitted');

  test.each([
    ['submitted', 'approved', 'OWNER', false, 'approved'],
    ['submitted', 'approved', 'MEMBER', false, 'approved'],
    ['submitted', 'changes_requested', 'COLLABORATOR', false, 'changes-requested'],
    ['submitted', 'approved', 'CONTRIBUTOR', false, 'open'],
    ['submitted', 'commented', 'OWNER', false, 'open'],
    ['edited', 'approved', 'OWNER', false, 'open'],
    ['dismissed', 'dismissed', 'OWNER', false, 'open'],
    ['submitted', 'approved', 'OWNER', true, 'draft'],
  ])('%s: %s by %s (draft: %s) leaves it %s', (action, state, association, draft, expected) => {
    const review = { ...payload.review, state, author_association: association };
    const changed = { ...payload, review, pull_request: { ...payload.pull_request, draft } };
    const event = { name: 'pull_request_review', action, payload: changed };
    expect(subjectOf(event, {}, HELLO_WORLD).payload).toMatchObject({
      state: expected,
      unknown: new Set(['reviewers', 'category']),
      mayBe: mayBe(expected),
    });
  });
});

describe('the inputs', () => {
  const push = { name: 'push', action: undefined, payload: {} };
  const released = eventOf('release', example('release', 'published'));

  test('`tag` names the release, whatever the event', () => {
    for (const event of [push, released]) {
      expect(subjectOf(event, { tags: ['v1.0.0'] }, HELLO_WORLD)).toEqual({
        kind: 'release',
        tag: 'v1.0.0',
        visibility: event === released ? 'public' : 'unknown',
      });
    }
  });

  test.each(['published', 'edited', 'unpublished', 'deleted'] as const)(
    'a `tag` that is the event’s own leaves a release that was %s to the event',
    (action) => {
      const event = { ...released, action };
      expect(subjectOf(event, { tags: ['0.0.1'] }, HELLO_WORLD)).toEqual(subjectOf(event, {}, HELLO_WORLD));
    },
  );

  test('a `pull-request` that is the event’s own leaves it to the event', () => {
    const opened = eventOf('pull_request', example('pull_request', 'opened'));
    expect(subjectOf(opened, { pullRequest: 2 }, HELLO_WORLD)).toEqual(subjectOf(opened, {}, HELLO_WORLD));
    expect(subjectOf(opened, { pullRequest: 3 }, HELLO_WORLD)).not.toHaveProperty('payload');
    expect(subjectOf({ ...opened, name: 'issues' }, { pullRequest: 2 }, HELLO_WORLD)).not.toHaveProperty(
      'payload',
    );
  });

  test('`pull-request` names the pull request, whatever the event', () => {
    for (const event of [push, released]) {
      expect(subjectOf(event, { pullRequest: 5 }, HELLO_WORLD)).toEqual({
        kind: 'pull-request',
        number: 5,
        visibility: event === released ? 'public' : 'unknown',
      });
    }
  });
});

describe('all entries are meant', () => {
  test.each(['schedule', 'workflow_dispatch'])('by %s, unless an input names one', (name) => {
    const event = { name, action: undefined, payload: {} };
    expect(meansAll(event, {})).toBe(true);
    expect(meansAll(event, { tags: ['v1.0.0'] })).toBe(false);
    expect(meansAll(event, { pullRequest: 5 })).toBe(false);
  });

  test.each(['push', 'release', 'pull_request_target', ''])('not by %j', (name) => {
    expect(meansAll({ name, action: undefined, payload: {} }, {})).toBe(false);
  });
});

describe('an event that names nothing to sync', () => {
  test('push is told which events do', () => {
    expect(() => subjectOf({ name: 'push', action: undefined, payload: {} }, {}, HELLO_WORLD)).toThrow(
      expect.objectContaining({
        id: 'event-unsupported',
        message: expect.stringMatching(
          /push.*`release`, `pull_request`, `pull_request_target`, `pull_request_review` and `workflow_run`/,
        ),
      }),
    );
  });

  test.each(['release', 'pull_request', 'pull_request_review', ''])('%j without a payload', (name) => {
    expect(() => subjectOf({ name, action: undefined, payload: {} }, {}, HELLO_WORLD)).toThrow(
      expect.objectContaining({ id: 'event-unreadable' }),
    );
  });
});
