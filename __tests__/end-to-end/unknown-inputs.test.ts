import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { expectFailure } from '../support/failed-run.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

function sync(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload, inputs, env);
}

describe('an input that the action does not know is a warning, with the name that was meant', () => {
  test.each([
    ['parent-page', 'database'],
    ['database-id', 'database'],
    ['notion-database', 'database'],
    ['token', 'notion-token'],
    ['notion-secret', 'notion-token'],
    ['notion_token', 'notion-token'],
    ['propertys', 'properties'],
    ['ignore-label', 'ignore-labels'],
    ['dryrun', 'dry-run'],
    ['pr-number', 'pull-request'],
  ])('`%s`: `%s`', async (written, meant) => {
    const run = await sync({ [written]: 'x' });
    expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
    expect(run.warnings.map(({ message }) => message)).toEqual([
      `This action has no input “${written}”, so its value was ignored. Did you mean “${meant}”?`,
    ]);
  });

  test('or without one, where none is near', async () => {
    const run = await sync({}, { INPUT_WHO_TO_GREET: 'Mona' });
    expect([run.code, run.warnings.map(({ message }) => message)]).toEqual([
      0,
      ['This action has no input “who_to_greet”, so its value was ignored.'],
    ]);
  });

  test('and its value is told nowhere', async () => {
    const run = await sync({ secret: 'ntn_lost' });
    expect(JSON.stringify(run)).not.toContain('ntn_lost');
  });
});

describe('a run that fails for want of the value says where it went', () => {
  test.each([
    ['database', 'parent-page', 'database is empty'],
    ['notion-token', 'token', 'notion-token is empty'],
  ])('of `%s`', async (meant, written, title) => {
    const run = await sync({ [meant]: '', [written]: 'x' });
    expectFailure(run, world, title, [
      `The workflow passes “${written}”, an input that this action does not have: it is called “${meant}”.`,
      `What to do: In the workflow file write “${meant}:” in place of “${written}:”.`,
    ]);
    expect([run.warnings, run.requests]).toEqual([[], []]);
  });
});
