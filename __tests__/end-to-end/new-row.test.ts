import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../notion-server/json.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { writesOf } from '../support/failed-run.ts';
import { whileHeld } from '../support/in-world.ts';
import { type Shipping, startShippingWorld } from '../support/shipping.ts';
import type { World } from '../support/world.ts';

let world: World;
let shipping: Shipping;
beforeEach(async () => {
  ({ world, shipping } = await startShippingWorld());
});
afterEach(() => world.close());

const QUERY = 'POST /v1/data_sources/:id/query';
const SCHEMA = 'GET /v1/data_sources/:id';
const env = () => ({ GITHUB_SERVER_URL: world.github.serverUrl });

function open(number: number, inputs: Record<string, string> = {}) {
  const event = pullRequestEvent(shipping.open(number, { title: `Greet ${number}`, body: 'One\n\nTwo' }));
  return world.run('pull_request', event, { 'data-source': world.dataSource, ...inputs }, env());
}

function publish(tag: string, day: number) {
  const event = releaseEvent(shipping.release(tag, { day }));
  return world.run('release', event, { 'data-source': world.dataSource }, env());
}

/** All properties of the fields, before a person gives some of them other types. */
async function withProperties(changes: JsonObject = {}): Promise<void> {
  await open(1);
  world.notion.person.changeProperties(world.dataSource, changes);
}

/** What the create of a run sent, and how many requests there were in all. */
function createOf({ requests }: { requests: string[] }) {
  const creates = world.notion.requests.filter(
    ({ method, path }) => method === 'POST' && path === '/v1/pages',
  );
  return {
    requests: requests.length,
    withContent: creates.map(({ status, body }) => `${status} ${Object(body).children?.length ?? 0}`),
  };
}

const OPTIONS = ['Draft', 'Open', 'In review', 'Merged'].map((name) => ({ name }));
const DATABASES: [string, JsonObject, number][] = [
  ['as the action makes them', {}, 5],
  ['Status of type status', { Status: { status: { options: OPTIONS } } }, 5],
  ['Status of type select', { Status: { select: {} } }, 5],
  ['URL and Author of type text', { URL: { rich_text: {} }, Author: { rich_text: {} } }, 6],
  [
    'choices, people and dates of other types',
    {
      Type: { multi_select: {} },
      Repository: { rich_text: {} },
      Milestone: { rich_text: {} },
      Author: { select: {} },
      Assignees: { people: {} },
      Labels: { select: {} },
      Number: { rich_text: {} },
      Created: { rich_text: {} },
    },
    5,
  ],
];

describe('a new row comes with its content, by at most two requests more where properties are of other types', () => {
  test.each(DATABASES)('%s', async (_, changes, requests) => {
    await withProperties(changes);
    const run = await open(2);
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(createOf(run)).toEqual({ requests, withContent: ['200 1'] });
    const row = (await world.rows()).find(({ Name: name }) => name === 'Greet 2');
    expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  One', '  Two']);
  });

  test('a status option that is missing is added first', async () => {
    await withProperties({ Status: { status: { options: OPTIONS.slice(0, 1) } } });
    const run = await open(2);
    expect(run.code).toBe(0);
    expect(createOf(run)).toEqual({ requests: 6, withContent: ['200 1'] });
  });

  test('a refusal for a property that a person has just changed is not taken for one of the text', async () => {
    await withProperties();
    const run = await whileHeld(
      world,
      /POST \/v1\/pages/,
      () => open(2),
      () => world.notion.person.changeProperties(world.dataSource, { Author: { select: {} } }),
    );
    expect(run.code).toBe(0);
    expect(createOf(run).withContent).toEqual(['400 1', '200 1']);
  });
});

describe('what the properties are is known before a row is made', () => {
  test('all that are missing come with it', async () => {
    await withProperties({ Milestone: null, Closed: null });
    const run = await open(2);
    expect(run.requests).toEqual([
      QUERY,
      SCHEMA,
      QUERY,
      'PATCH /v1/data_sources/:id',
      'POST /v1/pages',
      QUERY,
    ]);
    expect(run.outputs.operation).toBe('created');
    expect(run.log).toMatch(/Added[^\n]*Milestone/);
    expect((await open(3)).requests).toHaveLength(5);
  });

  test('one that can’t take its field is told at once, and nothing is written', async () => {
    await withProperties({ Closed: { checkbox: {} } });
    const run = await open(2);
    expect(run.code).toBe(1);
    expect(run.errors[0]?.message).toContain('The property “Closed” is of type Checkbox');
    expect(writesOf(run)).toEqual([]);
  });

  test('`people` is not said to have no effect where it has one', async () => {
    await withProperties({ Assignees: { people: {} } });
    const person = world.notion.people[0]?.email ?? '';
    const run = await open(2, { people: `octocat: ${person}` });
    expect(run.warnings).toEqual([]);
  });

  test('a Release that is no relation is told with the first release', async () => {
    await open(1, { 'link-pull-requests': 'false' });
    world.notion.person.changeProperties(world.dataSource, { Release: { select: {} } });
    const run = await publish('v1.0.0', 2);
    expect(run.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('the property “Release” is of type Select'),
    ]);
  });
});
