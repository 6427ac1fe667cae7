import { describe, expect, test } from '@jest/globals';
import { workflowFindings } from '../../../../src/modes/check/workflow/workflow-findings.ts';
import type { Finding } from '../../../../src/report/result.ts';
import { WORKFLOW } from '../../../support/checked-world.ts';

const PATH = '.github/workflows/notion.yml';
const ACTION = 'Acme/notion-changelog';

const RUN = { action: ACTION, event: 'workflow_dispatch', namesEntry: false, visibility: 'private' } as const;

function findingsOf(text: string, run: Partial<Parameters<typeof workflowFindings>[1]> = {}): Finding[] {
  return workflowFindings({ path: PATH, text }, { ...RUN, ...run });
}

const TARGET = WORKFLOW.replace('  pull_request:', '  pull_request_target:');
const CI = '  workflow_run: { workflows: [CI], types: [completed] }\n';
const AFTER_CI = WORKFLOW.replace('  pull_request_review:', `${CI}  pull_request_review:`);

const about = (findings: Finding[], subject: string) => findings.find((one) => one.subject === subject);
const subjectsOf = (findings: Finding[], level: Finding['level']) =>
  findings.filter((one) => one.level === level).map(({ subject }) => subject);

test.each([
  ['the workflow of the README', WORKFLOW],
  ['the same with `pull_request_target`', TARGET],
  ['the same with `workflow_run` beside', AFTER_CI],
])('%s has nothing to remark', (_, text) => {
  expect(findingsOf(text).filter(({ level }) => level !== 'ok')).toEqual([]);
});

