import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import {
  type CheckedWorld,
  findingsIn,
  type Given,
  type SeenFinding,
  startCheckedWorld,
  WORKFLOW,
} from '../support/checked-world.ts';
import { expectNoToken } from '../support/failed-run.ts';

/** One thing that is wrong, in a world where all else is right. */
interface Defect {
  /** Brings it into the world; gives what the runs are given. */
  seed: (world: CheckedWorld) => Given | undefined;
  /** Sign, subject, found and remedy of each finding that tells of it. */
  told: [string, string | RegExp, string | RegExp, string | RegExp][];
  /** Subjects of a healthy world that the check then leaves out. */
  without?: (string | RegExp)[];
  /** Whether a sync fails with it. */
  fails: boolean;
  /** Whether the check fails though a sync does not. */
  isUnsafe?: boolean;
}

const CAPABILITIES = 'Configuration → Capabilities and switch on';
const FORMULA = { formula: { expression: '"x"' } };
const STRANGER = '00000000-0000-4000-8000-000000000000';
/** What depends on the database's properties. */
const PROPERTIES = [/^Field /, 'Links of releases', 'Status options', /^Extra property /, 'People map'];
const NO_FIELDS: Defect['told'][number] = ['!', 'Fields', 'Unknown', ''];
const ALL_OF_NOTION = ['Plan of the workspace', /^Capability /, ...PROPERTIES];
/** Of a token with no more than the README's workflow grants it. */
const NO_DRAFTS: Defect['told'][number] = [
  '!',
  'Drafts of releases',
  /Unknown: .*`contents: write` only/,
  'contents: write',
];

function withProperties(properties: Parameters<CheckedWorld['notion']['person']['changeProperties']>[1]) {
  return ({ notion, dataSource }: CheckedWorld) => {
    notion.person.changeProperties(dataSource, properties);
    return undefined;
  };
}

function withWorkflow(change: (text: string) => string) {
  return (world: CheckedWorld) => {
    world.setWorkflow(change(WORKFLOW));
    return undefined;
  };
}

function withTarget(change: (text: string) => string) {
  return withWorkflow((text) => change(text.replace('  pull_request:', '  pull_request_target:')));
}

const given = (runs: Given) => () => runs;

