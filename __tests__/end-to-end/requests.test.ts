import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../notion-server/json.ts';
import { example, examples } from '../github-server/examples.ts';
import type { PullRequestExample, Reviewed, StoredRelease } from '../github-server/state.ts';
import { pullRequestEvent, releaseEvent, runEvent } from '../support/events.ts';
import { inWorld } from '../support/in-world.ts';
import { type EmptyPage, emptyPage } from '../support/set-up.ts';
import type { World } from '../support/world.ts';

const QUERY = 'POST /v1/data_sources/:id/query';
const SCHEMA = 'GET /v1/data_sources/:id';
const DATABASE = 'GET /v1/databases/:id';
const CREATE = 'POST /v1/pages';
const WRITE = 'PATCH /v1/pages/:id';
const USERS = 'GET /v1/users';
const CHILDREN = 'GET /v1/blocks/:id/children';
/** One place that differs. */
const PLACE = 'PATCH /v1/blocks/:id';

/** What an event comes to, by the requests of its run after those that look for the row. */
const AFTER = {
  /** The properties and the archived rows before, whether it is alone after. */
  'first row': [SCHEMA, QUERY, CREATE, QUERY],
  row: [SCHEMA, QUERY, CREATE, QUERY],
  updated: [WRITE],
  'person added': [WRITE],
  unchanged: [],
  /** Announced, read, written, and no longer announced. The first time the section is looked for on the page too. */
  'first change of text': [WRITE, CHILDREN, CHILDREN, PLACE, WRITE],
  'change of text': [WRITE, CHILDREN, PLACE, WRITE],
} satisfies Record<string, string[]>;

type Effect = keyof typeof AFTER;

const { user } = example('pull_request', 'opened').pull_request;
const octocat = { ...user, id: 583231, login: 'octocat' };
const at = (minute: number) => ({ updated_at: `2026-01-01T00:${String(minute).padStart(2, '0')}:00Z` });

/** The events of one release in their order: what has changed on GitHub, and what it comes to. */
const OF_RELEASE: [action: string, change: Partial<StoredRelease>, Effect][] = [
  ['published', { body: 'First notes', prerelease: true }, 'first row'],
  ['edited', { name: 'Renamed' }, 'updated'],
  ['edited', { body: 'Other notes' }, 'first change of text'],
  ['edited', { body: 'Third notes' }, 'change of text'],
  ['released', { prerelease: false }, 'updated'],
  ['edited', {}, 'unchanged'],
  ['unpublished', { draft: true, published_at: null }, 'updated'],
  ['deleted', { draft: false }, 'updated'],
];

/** The same of one pull request. */
const OF_PULL_REQUEST: [action: string, change: object, Effect][] = [
  ['opened', { body: 'First text' }, 'row'],
  ['edited', { title: 'Better title' }, 'updated'],
  ['edited', { body: 'Other text' }, 'first change of text'],
  ['edited', { body: 'Third text' }, 'change of text'],
  ['synchronize', at(1), 'updated'],
  ['labeled', { labels: [{ id: 1, name: 'bug' }] }, 'updated'],
  ['unlabeled', { labels: [] }, 'updated'],
  ['assigned', { assignees: [octocat] }, 'person added'],
  ['unassigned', { assignees: [] }, 'updated'],
  ['milestoned', { milestone: { title: 'v2', number: 1 } }, 'updated'],
  ['demilestoned', { milestone: null }, 'updated'],
  ['review_requested', { requested_reviewers: [octocat] }, 'updated'],
  ['review_request_removed', { requested_reviewers: [] }, 'updated'],
  ['converted_to_draft', { draft: true }, 'updated'],
  ['ready_for_review', { draft: false }, 'updated'],
  ['closed', { state: 'closed', closed_at: '2026-01-01T00:02:00Z' }, 'updated'],
  ['reopened', { state: 'open', closed_at: null }, 'updated'],
  ['edited', {}, 'unchanged'],
];

const OF_REVIEW: [action: string, state: Reviewed['reviews'][number]['state'], Effect][] = [
  ['submitted', 'APPROVED', 'updated'],
  ['dismissed', 'DISMISSED', 'updated'],
];

/** The runs for all: the schema, the rows of pull requests, and of releases with the archived ones. */
const OF_ALL: [event: string, ...string[]][] = [
  ['schedule', SCHEMA, QUERY, QUERY, QUERY],
  ['workflow_dispatch', SCHEMA, QUERY, QUERY, QUERY],
];

type Told = [event: string, ...requests: string[]];

