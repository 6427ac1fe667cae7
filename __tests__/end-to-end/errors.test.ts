import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type JsonObject, listOf, objectOf } from '../../notion-server/json.ts';
import { example } from '../github-server/examples.ts';
import { expectFailure, expectNoToken, REQUEST_ID, writesOf } from '../support/failed-run.ts';
import { SKIPPED_WAITS } from '../support/reused-processes.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ integrationName: 'Acme changelog' });
});
afterEach(() => world.close());

async function sync(inputs: Record<string, string> = {}, changes: object = {}, env = {}) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return world.run('pull_request', { ...payload, pull_request }, inputs, env);
}

const changeProperties = (properties: Parameters<World['notion']['person']['changeProperties']>[1]) =>
  world.notion.person.changeProperties(world.dataSource, properties);

describe('the token', () => {
  test('that is empty is to be stored as a secret', async () => {
    const run = await sync({ 'notion-token': '' });
    expectFailure(run, world, 'notion-token is empty', [
      'The input “notion-token” is empty.',
      'Settings → Secrets and variables → Actions',
      'notion-token: ${{ secrets.NOTION_TOKEN }}',
    ]);
    expect(run.requests).toEqual([]);
  });

  test('that Notion refuses is to be copied again, and is not shown', async () => {
    const wrong = 'ntn_000000000000000000000000000000000000000000wrong';
    const run = await sync({ 'notion-token': wrong });
    expectFailure(run, world, 'Notion does not accept the token', [
      'API token is invalid.',
      'Creator dashboard (https://www.notion.so/profile/integrations) open the integration → Configuration, copy the internal integration secret',
      'NOTION_TOKEN',
      REQUEST_ID,
    ]);
    expect(run.requests).toHaveLength(1);
    expectNoToken(run, wrong);
  });

  test('with something pasted beside it is told so, and no part of it is shown', async () => {
    const run = await sync({ 'notion-token': `${world.notion.token} # my\nother-secret` });
    expectFailure(run, world, 'An input has a value that is not accepted', [
      '“notion-token”',
      'Copy the token again and store it alone',
    ]);
    expectNoToken(run, 'other-secret');
    expect(run.requests).toEqual([]);
  });
});

describe('a database that is not shared', () => {
  test.each([
    ['`database`', () => ({})],
    ['`data-source`', () => ({ database: '', 'data-source': world.dataSource })],
  ])('given as %s is to be connected with the integration, whose name is told', async (_, inputs) => {
    world.notion.person.unshare(world.notion.page);
    const run = await sync(inputs());
    expectFailure(run, world, 'Notion shows the integration no such page or database', [
      'Could not find',
      '••• → Connections → Add connection → “Acme changelog”',
      'The integration is of the workspace “Workspace”.',
      'If the database lies in another workspace than “Workspace”',
      REQUEST_ID,
    ]);
    expect(writesOf(run)).toEqual([]);
  });
});

describe('a capability that is switched off', () => {
  const TITLE = 'The integration lacks a capability';
  const capability = (name: string) => [
    `“${name}”`,
    /What to do: In Notion’s Creator dashboard \(https:\/\/www\.notion\.so\/profile\/integrations\) open the integration → Configuration → Capabilities/,
    new RegExp(`What to do: .*“${name}`),
    REQUEST_ID,
  ];

  test('to read', async () => {
    world.notion.setCapabilities({ readContent: false });
    expectFailure(await sync(), world, TITLE, capability('Read content'));
  });

  test('to read, where Notion shows of a row no more than its ID: it is not made once more', async () => {
    await sync();
    const rows = await world.rows();
    const alter = ({ results, ...list }: JsonObject): JsonObject => ({
      ...list,
      results: listOf(results).map((row) => ({ object: 'page', id: objectOf(row).id ?? '' })),
    });
    world.notion.failNext({ match: 'POST /v1/data_sources', alter, times: 10 });
    const run = await sync({}, { title: 'New title' });
    expectFailure(run, world, TITLE, [
      ...capability('Read content').slice(0, -1),
      'without the properties of a row',
    ]);
    world.notion.clearFaults();
    expect(await world.rows()).toEqual(rows);
  });

  test('to insert, for a new row', async () => {
    world.notion.setCapabilities({ insertContent: false });
    expectFailure(await sync(), world, TITLE, capability('Insert content'));
    expect(await world.rows()).toEqual([]);
  });

  test('to insert, for the changed text of a row', async () => {
    await sync();
    world.notion.setCapabilities({ insertContent: false });
    expectFailure(await sync({}, { body: 'New text' }), world, TITLE, capability('Insert content'));
  });

  test('to update, for a database that lacks properties', async () => {
    world.notion.setCapabilities({ updateContent: false });
    expectFailure(await sync(), world, TITLE, capability('Update content'));
    expect(await world.rows()).toEqual([]);
  });

  test('to update, for a row, which is named in the outputs', async () => {
    await sync();
    const [row] = await world.rows();
    world.notion.setCapabilities({ updateContent: false });
    const run = await sync({}, { title: 'New title' });
    expectFailure(run, world, TITLE, capability('Update content'));
    expect(run.outputs).toMatchObject({ 'page-id': row?.id, 'page-url': row?.page.url });
    expect(await world.rows()).toEqual([row]);
  });

  test('to read users, where `people` holds an e-mail address', async () => {
    changeProperties({ Author: { people: {} } });
    world.notion.setCapabilities({ users: 'none' });
    const run = await sync({ people: 'Codertocat: person1@example.com' });
    expectFailure(run, world, TITLE, capability('Read user information including email addresses'));
    expect(await world.rows()).toEqual([]);
  });

  test('to read users’ e-mail addresses is told too, as no address of `people` can be found', async () => {
    changeProperties({ Author: { people: {} } });
    world.notion.setCapabilities({ users: 'without email' });
    const run = await sync({ people: 'Codertocat: person1@example.com' });
    expect([...run.errors, ...run.warnings]).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/e-?mail/) }),
    ]);
  });

  test('to read users is not missed, where `people` holds IDs only', async () => {
    changeProperties({ Author: { people: {} } });
    world.notion.setCapabilities({ users: 'none' });
    const [person] = world.notion.people;
    const run = await sync({ people: `Codertocat: ${person?.id}` });
    expect(run.code).toBe(0);
    expect(await world.rows()).toEqual([expect.objectContaining({ Author: [person?.id] })]);
  });
});