const IN_NOTION: Record<string, Defect> = {
  'a wrong token': {
    seed: given({ inputs: { 'notion-token': 'ntn_wrong' } }),
    told: [
      ['✗', 'Notion token', 'Notion does not accept the token', 'copy the internal integration secret'],
      ['!', 'Database', 'Unknown', ''],
    ],
    without: ALL_OF_NOTION,
    fails: true,
  },
  'an integration that may not read': {
    seed: ({ notion }) => void notion.setCapabilities({ readContent: false }),
    told: [
      ['✗', 'Capability “Read content”', 'lacks a capability', `${CAPABILITIES} “Read content”`],
      ['!', 'Database', 'Unknown', ''],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'an integration that may not insert': {
    seed: ({ notion }) => void notion.setCapabilities({ insertContent: false }),
    told: [['✗', 'Capability “Insert content”', 'lacks a capability', `${CAPABILITIES} “Insert content”`]],
    fails: true,
  },
  'an integration that may not update': {
    seed: ({ notion }) => void notion.setCapabilities({ updateContent: false }),
    told: [['✗', 'Capability “Update content”', 'lacks a capability', `${CAPABILITIES} “Update content”`]],
    fails: true,
  },
  'a database that is not shared': {
    seed: ({ notion }) => void notion.person.unshare(notion.page),
    told: [
      ['✗', 'Database', 'no such database', /→ “Notion Changelog”.*another workspace than “Workspace”/],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a mistyped ID': {
    seed: given({ inputs: { database: '11111111-1111-1111-1111-111111111111' } }),
    told: [
      ['!', 'Capability “Read content”', 'Unknown', ''],
      ['✗', 'Database', 'should be a valid uuid', 'copy its link'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'the ID of a page': {
    seed: ({ notion }) => ({ inputs: { database: notion.page } }),
    told: [['✗', 'Database', 'is of a page, “Changelog”', 'copy its link'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'the ID of a view': {
    seed: ({ notion, database }) => ({ inputs: { database: notion.person.views(database)[0]?.id ?? '' } }),
    told: [['✗', 'Database', 'is of a view, “Table”', 'copy its link'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'a linked view': {
    seed: ({ notion, dataSource }) => ({
      inputs: { database: notion.person.linkView(notion.page, dataSource) },
    }),
    told: [['✗', 'Database', 'no data source of it', '↗ stands beside its title'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'a database in the trash': {
    seed: ({ notion, database }) => void notion.person.trash(database),
    told: [['✗', 'Database', 'is in the trash', 'Restore it'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'several data sources': {
    seed: ({ notion, database }) =>
      void notion.person.addDataSource(database, 'Archive', { Name: { title: {} } }),
    told: [
      ['✗', 'Database', /2 data sources: “Changelog” .*“Archive”/, 'Set the input `data-source`'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a name of no data source': {
    seed: given({ inputs: { 'data-source': 'Archives' } }),
    told: [['✗', 'Database', 'no data source named “Archives”', 'Set the input `data-source`'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'a free workspace': {
    seed: ({ notion }) => ({ env: { NOTION_API_URL: notion.url } }),
    told: [
      [
        '!',
        'Plan of the workspace',
        /1,000 blocks for its lifetime.* can’t be known/,
        'personal access token',
      ],
    ],
    fails: false,
  },
};

/** A field of each kind, its property, and a type that it cannot go into. */
const UNFITTING = {
  status: ['Status', 'checkbox'],
  version: ['Version', 'date'],
  number: ['Number', 'select'],
  url: ['URL', 'email'],
  assignees: ['Assignees', 'url'],
  labels: ['Labels', 'people'],
  shipped: ['Shipped', 'created_time'],
  key: ['GitHub ID', 'number'],
};

const UNUSABLE = Object.entries(UNFITTING).map(([field, [property = '', type = '']]): [string, Defect] => [
  `a property of type ${type} for the field \`${field}\``,
  {
    seed: withProperties({ [property]: { [type]: {} } }),
    told: [
      [
        '✗',
        `Field \`${field}\``,
        new RegExp(`“${property}” is of type ${type},.* Accepted types: `),
        'Change the property’s type in Notion',
      ],
    ],
    without: field === 'status' ? ['Status options'] : [],
    fails: true,
  },
]);

const IN_PROPERTIES: Record<string, Defect> = {
  ...Object.fromEntries(UNUSABLE),
  'a property that the database lacks': {
    seed: withProperties({ Milestone: null }),
    told: [['✓', 'Field `milestone`', 'Will be added as “Milestone”, of type select.', '']],
    fails: false,
  },
  'a property that may not be added': {
    seed: (world) => {
      withProperties({ Milestone: null })(world);
      return { inputs: { 'create-properties': 'false' } };
    },
    told: [['!', 'Field `milestone`', 'no property “Milestone”', 'create-properties: true']],
    fails: false,
  },
  'a key that may not be added': {
    seed: (world) => {
      withProperties({ 'GitHub ID': null })(world);
      return { inputs: { 'create-properties': 'false' } };
    },
    told: [['✗', 'Field `key`', 'no property “GitHub ID”', 'create-properties: true']],
    fails: true,
  },
  'a title that is named wrongly': {
    seed: given({ inputs: { properties: 'title: Heading' } }),
    told: [['✗', 'Field `title`', 'no property “Heading”', 'The title property is “Name”']],
    fails: true,
  },
  'an extra property that the database lacks': {
    seed: given({ inputs: { 'extra-properties': 'Squad: Web' } }),
    told: [['✗', 'Extra property “Squad”', 'no property “Squad”', 'correct its name in `extra-properties`']],
    without: ['Extra property “Team”'],
    fails: true,
  },
  'an extra property that cannot take its value': {
    seed: withProperties({ Team: { checkbox: {} } }),
    told: [['✗', 'Extra property “Team”', /of type checkbox.*"Web"/, 'the value in `extra-properties`']],
    fails: true,
  },
  'options that a status property lacks': {
    seed: (world) => {
      withProperties({ Status: null })(world); // one that is converted keeps its options
      return withProperties({
        Status: { type: 'status', status: { groups: { 'To-do': ['Open'], Complete: ['Merged'] } } },
      })(world);
    },
    told: [
      ['✓', 'Field `status`', 'of type status', ''],
      ['✓', 'Status options', /no “Draft”.*“Closed”.*when first needed, each in the group of its state/, ''],
    ],
    fails: false,
  },
  'an option that a select lacks': {
    seed: (world) => {
      withProperties({ Status: null })(world);
      return withProperties({ Status: { select: { options: [{ name: 'Open' }] } } })(world);
    },
    told: [
      ['✓', 'Field `status`', 'of type select', ''],
      ['✓', 'Status options', /no “Draft”.*to be added when first needed\.$/, ''],
    ],
    fails: false,
  },
  'a mapped status that does not exist': {
    seed: given({ inputs: { statuses: 'merged: Shiped' } }),
    told: [
      [
        '!',
        'Status option `merged`',
        /no option “Shiped”.*Its options: “Draft”/,
        'Correct the name in `statuses`',
      ],
    ],
    without: ['Status options'],
    fails: false,
  },
};

const IN_PEOPLE: Record<string, Defect> = {
  'an e-mail address that nobody has': {
    seed: given({ inputs: { people: 'Codertocat: nobody@example.com' } }),
    told: [
      ['!', 'People map', 'no user with the e-mail address nobody@example.com', 'guests are not listed'],
    ],
    fails: false,
  },
  'an ID that nobody has': {
    seed: given({ inputs: { people: `Codertocat: ${STRANGER}` } }),
    told: [['✗', 'People map: codertocat', new RegExp(`ID ${STRANGER}`), 'Correct the ID in `people`']],
    without: ['People map'],
    fails: true,
  },
  'no property of type people': {
    seed: withProperties({ Author: { rich_text: {} } }),
    told: [
      ['✓', 'Field `author`', 'of type rich_text', ''],
      ['!', 'People map', /has no effect.*change Author/, ''],
    ],
    fails: false,
  },
  'nobody in the map': {
    seed: given({ inputs: { people: '' } }),
    told: [['!', 'People map', /names nobody.*Fill in `people`/, '']],
    fails: false,
  },
  'an integration that may not read users': {
    seed: ({ notion }) => void notion.setCapabilities({ users: 'none' }),
    told: [['✗', 'People map', 'lacks a capability', `${CAPABILITIES} “Read user information`]],
    fails: true,
  },
  'an integration that may not read e-mail addresses': {
    seed: ({ notion }) => void notion.setCapabilities({ users: 'without email' }),
    told: [
      ['!', 'People map', 'no addresses at all', `${CAPABILITIES} “Read user information including email`],
    ],
    fails: false,
  },
  'an integration that may not read users, where the map holds an ID': {
    seed: ({ notion }) => {
      notion.setCapabilities({ users: 'none' });
      return { inputs: { people: `Codertocat: ${notion.people[0]?.id}` } };
    },
    told: [['!', 'People map: codertocat', /Unknown: .*may not read users/, '']],
    without: ['People map'],
    fails: false,
  },
};

const IN_INPUTS: Record<string, Defect> = {
  'no database': {
    seed: given({ inputs: { database: '' } }),
    told: [
      ['!', 'Capability “Read content”', 'Unknown', ''],
      ['✗', 'Database', 'The input `database` is empty', 'mode: setup'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a tag that does not exist': {
    seed: given({ inputs: { tag: 'v9.9' } }),
    told: [['✗', 'Input `tag`', 'GitHub shows no release v9.9', '']],
    fails: true,
  },
  'a pull request that does not exist': {
    seed: given({ inputs: { 'pull-request': '999' } }),
    told: [['✗', 'Input `pull-request`', 'GitHub shows no pull request #999', '']],
    fails: true,
  },
  'a start that is no tag': {
    seed: given({ inputs: { since: 'v9.9' } }),
    told: [['!', 'Input `since`', 'neither a date nor a tag', '2026-01-31']],
    fails: false,
  },
  'a start that is no tag, in a run for all entries': {
    seed: given({ event: 'workflow_dispatch', inputs: { since: 'v9.9' } }),
    told: [['✗', 'Input `since`', 'neither a date nor a tag', '2026-01-31']],
    fails: true,
  },
  'a dry run of an integration that may not insert': {
    seed: ({ notion }) => {
      notion.setCapabilities({ insertContent: false });
      return { inputs: { 'dry-run': 'true' } };
    },
    told: [['!', 'Capability “Insert content”', 'The dry run does without', CAPABILITIES]],
    fails: false,
  },
};

/** Of a workflow whose file can't be read. */
const FORKS_UNKNOWN: Defect['told'][number] = [
  '!',
  'Pull requests from forks',
  /Unknown: .*`pull_request` gets no secrets for them.*merge conflict/,
  'docs/which-event.md',
];

const ON_GITHUB: Record<string, Defect> = {
  'a token that GitHub does not accept': {
    seed: given({ inputs: { 'github-token': 'ghp_wrong' } }),
    told: [
      ['!', 'GitHub token', 'did not accept the token', 'store a valid token'],
      ['!', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Releases', 'Pull requests', 'Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'no token': {
    seed: given({ inputs: { 'github-token': '' } }),
    told: [
      ['!', 'GitHub token', '`github-token` is empty', 'so that its default applies'],
      ['!', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Releases', 'Pull requests', 'Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'a repository that the token does not see': {
    seed: ({ github }) => void github.permit({ metadata: 'none' }),
    told: [
      ['!', 'GitHub token', 'does not show the repository', 'Pass a token of this repository'],
      ['!', 'Releases', 'shows no releases', ''],
      ['!', 'Pull requests', 'shows no pull requests', ''],
      ['!', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'a token without `contents`': {
    seed: ({ github }) => void github.permit({ contents: 'none' }),
    told: [
      ['!', 'Releases', /refused to show releases.*from what the event tells/, 'contents: read'],
      ['!', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'a token without `pull-requests`': {
    seed: ({ github }) => void github.permit({ 'pull-requests': 'none' }),
    told: [['!', 'Pull requests', /refused to show pull requests.*without reviewers/, 'pull-requests: read']],
    fails: false,
  },
  'a token without `pull-requests`, where one is named': {
    seed: ({ github }) => {
      github.permit({ 'pull-requests': 'none' });
      return { event: 'push', inputs: { 'pull-request': '2' } };
    },
    told: [['✗', 'Pull requests', 'refused to show', 'pull-requests: read']],
    fails: true,
  },
  'a token without `contents`, where a tag is named': {
    seed: ({ github }) => {
      github.permit({ contents: 'none' });
      return { event: 'push', inputs: { tag: 'v1' } };
    },
    told: [
      ['✗', 'Releases', 'refused to show', 'contents: read'],
      ['!', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Drafts of releases', ...withoutFile()],
    fails: true,
  },
  'drafts that the token may not see': {
    seed: ({ github }) => void github.permit({ contents: 'read' }),
    told: [NO_DRAFTS],
    fails: false,
  },
  'a repository that is a fork': {
    seed: ({ github }) => void github.setFork(true),
    told: [['!', 'Fork', 'is a fork', 'Enable the workflow under Actions']],
    fails: false,
  },
  'a run that Dependabot starts': {
    seed: given({ env: { GITHUB_ACTOR: 'dependabot[bot]' } }),
    told: [['!', 'Dependabot', 'Dependabot started this run', 'the database’s ID into the workflow']],
    fails: false,
  },
};

/** Subjects that are known only from the workflow's file. */
function withoutFile(): (string | RegExp)[] {
  return [/^Event /, 'Nightly run', 'Run by hand', 'Concurrency'];
}

const IN_THE_WORKFLOW: Record<string, Defect> = {
  'an event that says nothing to the action': {
    seed: (world) => {
      world.setWorkflow(WORKFLOW.replace('on:', 'on:\n  push:'));
      return { event: 'push' };
    },
    told: [['✗', 'Event `push`', 'tells of no release or pull request', 'Take `push` out of `on`']],
    without: ['Workflow'],
    fails: true,
  },
  'activity types of releases that are missing': {
    seed: withWorkflow((text) => text.replace('unpublished, deleted', 'unpublished')),
    told: [
      ['!', 'Event `release`', 'when deleted', 'types: [published, edited, released, unpublished, deleted]'],
    ],
    fails: false,
  },
  '`pull_request_target` in a public repository': {
    seed: withTarget((text) => text),
    told: [
      ['✓', 'Event `pull_request_target`', 'at every change', ''],
      ['✓', 'Pull requests from forks', '`pull_request_target` has the secrets', ''],
      ['✓', 'Code of pull requests', 'No job of `pull_request_target`', ''],
      [
        '!',
        'Policy for `pull_request_target`',
        /is public.*2 December 2026/,
        'Settings → Actions → Policies',
      ],
    ],
    without: ['Event `pull_request`'],
    fails: false,
  },
  'code of the pull request beside the secret': {
    seed: withTarget((text) =>
      text.replace(
        '    steps:\n',
        "    steps:\n      - uses: actions/checkout@v7\n        with: { ref: '${{ github.event.pull_request.head.sha }}' }\n",
      ),
    ),
    told: [
      ['✓', 'Event `pull_request_target`', 'at every change', ''],
      ['✓', 'Pull requests from forks', '`pull_request_target` has the secrets', ''],
      ['!', 'Policy for `pull_request_target`', 'is public', ''],
      [
        '✗',
        'Job `notion`',
        /beside code of pull requests: .*“actions\/checkout@v7” checks it out/,
        'of its own',
      ],
    ],
    without: ['Event `pull_request`'],
    fails: false,
    isUnsafe: true,
  },
  'a workflow whose file is not named': {
    seed: given({ env: { GITHUB_WORKFLOW_REF: '' } }),
    told: [['!', 'Workflow', 'Unknown', ''], FORKS_UNKNOWN],
    without: withoutFile(),
    fails: false,
  },
};

async function inCheckedWorld(use: (world: CheckedWorld) => Promise<void>): Promise<void> {
  const world = await startCheckedWorld();
  try {
    await use(world);
  } finally {
    await world.close();
  }
}

/** The findings of a healthy world; a database of another world has another ID. */
let healthyFindings: Promise<SeenFinding[]> | undefined;
function healthy(): Promise<SeenFinding[]> {
  healthyFindings ??= (async () => {
    const world = await startCheckedWorld();
    const findings = findingsIn(await world.check()).map(withoutIds);
    await world.close();
    return findings;
  })();
  return healthyFindings;
}

function withoutIds(finding: SeenFinding): SeenFinding {
  return { ...finding, found: finding.found.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id') };
}

const isOf = ({ subject }: SeenFinding, told: string | RegExp) =>
  typeof told === 'string' ? subject === told : told.test(subject);

async function expectDefect({ seed, told, without = [], fails, isUnsafe = false }: Defect): Promise<void> {
  await inCheckedWorld(async (world) => {
    const runs = seed(world);
    const before = await world.everything();
    const run = await world.check(runs);
    const findings = findingsIn(run);
    for (const [sign, subject, found, remedy] of told) {
      expect(findings).toContainEqual({
        sign,
        subject: expect.stringMatching(
          typeof subject === 'string' ? new RegExp(`^${escaped(subject)}$`) : subject,
        ),
        found: expect.stringMatching(typeof found === 'string' ? escaped(found) : found),
        remedy: expect.stringMatching(typeof remedy === 'string' ? escaped(remedy) : remedy),
      });
    }
    const subjects = [...told.map(([, subject]) => subject), ...without];
    const others = (all: SeenFinding[]) =>
      all.filter((finding) => !subjects.some((subject) => isOf(finding, subject)));
    expect(others(findings).map(withoutIds)).toEqual(others(await healthy()));
    expect(run.code).toBe(fails || isUnsafe ? 1 : 0);
    expect(run.errors.map(({ title }) => title)).toEqual(
      fails || isUnsafe ? ['The check found what has to be mended'] : [],
    );
    expectNoToken(run, world.notion.token, world.github.token);
    expect(await world.everything()).toEqual(before);
    const sync = await world.sync(runs);
    expect([sync.code, ...sync.errors]).toEqual([fails ? 1 : 0, ...(fails ? [expect.anything()] : [])]);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('nothing that is wrong: every line is ✓, and every write is one that Notion has to refuse', async () => {
  await inCheckedWorld(async (world) => {
    const before = await world.everything();
    const run = await world.check();
    expect(findingsIn(run).filter(({ sign }) => sign !== '✓')).toEqual([]);
    expect(run.code).toBe(0);
    expect([run.errors, run.warnings, run.notices]).toEqual([[], [], []]);
    expect(run.requests.toSorted()).toEqual([
      'GET /v1/data_sources/:id',
      'GET /v1/databases/:id',
      'GET /v1/users',
      'GET /v1/users/me',
      'PATCH /v1/pages/:id',
      'POST /v1/pages',
    ]);
    const writes = world.notion.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ status }) => status)).toEqual([404, 404]);
    expect(await world.everything()).toEqual(before);
    expect(run.summary).toContain(
      '<td>✓</td><td>Notion token</td><td>Valid: the integration “Notion Changelog”',
    );
    expect(run.outputs).toMatchObject({ operation: 'unchanged', failed: '0', entries: '[]' });
  });
});

describe.each([
  ['Notion', IN_NOTION],
  ['the properties', IN_PROPERTIES],
  ['the people', IN_PEOPLE],
  ['the inputs', IN_INPUTS],
  ['GitHub', ON_GITHUB],
  ['the workflow', IN_THE_WORKFLOW],
])('a single defect in %s is found and named, and nothing else; it fails where a sync does', (_, defects) => {
  test.concurrent.each(Object.entries(defects))('%s', (_name, defect) => expectDefect(defect));
});

test('each field names the property that it cannot go into', async () => {
  await inCheckedWorld(async (world) => {
    const properties = Object.keys(Object(world.notion.person.read(world.dataSource).properties));
    const links = ['Release', 'Pull requests'];
    const others = properties.filter((name) => ![...links, 'Name', 'Team'].includes(name));
    withProperties(Object.fromEntries(others.map((name) => [name, FORMULA])))(world);
    const findings = findingsIn(await world.check()).filter(({ sign }) => sign === '✗');
    expect(findings).toHaveLength(18);
    for (const name of others) {
      const found = expect.stringContaining(`The property “${name}” is of type formula`);
      expect(findings).toContainEqual(expect.objectContaining({ found }));
    }
  });
});

test('several defects are all told, and the error names them', async () => {
  await inCheckedWorld(async (world) => {
    world.notion.setCapabilities({ insertContent: false });
    withProperties({ Status: FORMULA, Closed: FORMULA })(world);
    const run = await world.check({ inputs: { 'extra-properties': 'Squad: <b>`x`</b>' } });
    const failed = [
      'Capability “Insert content”',
      'Field `status`',
      'Field `closed`',
      'Extra property “Squad”',
    ];
    expect(findingsIn(run).flatMap(({ sign, subject }) => (sign === '✗' ? [subject] : []))).toEqual(failed);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toMatch(
      new RegExp(`^4 of \\d+ findings .*: ${escaped(failed.join('; '))}\\.`),
    );
    expect(run.outputs).toMatchObject({ operation: 'failed', failed: '1' });
    expect(run.summary).not.toContain('<b>`x`</b>');
  });
});

test('a run for all entries needs all permissions, and a named one its own', async () => {
  await inCheckedWorld(async (world) => {
    world.github.permit({ contents: 'none', 'pull-requests': 'none' });
    const failed = async (runs: Given) =>
      findingsIn(await world.check(runs)).flatMap(({ sign, subject }) => (sign === '✗' ? [subject] : []));
    expect(await failed({ event: 'workflow_dispatch' })).toEqual(['Releases', 'Pull requests']);
    expect(await failed({ event: 'schedule', inputs: { kinds: 'releases' } })).toEqual(['Releases']);
    expect(await failed({ event: 'workflow_dispatch', inputs: { 'pull-request': '2' } })).toEqual([
      'Pull requests',
    ]);
  });
});

describe('drafts of releases', () => {
  const draftsWith = async (world: CheckedWorld, inputs: Record<string, string>) =>
    findingsIn(await world.check({ inputs })).find(({ subject }) => subject === 'Drafts of releases');

  test('are visible where one is listed', async () => {
    await inCheckedWorld(async (world) => {
      world.github.setRelease({ ...example('release', 'published').release, draft: true });
      expect(await draftsWith(world, {})).toMatchObject({ sign: '✓', found: 'Visible: GitHub lists one.' });
    });
  });

  test('are not missed where they are not wanted', async () => {
    await inCheckedWorld(async (world) => {
      world.github.permit({ contents: 'read' });
      expect(await draftsWith(world, { drafts: 'false' })).toMatchObject({ sign: '✓' });
    });
  });
});

describe('the workflow’s file', () => {
  test('is read from the checkout first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'checkout-'));
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    await writeFile(join(folder, '.github/workflows/notion.yml'), WORKFLOW.replace('  queue: max\n', ''));
    await inCheckedWorld(async (world) => {
      world.github.permit({ contents: 'none' });
      const run = await world.check({ env: { GITHUB_WORKSPACE: folder } });
      expect(findingsIn(run)).toContainEqual(expect.objectContaining({ sign: '!', subject: 'Concurrency' }));
    });
    await rm(folder, { recursive: true });
  });

  test('of an unsupported event that cannot be read is told of by the event itself', async () => {
    await inCheckedWorld(async (world) => {
      const run = await world.check({ event: 'push', env: { GITHUB_WORKFLOW_REF: '' } });
      expect(findingsIn(run)).toContainEqual(expect.objectContaining({ sign: '!', subject: 'Event `push`' }));
    });
  });
});

test('a run of `workflow_run` needs pull requests from GitHub, and has the secrets also after Dependabot', async () => {
  await inCheckedWorld(async (world) => {
    world.setWorkflow(
      WORKFLOW.replace('on:\n', 'on:\n  workflow_run: { workflows: [CI], types: [completed] }\n'),
    );
    const runs = { event: 'workflow_run', env: { GITHUB_ACTOR: 'dependabot[bot]' } };
    const run = await world.check(runs);
    expect(findingsIn(run)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          sign: '✓',
          subject: 'Dependabot',
          found: expect.stringContaining('workflow_run'),
        }),
        expect.objectContaining({ sign: '✓', subject: 'Event `workflow_run`' }),
        expect.objectContaining({ sign: '✓', subject: 'Pull requests from forks' }),
        expect.objectContaining({ sign: '✓', subject: 'Code of pull requests' }),
      ]),
    );
    expect(run.code).toBe(0);
    world.github.permit({ 'pull-requests': 'none' });
    expect(findingsIn(await world.check(runs))).toContainEqual(
      expect.objectContaining({ sign: '✗', subject: 'Pull requests' }),
    );
  });
});

describe('what cannot be known', () => {
  test('is said to be unknown where Notion answers a write in another way', async () => {
    await inCheckedWorld(async (world) => {
      world.notion.failNext({ match: /^POST \/v1\/pages$/, status: 400, message: 'Something new.' });
      const run = await world.check();
      expect(run.code).toBe(0);
      expect(findingsIn(run).filter(({ sign }) => sign !== '✓')).toEqual([
        {
          sign: '!',
          subject: 'Capability “Insert content”',
          found: expect.stringMatching(/^Unknown: .*Something new\./),
          remedy: '',
        },
      ]);
    });
  });

  test('is not guessed where a network in between answers a read', async () => {
    await inCheckedWorld(async (world) => {
      world.notion.failNext({ match: 'GET /v1/data_sources', html: true, status: 403, times: 100 });
      const run = await world.check();
      expect(run.code).toBe(1);
      expect(findingsIn(run)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ sign: '!', subject: 'Capability “Read content”' }),
          expect.objectContaining({
            sign: '✗',
            subject: 'Database',
            remedy: expect.stringContaining('proxy'),
          }),
          expect.objectContaining({ sign: '✓', subject: 'Capability “Insert content”' }),
          expect.objectContaining({ sign: '✓', subject: 'GitHub token' }),
        ]),
      );
    });
  });

  test('is left out where Notion cannot be asked at all', async () => {
    await inCheckedWorld(async (world) => {
      world.notion.failNext({ html: true, status: 403, times: 100 });
      const run = await world.check();
      const [first, second, third] = findingsIn(run);
      expect(first).toMatchObject({ sign: '✗', subject: 'Notion' });
      expect(second).toMatchObject({ sign: '!', subject: 'Database' });
      expect(third).toMatchObject({ sign: '✓', subject: 'GitHub token' });
    });
  });
});
