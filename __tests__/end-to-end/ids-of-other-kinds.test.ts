import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure, REQUEST_ID, writesOf } from '../support/failed-run.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

let world: World;
/** IDs by what they are of; a row, a view and a data source of the database that is meant. */
let ids: Record<
  'page' | 'row' | 'database' | 'data source' | 'view' | 'block' | 'linked view' | 'nothing',
  string
>;
beforeEach(async () => {
  world = await startWorld({ integrationName: 'Acme changelog' });
  const { person, page } = world.notion;
  // So that one request is all that a sync makes of the database, once it is found.
  await sync({});
  const elsewhere = person.createPage(page, { title: 'Team' });
  ids = {
    page: elsewhere,
    row: person.createPage(world.dataSource, { title: 'A row' }),
    database: world.database,
    'data source': world.dataSource,
    view: person.views(world.database)[0]?.id ?? '',
    block: person.addBlocks(page, [{ paragraph: { rich_text: [] } }])[0] ?? '',
    'linked view': person.linkView(elsewhere, world.dataSource),
    nothing: '00000000-0000-4000-8000-000000000000',
  };
});
afterEach(() => world.close());

function sync(inputs: Record<string, string>) {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload, inputs);
}

const OTHER_KIND = 'The ID is of something other than a database';
const [READ_DATABASE, READ_SOURCE, READ_PAGE, READ_VIEW, READ_BLOCK] = [
  ...['GET /v1/databases/:id', 'GET /v1/data_sources/:id', 'GET /v1/pages/:id', 'GET /v1/views/:id'],
  'GET /v1/blocks/:id',
];
const READ_CHILDREN = 'GET /v1/blocks/:id/children';
const QUERY = 'POST /v1/data_sources/:id/query';
const ME = 'GET /v1/users/me';

/** Writes of a check that can’t succeed. */
const PROBES = ['POST /v1/pages', 'PATCH /v1/pages/:id'];

/** An ID in an input of its own. */
const DATABASE = (id: string) => ({ database: id });
const DATA_SOURCE = (id: string) => ({ database: '', 'data-source': id });

describe('an ID is used where it can be', () => {
  test.each([
    ['database', DATABASE, [READ_DATABASE]],
    ['data source', DATABASE, [READ_DATABASE, READ_SOURCE]],
    ['row', DATABASE, [READ_DATABASE, READ_CHILDREN, READ_PAGE, READ_SOURCE]],
    ['data source', DATA_SOURCE, []],
    ['database', DATA_SOURCE, [QUERY, READ_DATABASE, READ_SOURCE]],
    ['row', DATA_SOURCE, [QUERY, READ_DATABASE, READ_PAGE, READ_SOURCE]],
  ] as const)('that of a %s (%#)', async (kind, inputs, before) => {
    const run = await sync(inputs(ids[kind]));
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'unchanged']);
    expect(run.requests).toEqual([...before, QUERY]);
    for (const mode of ['backfill', 'setup', 'check']) {
      const other = await world.run('workflow_dispatch', {}, { ...inputs(ids[kind]), mode });
      expect([mode, other.code, other.errors]).toEqual([mode, 0, []]);
    }
  });

  test('a row with the name of a data source, for that one of its database', async () => {
    const other = world.notion.person.addDataSource(world.database, 'Archive', { Name: { title: {} } });
    const run = await sync({ database: ids.row, 'data-source': 'Archive' });
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    expect(Object(world.notion.person.read(run.outputs['page-id'] ?? '')).parent.data_source_id).toBe(other);
  });
});

