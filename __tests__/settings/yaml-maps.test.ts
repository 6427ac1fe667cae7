import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '../support/settings.ts';

/** What YAML takes for numbers, dates, booleans and nothing, some of it only in its older version. */
const TYPED = [
  ...['2026.10', '007', '0123456', '1e3', '0x10', '0o17', '1_000', '+5', '.5', '.inf', '.NaN', '12:30:45'],
  ...['2026-01-31', '2026-01-31T10:00:00Z', 'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'True'],
  ...['null', '~'],
];

describe('what is typed in a map stays as it is typed', () => {
  test.each(TYPED)('%s as a value', async (typed) => {
    const { fields, tasks } = await settingsOf({
      properties: `status: ${typed}`,
      statuses: `merged: ${typed}`,
      'extra-properties': `Team: ${typed}\nAreas: [${typed}, Web]`,
      people: `octocat: ${typed}`,
      'task-statuses': `merged: ${typed}`,
      'task-id': `property: ${typed}\npattern: ${typed.replace(/^[.+]/, '')}`,
    });
    expect(fields.properties.status).toBe(typed);
    expect(fields.statuses.merged).toBe(typed);
    expect(fields.extra).toEqual(
      new Map<string, unknown>([
        ['Team', typed],
        ['Areas', [typed, 'Web']],
      ]),
    );
    expect(fields.people).toEqual(new Map([['octocat', typed]]));
    expect(tasks.statuses).toEqual(new Map([['merged', typed]]));
    expect(tasks.id?.property).toBe(typed);
  });

  test.each([...TYPED, 'false', '__proto__', 'constructor'])('%s as a name', async (typed) => {
    const { fields } = await settingsOf({ people: `${typed}: a@b.c`, 'extra-properties': `${typed}: x` });
    expect([...fields.people]).toEqual([[typed.toLowerCase(), 'a@b.c']]);
    expect([...fields.extra]).toEqual([[typed, 'x']]);
  });

  test('and in its order', async () => {
    const { fields } = await settingsOf({ 'extra-properties': 'Team: a\n2026: b\n7: c' });
    expect([...fields.extra.keys()]).toEqual(['Team', '2026', '7']);
  });
});

test.each(['__proto__', 'constructor', 'toString'])(
  '%s, which every object knows, is no key',
  async (key) => {
    for (const name of ['properties', 'statuses', 'titles', 'task-statuses', 'task-id'])
      await expect(settingsOf({ [name]: `${key}: x` })).rejects.toThrow(
        `The input \`${name}\` has the key "${key}". Its keys may be `,
      );
  },
);

test.each(['false', 'False', '"false"', ' false '])(
  '%s leaves a field out, and nothing else does',
  async (no) => {
    const { fields } = await settingsOf({ properties: `status: ${no}\nbranch: no\nlabels: off` });
    expect(fields.properties).not.toHaveProperty('status');
    expect(fields.properties).toMatchObject({ branch: 'no', labels: 'off' });
  },
);

test('space around names does not count', async () => {
  const { fields, tasks } = await settingsOf({
    properties: '" status ": " Phase "\n"tasks\u00a0": Tickets',
    statuses: '"merged ": " Done\u00a0"',
    people: '" @Octocat ": " octo@example.com "',
    'task-statuses': '" merged": " Done "',
    'task-id': '" property ": " Ticket "\npattern: " \\\\d+"',
  });
  expect(fields.properties).toMatchObject({ status: 'Phase', tasks: 'Tickets' });
  expect(fields.statuses.merged).toBe('Done');
  expect([...fields.people]).toEqual([['octocat', 'octo@example.com']]);
  expect([...tasks.statuses]).toEqual([['merged', 'Done']]);
  expect(tasks.id).toEqual({ property: 'Ticket', pattern: / \d+/gi });
});

test.each(['', '""', "'  '"])('a value that is %s counts as not set', async (blank) => {
  const { fields, tasks } = await settingsOf({
    properties: `status: ${blank}\nkey: ${blank}\ntasks: ${blank}`,
    statuses: `merged: ${blank}`,
    'extra-properties': `Team: ${blank}`,
    people: `octocat: ${blank}`,
    'task-statuses': `merged: ${blank}`,
    'task-id': `property: ${blank}`,
  });
  expect(fields.properties).toMatchObject({ status: 'Status', key: 'GitHub ID', tasks: 'Tasks' });
  expect(fields.statuses.merged).toBe('Merged');
  expect([fields.extra.size, fields.people.size, tasks.statuses.size, tasks.id]).toEqual([
    0,
    0,
    0,
    undefined,
  ]);
});

test.each(['', '# nothing', 'null', '~', '{}'])('a map that is %j is empty', async (properties) => {
  expect((await settingsOf({ properties })).fields.properties).toEqual(
    (await settingsOf({})).fields.properties,
  );
});

test('a map may be JSON, and hold anchors and texts of several lines', async () => {
  expect(
    (await settingsOf({ properties: '{"status": "Phase", "branch": false}' })).fields.properties,
  ).toEqual((await settingsOf({ properties: 'status: Phase\nbranch: false' })).fields.properties);
  const { extra } = (await settingsOf({ 'extra-properties': 'A: &team 007\nB: *team\nC: >-\n  one\n  two' }))
    .fields;
  expect([...extra.values()]).toEqual(['007', '007', 'one two']);
});
