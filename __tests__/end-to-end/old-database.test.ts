import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure, writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { clientOf, seenDatabase } from '../support/set-up.ts';
import type { World } from '../support/world.ts';

const QUERY = 'POST /v1/data_sources/:id/query';
const READ_SOURCE = 'GET /v1/data_sources/:id';

function run(world: World, mode: string, inputs: Record<string, string> = {}) {
  if (mode !== 'sync') return world.run('workflow_dispatch', {}, { mode, ...inputs });
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload, inputs);
}

function addRows({ notion, dataSource }: World, count: number) {
  for (let row = 1; row <= count; row++) notion.person.createPage(dataSource, { title: `Customer ${row}` });
}

const WRITING = ['sync', 'backfill'];

describe('a database that holds rows of something else', () => {
  const TITLE = 'The database holds rows of something else';

  test.each(WRITING)('is not filled, in mode %s: its title, its rows and the ways out are told', (mode) =>
    inWorld(async (world) => {
      addRows(world, 3);
      const failed = await run(world, mode);
      expect([failed.code, failed.errors]).toEqual([
        1,
        [
          {
            title: TITLE,
            message: expect.stringContaining('holds 3 rows, and lacks the property “GitHub ID”'),
          },
        ],
      ]);
      expect(failed.errors[0]?.message).toMatch(
        /“Changelog” \(https:.*add “setup” to the choices of the workflow/s,
      );
      expect(writesOf(failed)).toEqual([]);
    }),
  );

  test.each([
    [1, 'holds one row,'],
    [100, 'holds 100 rows,'],
    [101, 'holds more than 100 rows,'],
  ])('is known by one query, be it of %i rows', (count, told) =>
    inWorld(async (world) => {
      addRows(world, count);
      const failed = await run(world, 'sync');
      expectFailure(failed, world, TITLE, [told]);
      expect(failed.requests).toEqual([
        ...['GET /v1/databases/:id', QUERY, READ_SOURCE],
        ...[QUERY, READ_SOURCE, 'GET /v1/databases/:id'],
      ]);
    }),
  );

  test('is marked ✗ by a check', () =>
    inWorld(async (world) => {
      addRows(world, 3);
      const failed = await run(world, 'check');
      expect(failed.code).toBe(1);
      expect(failed.errors[0]?.message).toMatch(
        /^✗ Database: The database holds rows of something else: .*holds 3 rows/m,
      );
    }));

  test.each(WRITING)('is filled in mode %s once setup has completed it', (mode) =>
    inWorld(async (world) => {
      addRows(world, 3);
      expect((await run(world, 'setup')).outputs.operation).toBe('updated');
      const filled = await run(world, mode);
      expect([filled.code, filled.errors]).toEqual([0, []]);
    }),
  );

  test('is the changelog all the same where setup’s mark says so', () =>
    inWorld(async (world) => {
      addRows(world, 3);
      world.notion.person.setDescription(world.database, 'Kept current by Notion Changelog.');
      const made = await run(world, 'sync');
      expect([made.code, made.outputs.operation]).toEqual([0, 'created']);
    }));
});

describe('it costs nothing', () => {
  test('where a row is found, and where there is none but the key’s property', () =>
    inWorld(async (world) => {
      await run(world, 'sync');
      const found = await run(world, 'sync');
      expect(found.requests).toEqual(['GET /v1/databases/:id', QUERY]);
    }));

  test('and one query where the database is empty and lacks the property', () =>
    inWorld(async (world) => {
      const first = await run(world, 'sync');
      expect([first.code, first.outputs.operation]).toEqual([0, 'created']);
      expect(first.requests.slice(0, 4)).toEqual(['GET /v1/databases/:id', QUERY, READ_SOURCE, QUERY]);
    }));
});

describe('all that does not fit is told at once', () => {
  const FORMULA = { formula: { expression: '1' } };

  test.each([...WRITING, 'setup'])('in mode %s', (mode) =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, {
        ...{ 'GitHub ID': { rich_text: {} }, Status: FORMULA, Number: { checkbox: {} }, Shipped: FORMULA },
      });
      const failed = await run(world, mode);
      expect([failed.code, failed.errors]).toEqual([
        1,
        [
          {
            title: 'Several properties do not fit',
            message: expect.stringContaining('3 properties do not fit'),
          },
        ],
      ]);
      const message = failed.errors[0]?.message ?? '';
      for (const told of [
        '(1) The property “Status” is of type Formula, which cannot take the field “status”',
        '(2) The property “Number” is of type Checkbox',
        '(3) The property “Shipped” is of type Formula',
        '(3) Change the property’s type in Notion, or in the input “properties” name another property (“shipped: Another name”)',
      ])
        expect(message).toContain(told);
      expect(writesOf(failed)).toEqual([]);
    }),
  );

  test.each(WRITING)('with extra properties that are not there, in mode %s', (mode) =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, { Status: FORMULA });
      const failed = await run(world, mode, { 'extra-properties': 'Team: Web' });
      expect(failed.errors[0]?.message).toMatch(
        /\(1\) .*“Status” is of type Formula.*\(2\) .*no property “Team”/,
      );
    }),
  );

  test('so are the options that Notion does not add: those of all properties in setup, those of other states in a sync', () =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, {
        'GitHub ID': { rich_text: {} },
        Status: { status: { options: [{ name: 'Todo' }] } },
      });
      world.notion.setStatusSupport('refused');
      const failed = await run(world, 'setup');
      expect(failed.errors[0]?.message).toContain(
        'has no option “Draft”, “Open”, “In review”, “Changes requested”, “Approved”, “Merged”, “Closed”, “Pre-release”, “Released”, “Deleted”, and Notion refused to add them. Its options: “Todo”.',
      );
      expect((await run(world, 'sync')).errors[0]?.message).toContain(
        'has no option “Open”, and Notion refused to add it. Its options: “Todo”. Other states will need “Draft”, “In review”,',
      );
    }));

  test('a setup that fails says what comes next, and congratulates nobody', () =>
    inWorld(async (world) => {
      world.notion.person.changeProperties(world.dataSource, { Status: FORMULA, Shipped: FORMULA });
      const failed = await run(world, 'setup');
      for (const told of [failed.log, failed.summary]) {
        expect(told).toMatch(/not finished/);
        expect(told).toContain('Mend what the error says, then run it again');
        expect(told).not.toMatch(/Next:|unchanged: |, unchanged/);
      }
      const { properties } = await seenDatabase(clientOf(world), world.database);
      expect(Object.keys(properties)).toHaveLength(3);
    }));
});