describe('an ID is named as what it is where it can’t be used', () => {
  const CASES = [
    ['page', OTHER_KIND, 'is of a page, “Team” (https://', [READ_PAGE]],
    ['view', OTHER_KIND, 'is of a view, “Table” (https://', [READ_PAGE, READ_VIEW]],
    ['block', OTHER_KIND, 'is of a block within a page', [READ_PAGE, READ_VIEW, READ_BLOCK]],
  ] as const;

  test.each(CASES.slice(1))('that of a %s as `database`', async (kind, title, told, requests) => {
    const run = await sync(DATABASE(ids[kind]));
    expectFailure(run, world, title, [
      `The ID ${ids[kind]} in “database” ${told}`,
      'open the database as a full page, copy its link (••• → Copy link) and store that as “database”',
    ]);
    expect(run.requests).toEqual([READ_DATABASE, READ_SOURCE, ...requests]);
    await expectTheSameIn(['backfill', 'setup'], DATABASE(ids[kind]), title, told);
  });

  test.each(CASES)('that of a %s as `data-source`', async (kind, title, told, requests) => {
    const run = await sync(DATA_SOURCE(ids[kind]));
    expectFailure(run, world, title, [
      `The ID ${ids[kind]} in “data-source” ${told}`,
      'copy its link (••• → Copy link) and store that as “data-source”',
    ]);
    expect(run.requests).toEqual([QUERY, READ_DATABASE, ...requests]);
    await expectTheSameIn(['backfill', 'setup'], DATA_SOURCE(ids[kind]), title, told);
  });

  test('with the ID of its database, where it is of a view', async () => {
    expectFailure(await sync(DATABASE(ids.view)), world, OTHER_KIND, [world.database]);
  });
});

describe('an ID of nothing that the integration sees', () => {
  const TITLE = 'Notion shows the integration no such page or database';

  test.each([
    ['database', DATABASE, [READ_DATABASE, READ_SOURCE]],
    ['data-source', DATA_SOURCE, [QUERY, READ_DATABASE]],
  ] as const)(
    'as `%s` is told with the workspace of the integration, in every mode',
    async (input, inputs, first) => {
      const run = await sync(inputs(ids.nothing));
      expectFailure(run, world, TITLE, [
        'Could not find database with ID',
        'The integration is of the workspace “Workspace”.',
        'Connections → Add connection → “Acme changelog”',
        `check the link or ID in “${input}”`,
        'If the database lies in another workspace than “Workspace”, it takes an integration of that one',
        REQUEST_ID,
      ]);
      expect(run.requests).toEqual([...first, READ_PAGE, READ_VIEW, READ_BLOCK, ME]);
      await expectTheSameIn(['backfill', 'setup'], inputs(ids.nothing), TITLE, 'the workspace “Workspace”');
    },
  );

  test('is told without the workspace where Notion does not tell it', async () => {
    world.notion.failNext({ match: ME, status: 400 });
    const run = await sync(DATABASE(ids.nothing));
    expectFailure(run, world, TITLE, ['Connections → Add connection → “Acme changelog”', REQUEST_ID]);
    expect(run.errors[0]?.message).not.toContain('workspace “');
  });
});

describe('a database without a data source that the integration sees', () => {
  const TITLE = 'Notion shows the integration no data source of the database';
  const told = () => [
    'linked view (↗ beside its title)',
    'Where ↗ stands beside its title in Notion, click it: that opens the original.',
    'The integration is of the workspace “Workspace”.',
    'take “Acme changelog” out of its Connections, add it again',
  ];

  test('is told of a linked view that Notion answers with an empty list', async () => {
    const run = await sync(DATABASE(ids['linked view']));
    expectFailure(run, world, TITLE, [/the database “New database” \(https:\S+\), but no/, ...told()]);
    expect(run.requests).toEqual([READ_DATABASE, ME]);
    await expectTheSameIn(['backfill', 'setup'], DATABASE(ids['linked view']), TITLE, 'linked view');
    await expectTheSameIn(['sync', 'setup'], DATA_SOURCE(ids['linked view']), TITLE, 'linked view');
  });

  test.each([
    ['by the words', 'Database with ID x does not contain any data sources accessible by this API bot.', 2],
    ['by the block that shows it, where the words are others', 'Nothing to see here.', 7],
  ])('is told of one that Notion refuses to show, %s', async (_, message, requests) => {
    world.notion.failNext({ match: /GET \/v1\/databases/, status: 400, message });
    const run = await sync(DATABASE(ids['linked view']));
    expectFailure(run, world, TITLE, told());
    expect(run.requests).toHaveLength(requests);
  });

  test.each(['sync', 'backfill', 'setup', 'check'])(
    'is told of one that is shared in part, in mode %s',
    async (mode) => {
      world.notion.failNext({ match: `data_sources/${world.dataSource}`, status: 404, times: 10 });
      const run = mode === 'sync' ? await sync({}) : await world.run('workflow_dispatch', {}, { mode });
      expect(run.code).toBe(1);
      expect(`${run.errors[0]?.message} ${run.log}`).toContain('but no data source of it');
      expect(writesOf(run)).toEqual(mode === 'check' ? PROBES : []);
    },
  );
});

