import { example } from '../../github-server/examples.ts';
import { WORKFLOW } from '../../support/checked-world.ts';
import type { World } from '../../support/world.ts';
import { type Mistake, sync, wrongly } from './mistake.ts';

const release = example('release', 'published');

const PATH = '.github/workflows/notion.yml';

function check(world: World, inputs: Record<string, string> = {}) {
  const env = {
    GITHUB_WORKFLOW_REF: `${world.github.repository}/${PATH}@refs/heads/main`,
    GITHUB_ACTION_REPOSITORY: 'Acme/notion-changelog',
  };
  return world.run('workflow_dispatch', {}, { mode: 'check', ...inputs }, env);
}

/** A job that runs what a stranger wrote. */
const WITH_CODE = WORKFLOW.replace('  pull_request:\n', '  pull_request_target:\n').replace(
  '    steps:\n',
  "    steps:\n      - uses: actions/checkout@v7\n        with: { ref: '${{ github.event.pull_request.head.sha }}' }\n",
);

/** Made in the workflow file, in the settings of the repository, or in the pull request. */
export const OF_THE_WORKFLOW = {
  'input-invalid': {
    clicks: ['the workflow file', 'lists what each input accepts'],
    make: wrongly({ mode: 'synch' }, () => ({ mode: 'sync' })),
  },
  'notion-token-missing': {
    clicks: [
      'Settings → Secrets and variables → Actions',
      'NOTION_TOKEN',
      'notion-token: ${{ secrets.NOTION_TOKEN }}',
    ],
    make: wrongly({ 'notion-token': '' }, () => ({})),
  },
  'database-missing': {
    clicks: [
      '••• → Copy link',
      'NOTION_DATABASE',
      'Settings → Secrets and variables → Actions → Variables',
      'database: ${{ vars.NOTION_DATABASE }}',
    ],
    make: wrongly({ database: '' }, () => ({})),
  },
  'event-unsupported': {
    clicks: ['tag', 'mode: backfill', 'release, pull_request'],
    make: async (world) => ({
      run: await world.run('push'),
      mend: () => world.run('push', {}, { mode: 'backfill' }),
    }),
  },
  'event-unreadable': {
    clicks: ['GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH'],
    make: async (world) => ({ run: await world.run('pull_request', {}), mend: () => sync(world) }),
  },
  'github-forbidden': {
    clicks: ['permissions: { contents: read, issues: read, pull-requests: read }'],
    make: async (world) => {
      world.github.setRelease(release.release);
      world.github.permit({ contents: 'none' });
      const run = await world.run('push', {}, { tag: '0.0.1' });
      return {
        run,
        mend: () => {
          world.github.permit({ contents: 'read' });
          return world.run('push', {}, { tag: '0.0.1' });
        },
      };
    },
  },
  'github-not-found': {
    clicks: [
      'Correct tag or pull-request in the workflow',
      'permissions: { contents: write, issues: read, pull-requests: read }',
    ],
    make: async (world) => {
      world.github.setRelease(release.release);
      const run = await world.run('push', {}, { tag: 'v9' });
      return { run, mend: () => world.run('push', {}, { tag: '0.0.1' }) };
    },
  },
  'github-unavailable': {
    clicks: ['Run the job again', 'githubstatus.com'],
    make: async (world) => {
      world.github.setRelease(release.release);
      world.github.failNext('server-error', 2);
      const run = await world.run('push', {}, { tag: '0.0.1' });
      return { run, mend: () => world.run('push', {}, { tag: '0.0.1' }) };
    },
  },
  'pull-request-code': {
    toldBy: 'log',
    clicks: ['a workflow or a job of its own', 'pull_request'],
    make: async (world) => {
      world.github.setFile(PATH, WITH_CODE);
      const run = await check(world);
      return {
        run,
        mend: () => {
          world.github.setFile(PATH, WORKFLOW);
          return check(world);
        },
      };
    },
  },
  'check-failed': {
    toldBy: 'log',
    clicks: [
      'Configuration',
      'copy the internal integration secret',
      'NOTION_TOKEN',
      'Settings → Secrets and variables → Actions',
    ],
    make: async (world) => {
      world.github.setFile(PATH, WORKFLOW);
      const run = await check(world, { 'notion-token': 'ntn_wrong' });
      return { run, mend: () => check(world) };
    },
  },
  'tasks-unknown': {
    clicks: ['whoever set up the workflow', 'mode: check'],
    make: async (world) => {
      const { database } = tasksOf(world);
      const run = await sync(world, { 'require-task': 'true' }, { title: 'TASK-1: greet' });
      const inputs = { 'require-task': 'true', 'tasks-database': database };
      return { run, mend: () => sync(world, inputs, { title: 'TASK-1: greet' }) };
    },
  },
  'task-missing': {
    clicks: ['TASK-123', 'title of the pull request', 'its description'],
    make: async (world) => {
      const { database } = tasksOf(world);
      const inputs = { 'require-task': 'true', 'tasks-database': database };
      const run = await sync(world, inputs);
      return { run, mend: () => sync(world, inputs, { title: 'TASK-1: greet' }) };
    },
  },
} satisfies Record<string, Mistake>;

/** A database of tasks with one in it, TASK-1. */
function tasksOf({ notion }: World): { database: string } {
  const tasks = notion.person.createDatabase(notion.page, 'Tasks', {
    Task: { title: {} },
    No: { unique_id: { prefix: 'TASK' } },
  });
  notion.person.createPage(tasks.dataSource, { title: 'Greet' });
  return tasks;
}
