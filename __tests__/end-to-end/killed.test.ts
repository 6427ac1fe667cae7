import { describe, expect, jest, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import type { World } from '../support/world.ts';

jest.setTimeout(30_000);

/** The example, told by the event and shown by GitHub. */
function pullRequest(world: World, changes: object) {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  return { ...payload, pull_request };
}

const BEFORE = { title: 'Old title', body: 'One\n\nTwo' };
const AFTER = { title: 'New title', draft: true, body: 'One\n\nThree\n\nFour' };
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

  const UPDATE = [
    'GET /v1/databases/:id',
    'POST /v1/data_sources/:id/query',
    'GET /v1/users/me',
    'GET /v1/blocks/:id/children',
    'PATCH /v1/blocks/:id/children',
    'DELETE /v1/blocks/:id',
    'PATCH /v1/pages/:id',
  ];

  test.concurrent.each(UPDATE.map((request, index) => ({ request, n: index + 1 })))(
    'when it updates, at request $n ($request), with the notes of a person in place',
    ({ n }) =>
      inWorld(async (world) => {
        await world.run('pull_request', pullRequest(world, BEFORE));
        const [row] = await world.rows();
        world.notion.person.addBlocks(row?.id ?? '', [note('Above')], { at: 'start' });
        world.notion.person.addBlocks(row?.id ?? '', [note('Below')]);
        const payload = pullRequest(world, AFTER);
        await runUntilKilled(world, 'pull_request', payload, n);
        expect(world.notion.requests).toHaveLength(n);
        await expectRepaired(world, payload, ['Above', ...TEXT, 'Below']);
      }),
  );
});

test('the runs above are killed at the requests that they name, and at the last one too', () =>
  inWorld(async (world) => {
    const created = await world.run('pull_request', pullRequest(world, BEFORE));
    expect(created.requests).toHaveLength(6);
    const updated = await world.run('pull_request', pullRequest(world, AFTER));
    expect(updated.requests).toHaveLength(7);
  }));