describe('Notion may answer otherwise than it does today', () => {
  const REFUSED = { status: 400, message: 'Provided ID is of something else.' };
  const HIDDEN = { status: 404, message: 'Could not find it.' };

  test.each([
    ['view', 'database', REFUSED, READ_DATABASE],
    ['view', 'database', REFUSED, READ_PAGE],
    ['block', 'database', REFUSED, READ_DATABASE],
    ['block', 'database', HIDDEN, READ_PAGE],
    ['block', 'database', REFUSED, READ_VIEW],
  ] as const)('to the ID of a %s as `%s`: %j to %s', async (kind, input, fault, request) => {
    world.notion.failNext({ ...fault, match: new RegExp(request?.replace(':id', '') ?? '') });
    expectFailure(await sync({ [input]: ids[kind] }), world, OTHER_KIND, [`is of a ${kind}`]);
  });

  test.each([
    ['data source', DATABASE, REFUSED, READ_DATABASE],
    ['row', DATABASE, HIDDEN, READ_DATABASE],
    ['database', DATA_SOURCE, REFUSED, QUERY],
    ['row', DATA_SOURCE, REFUSED, QUERY],
    ['row', DATA_SOURCE, REFUSED, /data_sources/],
  ] as const)('to the ID of a %s that can be used (%#)', async (kind, inputs, fault, request) => {
    const isLine = typeof request === 'string';
    const match = isLine ? new RegExp(request.replace(':id', '[^ ]*')) : (request ?? '');
    world.notion.failNext({ ...fault, match, times: isLine ? 1 : 2 });
    const run = await sync(inputs(ids[kind]));
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'unchanged']);
  });

  test.each([
    [HIDDEN, READ_DATABASE],
    [REFUSED, READ_SOURCE],
  ] as const)('to the ID of a page: %j to %s', async (fault, request) => {
    world.notion.failNext({ ...fault, match: new RegExp(request?.replace(':id', '') ?? '') });
    const run = await sync(DATABASE(ids.page));
    expect([run.code, run.notices[0]?.message]).toEqual([
      0,
      expect.stringContaining('The page “Team” (https://'),
    ]);
  });

  test('and what is no answer about the ID is told as what it is', async () => {
    world.notion.failNext({ match: READ_PAGE?.replace(':id', '') ?? '', status: 403 });
    expectFailure(await sync(DATABASE(ids.page)), world, 'The integration lacks a capability', [
      '“Read content”',
    ]);
  });
});

async function expectTheSameIn(
  modes: string[],
  inputs: Record<string, string>,
  title: string,
  told: string,
): Promise<void> {
  for (const mode of modes) {
    const run: WorldRun = await world.run('workflow_dispatch', {}, { ...inputs, mode });
    expect([mode, run.code, run.errors]).toEqual([
      mode,
      1,
      [{ title, message: expect.stringContaining(told) }],
    ]);
    expect(writesOf(run)).toEqual([]);
  }
}
