import { describe, expect, test } from '@jest/globals';
import { workflowFindings } from '../../../../src/modes/check/workflow/workflow-findings.ts';
import type { Finding } from '../../../../src/report/result.ts';

const ACTION = 'Acme/notion-changelog';
const NOTION = `      - uses: ${ACTION}@v1
        with: { notion-token: '\${{ secrets.NOTION_TOKEN }}' }
`;
const HEAD = '${{ github.event.pull_request.head.sha }}';
const CHECKOUT = step(`uses: actions/checkout@v7\nwith: { ref: '${HEAD}' }`);

/** A step of a job, by its lines. */
function step(lines: string): string {
  return lines
    .split('\n')
    .map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}\n`)
    .join('');
}

const run = (...lines: string[]) => step(`run: |\n${lines.map((line) => `  ${line}`).join('\n')}`);

interface Given {
  on?: string;
  steps?: string;
  /** Of the job with the action's step. */
  job?: string;
  /** Of the workflow. */
  top?: string;
  /** Other jobs. */
  jobs?: string;
  notion?: string;
}

function workflow({
  on = 'pull_request_target',
  steps = '',
  job = '',
  top = '',
  jobs = '',
  notion = NOTION,
}: Given) {
  return `on: [${on}]\n${top}jobs:\n  notion:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}${notion}${jobs}`;
}

/** What is told of code of pull requests. */
function findingsOf(given: Given): Finding[] {
  const file = { path: '.github/workflows/notion.yml', text: workflow(given) };
  const all = workflowFindings(file, {
    action: ACTION,
    event: 'pull_request_target',
    namesEntry: false,
    visibility: 'private',
  });
  return all.filter(({ subject }) => subject === 'Code of pull requests' || subject.startsWith('Job '));
}

const levelOf = (given: Given) => findingsOf(given)[0]?.level;

const scripts = {
  'gh pr checkout': run('gh pr checkout "$NUMBER"'),
  'gh pr checkout of another repository': run('gh -R octo/repo pr checkout 5'),
  'git fetch, then checkout': run('git fetch origin pull/5/head:pr', 'git checkout pr'),
  'git fetch in one step, merge in the next':
    run('git fetch origin refs/pull/5/merge') + run('git merge FETCH_HEAD'),
  'git fetch over two lines': run('git fetch origin \\', `  ${HEAD}`, 'git reset --hard FETCH_HEAD'),
  'git checkout of the commit': run(`git checkout ${HEAD}`),
  'git switch in a condition': run(`if true; then git switch --detach ${HEAD}; fi`),
  'git clone of the fork': run('git clone ${{ github.event.pull_request.head.repo.clone_url }} .'),
  'git pull of the branch by the runner’s variable': run('git pull origin "$GITHUB_HEAD_REF"'),
  'git checkout by a variable of the step': step(`run: git checkout "$SHA"\nenv: { SHA: '${HEAD}' }`),
  'git fetch by a number in a variable': step(
    "run: git fetch origin pull/$PR/head && git checkout FETCH_HEAD\nenv: { PR: '${{ github.event.number }}' }",
  ),
  'git with options before its command': run(`git -C pr -c core.pager=cat checkout ${HEAD}`),
  'git in PowerShell': step(`run: git checkout $env:SHA\nshell: pwsh\nenv: { SHA: '${HEAD}' }`),
  'the diff, applied': run('gh pr diff 5 | git apply'),
  'an archive of the commit, unpacked': run(
    `curl -L https://codeload.github.com/o/r/tar.gz/${HEAD} | tar xz`,
  ),
  'a script of the fork, run': run(
    'curl https://raw.githubusercontent.com/${{ github.event.pull_request.head.repo.full_name }}/main/x.sh | bash',
  ),
  'gh repo clone of the fork': run('gh repo clone ${{ github.event.pull_request.head.repo.full_name }} pr'),
  'a variable of the script': run(`SHA=${HEAD}`, 'git checkout "$SHA"'),
  'a variable that gh has told': run(
    'SHA=$(gh pr view 5 --json headRefOid -q .headRefOid)',
    'git checkout $SHA',
  ),
  'a variable from the payload': run(
    'SHA=$(jq -r .pull_request.head.sha "$GITHUB_EVENT_PATH")',
    'git fetch origin $SHA && git checkout $SHA',
  ),
  'a command in brackets': run('(gh pr checkout 5)'),
  'a command of another shell': run('bash -c "gh pr checkout 5"'),
  'a command after others that run it': run('env GH_DEBUG=1 timeout 60 gh pr checkout 5'),
  'the input of an action that runs it': step(
    `uses: nick-fields/retry@v3\nwith: { command: 'git checkout ${HEAD}' }`,
  ),
  'commands of github-script': step(
    "uses: actions/github-script@v8\nwith: { script: 'git checkout ${{ github.head_ref }}' }",
  ),
};

