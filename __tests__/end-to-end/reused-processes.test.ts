import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { pullRequestEvent, releaseEvent } from '../support/events.ts';
import { fill } from '../support/many-entries.ts';
import { type Run, runAction, runAlone } from '../support/run-action.ts';
import { startWorld, type World } from '../support/world.ts';

// Most tests run the action in processes that have run it before. This holds that nobody could tell.

let worlds: { reused: World; alone: World };
beforeAll(async () => {
  worlds = { reused: await startWorld(), alone: await startWorld() };
});
afterAll(async () => {
  await worlds.reused.close();
  await worlds.alone.close();
});

const { pull_request: pullRequest } = example('pull_request', 'opened');
const { release } = example('release', 'published');
const opened = pullRequestEvent({ ...pullRequest, body: 'One\n\nTwo' }, 'opened');
const edited = pullRequestEvent({ ...pullRequest, title: 'Edited', body: 'One\n\nThree' });

interface Compared {
  what: string;
  given: Parameters<World['runOptions']>;
  prepare?: (world: World) => void;
}

/** In this order, as one run goes on from the other. */
const RUNS: Compared[] = [
  { what: 'a pull request without a row', given: ['pull_request', opened] },
  { what: 'one whose row is right', given: ['pull_request', opened] },
  {
    what: 'an edited one',
    given: ['pull_request', edited],
    prepare: ({ github }) => github.setPullRequest(edited.pull_request),
  },
  {
    what: 'a release',
    given: ['release', releaseEvent(release)],
    prepare: ({ github }) => github.setRelease(release),
  },
  { what: 'a dry run', given: ['pull_request', opened, { 'dry-run': 'true' }] },
  { what: 'an input that is wrong', given: ['pull_request', opened, { statuses: '{' }] },
  { what: 'a token that is none', given: ['pull_request', opened, { 'notion-token': 'ntn_none' }] },
  {
    what: 'a connection that is cut',
    given: ['pull_request', opened],
    prepare: ({ notion }) => notion.failNext({ after: 1, cut: 'before' }),
  },
  { what: 'a backfill', given: ['workflow_dispatch'], prepare: (world) => fill(world, 12, 3) },
  { what: 'a backfill with nothing to do', given: ['workflow_dispatch'] },
  { what: 'setup', given: ['workflow_dispatch', {}, { mode: 'setup' }] },
  { what: 'a check', given: ['workflow_dispatch', {}, { mode: 'check' }] },
  { what: 'an event of nothing', given: ['push'] },
];

describe('a process that has run the action before gives what a new one gives', () => {
  test.each(RUNS)('for $what', async ({ given, prepare }) => {
    const tell = async (world: World, run: typeof runAction) => {
      world.notion.requests.length = 0;
      world.github.requests.length = 0;
      prepare?.(world);
      const ran = await run(world.runOptions(...given));
      return told(world, ran);
    };
    expect(await tell(worlds.reused, runAction)).toEqual(await tell(worlds.alone, runAlone));
  });
});

/**
 * A run and its requests, in pieces, without what differs between two worlds: IDs, addresses and speed; the order of what
 * a backfill does at a time; and what a run that failed at once had asked GitHub by then.
 */
function told({ notion, github }: World, run: Run): string[] {
  const [requests = [], questions = []] = [notion.requests, github.requests].map((all) =>
    all.map(({ method, path, status }) => `${status} ${method} ${path}`),
  );
  return JSON.stringify({ ...run, requests, questions: run.code === 0 ? questions : [] })
    .replaceAll(notion.url, 'NOTION')
    .replaceAll(github.serverUrl, 'GITHUB')
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/g, 'ID')
    .replace(/\d[\d.,]* (?:per second|s left)/g, 'SPEED')
    .split(/\\n|[[\],{}]/)
    .toSorted();
}
