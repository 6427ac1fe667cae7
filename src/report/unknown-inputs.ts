import { Problem } from '../problems/problem.ts';
import type { ProblemId } from '../problems/problems.ts';
import { coded } from '../quoted.ts';
import { type Environment, INPUTS, type InputName } from '../settings/inputs.ts';
import type { Result } from './result.ts';

/** Names that people expect, of this action and of others. */
const CALLED: Partial<Record<InputName, readonly string[]>> = {
  'notion-token': ['token', 'secret', 'notion-secret', 'api-key', 'notion-key', 'notion-api-key'],
  database: [
    'parent-page',
    'page',
    'page-id',
    'notion-page',
    'database-id',
    'database-url',
    'notion-database',
  ],
  'data-source': ['data-source-id'],
  'github-token': ['gh-token', 'repo-token'],
  tag: ['release', 'tag-name', 'release-tag'],
  'pull-request': ['pr', 'pr-number', 'pull-request-number', 'number'],
  properties: ['fields', 'mapping'],
  statuses: ['status'],
  people: ['users'],
};

/** What a run fails with for want of an input. */
const WANTS: Partial<Record<ProblemId, InputName>> = {
  'notion-token-missing': 'notion-token',
  'database-missing': 'database',
};

/** An input that action.yml does not have, and the one that was probably meant. */
interface Unknown {
  written: string;
  meant: InputName | undefined;
}

/**
 * The result with a warning of inputs that the action does not know, by which the values of misspelt ones would be lost. A
 * failure for want of a value says where that value went. Looked for at the end: it is to cost no time before.
 */
export function withUnknownInputs(result: Result, env: Environment): Result {
  const unknown = unknownInputs(env);
  const wanted = result.problem && WANTS[result.problem.id];
  const lost = unknown.find(({ meant }) => meant !== undefined && meant === wanted);
  const warnings = unknown.filter((one) => one !== lost).map(warningOf);
  const problem = lost && result.problem ? lostValue(result.problem, lost) : result.problem;
  return { ...result, warnings: [...warnings, ...result.warnings], problem };
}

/** The runner passes every input as a variable; other programs may set such variables too. */
function unknownInputs(env: Environment): Unknown[] {
  const known = new Set(names.map((name) => name.toUpperCase()));
  return Object.keys(env)
    .flatMap((variable) => /^INPUT_(.+)$/.exec(variable)?.[1] ?? [])
    .filter((name) => !known.has(name))
    .map((name) => ({
      written: name.toLowerCase(),
      meant: meantBy(name.toLowerCase().replaceAll('_', '-')),
    }));
}

const names = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);

function meantBy(written: string): InputName | undefined {
  const called = names.find((name) => CALLED[name]?.includes(written));
  if (called) return called;
  const near = names
    .map((name) => ({ name, changes: changesBetween(written, name) }))
    .toSorted((a, b) => a.changes - b.changes)[0];
  return near && near.changes <= Math.min(2, Math.floor(written.length / 3)) ? near.name : undefined;
}

/** Letters to add, take away or replace (Levenshtein’s distance). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

function warningOf({ written, meant }: Unknown): string {
  const ignored = `This action has no input ${coded(written)}, so its value was ignored.`;
  return meant === undefined ? ignored : `${ignored} Did you mean \`${meant}\`?`;
}

function lostValue({ id, message, cause }: Problem, { written, meant }: Unknown): Problem {
  return new Problem(id, message, {
    why: `The workflow passes ${coded(written)}, an input that this action does not have: it is called \`${meant}\`.`,
    remedy: `In the workflow file write \`${meant}:\` in place of ${coded(`${written}:`)}.`,
    cause,
  });
}
