import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/problems/problem.ts';
import { settingsOf } from '../support/settings.ts';

const DATABASE = '0123456789abcdef0123456789abcdef';
const UUID = '01234567-89ab-cdef-0123-456789abcdef';

async function problemOf(inputs: Record<string, string>, env?: Record<string, string>): Promise<Problem> {
  const caught = await settingsOf(inputs, env).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (caught instanceof Problem) return caught;
  throw new Error(`expected a Problem, got ${caught}`);
}

describe('a database is recognised', () => {
  test.each([
    ['an ID', DATABASE],
    ['an ID with dashes', UUID],
    ['an ID in capitals', DATABASE.toUpperCase()],
    [
      'an old address',
      `https://www.notion.so/acme/Changelog-${DATABASE}?v=fedcba9876543210fedcba9876543210&pvs=4`,
    ],
    [
      'an old address without a slug',
      `https://www.notion.so/acme/${DATABASE}?v=fedcba9876543210fedcba9876543210`,
    ],
    ['an address without a workspace', `https://notion.so/${DATABASE}`],
    ['a new address', `https://app.notion.com/p/Changelog-${DATABASE}?v=fedcba9876543210fedcba9876543210`],
    ['a new address with dashes', `https://app.notion.com/p/${UUID}`],
    ['a published page', `https://acme.notion.site/Changelog-${DATABASE}`],
    [
      'an address with a row open beside it',
      `https://www.notion.so/acme/${DATABASE}?v=fedcba9876543210fedcba9876543210&p=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&pm=s`,
    ],
    ['an address without https', `www.notion.so/acme/Changelog-${DATABASE}?v=${'f'.repeat(32)}`],
    ['an address in angle brackets', `<https://www.notion.so/${DATABASE}>`],
    ['an ID in quotes', `"${DATABASE}"`],
    ['an address with space around it', `  https://www.notion.so/${DATABASE}\n`],
    ['the address of a data source', `collection://${UUID}`],
    ['an address for the app', `notion://www.notion.so/acme/Changelog-${DATABASE}?v=${'f'.repeat(32)}`],
    ['a new address with the workspace', `https://app.notion.com/p/acme/${DATABASE}?v=${'f'.repeat(32)}`],
    [
      'a page of a site within another',
      `https://acme.notion.site/${DATABASE}?v=${'f'.repeat(32)}&p=${'a'.repeat(32)}`,
    ],
    ['an ID with a view', `${DATABASE}?v=${'f'.repeat(32)}`],
    ['an ID with dashes and a view', `${UUID}?v=${'f'.repeat(32)}&pvs=4`],
    ['a slug', `Changelog-${DATABASE}`],
    ['a slug that ends like an ID', `Deadbeef-20261128-${DATABASE}`],
    ['a slug before an ID with dashes', `What-we-shipped-${UUID}`],
    ['an ID after the words of its title', `  What we   shipped   ${DATABASE} `],
    ['an ID in angle brackets', `<${UUID}>`],
    ['an ID as code', `\`${DATABASE}\``],
    ['a Markdown link', `[Changelog](https://www.notion.so/acme/Changelog-${DATABASE}?v=${'f'.repeat(32)})`],
    [
      'a Markdown link whose title is an address',
      `[https://example.com/${'a'.repeat(32)}](<https://www.notion.so/${DATABASE}>)`,
    ],
    ['a title and an address', `What is new? https://www.notion.so/acme/Changelog-${DATABASE}`],
    ['an address in typographic quotes', `“https://www.notion.so/acme/Changelog-${DATABASE}”`],
    ['an address that ends with a block', `https://www.notion.so/acme/${DATABASE}#${'a'.repeat(32)}`],
    ['an address that names it in the query', `https://www.notion.so/acme?p=${DATABASE}&v=${'f'.repeat(32)}`],
  ])('as %s', async (_, database) => {
    const forms = { database, 'data-source': database, 'tasks-database': database };
    const { notion, tasks } = await settingsOf(forms);
    expect(notion.databaseId).toBe(UUID);
    expect(notion.dataSource).toEqual({ id: UUID });
    expect(tasks.databaseId).toBe(UUID);
  });

  test.each([
    ['the digits of something longer', 'a'.repeat(40)],
    ['an ID with words after it', `${DATABASE} is the changelog`],
    ['an address without an ID', 'https://www.notion.so/acme/Changelog'],
  ])('not in %s', async (_, database) => {
    expect((await problemOf({ database })).message).toContain('the link or the ID of a Notion database');
  });
});

