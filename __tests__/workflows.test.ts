import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string }[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const texts = readdirSync('.github/workflows').map((name) => ({
  name,
  text: readFileSync(`.github/workflows/${name}`, 'utf8'),
}));

describe.each(texts)('the workflow $name', ({ text }) => {
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);

  test('takes actions of others by their commit, and says the version', () => {
    const taken = [...text.matchAll(/uses: (?!\.\/)(?<action>.*)$/gm)].map(({ groups }) => groups?.action);
    for (const action of taken) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts no expression into a script, where it could become a command', () => {
    for (const { steps } of jobs) for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('runs no code of packages beside the right to write', () => {
    for (const { steps, permissions = workflow.permissions } of jobs) {
      const installs = steps.some(({ run }) => /\bnpm\b/.test(run ?? ''));
      if (installs) expect(Object.values(permissions)).not.toContain('write');
    }
  });
});
