import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  if?: string;
  uses?: string;
  run?: string;
  'continue-on-error'?: unknown;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  'continue-on-error'?: unknown;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
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
  const stepsWith = (action: string) =>
    jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith(`${action}@`));

  test('takes actions of others by their commit, and says the version', () => {
    const taken = [...text.matchAll(/uses: (?!\.\/)(?<action>.*)$/gm)].map(({ groups }) => groups?.action);
    for (const action of taken) expect(action).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts no expression into a script, where it could become a command', () => {
    for (const { steps } of jobs) for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('gives each job the permissions that it names, and no others', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toBeDefined();
  });

  test('runs no code of packages beside the right to write', () => {
    for (const { steps, permissions } of jobs) {
      const installs = steps.some(({ run }) => /\b(?:npm|npx|node|go)\b/.test(run ?? ''));
      if (installs) expect(Object.values(permissions ?? {})).not.toContain('write');
    }
  });

  test('leaves no token of GitHub in the checkout', () => {
    for (const step of stepsWith('actions/checkout'))
      expect(step.with).toHaveProperty('persist-credentials', false);
  });

  test('takes nothing from a cache, which others can fill, where it releases', () => {
    const releases = jobs.some(({ permissions }) => permissions?.contents === 'write');
    const caching = stepsWith('actions/setup-node').filter(
      (step) => step.with?.['package-manager-cache'] !== false,
    );
    if (releases) expect(caching).toEqual([]);
  });

  test('ends a job that hangs', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('gives the code of strangers no secrets', () => {
    const ofStrangers = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];
    expect(Object.keys(workflow.on).filter((event) => ofStrangers.includes(event))).toEqual([]);
  });
});

/** What the steps use or run that are taken at an event, and whose failure is one of the workflow. */
function takenAt(event: string): string[] {
  const isTaken = (one: Job | Step) =>
    [undefined, `github.event_name == '${event}'`].includes(one.if) && !one['continue-on-error'];
  return texts
    .map(({ text }): Workflow => parse(text))
    .filter(({ on }) => event in on && ['null', '{"branches":["main"]}'].includes(JSON.stringify(on[event])))
    .flatMap(({ jobs }) => Object.values(jobs).filter(isTaken))
    .flatMap(({ steps }) => steps.filter(isTaken))
    .map(({ uses, run }) => uses ?? run ?? '');
}

test.each<[what: string, step: RegExp, events?: string[]]>([
  ['all that a developer checks', /^npm run check$/],
  ['dist/, built once more', /^npm run check:dist$/],
  ['the code, by CodeQL', /^github\/codeql-action\/analyze@/],
  ['the workflows, by zizmor', /^zizmorcore\/zizmor-action@/],
  ['the workflows, by actionlint', /^go run github\.com\/rhysd\/actionlint\/cmd\/actionlint@/],
  ['the bundled packages, for known vulnerabilities', /^npm audit --omit=dev$/],
  ['the signatures of all packages', /^npm audit signatures$/],
  ['the packages that are to be added', /^actions\/dependency-review-action@/, ['pull_request']],
  ['the repository, by Scorecard', /^ossf\/scorecard-action@/, ['push']],
])('some workflow checks %s', (_, step, events = ['push', 'pull_request']) => {
  for (const event of events) expect(takenAt(event)).toContainEqual(expect.stringMatching(step));
});

test('a developer checks style, types, docs, schemas and dist/, and runs the tests', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.check?.split(' && ')).toEqual([
    'npm run lint',
    'npm run typecheck',
    'npm run docs -- --check',
    'npm run schemas -- --check',
    'npm run check:dist',
    'npm test --',
  ]);
});

test('Dependabot proposes the versions of packages and actions that have been out for a week, together', () => {
  const { updates }: { updates: Record<string, unknown>[] } = parse(
    readFileSync('.github/dependabot.yml', 'utf8'),
  );
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of updates) {
    expect(update).toHaveProperty('cooldown.default-days', 7);
    expect(update).toHaveProperty('groups');
  }
});