describe('a data source is given', () => {
  test('as an ID, which needs no database', async () => {
    const { notion } = await settingsOf({ database: '', 'data-source': UUID });
    expect(notion).toMatchObject({ databaseId: undefined, dataSource: { id: UUID } });
  });

  test('as a name, which does', async () => {
    expect((await settingsOf({ 'data-source': 'Releases' })).notion.dataSource).toEqual({ name: 'Releases' });
    const problem = await problemOf({ database: '', 'data-source': 'Releases' });
    expect(problem.message).toContain('"Releases"');
    expect(problem.remedy).toBe('Set `database` too, or give `data-source` the ID.');
  });
});

describe('a wrong value is refused with the input, the value and what is accepted', () => {
  test.each([
    ['mode', { mode: 'synch' }, ['`mode`', '"synch"', '`sync`, `backfill`, `setup` or `check`']],
    ['a boolean', { content: 'yes' }, ['`content`', '"yes"', '`true` or `false`']],
    ['on-delete', { 'on-delete': 'remove' }, ['`on-delete`', '"remove"', '`mark`, `trash` or `ignore`']],
    ['pull-request', { 'pull-request': '#12' }, ['`pull-request`', '"#12"', 'a whole number']],
    ['backfill with tag', { mode: 'backfill', tag: 'v1' }, ['`mode`', '`backfill`', '`tag`', 'v1']],
    ['backfill with pull-request', { mode: 'backfill', 'pull-request': '7' }, ['`pull-request`', '7']],
    ['since', { since: '2026-13-01' }, ['`since`', '"2026-13-01"', 'a date, such as `2026-01-31`, or a tag']],
    ['kinds', { kinds: 'release' }, ['`kinds`', '"release"', '`releases` or `pull-requests`']],
    [
      'database',
      { database: 'Team' },
      ['`database`', '"Team"', 'the link or the ID of a Notion database, or of the page that holds it'],
    ],
    ['a view as database', { database: `?v=${DATABASE}` }, ['`database`', `?v=${DATABASE}`, 'a view alone']],
    [
      'a view as data-source',
      { 'data-source': `https://www.notion.so/?v=${DATABASE}` },
      ['`data-source`', 'a view alone'],
    ],
    [
      'a view as tasks-database',
      { 'tasks-database': `https://app.notion.com/?v=${DATABASE}&pvs=4` },
      ['`tasks-database`', 'a view alone'],
    ],
    ['tag with pull-request', { tag: 'v1', 'pull-request': '12' }, ['`tag`', 'v1', '`pull-request`', '12']],
    ['database', { database: 'Changelog' }, ['`database`', '"Changelog"', 'the link or the ID']],
    [
      'an unknown way to link',
      { 'link-pull-requests': 'yes' },
      ['`link-pull-requests`', '"yes"', '`existing`'],
    ],
    ['unknown notes', { notes: 'auto' }, ['`notes`', '"auto"', '`generate`']],
    [
      'tasks that are no database',
      { 'tasks-database': 'Tasks' },
      ['`tasks-database`', '"Tasks"', 'the link'],
    ],
    ['a task ID of unknown parts', { 'task-id': 'regex: x' }, ['`task-id`', '"regex"', '`pattern`']],
    [
      'a task ID without a property',
      { 'task-id': 'pattern: x' },
      ['`task-id`', 'both `property` and `pattern`'],
    ],
    [
      'a task ID without a pattern',
      { 'task-id': 'property: x' },
      ['`task-id`', 'both `property` and `pattern`'],
    ],
    [
      'a pattern that is none',
      { 'task-id': "property: x\npattern: '('" },
      ['`task-id`', '`pattern: (`', 'this is none'],
    ],
    [
      'a task status of an unknown state',
      { 'task-statuses': 'done: x' },
      ['`task-statuses`', '"done"', '`merged`'],
    ],
    [
      'a task status without an option',
      { 'task-statuses': 'merged: [Done]' },
      ['`task-statuses`', '`merged: ["Done"]`', 'status option'],
    ],
    ['an unknown field', { properties: 'state: Status' }, ['`properties`', '"state"', '`status`']],
    [
      'a property that is no name',
      { properties: 'status: [a]' },
      ['`properties`', '`status: ["a"]`', 'the name of a property'],
    ],
    [
      'a key that is left out',
      { properties: 'key: false' },
      ['`properties`', 'key: false', 'rows are found by this field'],
    ],
    [
      'one property for two fields',
      { properties: 'shipped: Date\nclosed: Date' },
      ['`properties`', 'Date', '`closed: Date`', 'for `shipped` already'],
    ],
    [
      'a placeholder that there is not',
      { titles: "release: '{name} {tag}'" },
      ['`titles`', '`release: {name} {tag}`', '`{title}`', '`{version}`', '`{number}`'],
    ],
    ['a title of no kind', { titles: "tag: '{tag}'" }, ['`titles`', '"tag"', '`release`', '`pull-request`']],
    ['a title without quotes', { titles: 'release: {title}' }, ['`titles`', "`'{repo} {tag}'`", '`{title}`']],
    ['a title that is no YAML', { titles: 'release: {repo} {tag}' }, ['`titles`', 'not YAML', 'in quotes']],
    ['an unknown state', { statuses: 'done: Done' }, ['`statuses`', '"done"', '`merged`']],
    [
      'an option with a comma',
      { statuses: 'merged: Done, finally' },
      ['`statuses`', 'Done, finally', 'without commas'],
    ],
    [
      'an alias that leads nowhere',
      { properties: 'status: *phase' },
      ['`properties`', '"status: *phase"', 'alias'],
    ],
    ['a YAML set', { people: '!!set { a, b }' }, ['`people`', 'a YAML map']],
    ['a tag that YAML does not know', { people: 'a: !secret b' }, ['`people`', 'not YAML']],
    ['a key that YAML makes of a list', { people: '? [a]\n: b' }, ['`people`', 'a name before each colon']],
    ['a key that is blank', { 'extra-properties': '" ": a' }, ['`extra-properties`', 'a name before']],
    ['bad YAML', { statuses: 'merged: [Done' }, ['`statuses`', '"merged: [Done"', 'not YAML']],
    ['YAML that is no map', { people: '- a\n- b' }, ['`people`', 'a YAML map']],
    [
      'a person who is no text',
      { people: 'octocat: [5]' },
      ['`people`', 'octocat: ["5"]', 'an e-mail address or the ID'],
    ],
    [
      'an extra property of no kind',
      { 'extra-properties': 'Team: { a: 1 }' },
      ['`extra-properties`', 'Team: {"a":"1"}', 'a text or a list of texts'],
    ],
    [
      'an extra property that a field has',
      { 'extra-properties': 'Status: Done' },
      ['`extra-properties`', 'Status', '`status`'],
    ],
  ])('%s', async (_, inputs, parts) => {
    const problem = await problemOf(inputs);
    expect(problem.id).toBe('input-invalid');
    for (const part of parts) expect(problem.message).toContain(part);
  });

  test('a token in place of the database, without repeating it', async () => {
    const problem = await problemOf({ database: 'ntn_0123456789' });
    expect(problem.message).toContain('`database` holds a token');
    expect(`${problem.message} ${problem.remedy}`).not.toContain('ntn_');
  });

  test.each([['NOTION_API_URL'], ['GITHUB_API_URL'], ['GITHUB_GRAPHQL_URL'], ['GITHUB_SERVER_URL']])(
    'an address in %s',
    async (variable) => {
      const problem = await problemOf({}, { [variable]: 'proxy.example' });
      expect(problem.message).toContain(`${variable} is "proxy.example"`);
    },
  );

  test('a token with a line break in it, without repeating the token', async () => {
    const problem = await problemOf({ 'notion-token': 'ntn_first\nntn_second' });
    expect(problem.message).toContain('`notion-token`');
    expect(`${problem.message} ${problem.remedy}`).not.toContain('ntn_');
  });
});

