import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/entry/entry.ts';
import { GitHub } from '../../../src/github/api/github.ts';
import { withList } from '../../../src/github/api/unreadable.ts';
import type { GitHubEvent } from '../../../src/github/event/event.ts';
import { whyNoSecrets } from '../../../src/github/event/secretless.ts';
import { meansAll, namedBeside, type Subject, subjectOf } from '../../../src/github/event/subject.ts';
import { liveRelease } from '../../../src/github/release/release.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { example, examples } from '../../github-server/examples.ts';
import { account, HELLO_WORLD, REPOSITORY } from '../events.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = readonly (string | number)[];

/** What may stand in the place of any part: nothing, and something of each type. */
const OTHERS: [string, Json | undefined][] = [
  ['missing', undefined],
  ['null', null],
  ['a flag', true],
  ['a number', 7],
  ['a number that is no ID', -0.5],
  ['a number that JSON reads as infinite', Number.POSITIVE_INFINITY],
  ['a text', 'x'],
  ['an empty text', ''],
  ['a text of a megabyte', 'x'.repeat(1_000_000)],
  ['a list', []],
  ['a list of nothing', [null]],
  ['a list of lists', [[]]],
  ['an object', {}],
];

const octocat = account(example('pull_request', 'opened').pull_request.user, 'octocat');

/** Payloads in which no list is empty, and nothing is null that can be something. */
const EVENTS: Record<string, GitHubEvent> = {
  'a release': eventWith('release', 'published', {
    release: {
      name: 'Spring',
      body: '# Notes',
      updated_at: '2024-01-01T00:00:00Z',
      assets: [
        { name: 'a.zip', size: 0, state: 'uploaded', browser_download_url: 'https://github.com/a.zip' },
      ],
    },
  }),
  'a pull request': eventWith('pull_request', 'opened', {
    pull_request: {
      assignees: [octocat],
      requested_reviewers: [octocat],
      requested_teams: [{ slug: 'docs', html_url: 'https://github.com/orgs/Codertocat/teams/docs' }],
      labels: [{ name: 'bug' }],
      milestone: { title: 'v1' },
      merged_at: '2024-01-01T00:00:00Z',
      closed_at: '2024-01-01T00:00:00Z',
    },
  }),
  'a review': eventWith('pull_request_review', 'submitted', { review: { state: 'approved' } }),
};

function eventWith(
  name: 'release' | 'pull_request' | 'pull_request_review',
  action: 'published' | 'opened' | 'submitted',
  parts: Record<string, Record<string, unknown>>,
): GitHubEvent {
  const found = examples(name).find((one) => one.action === action);
  const payload: Record<string, unknown> = { ...found };
  for (const [part, changes] of Object.entries(parts))
    payload[part] = { ...Object(payload[part]), ...changes };
  return { name, action, payload: JSON.parse(JSON.stringify(payload)) };
}

/** Each part of a value, itself too; of accounts and repositories in it only a few, as they are many and alike. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value).filter(([key]) => !key.endsWith('_url') || key === 'html_url');
  const isLarge = 'node_id' in value && path.length > 2;
  const some = isLarge
    ? parts.filter(([key]) => ['id', 'login', 'type', 'html_url', 'fork'].includes(key))
    : parts;
  return [path, ...some.flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

/** The value with another one at the path. */
function changed(value: unknown, [key, ...rest]: Path, other: Json | undefined): unknown {
  if (key === undefined) return other;
  const copy: unknown[] & Record<string, unknown> = Object(
    Array.isArray(value) ? [...value] : { ...Object(value) },
  );
  const part = changed(copy[key as keyof typeof copy], rest, other);
  if (part === undefined && !Array.isArray(copy)) delete copy[key as keyof typeof copy];
  else Object.assign(copy, { [key]: part });
  return copy;
}

