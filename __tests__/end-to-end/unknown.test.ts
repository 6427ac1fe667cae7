import { describe, expect, test } from '@jest/globals';
import type { User } from '@octokit/webhooks-types';
import { example } from '../github-server/examples.ts';
import { assetOf } from '../support/asset.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld, whileHeld } from '../support/in-world.ts';
import { clientOf } from '../support/set-up.ts';
import type { World, WorldRun } from '../support/world.ts';

const opened = example('pull_request', 'opened');

function account(login: string): User {
  return { ...opened.pull_request.user, id: login.length, login, html_url: `https://github.com/${login}` };
}

/** Syncs the pull request of the example with these people and texts. */
function sync(world: World, changes: object, inputs: Record<string, string> = {}): Promise<WorldRun> {
  const pull_request: typeof opened.pull_request = { ...opened.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...opened, pull_request }, inputs);
}

/** A world with so many members, and properties of type Person. */
function withPeople(count: number, use: (world: World, ids: string[]) => Promise<void>): Promise<void> {
  return inWorld(
    async (world) => {
      const properties = { Author: { people: {} }, Assignees: { people: {} }, Reviewers: { people: {} } };
      world.notion.person.changeProperties(world.dataSource, properties);
      await use(
        world,
        world.notion.people.map(({ id }) => id),
      );
    },
    { people: Array.from({ length: count }, () => ({})) },
  );
}

async function rowOf(world: World) {
  const [row] = await world.rows();
  if (row === undefined) throw new Error('There is no row');
  return row;
}

/** A person fills in the property. */
async function fill({ notion, ...world }: World, name: string, ids: (string | undefined)[]): Promise<void> {
  const people = ids.flatMap((id) => (id === undefined ? [] : [{ id }]));
  notion.person.setValues((await rowOf({ notion, ...world })).id, { [name]: { people } });
}

describe('who GitHub’s logins are in Notion', () => {
  const PROPERTIES = ['Author', 'Assignees', 'Reviewers'];
  const changes = { assignees: [account('zoe')], requested_reviewers: [account('zoe')] };

  test.concurrent.each([
    ['is not told at all', {}],
    ['is told of others only', { people: 'octo: person2@example.com' }],
  ])('%s: whom a person filled in stays', (_, inputs) =>
    withPeople(2, async (world, [person]) => {
      await sync(world, changes, inputs);
      for (const name of PROPERTIES) await fill(world, name, [person]);
      const run = await sync(world, { ...changes, title: 'Changed' }, inputs);
      expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
      const filled = Object.fromEntries(PROPERTIES.map((name) => [name, [person]]));
      expect(await rowOf(world)).toMatchObject({ Name: 'Changed', ...filled });
      expect(writesOf(await sync(world, { ...changes, title: 'Changed' }, inputs))).toEqual([]);
    }),
  );

  test.concurrent('is told of some: they follow GitHub, and whom a person filled in stays', () =>
    withPeople(3, async (world, [mona, octo, person]) => {
      const inputs = { people: 'mona: person1@example.com\nocto: person2@example.com' };
      const assigned = (...logins: string[]) => sync(world, { assignees: logins.map(account) }, inputs);
      await assigned('mona', 'zoe');
      expect(await rowOf(world)).toMatchObject({ Assignees: [mona] });
      await fill(world, 'Assignees', [mona, person]);
      await assigned('octo', 'zoe');
      expect(await rowOf(world)).toMatchObject({ Assignees: [octo, person] });
      expect(writesOf(await assigned('octo', 'zoe'))).toEqual([]);
      await assigned('octo');
      expect(await rowOf(world)).toMatchObject({ Assignees: [octo] });
    }));

  test.concurrent('is not known of a bot or a deleted account: whom a person filled in stays', () =>
    withPeople(1, async (world, [person]) => {
      const bot = { ...account('renovate[bot]'), type: 'Bot', html_url: 'https://github.com/apps/renovate' };
      const inputs = { people: 'mona: person1@example.com' };
      for (const user of [bot, null]) {
        await sync(world, { user }, inputs);
        await fill(world, 'Author', [person]);
        await sync(world, { user, title: 'Changed' }, inputs);
        expect(await rowOf(world)).toMatchObject({ Author: [person] });
      }
    }));
});

/** All people in the property: a row shows 25. */
async function allIn(world: World, name: string): Promise<string[]> {
  const { id, page } = await rowOf(world);
  const property = { page_id: id, property_id: page.properties[name]?.id ?? '' };
  const answer = await clientOf(world).pages.properties.retrieve(property);
  const items = answer.object === 'list' ? answer.results : [];
  return items.flatMap((item) => (item.type === 'people' ? [item.people.id] : []));
}

