import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import type { World } from '../support/world.ts';

/** The example, told by the event and shown by GitHub. */
function pullRequest(world: World, changes: object) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return { ...payload, pull_request };
}

const BEFORE = { title: 'Old title', body: 'One\n\nTwo' };
const AFTER = { title: 'New title', draft: true, body: 'One\n\nThree\n\nFour' };
/** A list four levels deep, and more lines than one request takes. */
const LONG = {
  ...AFTER,
  body: `- One\n  - Two\n    - Three\n      - Four\n\n${Array.from({ length: 150 }, (_, i) => `Line ${i}`).join('\n\n')}`,
};
const LONG_TEXT = [
  ...['  (bulleted_list_item) One', '    (bulleted_list_item) Two'],
  ...['      (bulleted_list_item) Three', '        (bulleted_list_item) Four'],
  ...Array.from({ length: 150 }, (_, i) => `  Line ${i}`),
];
const LONG_CREATE = [
  ...['GET /v1/databases/:id', 'POST /v1/data_sources/:id/query', 'GET /v1/data_sources/:id'],
  ...[
    'POST /v1/data_sources/:id/query',
    'PATCH /v1/data_sources/:id',
    'POST /v1/pages',
    'POST /v1/data_sources/:id/query',
  ],
  ...['GET /v1/users/me', 'GET /v1/blocks/:id/children', 'PATCH /v1/blocks/:id/children'],
  // From the second request for the text on, it looks whether another text is to be written by now.
  ...['GET /v1/blocks/:id/children', 'GET /v1/pages/:id', 'GET /v1/blocks/:id/children'],
  ...['PATCH /v1/blocks/:id/children', 'GET /v1/pages/:id', 'PATCH /v1/blocks/:id/children'],
  ...['GET /v1/pages/:id', 'PATCH /v1/blocks/:id/children', 'GET /v1/pages/:id'],
  // At last it looks whether another run has written the same: the page, its section, and the lists in it.
  ...Array.from({ length: 6 }, () => 'GET /v1/blocks/:id/children'),
  'PATCH /v1/pages/:id',
];
const note = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });

/** The next run makes all right, and the one after it finds nothing to do. */
async function expectRepaired(world: World, payload: unknown, body: string[]): Promise<void> {
  const repairing = await world.run('pull_request', payload);
  expect([repairing.code, repairing.errors, repairing.warnings]).toEqual([0, [], []]);
  const rows = await world.rows();
  expect(rows).toEqual([
    expect.objectContaining({
      Name: 'New title',
      Type: 'Pull request',
      Status: 'Draft',
      Number: 2,
      Branch: 'changes → master',
      'GitHub ID': 'pull/279147437',
    }),
  ]);
  expect(repairing.outputs['page-id']).toBe(rows[0]?.id);
  expect(await world.body(rows[0]?.id ?? '')).toEqual(body);
  const idle = await world.run('pull_request', payload);
  expect([idle.outputs.operation, writesOf(idle)]).toEqual(['unchanged', []]);
}

describe('a run that dies is repaired by the next: one row, its text once', () => {
  const CREATE = [
    'GET /v1/databases/:id',
    'POST /v1/data_sources/:id/query',
    'GET /v1/data_sources/:id',
    'POST /v1/data_sources/:id/query',
    'PATCH /v1/data_sources/:id',
    'POST /v1/pages',
    'POST /v1/data_sources/:id/query',
  ];
  const TEXT = ['(synced_block)', '  One', '  Three', '  Four'];

  test.concurrent.each(CREATE.map((request, index) => ({ request, n: index + 1 })))(
    'when it creates, at request $n ($request)',
    ({ n }) =>
      inWorld(async (world) => {
        const payload = pullRequest(world, AFTER);
        await runUntilKilled(world, 'pull_request', payload, n);
        expect(world.notion.requests).toHaveLength(n);
        await expectRepaired(world, payload, TEXT);
      }),
  );

  const EDIT = [
    'GET /v1/databases/:id',
    'POST /v1/data_sources/:id/query',
    'PATCH /v1/pages/:id',
    'GET /v1/blocks/:id/children',
    'GET /v1/blocks/:id/children',
    'PATCH /v1/blocks/:id',
    'PATCH /v1/blocks/:id/children',
    'PATCH /v1/pages/:id',
  ];
  const REPLACE = EDIT.toSpliced(5, 2, 'PATCH /v1/blocks/:id/children', 'DELETE /v1/blocks/:id');
  const OTHER = { ...BEFORE, body: 'Now\n\nfor something else' };
  const UPDATES = [
    { how: 'it edits its text', before: [BEFORE], requests: EDIT },
    { how: 'it replaces its text', before: [OTHER], requests: REPLACE },
    // Once a text was changed, its place is remembered.
    { how: 'it edits its text again', before: [OTHER, BEFORE], requests: EDIT.toSpliced(3, 1) },
    { how: 'it replaces its text again', before: [BEFORE, OTHER], requests: REPLACE.toSpliced(3, 1) },
  ];

  test.concurrent.each(
    UPDATES.flatMap(({ how, before, requests }) =>
      requests.map((request, index) => ({ how, before, request, n: index + 1 })),
    ),
  )('when $how, at request $n ($request), with the notes of a person in place', ({ before, n }) =>
    inWorld(async (world) => {
      for (const changes of before) await world.run('pull_request', pullRequest(world, changes));
      const [row] = await world.rows();
      world.notion.person.addBlocks(row?.id ?? '', [note('Above')], { at: 'start' });
      world.notion.person.addBlocks(row?.id ?? '', [note('Below')]);
      const payload = pullRequest(world, AFTER);
      await runUntilKilled(world, 'pull_request', payload, n);
      expect(world.notion.requests).toHaveLength(n);
      await expectRepaired(world, payload, ['Above', ...TEXT, 'Below']);
    }),
  );

  test.concurrent.each(LONG_CREATE.map((request, index) => ({ request, n: index + 1 })))(
    'when it creates one whose text takes many requests, at request $n ($request)',
    ({ n }) =>
      inWorld(async (world) => {
        const payload = pullRequest(world, LONG);
        await runUntilKilled(world, 'pull_request', payload, n);
        expect(world.notion.requests).toHaveLength(n);
        await expectRepaired(world, payload, ['(synced_block)', ...LONG_TEXT]);
      }),
  );
});

test('the runs above are killed at the requests that they name, and at the last one too', () =>
  inWorld(async (world) => {
    const lengthOf = async (changes: object) =>
      (await world.run('pull_request', pullRequest(world, changes))).requests.length;
    expect(await lengthOf(BEFORE)).toBe(7);
    expect(await lengthOf(AFTER)).toBe(8);
    await lengthOf({ ...BEFORE, body: 'Now\n\nfor something else' });
    expect(await lengthOf(AFTER)).toBe(7);
  }));

test('so is the one of a long text', () =>
  inWorld(async (world) => {
    const { requests } = await world.run('pull_request', pullRequest(world, LONG));
    expect(requests).toEqual(LONG_CREATE);
  }));