describe('a user of `people` that Notion does not know', () => {
  test('is named, and is not taken for a database that is not shared', async () => {
    changeProperties({ Author: { people: {} } });
    const stranger = '00000000-0000-4000-8000-000000000000';
    const run = await sync({ people: `Codertocat: ${stranger}` });
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toContain(stranger);
    expect(run.errors[0]?.title).not.toBe('Notion shows the integration no such page or database');
    expect(run.errors[0]?.message).toMatch(/What to do: .*“people”/);
  });
});

describe('a property of a type that a field cannot go into', () => {
  const FORMULA = { formula: { expression: '"x"' } };

  test('is named with the accepted types, and nothing is written', async () => {
    changeProperties({ Status: FORMULA });
    const run = await sync();
    expectFailure(run, world, 'A property’s type does not fit', [
      'The property “Status” is of type Formula, which cannot take the field “status”',
      'Accepted types: Status, Select, Multi-select, Text.',
      /What to do: Change the property’s type in Notion, or in the input “properties” name another property .* leave the field out/,
    ]);
    expect(writesOf(run)).toEqual([]);
  });

  test.each([
    ['Shipped', 'Date, Text'],
    ['GitHub ID', 'Text'],
  ])('is named where there is a row already (%s)', async (name, accepted) => {
    await sync();
    changeProperties({ [name]: FORMULA });
    const run = await sync({}, { title: 'New title' });
    expectFailure(run, world, 'A property’s type does not fit', [
      `The property “${name}” is of type Formula`,
      `Accepted types: ${accepted}.`,
    ]);
    expect(writesOf(run)).toEqual([]);
    expect(await world.rows()).toHaveLength(1);
  });
});

describe('a property that the database lacks', () => {
  test('and `extra-properties` names is to be added or corrected, and nothing is written', async () => {
    const run = await sync({ 'extra-properties': 'Team: Web' });
    expectFailure(run, world, 'The database lacks a property', [
      'The database has no property “Team”, which “extra-properties” names.',
      'What to do: Add the property in Notion, or correct its name in “extra-properties”.',
    ]);
    expect(writesOf(run)).toEqual([]);
  });

  test('is found missing in a database in use, too', async () => {
    await sync();
    const run = await sync({ 'extra-properties': 'Team: Web' }, { title: 'New title' });
    expectFailure(run, world, 'The database lacks a property', ['“Team”']);
    expect(writesOf(run)).toEqual([]);
  });
});

describe('a status option that Notion does not let the action add', () => {
  test('is told with the options that there are', async () => {
    changeProperties({ Status: { status: {} } });
    const refusal = { match: 'PATCH /v1/data_sources', status: 400, message: 'No such option.' };
    world.notion.failNext({ ...refusal, times: 2 }); // with its group, and without
    const run = await sync();
    expectFailure(run, world, 'A status option does not exist and cannot be added', [
      'The property “Status” has no option “Open”',
      'Its options: “Not started”, “In progress”, “Done”.',
      'No such option.',
      /What to do: Add the option to the property in Notion, or name an existing one in .* “statuses”/,
      REQUEST_ID,
    ]);
    expect(await world.rows()).toEqual([]);
  });
});

