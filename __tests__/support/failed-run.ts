import { expect } from '@jest/globals';
import type { World, WorldRun } from './world.ts';

export { writesOf } from './world.ts';

/** Where Notion answered, its support wants to know this. */
export const REQUEST_ID = /Notion’s request ID: [0-9a-f]{8}-[0-9a-f-]{27}$/;

/**
 * Holds what every failed run has in common: it is red, one annotation tells what happened and what mends it, the
 * outputs say so, and no token is seen anywhere.
 * @param told what the annotation's message must tell
 */
export function expectFailure(run: WorldRun, world: World, title: string, told: (string | RegExp)[]): void {
  expect(run.errors).toEqual([{ title, message: expect.stringContaining('What to do: ') }]);
  for (const part of told) expect(run.errors[0]?.message).toMatch(part);
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({
    operation: 'failed',
    created: '0',
    updated: '0',
    unchanged: '0',
    trashed: '0',
    skipped: '0',
    failed: '1',
  });
  expect(run.summary).toContain('What to do:');
  expectNoToken(run, world.notion.token, world.github.token);
}

/** The log lacks the `::add-mask::` lines, which the runner takes and does not show. */
export function expectNoToken(run: WorldRun, ...tokens: string[]): void {
  for (const token of tokens) expect(JSON.stringify(run)).not.toContain(token);
}
