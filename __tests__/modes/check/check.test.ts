import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { example } from '../../github-server/examples.ts';
import { type CheckedWorld, type Given, WORKFLOW } from '../../support/checked-world.ts';
import { type Defect, expectDefect, findingsOf, given, inCheckedWorld } from '../../support/defects.ts';

/** Of a token with no more than the README's workflow grants it. */
const NO_DRAFTS: Defect['told'][number] = [
  'warning',
  'Drafts of releases',
  /Unknown: .*`contents: write` only/,
  'contents: write',
];

function withWorkflow(change: (text: string) => string) {
  return (world: CheckedWorld) => {
    world.setWorkflow(change(WORKFLOW));
    return undefined;
  };
}

function withTarget(change: (text: string) => string) {
  return withWorkflow((text) => change(text.replace('  pull_request:', '  pull_request_target:')));
}

const IN_INPUTS: Record<string, Defect> = {
  'a tag that does not exist': {
    seed: given({ inputs: { tag: 'v9.9' } }),
    told: [['failure', 'Input `tag`', 'GitHub shows no release “v9.9”', '']],
    fails: true,
  },
  'a pull request that does not exist': {
    seed: given({ inputs: { 'pull-request': '999' } }),
    told: [['failure', 'Input `pull-request`', 'GitHub shows no pull request #999', '']],
    fails: true,
  },
  'a start that is no tag': {
    seed: given({ inputs: { since: 'v9.9' } }),
    told: [['warning', 'Input `since`', 'neither a date nor a tag', '2026-01-31']],
    fails: false,
  },
  'a start that is no tag, in a run for all entries': {
    seed: given({ event: 'workflow_dispatch', inputs: { since: 'v9.9' } }),
    told: [['failure', 'Input `since`', 'neither a date nor a tag', '2026-01-31']],
    fails: true,
  },
};

/** Of a workflow whose file can't be read. */
const FORKS_UNKNOWN: Defect['told'][number] = [
  'warning',
  'Pull requests from forks',
  /Unknown: .*`pull_request` gets no secrets for them.*merge conflict/,
  'docs/which-event.md',
];

