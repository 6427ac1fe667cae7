import { example } from '../github-server/examples.ts';
import { startPaidPlan } from './paid-plan.ts';
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

export interface SeenFinding {
  sign: string;
  subject: string;
  found: string;
  /** Empty where there is none. */
  remedy: string;
}

/** A world in which nothing is wrong: all properties are there, and a row of one pull request. */
export interface CheckedWorld extends World {
  /** A run of `mode: check`. */
  check(given?: Given): Promise<WorldRun>;
  /** A run that syncs the pull request, whose title and text have changed since. */
  sync(given?: Given): Promise<WorldRun>;
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
  const run = (pull_request: typeof payload.pull_request, given: Given) =>
    world.run(
      given.event ?? 'pull_request',
      { ...payload, pull_request },
      { ...inputs, ...given.inputs },
      { ...env, ...given.env },
    );
  github.setPullRequest(payload.pull_request);
  await run(payload.pull_request, {});
  github.setPullRequest(changed);
  return {
    ...world,
    check: (given = {}) => run(changed, { ...given, inputs: { ...given.inputs, mode: 'check' } }),
    sync: (given = {}) => run(changed, given),
    setWorkflow: (text) => github.setFile(PATH, text),
    everything: async () => [notion.person.read(dataSource), await world.rows()],
    close: async () => {
      await paid.close();
      await world.close();
    },
  };
}

/** The findings as the log shows them. */
export function findingsIn({ log }: WorldRun): SeenFinding[] {
  const lines = log.matchAll(
    /^(?<sign>[✓!✗]) (?<subject>\S+(?: \S+)*) {2,}(?<found>.*)\n(?: +What to do: (?<remedy>.*)\n)?/gm,
  );
  return [...lines].map(({ groups }) => ({
    sign: groups?.sign ?? '',
    subject: groups?.subject ?? '',
    found: groups?.found ?? '',
    remedy: groups?.remedy ?? '',
  }));
}
