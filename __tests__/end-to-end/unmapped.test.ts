import { expect, test } from '@jest/globals';
import type { User } from '@octokit/webhooks-types';
import { example } from '../github-server/examples.ts';
import { manyPullRequests } from '../github-server/many.ts';
import type { Review } from '../github-server/state.ts';
import { inWorld } from '../support/in-world.ts';
import { backfill, fill } from '../support/many-entries.ts';
import type { World, WorldRun } from '../support/world.ts';

const opened = example('pull_request', 'opened');
const author = opened.pull_request.user;

function account(login: string, type: User['type'] = 'User'): User {
  const path = type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login;
  return { ...author, id: login.length, login, type, html_url: `https://github.com/${path}` };
}

/** A database in which these properties are of type Person. */
function personProperties({ notion, dataSource }: World, ...names: string[]): void {
  notion.person.changeProperties(dataSource, Object.fromEntries(names.map((name) => [name, { people: {} }])));
}

function sync(
  world: World,
  inputs: Record<string, string>,
  changes: object = {},
  reviews: Review[] = [],
): Promise<WorldRun> {
  const pull_request: typeof opened.pull_request = { ...opened.pull_request, ...changes };
  world.github.setPullRequest(pull_request, { reviews });
  return world.run('pull_request', { ...opened, pull_request }, inputs);
}

/** The warnings that name logins, which the summary repeats. */
function listed({ warnings, summary }: WorldRun): string[] {
  const listing = warnings.map(({ message }) => message).filter((message) => /does not name/.test(message));
  expect(summary.match(/does not name/g) ?? []).toHaveLength(listing.length);
  return listing;
}

const listing = (logins: string) =>
  `“people” does not name ${logins.replace(/[\w-]+/g, '“$&”')}. Nobody is written for them into properties of type Person, and what people fill in there stays. A line in “people” brings each of them there, such as “octocat: mona@example.com”.`;

test.concurrent('logins that `people` lacks are named in one warning, sorted and once', () =>
  inWorld(async (world) => {
    personProperties(world, 'Author', 'Assignees', 'Reviewers');
    const changes = {
      user: account('zoe'),
      assignees: [account('zoe'), account('Bob'), account('mapped')],
      requested_reviewers: [account('alice'), account('MAPPED')],
    };
    const run = await sync(world, { people: 'Mapped: person1@example.com' }, changes);
    expect([run.code, run.warnings.length, listed(run)]).toEqual([0, 1, [listing('alice, Bob, zoe')]]);
    const again = await sync(world, { people: 'Mapped: person1@example.com' }, changes);
    expect([again.outputs.operation, listed(again)]).toEqual(['unchanged', [listing('alice, Bob, zoe')]]);
  }));

test.concurrent('only logins of fields whose property is of type Person are listed', () =>
  inWorld(async (world) => {
    personProperties(world, 'Assignees');
    const changes = { assignees: [account('bob')], requested_reviewers: [account('alice')] };
    const run = await sync(world, { people: 'mapped: person1@example.com' }, changes);
    expect(listed(run)).toEqual([listing('bob')]);
  }));

test.concurrent('no login is listed where no property is of type Person', () =>
  inWorld(async (world) => {
    expect(listed(await sync(world, {}, { assignees: [account('bob')] }))).toEqual([]);
  }));

test.concurrent('bots, teams and deleted accounts are not listed', () =>
  inWorld(async (world) => {
    personProperties(world, 'Author', 'Assignees', 'Reviewers');
    world.github.permit({ members: 'read' });
    const team = {
      name: 'Core',
      id: 1,
      node_id: '',
      slug: 'core',
      description: null,
      html_url: 'https://x.example',
    };
    const changes = {
      user: account('renovate[bot]', 'Bot'),
      requested_teams: [team],
      requested_reviewers: [account('alice')],
    };
    const reviews: Review[] = [{ author: null, state: 'APPROVED' }];
    const run = await sync(world, { people: 'mapped: person1@example.com' }, changes, reviews);
    expect(listed(run)).toEqual([listing('alice')]);
  }));

test.concurrent('an e-mail address that no user has is a warning, and its login is not listed again', () =>
  inWorld(async (world) => {
    personProperties(world, 'Author');
    const run = await sync(world, { people: 'Codertocat: nobody@example.com' });
    expect(run.warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('nobody@example.com') }),
    ]);
    expect(listed(run)).toEqual([]);
  }));

test.concurrent('where `people` names nobody, the one warning says so, and who is missing', () =>
  inWorld(async (world) => {
    personProperties(world, 'Author');
    const run = await sync(world, {});
    expect(run.warnings).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/“people” names nobody.*about “Codertocat”\./),
      }),
    ]);
  }));

test.concurrent('reviewers that an event tells of are not listed where GitHub could not be read, as they are not written', () =>
  inWorld(async (world) => {
    personProperties(world, 'Reviewers');
    const people = { people: 'mapped: person1@example.com' };
    const changes = { requested_reviewers: [account('alice')] };
    expect(listed(await sync(world, people, changes))).toEqual([listing('alice')]);
    world.github.failNext('forbidden', 1, 'graphql');
    expect(listed(await sync(world, people, changes))).toEqual([]);
  }));

test.concurrent('a dry run lists them too', () =>
  inWorld(async (world) => {
    personProperties(world, 'Author');
    const run = await sync(world, { people: 'mapped: person1@example.com', 'dry-run': 'true' });
    expect(listed(run)).toEqual([listing('Codertocat')]);
  }));

test.concurrent('a login of characters that mean something to HTML is shown as it is', () =>
  inWorld(async (world) => {
    personProperties(world, 'Assignees');
    const run = await sync(
      world,
      { people: 'mapped: person1@example.com' },
      { assignees: [account('<b>@x')] },
    );
    expect(run.summary).toContain('does not name “&lt;b&gt;@\u2060x”.');
  }));

test.concurrent('a run for all entries lists them once, the first 50 of them', () =>
  inWorld(async (world) => {
    personProperties(world, 'Author', 'Assignees');
    fill(world, 60, 3);
    for (let number = 1; number <= 60; number++) {
      const { data, ...reviewed } = manyPullRequests(60, world.github).at(number);
      const login = `user${String(number).padStart(2, '0')}`;
      world.github.setPullRequest({ ...data, user: account(login), assignees: [account(login)] }, reviewed);
    }
    const run = await backfill(world, { people: 'user07: person1@example.com' });
    const [only, ...others] = listed(run);
    const logins = only?.match(/(?:user\d\d|Codertocat)/g) ?? [];
    const first = Array.from({ length: 50 }, (_, i) => `user${String(i + 1).padStart(2, '0')}`);
    expect([run.outputs.created, run.warnings.length, others]).toEqual(['63', 1, []]);
    expect(logins).toEqual(['Codertocat', ...first.filter((login) => login !== 'user07')]);
    expect(only).toContain('user50” and 10 more. Nobody');
    const again = await backfill(world, { people: 'user07: person1@example.com' });
    expect([again.outputs.unchanged, listed(again)]).toEqual(['63', [only]]);
  }));