/** Lets all events happen one after the other. @returns the requests of each */
async function requestsOfAll(world: World, inputs: Record<string, string>): Promise<Told[]> {
  const told: Told[] = [];
  const sync = async (name: string, action: string, payload: unknown) => {
    const run = await world.run(name, payload, inputs, { GITHUB_SERVER_URL: world.github.serverUrl });
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
    told.push([`${name} ${action}`.trim(), ...run.requests]);
  };
  let release: StoredRelease = example('release', 'published').release;
  for (const [action, change] of OF_RELEASE) {
    release = { ...release, ...change };
    if (action === 'deleted') world.github.removeRelease(release.id);
    else world.github.setRelease(release);
    await sync('release', action, { ...releaseEvent(release), action });
  }
  let pull: PullRequestExample = example('pull_request', 'opened').pull_request;
  for (const [action, change] of OF_PULL_REQUEST) {
    pull = Object.assign({}, pull, change);
    world.github.setPullRequest(pull);
    await sync('pull_request', action, pullRequestEvent(pull, action));
  }
  const [reviewed] = examples('pull_request_review');
  for (const [action, state] of OF_REVIEW) {
    world.github.setPullRequest(pull, { reviews: [{ author: octocat, state }] });
    await sync('pull_request_review', action, { ...reviewed, action, pull_request: pull });
  }
  world.github.setPullRequest({ ...pull, title: 'Third title' });
  const { ref: head_branch, sha: head_sha } = pull.head;
  await sync('workflow_run', '', runEvent({ head_branch, head_sha }));
  for (const [event] of OF_ALL) await sync(event, '', {});
  return told;
}

/** A database, and how a workflow names it. */
interface Case {
  /** The types that people have given to properties. */
  types?: JsonObject;
  people?: string;
  /** What `database` is the link of; else `data-source` is given. */
  link?: 'database' | 'page';
  /** The requests that find the data source. */
  found?: string[];
  /** What comes otherwise after the question for the row. */
  after?: Partial<Record<Effect, string[]>>;
}

function expected({ found = [], after = {} }: Case): Told[] {
  const costs = { ...AFTER, ...after };
  const of = (event: string, effect: Effect): Told => [event, ...found, QUERY, ...costs[effect]];
  return [
    ...OF_RELEASE.map(([action, , effect]) => of(`release ${action}`, effect)),
    ...OF_PULL_REQUEST.map(([action, , effect]) => of(`pull_request ${action}`, effect)),
    ...OF_REVIEW.map(([action, , effect]) => of(`pull_request_review ${action}`, effect)),
    of('workflow_run', 'updated'),
    ...OF_ALL.map(([event, ...requests]): Told => [event, ...found, ...requests]),
  ];
}

/** A database that setup has made, and as it is named. */
async function startCase({ notion }: World, page: EmptyPage, { types, people = '', link }: Case) {
  await page.setup();
  const [made] = await page.databases();
  const { id: database = '', dataSource = '' } = made ?? {};
  if (types) notion.person.changeProperties(dataSource, types);
  if (link === undefined) return { database: '', 'data-source': dataSource, people };
  return { database: link === 'page' ? page.page : database, people };
}

const text = { rich_text: {} };
/** In part of types that take people, and options that must be added first. */
const OTHER_TYPES: Case = {
  types: {
    Type: text,
    Status: { multi_select: {} },
    Repository: { status: {} },
    Number: text,
    Author: { people: {} },
    Assignees: { people: {} },
    Labels: text,
    Milestone: { multi_select: {} },
    Created: text,
    Updated: text,
    Shipped: text,
    Closed: text,
  },
  people: 'Codertocat: mona@example.com\noctocat: octo@example.com',
  after: {
    'first row': [SCHEMA, QUERY, USERS, 'PATCH /v1/data_sources/:id', CREATE, QUERY],
    row: [SCHEMA, QUERY, USERS, CREATE, QUERY],
    'person added': [USERS, WRITE],
  },
};
const PAGE: Case = { link: 'page', found: [DATABASE, CHILDREN, DATABASE] };

describe('each event costs just these requests', () => {
  const people = ['mona', 'octo'].map((name) => ({ name, email: `${name}@example.com` }));

  test.each<[string, Case]>([
    ['by `data-source`', {}],
    ['by the link of the database', { link: 'database', found: [DATABASE] }],
    ['by the link of its page', PAGE],
    ['where properties are of other types, with `people`', OTHER_TYPES],
    ['where they are, by the link of the page', { ...OTHER_TYPES, ...PAGE }],
  ])('%s', (_, about) =>
    inWorld(
      async (world) => {
        const inputs = await startCase(world, emptyPage(world), about);
        expect(await requestsOfAll(world, inputs)).toEqual(expected(about));
      },
      { people },
    ),
  );

  test('where the address is in a property of type text: the first question is refused, which tells to read the properties', () =>
    inWorld(async (world) => {
      const inputs = await startCase(world, emptyPage(world), { types: { URL: text } });
      const pull = example('pull_request', 'opened').pull_request;
      const asked = [QUERY, SCHEMA, QUERY];
      for (const [title, ...after] of [['New', QUERY, CREATE, QUERY], ['Changed', WRITE], ['Changed']]) {
        const changed: PullRequestExample = { ...pull, title: title ?? '' };
        world.github.setPullRequest(changed);
        const run = await world.run('pull_request', pullRequestEvent(changed), inputs);
        expect(run.requests).toEqual([...asked, ...after]);
      }
    }));
});