describe('a database with several data sources', () => {
  const TITLE = 'It is not clear which data source to use';
  let second: string;
  beforeEach(() => {
    second = world.notion.person.addDataSource(world.database, 'Archive', { Name: { title: {} } });
  });
  const listed = () => [
    `“Changelog” (${world.dataSource})`,
    `“Archive” (${second})`,
    'What to do: Set the input “data-source” to the name or the ID',
  ];

  test('is told with their names and IDs, and nothing is written', async () => {
    const run = await sync();
    expectFailure(run, world, TITLE, ['“Changelog” has 2 data sources', ...listed()]);
    expect(run.requests).toEqual(['GET /v1/databases/:id']);
  });

  test('whose ID is given as `data-source` is told the same', async () => {
    const run = await sync({ database: '', 'data-source': world.database });
    expectFailure(run, world, TITLE, listed());
    expect(writesOf(run)).toEqual([]);
  });

  test('which lacks the named one is told with those that there are', async () => {
    const run = await sync({ 'data-source': 'Archives' });
    expectFailure(run, world, TITLE, ['no data source named “Archives”', ...listed()]);
    expect(writesOf(run)).toEqual([]);
  });

  test.each([
    ['its name', () => 'Changelog'],
    ['its ID', () => world.dataSource],
  ])('takes rows in the one that is chosen by %s', async (_, choice) => {
    const run = await sync({ 'data-source': choice() });
    expect(run.code).toBe(0);
    expect(run.errors).toEqual([]);
    expect(await world.rows()).toHaveLength(1);
  });
});

test('an ID with a wrong digit is told as mistyped, not as something to repeat', async () => {
  const run = await sync({ database: '11111111-1111-1111-1111-111111111111' });
  expectFailure(run, world, 'An ID is mistyped', [
    'should be a valid uuid',
    'Why: Notion gives no IDs of this form.',
    'What to do: In Notion open what the ID is to name, copy its link',
  ]);
  expect(run.requests).toHaveLength(1);
});

describe('a database in the trash', () => {
  test.each([
    ['`database`', () => ({})],
    ['`data-source`', () => ({ database: '', 'data-source': world.dataSource })],
    ['`database`, as the ID of its data source,', () => ({ database: world.dataSource })],
  ])('given as %s is to be restored or replaced', async (_, inputs) => {
    await sync();
    const before = await world.rows();
    world.notion.person.trash(world.database);
    const run = await sync(inputs(), { title: 'New title' });
    expectFailure(run, world, 'The database is in the trash', [
      'is in the trash',
      'What to do: Restore it from Notion’s trash. Or copy the link of another one',
    ]);
    world.notion.person.restore(world.database);
    expect(await world.rows()).toEqual(before);
  });
});

describe('an HTML page of a network in between', () => {
  const TITLE = 'A network in between answered instead of Notion’s API';

  test.each([401, 403, 404])('with status %i is not taken for Notion’s word', async (status) => {
    world.notion.failNext({ html: true, status, times: 100 });
    const run = await sync();
    expectFailure(run, world, TITLE, [
      `The answer (${status}, ray ID 8f3d2c1b0a9e8d7c) was none of Notion’s API`,
      'What to do: Run the job again. On a self-hosted runner check its proxy.',
    ]);
    expect(run.requests).toHaveLength(3);
    expect(JSON.stringify(run)).not.toMatch(/capability|Connections|copy the internal/);
  });

  test('that turns the text away, however often, tells of `content: false`', async () => {
    world.notion.failNext({ html: true, match: 'POST /v1/pages', times: 100 });
    const run = await sync();
    expect(run.requests.filter((request) => request === 'POST /v1/pages')).toHaveLength(3);
    expectFailure(run, world, TITLE, ['“content: false” tells whether its text is the cause']);
    expect(await world.rows()).toEqual([]);
  });

  test.each([200, 403, 404, 502])('with status %i passes', async (status) => {
    for (const match of ['GET /v1/databases', '/query', 'POST /v1/pages'])
      world.notion.failNext({ html: true, status, match });
    const run = await sync({}, {}, { [SKIPPED_WAITS]: '0' });
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(await world.rows()).toHaveLength(1);
  });
});

test('access that Notion has restricted is told as that, and asked for no more', async () => {
  world.notion.failNext({ status: 429, reason: 'public_api_request_blocked', times: 100 });
  const run = await sync();
  expectFailure(run, world, 'Notion has restricted the integration’s access', [
    'What to do: Write to Notion’s support',
    REQUEST_ID,
  ]);
  expect(run.requests).toHaveLength(1);
});