describe('more people than a row shows', () => {
  const COUNT = 30;
  const logins = Array.from({ length: COUNT }, (_, index) => `user${index}`);
  const people = logins.map((login, index) => `${login}: person${index + 1}@example.com`).join('\n');
  const reviewing = (world: World, some: readonly string[]) =>
    sync(world, { requested_reviewers: some.map(account) }, { people });
  test.concurrent('are written once, and then only where they change', () =>
    withPeople(COUNT, async (world, ids) => {
      await reviewing(world, logins.slice(0, 28));
      expect(await allIn(world, 'Reviewers')).toEqual(ids.slice(0, 28));
      const idle = await reviewing(world, logins.slice(0, 28));
      expect([idle.outputs.operation, writesOf(idle)]).toEqual(['unchanged', []]);
      expect(idle.requests.slice(2)).toEqual([expect.stringMatching(/^GET \/v1\/pages\/:id\/properties\//)]);
      const added = await reviewing(world, logins);
      expect([added.outputs.operation, await allIn(world, 'Reviewers')]).toEqual(['updated', ids]);
      const removed = await reviewing(world, logins.slice(0, 27));
      expect([removed.outputs.operation, await allIn(world, 'Reviewers')]).toEqual([
        'updated',
        ids.slice(0, 27),
      ]);
    }));

  test.concurrent('stay also where a person adds one while the write waits', () =>
    withPeople(COUNT, async (world, ids) => {
      const inputs = { people: 'user0: person1@example.com' };
      const assigned = (...some: string[]) => sync(world, { assignees: some.map(account) }, inputs);
      await assigned('zoe');
      await fill(world, 'Assignees', ids.slice(1, 29));
      const run = await whileHeld(
        world,
        /PATCH .*pages/,
        () => assigned('user0', 'zoe'),
        () => fill(world, 'Assignees', ids.slice(1)),
        { status: 429, retryAfter: 0 },
      );
      expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
      expect(await allIn(world, 'Assignees')).toEqual(ids);
    }));

  test.concurrent('stay, too, beside those who are written', () =>
    withPeople(COUNT, async (world, ids) => {
      const inputs = { people: 'user0: person1@example.com' };
      const assigned = { assignees: [account('user0'), account('zoe')] };
      await sync(world, assigned, inputs);
      await fill(world, 'Assignees', ids.slice(1));
      await sync(world, assigned, inputs);
      expect(await allIn(world, 'Assignees')).toEqual(ids);
    }));
});

describe('what an event’s payload alone does not tell stays in the row', () => {
  test.concurrent('labels, assignees and a milestone, and the run says which are missing', () =>
    inWorld(async (world) => {
      const [label] = example('pull_request', 'labeled').pull_request.labels;
      const full = { ...opened.pull_request, ...(label && { labels: [label] }), assignees: [account('zoe')] };
      await sync(world, full);
      const before = await rowOf(world);
      expect(before).toMatchObject({ Labels: [label?.name], Assignees: ['zoe'] });
      const { labels: _, assignees: __, milestone: ___, ...less } = { ...full, title: 'Changed' };
      world.github.failNext('server-error', 10, 'graphql');
      const run = await world.run('pull_request', { ...opened, pull_request: less });
      expect([run.code, run.errors[0]?.message]).toEqual([1, expect.stringContaining('pull_request.labels')]);
      expect(await rowOf(world)).toEqual(before);
    }));

  test.concurrent('the assets below the notes of a release', () =>
    inWorld(async (world) => {
      const payload = example('release', 'published');
      world.github.setRelease({ ...payload.release, body: 'Notes', assets: [assetOf('tool.zip', 5)] });
      await world.run('release', payload);
      const text = await world.body((await rowOf(world)).id);
      expect(text).toContain('  (bulleted_list_item) tool.zip (5 Bytes)');
      const { assets: _, ...release } = { ...payload.release, name: 'Changed', body: 'Notes' };
      world.github.failNext('server-error', 10, 'rest');
      const run = await world.run('release', { ...payload, action: 'edited', release });
      expect([run.code, run.outputs.operation]).toEqual([0, 'updated']);
      expect((await rowOf(world)).Name).toBe('Changed');
      expect(await world.body((await rowOf(world)).id)).toEqual(text);
    }));
});

test.concurrent('the branch of a fork keeps its owner when the fork is deleted', () =>
  inWorld(async (world) => {
    const { head } = opened.pull_request;
    const fork = { ...head, user: account('zoe'), repo: { ...head.repo, id: 99 } };
    await sync(world, { head: fork });
    expect((await rowOf(world)).Branch).toBe('zoe:changes → master');
    await sync(world, { head: { ...fork, user: null, repo: null }, title: 'Changed' });
    expect(await rowOf(world)).toMatchObject({ Name: 'Changed', Branch: 'zoe:changes → master' });
  }));
