import { Problem } from '../../src/problems/problem.ts';
import { PROBLEMS, type ProblemId } from '../../src/problems/problems.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { example } from '../github-server/examples.ts';
import { manyPullRequests } from '../github-server/many.ts';
import type { CheckedWorld, Given } from './checked-world.ts';
import { inCheckedWorld, withProperties } from './defects.ts';
import { pullRequestEvent, releaseEvent } from './events.ts';
import { inWorld } from './in-world.ts';
import { backfill, fill } from './many-entries.ts';
import { emptyPage } from './set-up.ts';
import { Shipping } from './shipping.ts';
import type { World, WorldRun } from './world.ts';

const release = example('release', 'published');
const opened = example('pull_request', 'opened');

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'Codertocat/Hello-World' };

/** Each kind of job summary, as runs of the bundled action write it: what happens, and how it is made. */
export const SUMMARIES: Record<string, () => Promise<string>> = {
  'a release is created': () => of((world) => syncRelease(world)),
  'a pull request is updated': () =>
    of(async (world) => {
      await syncPullRequest(world);
      return syncPullRequest(world, { title: 'Greet by name', body: 'New text' });
    }),
  'nothing has changed': () =>
    of(async (world) => {
      await syncPullRequest(world);
      return syncPullRequest(world);
    }),
  'an entry is skipped': () =>
    of((world) => syncPullRequest(world, {}, { 'ignore-authors': opened.pull_request.user.login })),
  'a release is made with rows of its pull requests': () =>
    of(async (world) => {
      const shipping = new Shipping(world.github);
      shipping.release('v1.0.0', { day: 1 });
      shipping.merge(2, 'squash', { day: 2 });
      shipping.merge(3, 'merge', { day: 3 });
      const payload = releaseEvent(shipping.release('v1.1.0', { day: 4 }));
      const env = { GITHUB_SERVER_URL: world.github.serverUrl };
      const run = await world.run('release', payload, {}, env);
      shipping.remove();
      return run;
    }),
  'a dry run would create': () => of((world) => syncRelease(world, { 'dry-run': 'true' })),
  'a dry run would update': () =>
    of(async (world) => {
      await syncPullRequest(world);
      const changes = { title: 'Greet by name', body: 'New text', updated_at: '2026-02-01T14:03:27Z' };
      return syncPullRequest(world, changes, { 'dry-run': 'true' });
    }),
  'the token is wrong': () => of((world) => syncRelease(world, { 'notion-token': 'ntn_wrong' })),
  'a property does not fit': () =>
    of((world) => {
      world.notion.person.changeProperties(world.dataSource, {
        Status: { formula: { expression: '"x"' } },
      });
      return syncPullRequest(world);
    }),
  'a pull request names no task': () => of((world) => syncPullRequest(world, {}, { 'require-task': 'true' })),
  'there are warnings': () =>
    of((world) => {
      world.notion.person.changeProperties(world.dataSource, { Author: { people: {} } });
      world.github.permit({ 'pull-requests': 'read' });
      return syncPullRequest(world, {}, { comment: 'true', people: 'mona: nobody@example.com' });
    }),
  'no secrets come from a fork': () =>
    of((world) => {
      const { head } = opened.pull_request;
      const repo = { ...head.repo, id: 1, full_name: 'somebody/Hello-World', fork: true };
      const payload = { ...opened, pull_request: { ...opened.pull_request, head: { ...head, repo } } };
      return world.run('pull_request', payload, { 'notion-token': '', database: '' }, ENV);
    }),
  'a run for all fills the database': () =>
    of((world) => {
      fill(world, 40, 12);
      return backfill(world);
    }),
  'a run for all writes a few rows': () =>
    of(async (world) => {
      fill(world, 8, 2);
      await backfill(world);
      fill(world, 9, 3);
      return backfill(world);
    }),
  'a run for all makes the database': () =>
    of((world) => {
      fill(world, 4, 2);
      return backfill(world, { database: emptyPage(world).page });
    }),
  'a dry run for all would make the database': () =>
    of((world) => backfill(world, { database: emptyPage(world).page, 'dry-run': 'true' })),
  'the page has no database yet': () =>
    of((world) => syncPullRequest(world, {}, { database: emptyPage(world).page })),
  'the database holds something else': () =>
    of((world) => {
      world.notion.person.createPage(world.dataSource, { title: 'A customer' });
      return syncPullRequest(world);
    }),
  'several properties do not fit': () =>
    of((world) => {
      const formula = { formula: { expression: '"x"' } };
      world.notion.person.changeProperties(world.dataSource, { Status: formula, Closed: formula });
      return syncPullRequest(world);
    }),
  'a quiet night': () =>
    of(async (world) => {
      fill(world, 8, 3);
      await backfill(world);
      return backfill(world);
    }),
  'nothing is there to sync': () => of((world) => backfill(world)),
  'a run for all in which entries fail': () =>
    of((world) => {
      fill(world, 8, 2);
      const { at } = manyPullRequests(8, world.github);
      const label = at(1).data.labels[0];
      const labels = Array.from({ length: 101 }, (_, index) => ({ ...label, name: `label ${index}` }));
      world.github.setPullRequest({ ...at(4).data, title: 'The bad one', labels: Object(labels) }, at(4));
      world.notion.failNext({ match: 'POST /v1/pages', after: 3, status: 400, code: 'invalid_json' });
      return backfill(world);
    }),
  'the blocks of the workspace are used up': () =>
    of(async (world) => {
      fill(world, 4, 1);
      await backfill(world);
      fill(world, 9, 2);
      world.notion.setBlockLimit(0);
      return backfill(world);
    }),
  'a dry run for all': () =>
    of((world) => {
      fill(world, 12, 3);
      return backfill(world, { 'dry-run': 'true' });
    }),
  'setup makes the database': () => of((world) => emptyPage(world).setup()),
  'setup completes a database': () =>
    of((world) => world.run('workflow_dispatch', {}, { mode: 'setup' }, ENV)),
  'setup finds everything there': () =>
    of(async (world) => {
      await world.run('workflow_dispatch', {}, { mode: 'setup' }, ENV);
      return world.run('workflow_dispatch', {}, { mode: 'setup' }, ENV);
    }),
  'setup fails': () =>
    of((world) => {
      world.notion.setCapabilities({ updateContent: false });
      return world.run('workflow_dispatch', {}, { mode: 'setup' }, ENV);
    }),
  'a check finds nothing wrong': () => ofCheck(() => undefined),
  'a check finds what has to be mended': () =>
    ofCheck((world) => {
      world.notion.setCapabilities({ insertContent: false });
      const formula = { formula: { expression: '"x"' } };
      withProperties({ Status: formula, Closed: formula })(world);
      world.setWorkflow('on: [pull_request_target, push]\njobs: {}');
      return { inputs: { people: 'Codertocat: nobody@example.com', 'extra-properties': 'Squad: Web' } };
    }),
  'every error': async () => {
    const ids = Object.keys(PROBLEMS).filter((id): id is ProblemId => id in PROBLEMS);
    const problems = ids.map((id) => new Problem(id, 'What happened.', { requestId: 'f2d1' }));
    return problems.map((problem) => summaryOf({ mode: 'none', warnings: [], problem }, ENV)).join('');
  },
};

async function of(use: (world: World) => Promise<WorldRun>): Promise<string> {
  let summary = '';
  await inWorld(async (world) => {
    const run = await use(world);
    summary = run.summary.replaceAll(world.github.serverUrl, 'https://github.com');
  });
  return summary;
}

async function ofCheck(use: (world: CheckedWorld) => Given | undefined): Promise<string> {
  let summary = '';
  await inCheckedWorld(async (world) => {
    summary = (await world.runCheck(use(world))).summary;
  });
  return summary;
}

function syncRelease(world: World, inputs: Record<string, string> = {}): Promise<WorldRun> {
  world.github.setRelease(release.release);
  return world.run('release', release, inputs, ENV);
}

function syncPullRequest(
  world: World,
  changes: Partial<typeof opened.pull_request> = {},
  inputs: Record<string, string> = {},
): Promise<WorldRun> {
  const pullRequest: typeof opened.pull_request = { ...opened.pull_request, ...changes };
  world.github.setPullRequest(pullRequest);
  return world.run('pull_request', pullRequestEvent(pullRequest), inputs, ENV);
}