const checkouts = {
  'the head’s commit': `ref: '${HEAD}'`,
  'the head’s branch': "ref: '${{ github.event.pull_request.head.ref }}'",
  'the head’s branch, in short': "ref: '${{ github.head_ref }}'",
  'the head in brackets': "ref: \"${{ github.event['pull_request'].head['sha'] }}\"",
  'the merge commit': "ref: '${{ github.event.pull_request.merge_commit_sha }}'",
  'the merge of the pull request': "ref: 'refs/pull/${{ github.event.pull_request.number }}/merge'",
  'the head of the pull request': "ref: 'refs/pull/${{ github.event.number }}/head'",
  'one of two': `ref: '\${{ github.event.pull_request.head.sha || github.sha }}'`,
  'the fork': "repository: '${{ github.event.pull_request.head.repo.full_name }}'",
};

const texts = {
  'the title': '${{ github.event.pull_request.title }}',
  'the description': '${{ github.event.pull_request.body }}',
  'the branch': '${{ github.head_ref }}',
  'a review': '${{ github.event.review.body }}',
  'all of the event': '${{ toJSON(github.event) }}',
};

describe('a job with the secret that brings code of a pull request', () => {
  test('is a failure that names the job, the step, what it does and what mends it', () => {
    expect(findingsOf({ steps: CHECKOUT })).toEqual([
      {
        level: 'failure',
        subject: 'Job `notion`',
        found:
          'A job has the secret beside code of pull requests: On `pull_request_target` it has the secret, and its step “actions/checkout@v7” checks it out, by `ref`.',
        remedy: expect.stringContaining('a workflow or a job of its own'),
      },
    ]);
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('is one on %s', (on) => {
    expect(levelOf({ on, steps: CHECKOUT })).toBe('failure');
    expect(levelOf({ on: `pull_request, ${on}`, steps: CHECKOUT })).toBe('failure');
  });

  test.each(['pull_request', 'push', 'release', 'pull_request_review'])('is none on %s', (on) => {
    expect(findingsOf({ on, steps: CHECKOUT })).toEqual([]);
  });

  test.each(Object.entries(checkouts))('by a checkout of %s', (_, inputs) => {
    expect(levelOf({ steps: step(`uses: actions/checkout@v4\nwith: { ${inputs} }`) })).toBe('failure');
  });

  test.each([
    ['the step', `env: { SHA: '${HEAD}' }`, '', ''],
    ['the job', '', `    env: { SHA: '${HEAD}' }\n`, ''],
    ['the workflow', '', '', `env: { SHA: '${HEAD}' }\n`],
  ])('by a checkout of a variable of %s', (_, env, job, top) => {
    const lines = `uses: actions/checkout@v7\nwith: { ref: '\${{ env.SHA }}' }${env && `\n${env}`}`;
    expect(levelOf({ steps: step(lines), job, top })).toBe('failure');
  });

  test.each([
    'github.event.workflow_run.head_sha',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.head_commit.id',
  ])('by a checkout of %s', (expression) => {
    const steps = step(`uses: actions/checkout@v7\nwith: { ref: '\${{ ${expression} }}' }`);
    expect(levelOf({ on: 'workflow_run', steps })).toBe('failure');
  });

  test.each(Object.entries(scripts))('by %s', (_, steps) => {
    expect(levelOf({ steps })).toBe('failure');
  });

  test.each(Object.entries(texts))('by %s in a script', (_, text) => {
    expect(levelOf({ steps: run(`echo "${text}"`) })).toBe('failure');
    const script = `uses: actions/github-script@v8\nwith:\n  script: console.log(\`${text}\`)`;
    expect(levelOf({ steps: step(script) })).toBe('failure');
  });

  test('by text of anybody’s that a variable brings into a script as an expression', () => {
    const lines = "run: echo ${{ env.TITLE }}\nenv: { TITLE: '${{ github.event.pull_request.title }}' }";
    expect(levelOf({ steps: step(lines) })).toBe('failure');
  });

  test('after the action’s step, too: secrets are in the runner from the start', () => {
    expect(levelOf({ notion: NOTION + CHECKOUT })).toBe('failure');
  });

  test.each([
    ['in its root, and builds there', '', run('npm ci')],
    ['in its root, and runs a file of it', '', run('./report.sh')],
    [
      'in its root, and runs an action of the checkout',
      "path: '${{ github.workspace }}'",
      step('uses: ./post'),
    ],
    ['in a folder, and runs a file of that', 'path: pr', run('node pr/report.js')],
    ['in a folder, and builds there', 'path: pr', run('cd pr', 'make')],
    ['in a folder, and builds in it', 'path: pr', step('run: npm test\nworking-directory: pr')],
  ])('by an artifact that it puts %s', (_, path, next) => {
    const inputs = ["run-id: '${{ github.event.workflow_run.id }}'", path].filter(Boolean).join(', ');
    for (const action of ['actions/download-artifact@v8', 'dawidd6/action-download-artifact@v11'])
      expect(
        levelOf({ on: 'workflow_run', steps: step(`uses: ${action}\nwith: { ${inputs} }`) + next }),
      ).toBe('failure');
  });

  test('by an artifact that a command downloads', () => {
    const steps = run('gh run download "$RUN" --dir pr', 'bash pr/report.sh');
    expect(levelOf({ on: 'workflow_run', steps })).toBe('failure');
  });
});

describe('no false alarm comes from', () => {
  const safe: [string, string][] = [
    ['no other step', ''],
    ['a plain checkout', step('uses: actions/checkout@v7')],
    ['a checkout of the default branch', checkout("ref: '${{ github.event.repository.default_branch }}'")],
    ['a checkout of the base', checkout("ref: '${{ github.event.pull_request.base.sha }}'")],
    ['a checkout of the base’s branch', checkout("ref: '${{ github.base_ref }}'")],
    ['a checkout of a branch', checkout('ref: main, repository: octo/tools, path: tools')],
    ['a checkout that a build follows', step('uses: actions/checkout@v7') + run('npm ci', 'npm test')],
    ['git that takes the base', run('git fetch origin "$GITHUB_BASE_REF"', 'git checkout FETCH_HEAD')],
    [
      'text that is passed by a variable',
      step('run: echo "$TITLE"\nenv: { TITLE: \'${{ github.event.pull_request.title }}\' }'),
    ],
    ['text that is only judged', run("echo ${{ contains(github.event.pull_request.title, 'WIP') }}")],
    ['a branch that is only compared', run("echo ${{ github.head_ref == 'main' }}")],
    ['the number', run('gh pr comment ${{ github.event.pull_request.number }} --body Hello')],
    ['the commit, where nothing is checked out', run(`gh api repos/o/r/statuses/${HEAD} -f state=success`)],
    [
      'a comment that tells how to check it out',
      run('echo "Run gh pr checkout 5 to try it"', '# gh pr checkout 5'),
    ],
    ['an action that gets the commit', step(`uses: octo/set-status@v1\nwith: { sha: '${HEAD}' }`)],
    ['the list of files', run('gh pr view 5 --json files')],
    ['the names of the files in the diff', run('gh pr diff 5 --name-only')],
    ['the commit in a variable', run(`SHA=${HEAD}`, 'gh api "repos/o/r/statuses/$SHA" -f state=success')],
    ['the commit that gh tells', run('gh pr view 5 --json headRefOid')],
    ['a clone of another repository', run('gh repo clone octo/tools')],
  ];

  function checkout(inputs: string): string {
    return step(`uses: actions/checkout@v7\nwith: { ${inputs} }`);
  }

  test.each(safe)('%s', (_, steps) => {
    expect(findingsOf({ steps })).toEqual([
      {
        level: 'ok',
        subject: 'Code of pull requests',
        found: 'No job of `pull_request_target` checks it out or runs it.',
      },
    ]);
  });

  test.each([
    ['an artifact that is only read', 'path: pr', run('cat pr/number.txt')],
    ['an artifact in a folder beside a build', 'path: pr', step('uses: actions/checkout@v7') + run('npm ci')],
    ['an artifact in the folder for such things', "path: '${{ runner.temp }}/pr'", run('npm ci')],
  ])('%s', (_, path, next) => {
    const inputs = `run-id: '\${{ github.event.workflow_run.id }}', ${path}`;
    const steps = step(`uses: actions/download-artifact@v8\nwith: { ${inputs} }`) + next;
    expect(levelOf({ on: 'workflow_run', steps })).toBe('ok');
  });

  test('an artifact of the run itself', () => {
    const steps = step('uses: actions/download-artifact@v8') + run('npm ci');
    expect(levelOf({ on: 'workflow_run', steps })).toBe('ok');
  });

  test.each([
    "github.event_name == 'push'",
    "github.event_name == 'pull_request' && success()",
    "github.event_name != 'pull_request_target'",
  ])('a step or job with `if: %s`', (condition) => {
    const guarded = step(`if: ${condition}\nuses: actions/checkout@v7\nwith: { ref: '${HEAD}' }`);
    expect(levelOf({ steps: guarded })).toBe('ok');
    expect(levelOf({ steps: CHECKOUT, job: `    if: ${condition}\n` })).toBe('ok');
  });
});

describe('what can’t be told for sure is worth knowing, and no failure', () => {
  const ifs = (condition: string) => `    if: ${condition}\n`;

  test.each([
    ['a condition on the fork', ifs('github.event.pull_request.head.repo.full_name == github.repository')],
    ['a condition on a label', ifs("contains(github.event.pull_request.labels.*.name, 'safe')")],
    ['a condition on the author', ifs("github.event.pull_request.author_association == 'MEMBER'")],
    ['a condition on the event of the other run', ifs("github.event.workflow_run.event == 'push'")],
    ['one event of several', ifs("github.event_name == 'push' || github.actor == 'octocat'")],
    ['an environment that may ask a person', '    environment: reviewed\n'],
    ['a job before that has such a condition', '    needs: [gate]\n'],
  ])('such as %s', (_, job) => {
    const jobs = "  gate:\n    if: github.actor == 'octocat'\n    steps: []\n";
    expect(findingsOf({ steps: CHECKOUT, job, jobs })).toEqual([
      expect.objectContaining({
        level: 'warning',
        subject: 'Job `notion`',
        found: expect.stringMatching(
          /^May bring code.*unless the conditions keep pull requests of strangers out/,
        ),
      }),
    ]);
  });

  test.each([ifs("vars.NOTION_DATABASE != ''"), ifs('always()')])(
    'other than a condition like this: %s',
    (job) => {
      expect(levelOf({ steps: CHECKOUT, job })).toBe('failure');
    },
  );

  test.each([
    [
      'a ref that another step found',
      step("uses: actions/checkout@v7\nwith: { ref: '${{ steps.pr.outputs.ref }}' }"),
    ],
    [
      'a ref that another job found',
      step("uses: actions/checkout@v7\nwith: { ref: '${{ needs.pr.outputs.ref }}' }"),
    ],
    [
      'a variable that is set at run time',
      step("uses: actions/checkout@v7\nwith: { ref: '${{ env.REF }}' }"),
    ],
    [
      'a ref by the event',
      step(
        "uses: actions/checkout@v7\nwith:\n  ref: ${{ github.event_name == 'push' && github.sha || github.head_ref }}",
      ),
    ],
    [
      'a head that is only fetched',
      run('git checkout main', 'git fetch origin pull/5/head', 'git diff FETCH_HEAD'),
    ],
  ])('such as %s', (_, steps) => {
    expect(levelOf({ steps })).toBe('warning');
  });
});

describe('jobs beside the action’s', () => {
  const other = (lines: string, steps = CHECKOUT) =>
    `  build:\n    runs-on: ubuntu-latest\n${lines}    steps:\n${steps}`;
  const build = (given: Given) => findingsOf(given).find(({ subject }) => subject === 'Job `build`')?.level;
  const SECRET = '${{ secrets.NOTION_TOKEN }}';

  test.each([
    ['its environment', other(`    env: { TOKEN: '${SECRET}' }\n`)],
    ['a step’s environment', other('', CHECKOUT + step(`run: make\nenv: { TOKEN: '${SECRET}' }`))],
    [
      'a step’s inputs',
      other('', CHECKOUT + step(`uses: o/r@v1\nwith: { token: "\${{ secrets['notion_token'] }}" }`)),
    ],
    ['a script', other('', CHECKOUT + run(`post ${SECRET}`))],
    ['all secrets', other('', CHECKOUT + step("run: make\nenv: { ALL: '${{ toJSON(secrets) }}' }"))],
    [
      'one that is found out at run time',
      other('', CHECKOUT + step("run: make\nenv: { A: '${{ secrets[matrix.name] }}' }")),
    ],
  ])('get the secret by %s', (_, jobs) => {
    expect(build({ jobs })).toBe('failure');
  });

  test('get it by the workflow’s environment', () => {
    expect(build({ jobs: other(''), top: `env: { NOTION: '${SECRET}' }\n` })).toBe('failure');
  });

  test('get it under another name, where the action takes it from a variable', () => {
    const notion = NOTION.replace('secrets.NOTION_TOKEN', 'env.TOKEN');
    const job = "    env: { TOKEN: '${{ secrets.CHANGELOG }}' }\n";
    const jobs = other("    env: { OTHER: '${{ secrets.CHANGELOG }}' }\n");
    expect(build({ notion, job, jobs })).toBe('failure');
  });

  test.each([
    ['no secret', other('')],
    ['another secret', other("    env: { NPM: '${{ secrets.NPM_TOKEN }}' }\n")],
    ['GitHub’s own token', other("    env: { GH_TOKEN: '${{ secrets.GITHUB_TOKEN }}' }\n")],
  ])('with %s only are worth knowing', (_, jobs) => {
    expect(findingsOf({ jobs })).toEqual([
      expect.objectContaining({
        level: 'warning',
        subject: 'Job `build`',
        found: expect.stringContaining('It has no secret of Notion’s'),
        remedy: expect.stringContaining('Let `pull_request` run'),
      }),
    ]);
  });

  test.each(['secrets: inherit', `secrets: { token: '${SECRET}' }`])(
    'that call another workflow with the secret (%s) can’t be looked into',
    (secrets) => {
      const jobs = `  build:\n    uses: ./.github/workflows/build.yml\n    ${secrets}\n`;
      expect(findingsOf({ jobs })).toEqual([
        expect.objectContaining({
          level: 'warning',
          found: expect.stringContaining('calls “./.github/workflows/build.yml”'),
        }),
      ]);
    },
  );

  test('that call another workflow without it are no matter', () => {
    expect(levelOf({ jobs: '  build:\n    uses: ./.github/workflows/build.yml\n' })).toBe('ok');
  });

  test('of a file without a step of the action may have Notion’s secret by any name', () => {
    const notion = step('run: make');
    expect(build({ notion, jobs: other("    env: { A: '${{ secrets.A }}' }\n") })).toBe('failure');
  });
});

test.each([
  'jobs: [1]',
  'jobs: { a: 1, b: { steps: x, needs: [b], env: 3 }, c: { steps: [{ with: 1, run: [] }] } }',
])('jobs of any shape do no harm: %s', (jobs) => {
  const file = { path: 'x.yml', text: `on: pull_request_target\n${jobs}\n` };
  const run = { action: ACTION, event: '', namesEntry: false, visibility: undefined };
  expect(workflowFindings(file, run)).toContainEqual(
    expect.objectContaining({ subject: 'Code of pull requests' }),
  );
});