const ON_GITHUB: Record<string, Defect> = {
  'a token that GitHub does not accept': {
    seed: given({ inputs: { 'github-token': 'ghp_wrong' } }),
    told: [
      ['warning', 'GitHub token', 'did not accept the token', 'store a valid token'],
      ['warning', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Releases', 'Pull requests', 'Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'no token': {
    seed: given({ inputs: { 'github-token': '' } }),
    told: [
      ['warning', 'GitHub token', '`github-token` is empty', 'so that its default applies'],
      ['warning', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Releases', 'Pull requests', 'Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'a repository that the token does not see': {
    seed: ({ github }) => void github.permit({ metadata: 'none' }),
    told: [
      ['warning', 'GitHub token', 'does not show the repository', 'Pass a token of this repository'],
      ['warning', 'Releases', 'shows no releases', ''],
      ['warning', 'Pull requests', 'shows no pull requests', ''],
      ['warning', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'a token without `contents`': {
    seed: ({ github }) => void github.permit({ contents: 'none' }),
    told: [
      ['warning', 'Releases', /refused to show releases.*from what the event tells/, 'contents: read'],
      ['warning', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Drafts of releases', ...withoutFile()],
    fails: false,
  },
  'a token without `pull-requests`': {
    seed: ({ github }) => void github.permit({ 'pull-requests': 'none' }),
    told: [
      ['warning', 'Pull requests', /refused to show pull requests.*without reviewers/, 'pull-requests: read'],
    ],
    fails: false,
  },
  'a token without `pull-requests`, where one is named': {
    seed: ({ github }) => {
      github.permit({ 'pull-requests': 'none' });
      return { event: 'push', inputs: { 'pull-request': '2' } };
    },
    told: [['failure', 'Pull requests', 'refused to show', 'pull-requests: read']],
    fails: true,
  },
  'a token without `contents`, where a tag is named': {
    seed: ({ github }) => {
      github.permit({ contents: 'none' });
      return { event: 'push', inputs: { tag: 'v1' } };
    },
    told: [
      ['failure', 'Releases', 'refused to show', 'contents: read'],
      ['warning', 'Workflow', 'Unknown', 'contents: read'],
      FORKS_UNKNOWN,
    ],
    without: ['Drafts of releases', ...withoutFile()],
    fails: true,
  },
  'drafts that the token may not see': {
    seed: ({ github }) => void github.permit({ contents: 'read' }),
    told: [NO_DRAFTS],
    fails: false,
  },
  'a repository that is a fork': {
    seed: ({ github }) => void github.setFork(true),
    told: [['warning', 'Fork', 'is a fork', 'Enable the workflow under Actions']],
    fails: false,
  },
  'a run that Dependabot starts': {
    seed: given({ env: { GITHUB_ACTOR: 'dependabot[bot]' } }),
    told: [
      [
        'warning',
        'Dependabot',
        'Dependabot started this run',
        'the link of the page or the database into the workflow',
      ],
    ],
    fails: false,
  },
};

/** Subjects that are known only from the workflow's file. */
function withoutFile(): (string | RegExp)[] {
  return [/^Event /, 'Nightly run', 'Run by hand', 'Concurrency'];
}

const IN_THE_WORKFLOW: Record<string, Defect> = {
  'an event that says nothing to the action': {
    seed: (world) => {
      world.setWorkflow(WORKFLOW.replace('on:', 'on:\n  push:'));
      return { event: 'push' };
    },
    told: [['failure', 'Event `push`', 'tells of no release or pull request', 'Take `push` out of `on`']],
    without: ['Workflow'],
    fails: true,
  },
  'activity types of releases that are missing': {
    seed: withWorkflow((text) => text.replace('unpublished, deleted', 'unpublished')),
    told: [
      [
        'warning',
        'Event `release`',
        'when deleted',
        'types: [published, edited, released, unpublished, deleted]',
      ],
    ],
    fails: false,
  },
  '`pull_request_target` in a public repository': {
    seed: withTarget((text) => text),
    told: [
      ['ok', 'Event `pull_request_target`', 'at every change', ''],
      ['ok', 'Pull requests from forks', '`pull_request_target` has the secrets', ''],
      ['ok', 'Code of pull requests', 'No job of `pull_request_target`', ''],
      [
        'warning',
        'Policy for `pull_request_target`',
        /is public.*2 December 2026/,
        'Settings → Actions → Policies',
      ],
    ],
    without: ['Event `pull_request`'],
    fails: false,
  },
  'code of the pull request beside the secret': {
    seed: withTarget((text) =>
      text.replace(
        '    steps:\n',
        "    steps:\n      - uses: actions/checkout@v7\n        with: { ref: '${{ github.event.pull_request.head.sha }}' }\n",
      ),
    ),
    told: [
      ['ok', 'Event `pull_request_target`', 'at every change', ''],
      ['ok', 'Pull requests from forks', '`pull_request_target` has the secrets', ''],
      ['warning', 'Policy for `pull_request_target`', 'is public', ''],
      [
        'failure',
        'Job `notion`',
        /beside code of pull requests: .*“actions\/checkout@v7” checks it out/,
        'of its own',
      ],
    ],
    without: ['Event `pull_request`'],
    fails: false,
    isUnsafe: true,
  },
  'a workflow whose file is not named': {
    seed: given({ env: { GITHUB_WORKFLOW_REF: '' } }),
    told: [['warning', 'Workflow', 'Unknown', ''], FORKS_UNKNOWN],
    without: withoutFile(),
    fails: false,
  },
};

describe.each([
  ['the inputs', IN_INPUTS],
  ['GitHub', ON_GITHUB],
  ['the workflow', IN_THE_WORKFLOW],
])('a single defect in %s is found and named, and nothing else; it fails where a sync does', (_, defects) => {
  test.each(Object.entries(defects))('%s', (_name, defect) => expectDefect(defect));
});

test('a run for all entries needs all permissions, and a named one its own', async () => {
  await inCheckedWorld(async (world) => {
    world.github.permit({ contents: 'none', 'pull-requests': 'none' });
    const failed = async (runs: Given) =>
      findingsOf(await world.check(runs)).flatMap(({ level, subject }) =>
        level === 'failure' ? [subject] : [],
      );
    expect(await failed({ event: 'workflow_dispatch' })).toEqual(['Releases', 'Pull requests']);
    expect(await failed({ event: 'schedule', inputs: { kinds: 'releases' } })).toEqual(['Releases']);
    expect(await failed({ event: 'workflow_dispatch', inputs: { 'pull-request': '2' } })).toEqual([
      'Pull requests',
    ]);
  });
});

describe('drafts of releases', () => {
  const draftsWith = async (world: CheckedWorld, inputs: Record<string, string>) =>
    findingsOf(await world.check({ inputs })).find(({ subject }) => subject === 'Drafts of releases');

  test('are visible where one is listed', async () => {
    await inCheckedWorld(async (world) => {
      world.github.setRelease({ ...example('release', 'published').release, draft: true });
      expect(await draftsWith(world, {})).toMatchObject({ level: 'ok', found: 'Visible: GitHub lists one.' });
    });
  });

  test('are not missed where they are not wanted', async () => {
    await inCheckedWorld(async (world) => {
      world.github.permit({ contents: 'read' });
      expect(await draftsWith(world, { drafts: 'false' })).toMatchObject({ level: 'ok' });
    });
  });
});

describe('the workflow’s file', () => {
  test('is read from the checkout first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'checkout-'));
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    await writeFile(join(folder, '.github/workflows/notion.yml'), WORKFLOW.replace('  queue: max\n', ''));
    await inCheckedWorld(async (world) => {
      world.github.permit({ contents: 'none' });
      const run = await world.check({ env: { GITHUB_WORKSPACE: folder } });
      expect(findingsOf(run)).toContainEqual(
        expect.objectContaining({ level: 'warning', subject: 'Concurrency' }),
      );
    });
    await rm(folder, { recursive: true });
  });

  test('of an unsupported event that cannot be read is told of by the event itself', async () => {
    await inCheckedWorld(async (world) => {
      const run = await world.check({ event: 'push', env: { GITHUB_WORKFLOW_REF: '' } });
      expect(findingsOf(run)).toContainEqual(
        expect.objectContaining({ level: 'warning', subject: 'Event `push`' }),
      );
    });
  });
});

test('a run of `workflow_run` needs pull requests from GitHub, and has the secrets also after Dependabot', async () => {
  await inCheckedWorld(async (world) => {
    world.setWorkflow(
      WORKFLOW.replace('on:\n', 'on:\n  workflow_run: { workflows: [CI], types: [completed] }\n'),
    );
    const runs = { event: 'workflow_run', env: { GITHUB_ACTOR: 'dependabot[bot]' } };
    const run = await world.check(runs);
    expect(findingsOf(run)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          level: 'ok',
          subject: 'Dependabot',
          found: expect.stringContaining('workflow_run'),
        }),
        expect.objectContaining({ level: 'ok', subject: 'Event `workflow_run`' }),
        expect.objectContaining({ level: 'ok', subject: 'Pull requests from forks' }),
        expect.objectContaining({ level: 'ok', subject: 'Code of pull requests' }),
      ]),
    );
    expect(run.problem).toBeUndefined();
    world.github.permit({ 'pull-requests': 'none' });
    expect(findingsOf(await world.check(runs))).toContainEqual(
      expect.objectContaining({ level: 'failure', subject: 'Pull requests' }),
    );
  });
});
