import { meansAll } from '../../src/github/event/subject.ts';
import { backfill } from '../../src/modes/backfill/backfill.ts';
import { check } from '../../src/modes/check/check.ts';
import { sync } from '../../src/modes/sync.ts';
import { asProblem } from '../../src/problems/problem.ts';
import type { Result } from '../../src/report/result.ts';
import { example } from '../github-server/examples.ts';
import { startPaidPlan } from './paid-plan.ts';
import type { RunOptions } from './run-action.ts';
import { settingsOf } from './settings.ts';
import { startWorld, type World, type WorldRun } from './world.ts';

/** The workflow of a healthy world; its step can check too. */
export const WORKFLOW = `name: Notion
on:
  release:
    types: [published, edited, released, unpublished, deleted]
  pull_request:
    types: [opened, edited, reopened, closed, synchronize, ready_for_review, converted_to_draft,
            labeled, unlabeled, assigned, unassigned, milestoned, demilestoned,
            review_requested, review_request_removed]
  pull_request_review:
    types: [submitted, dismissed]
  schedule: [{ cron: '17 3 * * *' }]
  workflow_dispatch:
    inputs:
      mode: { type: choice, options: [sync, check], default: sync }
permissions: { contents: read, issues: read, pull-requests: read }
concurrency:
  group: notion-\${{ github.event.release.id || github.event.pull_request.number || 'all' }}
  queue: max
jobs:
  notion:
    runs-on: ubuntu-latest
    steps:
      - uses: Acme/notion-changelog@v1
        with:
          mode: \${{ inputs.mode || 'sync' }}
`;

const PATH = '.github/workflows/notion.yml';

/** What a run is given beside the settings of a healthy world. */
export interface Given {
  event?: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

/** A world in which nothing is wrong: all properties are there, and a row of one pull request. */
export interface CheckedWorld extends World {
  /** What `mode: check` comes to, in this process. */
  check(given?: Given): Promise<Result>;
  /** What a sync of the pull request comes to, in this process; its title and text have changed since. */
  sync(given?: Given): Promise<Result>;
  /** A run of the bundled action with `mode: check`. */
  runCheck(given?: Given): Promise<WorldRun>;
  setWorkflow(text: string): void;
  /** The data source and all rows, as they are. */
  everything(): Promise<unknown>;
}

export async function startCheckedWorld(): Promise<CheckedWorld> {
  const world = await startWorld();
  const paid = await startPaidPlan(world.notion.url);
  const { notion, github, dataSource } = world;
  notion.person.changeProperties(dataSource, { Author: { people: {} }, Team: { select: {} } });
  github.permit({ contents: 'write' });
  github.setFile(PATH, WORKFLOW);
  const payload = example('pull_request', 'opened');
  const changed = { ...payload.pull_request, title: 'Changed', body: 'Changed' };
  const inputs = { people: 'Codertocat: person1@example.com', 'extra-properties': 'Team: Web' };
  const env = {
    NOTION_API_URL: paid.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW_REF: `${github.repository}/${PATH}@refs/heads/main`,
    GITHUB_ACTION_REPOSITORY: 'Acme/notion-changelog',
  };
  const about = (pull_request: typeof payload.pull_request, given: Given): Parameters<World['run']> => [
    given.event ?? 'pull_request',
    { ...payload, pull_request },
    { ...inputs, ...given.inputs },
    { ...env, ...given.env },
  ];
  const checking = (given: Given = {}) =>
    about(changed, { ...given, inputs: { ...given.inputs, mode: 'check' } });
  github.setPullRequest(payload.pull_request);
  await resultOf(world.runOptions(...about(payload.pull_request, {})));
  github.setPullRequest(changed);
  return {
    ...world,
    check: (given) => resultOf(world.runOptions(...checking(given))),
    sync: (given = {}) => resultOf(world.runOptions(...about(changed, given))),
    runCheck: (given) => world.run(...checking(given)),
    setWorkflow: (text) => github.setFile(PATH, text),
    everything: async () => [notion.person.read(dataSource), await world.rows()],
    close: async () => {
      await paid.close();
      await world.close();
    },
  };
}

/** What the mode of these inputs comes to. */
async function resultOf({ event: name, payload, inputs, env }: RunOptions): Promise<Result> {
  const variables = { GITHUB_ACTOR: 'Codertocat', ...env };
  const event = { name, action: undefined, payload: Object(payload) };
  const log = () => undefined;
  try {
    const settings = await settingsOf(inputs, variables);
    if (settings.mode === 'check') return await check(settings, event, variables, log);
    return await (meansAll(event, settings) ? backfill(settings, log) : sync(settings, event, log));
  } catch (error) {
    return { mode: 'none', warnings: [], problem: asProblem(error) };
  }
}