describe('pull requests from forks', () => {
  const SUBJECT = 'Pull requests from forks';
  const ofForks = (text: string) => about(findingsOf(text), SUBJECT);
  const nightly = / {2}schedule:.*\n/;

  test.each([
    [
      '`pull_request`, which the nightly run makes up for',
      WORKFLOW,
      /no secrets.*merge conflict.*nightly run/,
    ],
    ['`pull_request_target`', TARGET, /`pull_request_target` has the secrets.*reviews/],
    ['`workflow_run` beside `pull_request`', AFTER_CI, /`workflow_run` has the secrets.*nightly run/],
  ])('come with %s', (_, text, found) => {
    expect(ofForks(text)).toEqual({ level: 'ok', subject: SUBJECT, found: expect.stringMatching(found) });
  });

  test('stay out with `pull_request` and no nightly run', () => {
    expect(ofForks(WORKFLOW.replace(nightly, ''))).toEqual({
      level: 'warning',
      subject: SUBJECT,
      found: expect.stringMatching(/no secrets.*merge conflict.*stay out of Notion/),
      remedy: expect.stringMatching(/Add `schedule.*`workflow_run`.*docs\/which-event\.md/),
    });
  });

  test.each([
    ['pull_request', /^Unknown: `pull_request`, which started this run.*no secrets.*merge conflict/],
    ['pull_request_review', /^Unknown: `pull_request_review`, which started this run.*no secrets/],
    ['workflow_dispatch', /^Unknown: the workflow’s events are not known\. `pull_request` gets no secrets/],
    ['', /^Unknown: the workflow’s events are not known/],
    ['pull_request_target', /^`pull_request_target` has the secrets/],
    ['workflow_run', /^`workflow_run` has the secrets/],
  ])('are told of where the file can’t be read, by the event %j', (event, found) => {
    for (const file of [{ unread: 'GitHub does not show it.' }, { path: PATH, text: 'on: [push' }])
      expect(about(workflowFindings(file, { ...RUN, event }), SUBJECT)?.found).toMatch(found);
  });
});

describe('a public repository with `pull_request_target`', () => {
  const SUBJECT = 'Policy for `pull_request_target`';
  const told = (visibility: Parameters<typeof workflowFindings>[1]['visibility'], text = TARGET) =>
    about(findingsOf(text, { visibility }), SUBJECT);

  test('is told that GitHub blocks it by default, and which clicks allow it', () => {
    expect(told('public')).toEqual({
      level: 'warning',
      subject: SUBJECT,
      found: expect.stringMatching(/^This repository is public\..*2 December 2026.*can’t be known/),
      remedy: expect.stringMatching(
        /`pull_request`.*Settings → Actions → Policies → .*allows `pull_request_target`/,
      ),
    });
    expect(told('unknown')?.found).toMatch(/^Where this repository is public/);
  });

  test('is told so where the file can’t be read, by the event', () => {
    const run = { ...RUN, event: 'pull_request_target', visibility: 'public' } as const;
    expect(about(workflowFindings({ unread: 'No.' }, run), SUBJECT)).toMatchObject({ level: 'warning' });
  });

  test('is all that is meant', () => {
    expect(told('private')).toBeUndefined();
    expect(told(undefined)).toBeUndefined();
    expect(told('public', WORKFLOW)).toBeUndefined();
    expect(told('public', AFTER_CI)).toBeUndefined();
  });
});

describe('`workflow_run`', () => {
  const alone = WORKFLOW.replace(/ {2}pull_request:\n[\s\S]*?request_removed\]\n/, CI);

  test('alone hears of new commits only', () => {
    const findings = findingsOf(alone);
    expect(subjectsOf(findings, 'warning')).toEqual(['Event `pull_request`']);
    expect(about(findings, 'Event `pull_request`')).toMatchObject({
      found: expect.stringMatching(/`workflow_run` tells of new commits alone/),
      remedy: expect.stringMatching(/Write `pull_request: \{ types: \[opened, /),
    });
  });

  test.each([
    ['types: [completed]', 'ok'],
    ['branches: [main]', 'ok'],
    ['types: [requested]', 'warning'],
  ])('with `%s`', (types, level) => {
    const findings = findingsOf(AFTER_CI.replace('types: [completed]', types));
    expect(about(findings, 'Event `workflow_run`')).toMatchObject({ level });
  });
});

describe('a single defect is found and named, and nothing else', () => {
  test.each<[string, string | RegExp, string, string, RegExp, string]>([
    [
      'a type of releases that is missing',
      'unpublished, deleted',
      'unpublished',
      'Event `release`',
      /when deleted/,
      'types: [published, edited, released, unpublished, deleted]',
    ],
    [
      'releases listened to by `created` alone',
      /types: \[published.*/,
      'types: [created]',
      'Event `release`',
      /published,.*created does not come for a release that was a draft/,
      'published',
    ],
    [
      'a single type that is no list',
      /types: \[published.*/,
      'types: published',
      'Event `release`',
      /when edited/,
      'edited',
    ],
    [
      'pull requests without types',
      /pull_request:\n[\s\S]*?request_removed\]/,
      'pull_request:',
      'Event `pull_request`',
      /when edited, closed,.*default holds/,
      'types: [opened',
    ],
    [
      'no reviews',
      / {2}pull_request_review:\n.*\n/,
      '',
      'Event `pull_request_review`',
      /approvals/,
      'types: [submitted, dismissed]',
    ],
    [
      'no releases',
      / {2}release:\n.*\n/,
      '',
      'Event `release`',
      /Does not start the workflow/,
      'release: { types: [published',
    ],
    [
      'no run by hand',
      / {2}workflow_dispatch:[\s\S]*?sync \}\n/,
      '',
      'Run by hand',
      /no `workflow_dispatch`/,
      'Add `workflow_dispatch',
    ],
    ['a queue of one', '  queue: max\n', '', 'Concurrency', /cancels the others/, 'queue: max'],
    [
      'a group of a single name',
      /concurrency:\n.*\n.*\n/,
      'concurrency: notion\n',
      'Concurrency',
      /cancels the others/,
      'queue: max',
    ],
    [
      'runs that cancel each other',
      'queue: max',
      'cancel-in-progress: true',
      'Concurrency',
      /cancels a run that is writing/,
      'no `cancel-in-progress`',
    ],
    [
      'runs that may cancel each other',
      'queue: max',
      'cancel-in-progress: ${{ github.ref }}',
      'Concurrency',
      /cancels a run/,
      'queue: max',
    ],
    [
      'a job whose runs cancel each other',
      '    runs-on',
      '    concurrency: { group: x, cancel-in-progress: true }\n    runs-on',
      'Concurrency',
      /cancels a run/,
      'queue: max',
    ],
  ])('%s', (_, before, after, subject, found, remedy) => {
    const text = WORKFLOW.replace(before, after);
    expect(text).not.toBe(WORKFLOW);
    expect(findingsOf(text).filter(({ level }) => level !== 'ok')).toEqual([
      {
        level: 'warning',
        subject,
        found: expect.stringMatching(found),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });

  test('no nightly run, which is what brings pull requests from forks', () => {
    const findings = findingsOf(WORKFLOW.replace(/ {2}schedule:.*\n/, ''));
    expect(subjectsOf(findings, 'warning')).toEqual(['Pull requests from forks', 'Nightly run']);
    expect(about(findings, 'Nightly run')).toMatchObject({
      found: expect.stringMatching(/no `schedule`/),
      remedy: expect.stringContaining('Add `schedule'),
    });
  });

  test('no event of an entry at all', () => {
    const findings = findingsOf(WORKFLOW.replace(/on:[\s\S]*?schedule/, 'on:\n  schedule'));
    expect(subjectsOf(findings, 'warning')).toEqual(['Events']);
  });
});

describe('an event that says nothing to the action', () => {
  const step = (inputs: string, more = '') =>
    `jobs:\n  sync:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - uses: ${ACTION}@v1\n        with: { ${inputs} }\n`;
  const ignored = (on: string, jobs: string) =>
    findingsOf(`on: ${on}\n${jobs}`).filter(({ subject }) => /^Event `(?:push|issues)`$/.test(subject));

  test.each(['push', '[release, push]', '{ push: { branches: [main] } }'])('is found in `on: %s`', (on) => {
    expect(ignored(on, step('database: x'))).toEqual([
      expect.objectContaining({ level: 'failure', subject: 'Event `push`' }),
    ]);
  });

  test('is told for each', () => {
    expect(subjectsOf(ignored('[push, issues]', step('')), 'failure')).toEqual([
      'Event `push`',
      'Event `issues`',
    ]);
  });

  test('is only remarked where an `if` may keep the step away from it', () => {
    expect(ignored('push', step('', '    if: github.event_name != 1\n'))).toEqual([
      expect.objectContaining({ level: 'warning' }),
    ]);
  });

  test('is only remarked of a step that does nothing but check', () => {
    expect(ignored('push', step('mode: check'))).toEqual([expect.objectContaining({ level: 'warning' })]);
  });

  test.each(['tag: v1', "tag: '${{ github.ref_name }}'", 'pull-request: 7', 'mode: backfill'])(
    'is none where the step has `%s`',
    (inputs) => {
      expect(ignored('push', step(inputs))).toEqual([]);
    },
  );

  test('is none of a workflow that others call', () => {
    expect(findingsOf(`on: workflow_call\n${step('')}`)[0]).toMatchObject({
      level: 'ok',
      subject: 'Workflow',
    });
  });
});

describe('the steps of the action', () => {
  test('are those of the checkout where the action runs from there', () => {
    const findings = findingsOf(WORKFLOW.replace('Acme/notion-changelog@v1', './'), {
      action: '',
    });
    expect(findings[0]).toMatchObject({ level: 'ok', subject: 'Workflow' });
  });

  test('may not be in the file', () => {
    const [first] = findingsOf(WORKFLOW, { action: 'Other/action' });
    expect(first).toMatchObject({
      level: 'warning',
      found: expect.stringMatching(/^Unknown: .*no step of this action/),
    });
  });
});

test('a workflow whose steps all name what they sync may start on what it likes', () => {
  const step = `{ uses: ${ACTION}@v1, with: { tag: '\${{ github.ref_name }}' } }`;
  const findings = findingsOf(`on: push\njobs: { release: { steps: [${step}] } }\n`);
  expect(findings.map(({ level, subject }) => [level, subject])).toEqual([
    ['ok', 'Workflow'],
    ['ok', 'Concurrency'],
  ]);
});

describe('a text that is no workflow', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => {
    const [name, before] = ['bcdefghij'[i], 'abcdefghi'[i]];
    return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
  }).join('\n')}\n`;

  test.each([
    ['no YAML', 'on: [push'],
    ['no map', '- on'],
    ['nothing', ''],
    ['an alias that leads nowhere', 'on: *x'],
    ['aliases that lead to too much', bomb],
  ])('is said to be unknown: %s', (_, text) => {
    expect(findingsOf(text)).toEqual([
      { level: 'warning', subject: 'Workflow', found: expect.stringMatching(/^Unknown: /) },
      expect.objectContaining({ subject: 'Pull requests from forks' }),
    ]);
  });

  test.each(['on:\njobs:\n', 'on: 3\njobs: [1]\n', 'on: { release: 7 }\njobs: { a: { steps: x } }\n'])(
    'may be a workflow all the same: %j',
    (text) => {
      expect(findingsOf(text).length).toBeGreaterThan(1);
    },
  );
});

test('a file that cannot be read is unknown, with what would help', () => {
  const file = { unread: 'GitHub does not show it.', remedy: 'Check it out.' };
  expect(workflowFindings(file, { ...RUN, event: 'release' })).toEqual([
    {
      level: 'warning',
      subject: 'Workflow',
      found: 'Unknown: GitHub does not show it.',
      remedy: 'Check it out.',
    },
    expect.objectContaining({ subject: 'Pull requests from forks' }),
  ]);
});

describe('comments on pull requests', () => {
  const about = (...changes: [string | RegExp, string][]) => {
    const text = changes.reduce((all, [from, to]) => all.replace(from, to), WORKFLOW);
    expect(text).not.toBe(WORKFLOW);
    return findingsOf(text).filter(({ subject }) => subject === 'Comments');
  };
  const COMMENT: [string, string] = ['        with:\n', '        with:\n          comment: true\n'];
  const GRANTED = /permissions: .*\n/;

  test('are told of where they are switched on', () => {
    expect(about(['name: Notion', 'name: Rows'])).toEqual([]);
    expect(about([COMMENT[0], '        with:\n          comment: false\n'])).toEqual([]);
  });

  test.each([
    ['`pull-requests: write`', 'permissions: { contents: read, issues: read, pull-requests: write }\n'],
    ['`issues: write`', 'permissions: { contents: read, issues: write }\n'],
    ['all', 'permissions: write-all\n'],
  ])('may be written with %s', (_, permissions) => {
    expect(about(COMMENT, [GRANTED, permissions])).toEqual([expect.objectContaining({ level: 'ok' })]);
  });

  test.each([
    ['only reading', 'permissions: { contents: read, issues: read, pull-requests: read }\n'],
    ['nothing', 'permissions: {}\n'],
    ['reading all', 'permissions: read-all\n'],
  ])('are refused where the permissions allow %s', (_, permissions) => {
    const [finding] = about(COMMENT, [GRANTED, permissions]);
    expect(finding).toMatchObject({ level: 'warning', found: expect.stringMatching(/lack.*refuses/) });
    expect(finding?.remedy).toContain('pull-requests: write');
  });

  test('go by the job’s permissions, where it has some', () => {
    const job: [string, string] = ['    runs-on', '    permissions: { pull-requests: write }\n    runs-on'];
    expect(about(COMMENT, job)).toEqual([expect.objectContaining({ level: 'ok' })]);
    const none: [string, string] = ['    runs-on', '    permissions: {}\n    runs-on'];
    expect(about(COMMENT, [GRANTED, 'permissions: write-all\n'], none)[0]?.found).toMatch(/lack/);
  });

  test('are unknown without permissions, or with a token of its own', () => {
    expect(about(COMMENT, [GRANTED, ''])[0]?.found).toMatch(/^Unknown: .*repository’s settings/);
    const token: [string, string] = [COMMENT[0], `${COMMENT[1]}          github-token: x\n`];
    expect(about(token)[0]?.found).toMatch(/^Unknown: .*`github-token`/);
  });
});

describe('references in texts of a private repository', () => {
  const GRANTED = /permissions: .*\n/;
  const told = (text: string, visibility: 'public' | 'private' | 'unknown' = 'private') =>
    findingsOf(text, { visibility }).filter(({ subject }) => subject === 'References in texts');
  const LACKING = WORKFLOW.replace('issues: read, ', '');

  test('may stay without links where the permissions lack issues', () => {
    expect(told(LACKING)).toEqual([
      {
        level: 'warning',
        subject: 'References in texts',
        found: expect.stringMatching(/lack `issues: read`.*without a link/),
        remedy: 'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`.',
      },
    ]);
    expect(told(WORKFLOW.replace(GRANTED, 'permissions: {}\n'))).toHaveLength(1);
    expect(told(LACKING.replace('        with:\n', '        with:\n          tag: v1\n'))).toHaveLength(1);
  });

  test.each([
    ['read', WORKFLOW],
    ['written', WORKFLOW.replace('issues: read', 'issues: write')],
    ['read as all else', WORKFLOW.replace(GRANTED, 'permissions: read-all\n')],
    ['written as all else', WORKFLOW.replace(GRANTED, 'permissions: write-all\n')],
    ['left to the repository’s settings', WORKFLOW.replace(GRANTED, '')],
    [
      'read by another token',
      LACKING.replace('        with:\n', '        with:\n          github-token: x\n'),
    ],
    ['of no use', LACKING.replace('        with:\n', '        with:\n          content: false\n')],
  ])('are not told of where issues are %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('are not told of where the repository is not known to be private', () => {
    for (const visibility of ['public', 'unknown'] as const) expect(told(LACKING, visibility)).toEqual([]);
    const enterprise = findingsOf(LACKING, { visibility: undefined });
    expect(enterprise.map(({ subject }) => subject)).not.toContain('References in texts');
  });
});