/** What the run is about, or why that can't be told. */
function understood(event: GitHubEvent): Subject | Problem {
  expect(['fork', 'forked-repository', undefined]).toContain(whyNoSecrets(event, {}));
  expect(meansAll(event, {})).toBe(false);
  expect(namedBeside(event, { tags: ['v1'] })).toEqual({ tags: ['v1'] });
  try {
    return subjectOf(event, {}, HELLO_WORLD);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

const text = expect.any(String);
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
const address = expect.stringMatching(/^https:\/\/github\.com\//);

/** Whether all of an entry is of the types that it claims to be. */
function expectSound(entry: Entry): void {
  const { created, updated, shipped, author } = entry;
  expect(entry).toMatchObject({
    title: text,
    url: address,
    branch: text,
    body: text,
    repository: REPOSITORY,
  });
  for (const one of [created, updated, shipped]) expect([undefined, one]).toContainEqual(one ?? undefined);
  for (const one of [created, updated, shipped]) if (one !== undefined) expect(one).toEqual(time);
  expectPerson(author);
  if (entry.kind === 'release') {
    expect(entry).toMatchObject({ key: expect.stringMatching(/^release\/\d+$/), version: text });
    for (const asset of entry.assets)
      expect(asset).toEqual({ name: text, size: expect.any(Number), url: expect.stringMatching(/^https?:/) });
    return;
  }
  expect(entry).toMatchObject({ key: expect.stringMatching(/^pull\/\d+$/), number: expect.any(Number) });
  for (const person of [...entry.assignees, ...entry.reviewers]) expectPerson(person);
  for (const label of entry.labels) expect(label).toEqual(text);
  if (entry.milestone !== undefined) expect(entry.milestone).toEqual(text);
  if (entry.closed !== undefined) expect(entry.closed).toEqual(time);
}

function expectPerson(person: Entry['author']): void {
  expect(person?.login).toEqual(text);
  if (person?.url !== undefined) expect(person.url).toEqual(text);
}

describe.each(Object.entries(EVENTS))('the payload of %s', (_, event) => {
  test('is understood as it is', () => {
    expect(understood(event)).toHaveProperty('payload');
  });

  test.each(OTHERS)('never surprises, whichever part is %s', (_other, other) => {
    for (const path of pathsIn(event.payload)) {
      const payload = changed(event.payload, path, other);
      const subject = understood({ ...event, payload: Object(payload) });
      if (subject instanceof Problem) expect(subject.id).toBe('event-unreadable');
      else if (subject.payload) expectSound(subject.payload);
      else
        expect(subject.unusable).toMatch(/^The payload of the event `\w+` is not as GitHub documents it: /);
    }
  });
});

describe('a payload that lacks something', () => {
  const pull = (changes: Record<string, unknown>) =>
    subjectOf(
      { name: 'pull_request', action: 'edited', payload: withChanges('pull_request', changes) },
      {},
      HELLO_WORLD,
    );

  function withChanges(part: 'pull_request' | 'release', changes: Record<string, unknown>) {
    const { payload } = part === 'release' ? Object(EVENTS['a release']) : Object(EVENTS['a pull request']);
    return { ...payload, [part]: { ...payload[part], ...changes } };
  }

  test.each([
    [{ title: 7 }, ['title']],
    [{ user: undefined }, ['user']],
    [{ head: null }, ['head']],
    [{ base: { ref: 'main' } }, ['base.repo']],
    [{ requested_teams: { slug: 'docs' } }, ['requested_teams']],
    [{ labels: [{ name: 'bug' }, { name: 3 }] }, ['labels[1].name']],
    [{ html_url: 'javascript:alert(1)' }, ['html_url']],
    [{ html_url: '//github.com' }, ['html_url']],
    [{ created_at: 'yesterday' }, ['created_at']],
    [{ id: 1.5, state: 1 }, ['id', 'state']],
  ])('%j names it, and leaves the pull request to GitHub', (changes, parts) => {
    const named = parts.map((part) => `\`pull_request.${part}\``).join(', ');
    expect(pull(changes)).toEqual({
      kind: 'pull-request',
      number: 2,
      visibility: 'public',
      unusable: `The payload of the event \`pull_request\` is not as GitHub documents it: missing, or of another type, is ${named}.`,
    });
  });

  test.each([
    ['https://github.com/a/b/pull/2', 'https://github.com/a/b/pull/2'],
    [
      ' HTTPS://github.com/a\n::error::x\t"><img src=x>\u202e ',
      'https://github.com/a::error::x%22%3E%3Cimg%20src=x%3E%E2%80%AE',
    ],
  ])('takes the address %j as browsers write it', (html_url, url) => {
    expect(pull({ html_url })).toHaveProperty('payload.url', url);
  });

  test('takes no address that is far longer than any of GitHub’s', () => {
    const html_url = `https://github.com/${'x'.repeat(1500)}`;
    expect(pull({ html_url })).toHaveProperty(
      'unusable',
      expect.stringMatching(/`pull_request\.html_url`\.$/),
    );
  });

  test('names some of many', () => {
    const nobody = Array.from({ length: 9 }, () => null);
    expect(pull({ assignees: nobody })).toHaveProperty(
      'unusable',
      expect.stringMatching(/`pull_request\.assignees\[4\]` and 4 more\.$/),
    );
  });

  test('of the number is an error', () => {
    expect(() => pull({ number: '2' })).toThrow(
      expect.objectContaining({
        id: 'event-unreadable',
        message: expect.stringContaining('pull_request.number'),
      }),
    );
  });

  const release = (changes: Record<string, unknown>, action = 'published') =>
    subjectOf({ name: 'release', action, payload: withChanges('release', changes) }, {}, HELLO_WORLD);

  test('leaves a release to GitHub, by its ID or else by its tag', () => {
    expect(release({ html_url: null })).toMatchObject({ kind: 'release', id: 17372790, unusable: text });
    expect(release({ id: null })).toMatchObject({ kind: 'release', tag: '0.0.1', unusable: text });
    expect(() => release({ id: null, tag_name: 1 })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/`release\.tag_name`.*`release\.id`/) }),
    );
  });

  test('of a deleted release is an error, as GitHub has nothing to tell of it', () => {
    expect(() => release({ html_url: null }, 'deleted')).toThrow(
      expect.objectContaining({
        id: 'event-unreadable',
        message: expect.stringContaining('release.html_url'),
      }),
    );
  });

  test.each([{ assets: null }, { assets: undefined }, { name: null }, { body: null }, { author: null }])(
    'that GitHub may leave out is a release all the same: %j',
    (changes) => {
      expect(release(changes)).toHaveProperty('payload.state', 'released');
    },
  );

  test('of the review leaves the verdict open', () => {
    const { name, action, payload } = Object(EVENTS['a review']);
    for (const review of [undefined, null, {}, { state: 'approved' }, { ...payload.review, state: 1 }])
      expect(subjectOf({ name, action, payload: { ...payload, review } }, {}, HELLO_WORLD)).toMatchObject({
        payload: { state: 'open', mayBe: ['changes-requested', 'approved'] },
      });
  });
});

describe('an answer of REST that something in between has made', () => {
  const github = new GitHub({
    token: '',
    apiUrl: '',
    graphqlUrl: '',
    serverUrl: 'https://github.com',
    repository: HELLO_WORLD,
  });

  test.each([{ message: 'Welcome' }, [], 'x', null])('is no release: %j', (data) => {
    expect(() => liveRelease(github, data, 'public')).toThrow(
      expect.objectContaining({ name: 'Unreadable', reason: 'unavailable', message: text }),
    );
  });

  test('is no list', () => {
    const answer = { data: Object({ message: 'Welcome' }) };
    expect(() => withList(answer)).toThrow(expect.objectContaining({ reason: 'unavailable' }));
  });
});
