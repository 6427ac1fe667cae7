import { describe, expect, test } from '@jest/globals';
import { FIELD, FIELDS, type Field } from '../../../../src/entry/fields.ts';
import { typeName } from '../../../../src/notion/property/type-name.ts';
import {
  type Defect,
  expectDefect,
  findingsOf,
  given,
  inCheckedWorld,
  withProperties,
} from '../../../support/defects.ts';

const CAPABILITIES = 'Configuration → Capabilities and switch on';
const FORMULA = { formula: { expression: '"x"' } };
const STRANGER = '00000000-0000-4000-8000-000000000000';
/** What depends on the database's properties. */
const PROPERTIES = [/^Field /, 'Links of releases', 'Status options', /^Extra property /, 'People map'];
const NO_FIELDS: Defect['told'][number] = ['warning', 'Fields', 'Unknown', ''];
const ALL_OF_NOTION = ['Plan of the workspace', /^Capability /, ...PROPERTIES];
const IN_NOTION: Record<string, Defect> = {
  'a wrong token': {
    seed: given({ inputs: { 'notion-token': 'ntn_wrong' } }),
    told: [
      ['failure', 'Notion token', 'Notion does not accept the token', 'copy the internal integration secret'],
      ['warning', 'Database', 'Unknown', ''],
    ],
    without: ALL_OF_NOTION,
    fails: true,
  },
  'an integration that may not read': {
    seed: ({ notion }) => void notion.setCapabilities({ readContent: false }),
    told: [
      ['failure', 'Capability “Read content”', 'lacks a capability', `${CAPABILITIES} “Read content”`],
      ['warning', 'Database', 'Unknown', ''],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'an integration that may not insert': {
    seed: ({ notion }) => void notion.setCapabilities({ insertContent: false }),
    told: [
      ['failure', 'Capability “Insert content”', 'lacks a capability', `${CAPABILITIES} “Insert content”`],
    ],
    fails: true,
  },
  'an integration that may not update': {
    seed: ({ notion }) => void notion.setCapabilities({ updateContent: false }),
    told: [
      ['failure', 'Capability “Update content”', 'lacks a capability', `${CAPABILITIES} “Update content”`],
    ],
    fails: true,
  },
  'a database that is not shared': {
    seed: ({ notion }) => void notion.person.unshare(notion.page),
    told: [
      [
        'failure',
        'Database',
        'no such page or database',
        /→ “Notion Changelog”.*another workspace than “Workspace”/,
      ],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a mistyped ID': {
    seed: given({ inputs: { database: '11111111-1111-1111-1111-111111111111' } }),
    told: [
      ['warning', 'Capability “Read content”', 'Unknown', ''],
      ['failure', 'Database', 'should be a valid uuid', 'copy its link'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a page without a database': {
    seed: ({ notion }) => ({
      inputs: { database: notion.person.createPage(notion.page, { title: 'Team' }) },
    }),
    told: [
      [
        ...(['warning', 'Database', 'The page “Team” (https://'] as const),
        /Run the workflow by hand with `mode: sync`: .* https:\/\/github\.com\/.*\/actions\/workflows\/notion\.yml$/,
      ],
      ['ok', 'Fields', 'They come with the database', ''],
    ],
    without: PROPERTIES,
    fails: false,
  },
  'rows of something else': {
    seed: ({ notion, dataSource }) =>
      void notion.person.changeProperties(dataSource, { 'GitHub ID': { name: 'Number of the customer' } }),
    told: [
      [
        'failure',
        'Database',
        'holds one row, and lacks the property “GitHub ID”',
        'add `setup` to the choices',
      ],
      ['ok', 'Field `key`', 'Will be added as “GitHub ID”', ''],
    ],
    fails: true,
  },
  'the ID of a view': {
    seed: ({ notion, database }) => ({ inputs: { database: notion.person.views(database)[0]?.id ?? '' } }),
    told: [['failure', 'Database', 'is of a view, “Table”', 'copy its link'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'a linked view': {
    seed: ({ notion, dataSource }) => ({
      inputs: { database: notion.person.linkView(notion.page, dataSource) },
    }),
    told: [['failure', 'Database', 'no data source of it', '↗ stands beside its title'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'a database in the trash': {
    seed: ({ notion, database }) => void notion.person.trash(database),
    told: [['failure', 'Database', 'is in the trash', 'Restore it'], NO_FIELDS],
    without: PROPERTIES,
    fails: true,
  },
  'several data sources': {
    seed: ({ notion, database }) =>
      void notion.person.addDataSource(database, 'Archive', { Name: { title: {} } }),
    told: [
      ['failure', 'Database', /2 data sources: “Changelog” .*“Archive”/, 'Set the input `data-source`'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a name of no data source': {
    seed: given({ inputs: { 'data-source': 'Archives' } }),
    told: [
      ['failure', 'Database', 'no data source named “Archives”', 'Set the input `data-source`'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a free workspace': {
    seed: ({ notion }) => ({ env: { NOTION_API_URL: notion.url } }),
    told: [
      [
        'warning',
        'Plan of the workspace',
        /1,000 blocks for its lifetime.* can’t be known/,
        'personal access token',
      ],
    ],
    fails: false,
  },
  'no database': {
    seed: given({ inputs: { database: '' } }),
    told: [
      ['warning', 'Capability “Read content”', 'Unknown', ''],
      ['failure', 'Database', 'The input `database` is empty', 'of the page on which it is to be made'],
      NO_FIELDS,
    ],
    without: PROPERTIES,
    fails: true,
  },
  'a dry run of an integration that may not insert': {
    seed: ({ notion }) => {
      notion.setCapabilities({ insertContent: false });
      return { inputs: { 'dry-run': 'true' } };
    },
    told: [['warning', 'Capability “Insert content”', 'The dry run does without', CAPABILITIES]],
    fails: false,
  },
};

/** A field of each kind, and a type of property that it cannot go into. */
const UNFITTING: Partial<Record<Field, string>> = {
  status: 'checkbox',
  version: 'date',
  number: 'select',
  url: 'email',
  assignees: 'url',
  labels: 'people',
  shipped: 'created_time',
  key: 'number',
};

const UNUSABLE = FIELDS.flatMap((field): [string, Defect][] => {
  const [name, type] = [FIELD[field].property, UNFITTING[field]];
  if (type === undefined) return [];
  const found = new RegExp(`“${name}” is of type ${typeName(type)},.* Accepted types: `);
  const defect: Defect = {
    seed: withProperties({ [name]: { [type]: {} } }),
    told: [['failure', `Field \`${field}\``, found, 'Change the property’s type in Notion']],
    without: field === 'status' ? ['Status options'] : [],
    fails: true,
  };
  return [[`a property of type ${type} for the field \`${field}\``, defect]];
});

const IN_PROPERTIES: Record<string, Defect> = {
  ...Object.fromEntries(UNUSABLE),
  'a property that the database lacks': {
    seed: withProperties({ Milestone: null }),
    told: [['ok', 'Field `milestone`', 'Will be added as “Milestone”, of type Select.', '']],
    fails: false,
  },
  'a property that may not be added': {
    seed: (world) => {
      withProperties({ Milestone: null })(world);
      return { inputs: { 'create-properties': 'false' } };
    },
    told: [['warning', 'Field `milestone`', 'no property “Milestone”', 'create-properties: true']],
    fails: false,
  },
  'a key that may not be added': {
    seed: (world) => {
      withProperties({ 'GitHub ID': null })(world);
      return { inputs: { 'create-properties': 'false' } };
    },
    told: [['failure', 'Field `key`', 'no property “GitHub ID”', 'create-properties: true']],
    fails: true,
  },
  'a title that is named wrongly': {
    seed: given({ inputs: { properties: 'title: Heading' } }),
    told: [['failure', 'Field `title`', 'no property “Heading”', 'The title property is “Name”']],
    fails: true,
  },
  'an extra property that the database lacks': {
    seed: given({ inputs: { 'extra-properties': 'Squad: Web' } }),
    told: [
      ['failure', 'Extra property “Squad”', 'no property “Squad”', 'correct its name in `extra-properties`'],
    ],
    without: ['Extra property “Team”'],
    fails: true,
  },
  'an extra property that cannot take its value': {
    seed: withProperties({ Team: { checkbox: {} } }),
    told: [
      ['failure', 'Extra property “Team”', /of type Checkbox.*"Web"/, 'the value in `extra-properties`'],
    ],
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
      ['ok', 'Field `status`', 'of type Status', ''],
      ['ok', 'Status options', /no “Draft”.*“Closed”.*when first needed, each in the group of its state/, ''],
    ],
    fails: false,
  },
  'an option that a select lacks': {
    seed: (world) => {
      withProperties({ Status: null })(world);
      return withProperties({ Status: { select: { options: [{ name: 'Open' }] } } })(world);
    },
    told: [
      ['ok', 'Field `status`', 'of type Select', ''],
      ['ok', 'Status options', /no “Draft”.*to be added when first needed\.$/, ''],
    ],
    fails: false,
  },
  'a mapped status that does not exist': {
    seed: given({ inputs: { statuses: 'merged: Shiped' } }),
    told: [
      [
        'warning',
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
      [
        'warning',
        'People map',
        'no user with the e-mail address “nobody@example.com”',
        'guests are not listed',
      ],
    ],
    fails: false,
  },
  'an ID that nobody has': {
    seed: given({ inputs: { people: `Codertocat: ${STRANGER}` } }),
    told: [
      ['failure', 'People map: “codertocat”', new RegExp(`ID ${STRANGER}`), 'Correct the ID in `people`'],
    ],
    without: ['People map'],
    fails: true,
  },
  'no property of type people': {
    seed: withProperties({ Author: { rich_text: {} } }),
    told: [
      ['ok', 'Field `author`', 'of type Text', ''],
      ['warning', 'People map', /has no effect.*change “Author”/, ''],
    ],
    fails: false,
  },
  'nobody in the map': {
    seed: given({ inputs: { people: '' } }),
    told: [['warning', 'People map', /names nobody.*Fill in `people`/, '']],
    fails: false,
  },
  'an integration that may not read users': {
    seed: ({ notion }) => void notion.setCapabilities({ users: 'none' }),
    told: [['failure', 'People map', 'lacks a capability', `${CAPABILITIES} “Read user information`]],
    fails: true,
  },
  'an integration that may not read e-mail addresses': {
    seed: ({ notion }) => void notion.setCapabilities({ users: 'without email' }),
    told: [
      [
        'warning',
        'People map',
        'no addresses at all',
        `${CAPABILITIES} “Read user information including email`,
      ],
    ],
    fails: false,
  },
  'an integration that may not read users, where the map holds an ID': {
    seed: ({ notion }) => {
      notion.setCapabilities({ users: 'none' });
      return { inputs: { people: `Codertocat: ${notion.people[0]?.id}` } };
    },
    told: [['warning', 'People map: “codertocat”', /Unknown: .*may not read users/, '']],
    without: ['People map'],
    fails: false,
  },
};

describe.each([
  ['Notion', IN_NOTION],
  ['the properties', IN_PROPERTIES],
  ['the people', IN_PEOPLE],
])('a single defect in %s is found and named, and nothing else; it fails where a sync does', (_, defects) => {
  test.each(Object.entries(defects))('%s', (_name, defect) => expectDefect(defect));
});

test('each field names the property that it cannot go into', async () => {
  await inCheckedWorld(async (world) => {
    const names = FIELDS.filter((field) => field !== 'title').map((field) => FIELD[field].property);
    withProperties(Object.fromEntries(names.map((name) => [name, FORMULA])))(world);
    const findings = findingsOf(await world.check()).filter(({ level }) => level === 'failure');
    expect(findings).toHaveLength(names.length);
    for (const name of names) {
      const found = expect.stringContaining(`The property “${name}” is of type Formula`);
      expect(findings).toContainEqual(expect.objectContaining({ found }));
    }
  });
});

describe('what cannot be known', () => {
  test('is said to be unknown where Notion answers a write in another way', async () => {
    await inCheckedWorld(async (world) => {
      world.notion.failNext({ match: /^POST \/v1\/pages$/, status: 400, message: 'Something new.' });
      const run = await world.check();
      expect(run.problem).toBeUndefined();
      expect(findingsOf(run).filter(({ level }) => level !== 'ok')).toEqual([
        {
          level: 'warning',
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
      expect(run.problem?.id).toBe('check-failed');
      expect(findingsOf(run)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ level: 'warning', subject: 'Capability “Read content”' }),
          expect.objectContaining({
            level: 'failure',
            subject: 'Database',
            remedy: expect.stringContaining('proxy'),
          }),
          expect.objectContaining({ level: 'ok', subject: 'Capability “Insert content”' }),
          expect.objectContaining({ level: 'ok', subject: 'GitHub token' }),
        ]),
      );
    });
  });

  test('is left out where Notion cannot be asked at all', async () => {
    await inCheckedWorld(async (world) => {
      world.notion.failNext({ html: true, status: 403, times: 100 });
      const run = await world.check();
      const [first, second, third] = findingsOf(run);
      expect(first).toMatchObject({ level: 'failure', subject: 'Notion' });
      expect(second).toMatchObject({ level: 'warning', subject: 'Database' });
      expect(third).toMatchObject({ level: 'ok', subject: 'GitHub token' });
    });
  });
});