test.each(['block', 'property', 'view'])(
  'a %s that Notion does not find is no matter of sharing',
  async (kind) => {
    await sync();
    const message = `Could not find ${kind} with ID: x. Make sure the relevant pages and databases are shared with your integration "Acme changelog".`;
    world.notion.failNext({ match: 'PATCH /v1/pages', status: 404, message, times: 10 });
    const run = await sync({}, { title: 'New title' });
    expectFailure(run, world, 'Notion does not find what a request was about', [
      `Could not find ${kind}`,
      REQUEST_ID,
    ]);
    expect(run.errors[0]?.message).not.toMatch(/Connections|mistyped/);
  },
);

test('a rate limit of more than 5 minutes fails at once', async () => {
  world.notion.failNext({ status: 429, retryAfter: 301, times: 100 });
  const run = await sync();
  expectFailure(run, world, 'Notion limits the rate of requests', [
    '5 minutes in all',
    'What to do: Run the job again later.',
    REQUEST_ID,
  ]);
  expect(run.requests).toHaveLength(1);
});

describe('a free workspace that has used up its blocks', () => {
  const TITLE = 'The workspace has used up its blocks';
  const REMEDY =
    /What to do: Move the workspace to a paid plan, or make its other members guests.* personal access token/;
  const SAID = 'This workspace has used all of its free blocks.';
  /** Of the database itself, and of a row with two paragraphs in a section. */
  const FIRST_RUN = 1 + 4;
  beforeEach(async () => {
    await world.close();
    world = await startWorld({ blockLimit: FIRST_RUN });
  });
  const BODY = 'One\n\nTwo';

  test('is told for a new row, and not asked again and again', async () => {
    await sync({}, { body: BODY });
    const run = await sync({}, { body: BODY, id: 9, number: 9 });
    expectFailure(run, world, TITLE, [SAID, REMEDY, REQUEST_ID]);
    expect(run.errors[0]?.message).not.toMatch(/capability|content: false/);
    expect(await world.rows()).toHaveLength(1);
    expect(writesOf(run)).toEqual(['POST /v1/pages']);
  });

  test('is told for changed text, beside which the properties are current, and `content: false` leaves it out', async () => {
    await sync({}, { body: BODY });
    const changes = { title: 'New title', body: 'Other text' };
    expectFailure(await sync({}, changes), world, TITLE, [SAID, REMEDY, REQUEST_ID]);
    const run = await sync({ content: 'false' }, changes);
    expect([run.code, run.outputs.operation]).toEqual([0, 'unchanged']);
    const [row] = await world.rows();
    expect(row?.Name).toBe('New title');
    expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  One', '  Two']);
  });
});

describe('GitHub', () => {
  test('that refuses to show the release of `tag` wants a permission', async () => {
    world.github.setRelease(example('release', 'published').release);
    world.github.permit({ contents: 'none' });
    const run = await world.run('push', {}, { tag: '0.0.1' });
    expectFailure(run, world, 'GitHub refused to show the release or pull request', [
      'release “0.0.1” of Codertocat/Hello-World (“Resource not accessible by integration”)',
      'What to do: Give the job “permissions: { contents: read, issues: read, pull-requests: read }”',
    ]);
    expect(run.requests).toEqual([]);
  });

  test('that refuses to show the pull request of `pull-request` wants a permission', async () => {
    world.github.setPullRequest(example('pull_request', 'opened').pull_request);
    world.github.permit({ 'pull-requests': 'none' });
    const run = await world.run('push', {}, { 'pull-request': '2' });
    expectFailure(run, world, 'GitHub refused to show the release or pull request', [
      'pull request #2 of Codertocat/Hello-World',
      'What to do: Give the job “permissions: { contents: read, issues: read, pull-requests: read }”',
    ]);
    expect(run.requests).toEqual([]);
  });

  test('that does not know the token of `github-token` wants another, and the wrong one is not shown', async () => {
    const run = await world.run('push', {}, { tag: '0.0.1', 'github-token': 'ghp_wrongWrongWrong' });
    expectFailure(run, world, 'GitHub refused to show the release or pull request', [
      'did not accept the token',
      'What to do: Remove the input “github-token”, or store a valid token',
    ]);
    expectNoToken(run, 'ghp_wrongWrongWrong');
  });
});

test('a run of Dependabot that has the token but no variable wants the link in the workflow', async () => {
  const run = await sync({ database: '' }, {}, { GITHUB_ACTOR: 'dependabot[bot]' });
  expectFailure(run, world, 'database is empty', [
    'pass no variables to runs that Dependabot starts',
    'What to do: Write the link of the page or the database into the workflow file itself',
  ]);
});

test('a request that Notion refuses for a reason of its own is told with Notion’s words', async () => {
  world.notion.failNext({ match: 'POST /v1/pages', status: 400, message: 'Something new.', times: 10 });
  const run = await sync();
  expectFailure(run, world, 'Notion refused a request', ['Notion says: “Something new.”', REQUEST_ID]);
  expect(await world.rows()).toEqual([]);
});
