import { describe, expect, test } from '@jest/globals';
import { PROBLEMS, type ProblemId, type ProblemKind } from '../../../src/problems/problems.ts';
import { inWorld } from '../../support/in-world.ts';
import type { Made, Mistake } from './mistake.ts';
import { OF_THE_DATABASE } from './of-the-database.ts';
import { OF_THE_DAY } from './of-the-day.ts';
import { OF_THE_WORKFLOW } from './of-the-workflow.ts';

const MISTAKES: Record<ProblemId, Mistake> = { ...OF_THE_WORKFLOW, ...OF_THE_DATABASE, ...OF_THE_DAY };
const TITLES = new Map(
  Object.entries<ProblemKind>(PROBLEMS).map(([id, { title }]): [string, string] => [id, plain(title)]),
);

describe('each mistake of docs/errors.md, made on purpose', () => {
  test('is in the table, and none beside', () => {
    expect(Object.keys(MISTAKES).toSorted()).toEqual([...TITLES.keys()].toSorted());
  });

  test.each(Object.entries(MISTAKES))(
    'is answered with the click that mends it: %s',
    (id, { make, clicks, toldBy, options }) =>
      inWorld(async (world) => {
        const { run, mend } = await make(world);
        expect(run.code).toBe(toldBy === 'notice' ? 0 : 1);
        expectInOrder(toldIn(run, toldBy, TITLES.get(id)), clicks);
        if (!mend) return;
        const next = await mend();
        expect([next.code, next.errors]).toEqual([0, []]);
      }, options),
  );
});

/** What a person reads of how to mend it. */
function toldIn({ errors, notices, log }: Made['run'], toldBy: Mistake['toldBy'], title = ''): string {
  if (toldBy === 'log') return plain(log);
  const told = toldBy === 'notice' ? notices : errors;
  expect(told.map((annotation) => plain(annotation.title))).toEqual([title]);
  const message = plain(told[0]?.message ?? '');
  return toldBy === 'notice' ? message : (message.split('What to do: ')[1] ?? '');
}

/** Without what an annotation may put around code, and the address that it may put behind a place. */
function plain(text: string): string {
  return text.replace(/[`“”]| \(https?:[^)]*\)/g, '');
}

function expectInOrder(text: string, clicks: readonly string[]): void {
  let rest = text;
  for (const click of clicks) {
    expect(rest).toContain(click);
    rest = rest.slice(rest.indexOf(click) + click.length);
  }
}
