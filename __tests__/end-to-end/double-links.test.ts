import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { whileHeld } from '../support/in-world.ts';
import { clientOf } from '../support/set-up.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let minutes: number;
beforeEach(async () => {
  minutes = 0;
  world = await startWorld({ clock: () => Date.UTC(2026, 0, 1, 0, minutes) });
});
afterEach(() => world.close());

const WRITE = 'PATCH /v1/pages/:id';

function sync(inputs: Record<string, string> = {}) {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload, inputs);
}

/** What a run that raced has left: a second row with the key. */
async function double(): Promise<string> {
  minutes += 1;
  const [row] = await world.rows();
  const key = { rich_text: [{ text: { content: String(row?.['GitHub ID']) } }] };
  const { id } = await clientOf(world).pages.create({
    parent: { data_source_id: world.dataSource },
    properties: { 'GitHub ID': key },
  });
  return id;
}

const releases = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    world.notion.person.createPage(world.dataSource, { title: `v1.${index}` }),
  );

/** Lets a row lead to releases, after which the integration is who has edited it last. */
async function lead(id: string, to: readonly string[]): Promise<void> {
  const Release = { relation: to.map((one) => ({ id: one })) };
  await clientOf(world).pages.update({ page_id: id, properties: { Release } });
}

/** What a row leads to, in no order; as far as it shows it. */
async function led(id: string): Promise<string[]> {
  const row = (await world.rows()).find((one) => one.id === id);
  const property = row?.page.properties.Release;
  return property?.type === 'relation' ? property.relation.map((one) => one.id).toSorted() : [];
}

async function idOfRow(): Promise<string> {
  return (await world.rows()).at(0)?.id ?? '';
}

function isTrashed(id: string): boolean {
  return Object(world.notion.person.read(id)).in_trash;
}

test.each(['existing', 'false'])(
  'what a double leads to, the row leads to before that goes, with `link-pull-requests: %s`',
  async (links) => {
    await sync();
    const row = await idOfRow();
    const copy = await double();
    const [one = '', two = ''] = releases(2);
    await lead(row, [one]);
    await lead(copy, [one, two]);
    const run = await sync({ 'link-pull-requests': links });
    expect([run.code, run.warnings, isTrashed(copy)]).toEqual([0, [], true]);
    expect(await led(row)).toEqual([one, two].toSorted());
  },
);

test('one that leads to what the row leads to goes by the usual requests', async () => {
  await sync();
  const copy = await double();
  const [one = ''] = releases(1);
  for (const id of [await idOfRow(), copy]) await lead(id, [one]);
  const run = await sync({ 'link-pull-requests': 'false' });
  expect(run.requests.filter((request) => request === WRITE)).toEqual([WRITE]);
  expect(isTrashed(copy)).toBe(true);
});

test('a list that a double shows only in part is brought whole', async () => {
  await sync();
  const row = await idOfRow();
  const copy = await double();
  const all = releases(30);
  await lead(row, all.slice(0, 26));
  await lead(copy, all);
  const run = await sync();
  expect([run.warnings, isTrashed(copy)]).toEqual([[], true]);
  const { properties } = Object(world.notion.person.read(row));
  const items = await clientOf(world).pages.properties.retrieve({
    page_id: row,
    property_id: properties.Release.id,
  });
  expect(Object(items).results).toHaveLength(30);
});

test('what a person links while it is being trashed is not lost', async () => {
  await sync();
  const row = await idOfRow();
  const copy = await double();
  const [one = ''] = releases(1);
  const link = () => world.notion.person.setValues(copy, { Release: { relation: [{ id: one }] } });
  const run = await whileHeld(world, new RegExp(`^PATCH .*${copy}`), sync, link);
  expect([run.code, run.warnings, isTrashed(copy)]).toEqual([0, [], true]);
  expect(await led(row)).toEqual([one]);
});