describe('without a database', () => {
  test('it says which variable to set', async () => {
    const problem = await problemOf({ database: '' });
    expect(problem).toMatchObject({
      id: 'database-missing',
      remedy: expect.stringContaining('vars.NOTION_DATABASE'),
    });
  });

  test('in a run of Dependabot it says that variables are not passed', async () => {
    const problem = await problemOf({ database: '' }, { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(problem.why).toContain('Dependabot');
  });

  test('it is no error where there is no token either', async () => {
    expect((await settingsOf({ 'notion-token': '', database: '' })).notion.token).toBe('');
  });
});

describe('values', () => {
  test('lists take lines and commas', async () => {
    const { ignore } = await settingsOf({
      'ignore-authors': '*[bot], octocat\n\nhubot',
      'ignore-labels': 'wip',
    });
    expect(ignore).toMatchObject({ authors: ['*[bot]', 'octocat', 'hubot'], labels: ['wip'] });
  });

  test('links take other properties, both or none', async () => {
    const links = async (inputs: Record<string, string>) => {
      const { release, 'pull-requests': pullRequests, tasks } = (await settingsOf(inputs)).fields.properties;
      return [release, pullRequests, tasks];
    };
    expect(await links({})).toEqual(['Release', 'Pull requests', 'Tasks']);
    expect(await links({ properties: 'release: Shipped in\ntasks: Tickets' })).toEqual([
      ...['Shipped in', 'Pull requests', 'Tickets'],
    ]);
    expect(await links({ properties: 'release: false' })).toEqual([undefined, undefined, 'Tasks']);
    expect(await links({ 'link-pull-requests': 'false' })).toEqual([undefined, undefined, 'Tasks']);
  });

  test('a link gives way to a field or a fixed value that has taken its name before there were links', async () => {
    const taken = await settingsOf({ properties: 'version: Release', 'extra-properties': 'Tasks: none' });
    expect(taken.fields.properties).toMatchObject({ version: 'Release' });
    expect(taken.fields.properties).not.toHaveProperty('release');
    expect(taken.fields.properties).not.toHaveProperty('pull-requests');
    expect(taken.fields.properties).not.toHaveProperty('tasks');
  });

  test('a task is named by a property and a pattern', async () => {
    const { tasks } = await settingsOf({
      'task-id': "property: Ticket\npattern: 'ABC-(\\d+)'",
      'task-statuses': 'open: In review\nmerged: Done',
      'tasks-database': 'https://www.notion.so/acme/1b2c3d4e5f604789a8bcdef012345678?v=1',
      'require-task': 'true',
    });
    expect(tasks).toEqual({
      databaseId: '1b2c3d4e-5f60-4789-a8bc-def012345678',
      id: { property: 'Ticket', pattern: /ABC-(\d+)/gi },
      statuses: new Map([
        ['open', 'In review'],
        ['merged', 'Done'],
      ]),
      required: true,
    });
  });

  test('fields take other properties or none', async () => {
    const { fields } = await settingsOf({ properties: 'status: Phase\nbranch: false' });
    expect(fields.properties).toMatchObject({ status: 'Phase', key: 'GitHub ID' });
    expect(fields.properties).not.toHaveProperty('branch');
  });

  test('rows are called by patterns', async () => {
    const { fields } = await settingsOf({ titles: "release: '{repo} {version}'" });
    expect(fields.titles).toEqual({ release: '{repo} {version}' });
  });

  test('an input set to nothing has its default', async () => {
    expect(await settingsOf({ mode: '', content: '' })).toMatchObject({ mode: 'sync', content: true });
  });

  test('logins of people ignore case and a leading @', async () => {
    const { fields } = await settingsOf({ people: '"@Octocat": octo@example.com' });
    expect([...fields.people]).toEqual([['octocat', 'octo@example.com']]);
  });

  test('addresses of the APIs and of GitHub itself come from the environment', async () => {
    const { notion, github } = await settingsOf(
      {},
      {
        NOTION_API_URL: 'http://localhost:1/',
        GITHUB_API_URL: 'http://localhost:2',
        GITHUB_SERVER_URL: 'http://localhost:3/',
      },
    );
    const addresses = [notion.apiUrl, github.apiUrl, github.serverUrl];
    expect(addresses).toEqual(['http://localhost:1', 'http://localhost:2', 'http://localhost:3']);
    expect((await settingsOf({})).github.serverUrl).toBe('https://github.com');
  });
});

describe('the tags', () => {
  test.each<[string, string, string[] | undefined]>([
    ['nothing', ' \n', undefined],
    ['one', 'v1.0.0', ['v1.0.0']],
    ['one with a line ending', 'v1.0.0\n', ['v1.0.0']],
    ['a ref', 'refs/tags/v1.0.0', ['v1.0.0']],
    ['lines', 'v1.0.0\r\n\n  refs/tags/@scope/a@1.0.0\nv1.0.0\n', ['v1.0.0', '@scope/a@1.0.0']],
    ['JSON', '["v1.0.0", "refs/tags/v2.0.0"]', ['v1.0.0', 'v2.0.0']],
    [
      'packages as changesets publishes them',
      '[{"name":"@scope/a","version":"1.2.0"},{"name":"b","version":"0.8.9-next.1"}]',
      ['@scope/a@1.2.0', 'b@0.8.9-next.1'],
    ],
    ['JSON of none', '[]', []],
    ['JSON of none, on two lines', '[\n]', []],
    ['JSON of nothing', 'null', []],
    ['JSON of an empty text', '""', []],
  ])('of %s', async (_, tag, tags) => {
    expect((await settingsOf({ tag })).tags).toEqual(tags);
  });

  test.each([
    ['JSON that is none', '["v1"'],
    ['a list of numbers', '[1, 2]'],
    ['packages without a version', '[{"name":"a"}]'],
    ['no list of lists', '[["v1"]]'],
    ['tags side by side', 'v1 v2'],
    ['tags after commas', 'v1, v2'],
    ['a pattern', 'v*'],
    ['two in one text', '["v1\\nv2"]'],
  ])('are not %s', async (_, tag) => {
    const { id, message } = await problemOf({ tag });
    expect(id).toBe('input-invalid');
    expect(message).toContain(
      `\`tag\` is ${JSON.stringify(tag)}. It accepts tags, one per line, or a JSON array`,
    );
  });

  test('do not go with a pull request, be there none', async () => {
    expect((await problemOf({ tag: '[]', 'pull-request': '12' })).message).toContain('`tag` (“[]”)');
    expect((await problemOf({ tag: 'a\nb', mode: 'backfill' })).message).toContain('`mode` is `backfill`');
  });
});

describe('which entries are synced where all are', () => {
  const selectionOf = async (inputs: Record<string, string>) => (await settingsOf(inputs)).selection;

  test('is all of them unless something is said', async () => {
    expect(await selectionOf({})).toEqual({ since: undefined, kinds: ['release', 'pull-request'] });
  });

  test.each([
    ['2026-01-31', { time: '2026-01-31T00:00:00.000Z' }],
    ['2026-01-31T08:30', { time: '2026-01-31T08:30:00.000Z' }],
    ['2026-01-31 08:30:15', { time: '2026-01-31T08:30:15.000Z' }],
    ['2026-01-31T08:30:15+02:00', { time: '2026-01-31T06:30:15.000Z' }],
    ['v1.2.3', { tag: 'v1.2.3' }],
    ['@scope/name@1.0.0', { tag: '@scope/name@1.0.0' }],
    ['refs/tags/2026-01-31', { tag: '2026-01-31' }],
    ['2026-01-31-beta', { tag: '2026-01-31-beta' }],
  ])('since %s', async (since, meant) => {
    expect((await selectionOf({ since })).since).toEqual(meant);
  });

  test('of the kinds that are named, each once', async () => {
    expect((await selectionOf({ kinds: 'releases\nreleases' })).kinds).toEqual(['release']);
    expect((await selectionOf({ kinds: 'pull-requests, releases' })).kinds).toEqual([
      'pull-request',
      'release',
    ]);
  });
});

test('setup needs a place too', async () => {
  expect(await problemOf({ mode: 'setup', database: '' })).toMatchObject({ id: 'database-missing' });
});

test('a check can do without a database, and tells that it is missing', async () => {
  expect((await settingsOf({ mode: 'check', database: '' })).notion.databaseId).toBeUndefined();
});

describe('the page with the button that runs the workflow', () => {
  const REPOSITORY = { GITHUB_REPOSITORY: 'Acme/app', GITHUB_SERVER_URL: 'https://github.example.com' };
  const ACTIONS = 'https://github.example.com/Acme/app/actions';

  test.each([
    [
      'of the workflow',
      'Acme/app/.github/workflows/notion.yml@refs/heads/main',
      `${ACTIONS}/workflows/notion.yml`,
    ],
    [
      'of all workflows, where the file lies elsewhere',
      'Acme/other/.github/workflows/notion.yml@main',
      ACTIONS,
    ],
    ['of all workflows, where the runner names no file', '', ACTIONS],
  ])('is that %s', async (_, reference, page) => {
    const { runPage } = await settingsOf({}, { ...REPOSITORY, GITHUB_WORKFLOW_REF: reference });
    expect(runPage).toBe(page);
  });

  test.each(['tag', 'pull-request'])(
    'is that of all workflows, where `%s` names what to sync: the workflow may be one that makes releases',
    async (input) => {
      const reference = 'Acme/app/.github/workflows/release.yml@refs/heads/main';
      const env = { ...REPOSITORY, GITHUB_WORKFLOW_REF: reference };
      expect((await settingsOf({ [input]: '1' }, env)).runPage).toBe(ACTIONS);
    },
  );
});
