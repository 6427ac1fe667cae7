import { example } from '../github-server/examples.ts';
import { evenHistory } from '../github-server/history.ts';
import type { PullRequestExample, StoredRelease } from '../github-server/state.ts';
import { pullRequestEvent, releaseEvent, runEvent } from '../support/events.ts';
import { fill } from '../support/many-entries.ts';
import { emptyPage } from '../support/set-up.ts';
import type { World, WorldRun } from '../support/world.ts';

/** What a run is to do. */
export interface Scene {
  mode: 'sync' | 'backfill' | 'setup' | 'check';
  name: string;
  /** Makes the world what it is before the run. @returns the run, and more that people see of what it does */
  stage: (world: World) => Promise<Staged>;
}

export interface Staged {
  run: () => Promise<WorldRun>;
  /** The data sources that it writes to, the world's own unless given. */
  dataSources?: () => Promise<string[]>;
  see?: () => Promise<unknown>;
}

type Inputs = Record<string, string>;

const { pull_request: OPENED }: { pull_request: PullRequestExample } = example('pull_request', 'opened');
const { release: RELEASED } = example('release', 'published');
const UPDATED = '2026-01-01T00:00:00Z';
const TEXT = 'One\n\n- Two\n  - Three\n\nFour';
const LONG = `- One\n  - Two\n    - Three\n      - Four\n\n${Array.from({ length: 130 }, (_, i) => `Line ${i}`).join('\n\n')}`;
const note = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });

/** A run for the pull request of GitHub's examples, which GitHub shows with these changes. */
function sync(world: World, changes: object, inputs: Inputs = {}): Promise<WorldRun> {
  const pullRequest = { ...OPENED, ...changes };
  world.github.setPullRequest(pullRequest);
  return world.run('pull_request', pullRequestEvent(pullRequest), inputs);
}

function release(world: World, changes: Partial<StoredRelease> = {}): StoredRelease {
  const html_url = `${world.github.serverUrl}/${world.github.repository}/releases/tag/${RELEASED.tag_name}`;
  const shown: StoredRelease = { ...RELEASED, html_url, body: TEXT, updated_at: UPDATED, ...changes };
  world.github.setRelease(shown);
  return shown;
}

/** The row of the pull request, with notes of a person around its text. */
async function rowWithNotes(world: World, changes: object = {}): Promise<void> {
  await sync(world, { body: TEXT, ...changes });
  const [row] = await world.rows();
  world.notion.person.addBlocks(row?.id ?? '', [note('Above')], { at: 'start' });
  world.notion.person.addBlocks(row?.id ?? '', [note('Below')]);
}

const changed = (name: string, changes: object, before: object = {}): Scene => ({
  mode: 'sync',
  name,
  stage: async (world) => {
    await rowWithNotes(world, before);
    return { run: () => sync(world, { body: TEXT, ...changes }) };
  },
});

const deleted = (onDelete: string): Scene => ({
  mode: 'sync',
  name: `a release that was deleted (on-delete: ${onDelete})`,
  stage: async (world) => {
    const shown = release(world);
    await world.run('release', releaseEvent(shown));
    world.github.removeRelease(shown.id);
    const payload = { ...releaseEvent(shown), action: 'deleted' };
    return { run: () => world.run('release', payload, { 'on-delete': onDelete }) };
  },
});

/** A page, and what runs have made on it. */
function onPage(world: World, event: string, inputs: Inputs): Staged & { page: string } {
  const { page, databases } = emptyPage(world);
  return {
    page,
    run: () => world.run(event, {}, { database: page, ...inputs }),
    dataSources: async () => (await databases()).map(({ dataSource }) => dataSource),
    see: async () =>
      (await databases()).map(({ database, views }) => [
        database.description.map(({ plain_text }) => plain_text),
        views.map(({ name, type, filter, sorts, configuration }) => [
          name,
          type,
          filter,
          sorts,
          configuration,
        ]),
      ]),
  };
}

export const SCENES: readonly Scene[] = [
  {
    mode: 'sync',
    name: 'the first row of a database',
    stage: async (world) => ({ run: () => sync(world, { body: TEXT }) }),
  },
  {
    mode: 'sync',
    name: 'a new row',
    stage: async (world) => {
      fill(world, 1, 0);
      await world.run('workflow_dispatch');
      return { run: () => world.run('release', releaseEvent(release(world))) };
    },
  },
  {
    mode: 'sync',
    name: 'a new row with a text of many requests',
    stage: async (world) => ({ run: () => sync(world, { body: LONG }) }),
  },
  changed('changed properties', { title: 'New title', draft: true, labels: [{ id: 1, name: 'bug' }] }),
  changed('a text in which lines changed', {
    body: TEXT.replace('Two', 'Deux').replace('Four', 'Five\n\nSix'),
  }),
  changed('a text that was replaced', { body: 'Quite\n\nanother', title: 'New title' }),
  changed('a text that was emptied', { body: '' }),
  changed('a text that was changed before', { body: 'One\n\n- Zwei\n\nFour' }, { body: 'Zero' }),
  changed('a row that is right', {}),
  {
    mode: 'sync',
    name: 'a row that a person made',
    stage: async (world) => {
      const { person } = world.notion;
      person.changeProperties(world.dataSource, { 'GitHub ID': { rich_text: {} }, URL: { url: {} } });
      const properties = { URL: { url: OPENED.html_url } };
      person.createPage(world.dataSource, { title: 'Mine', properties, children: [note('Note')] });
      return { run: () => sync(world, { body: TEXT }) };
    },
  },
  deleted('mark'),
  deleted('trash'),
  {
    mode: 'sync',
    name: 'a release that ships pull requests',
    stage: async (world) => {
      world.github.setHistory(evenHistory(2));
      fill(world, 4, 1);
      await world.run('workflow_dispatch');
      fill(world, 4, 2);
      return { run: () => world.run('push', {}, { tag: 'v0.2.0' }) };
    },
  },
  {
    mode: 'sync',
    name: 'a picture of a private repository',
    stage: async (world) => {
      const { github } = world;
      const uuid = '0a1b2c3d-0000-4000-8000-000000000001';
      const address = github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes: PNG });
      github.setPrivate(true);
      const event = releaseEvent(release(world, { body: `Look:\n\n![Screenshot](${address})` }));
      const payload = { ...event, repository: { ...event.repository, private: true } };
      return { run: () => world.run('release', payload) };
    },
  },
  {
    mode: 'sync',
    name: 'a pull request with a task, and a comment',
    stage: async (world) => {
      const { person } = world.notion;
      const tasks = person.createDatabase(world.notion.page, 'Tasks', {
        Task: { title: {} },
        No: { unique_id: { prefix: 'TASK' } },
        State: { status: { options: [{ name: 'To do' }, { name: 'In review' }, { name: 'Done' }] } },
      });
      person.createPage(tasks.dataSource, { title: 'Greet' });
      const relation = { relation: { data_source_id: tasks.dataSource, dual_property: {} } };
      person.changeProperties(world.dataSource, { Tasks: relation });
      world.github.permit({ 'pull-requests': 'write' });
      const inputs = { comment: 'true', 'task-statuses': 'open: In review\nmerged: Done' };
      return {
        run: () => sync(world, { title: 'TASK-1: greet', body: TEXT }, inputs),
        dataSources: async () => [world.dataSource, tasks.dataSource],
        see: async () => world.github.comments(OPENED.number).map(({ body }) => body),
      };
    },
  },
  {
    mode: 'sync',
    name: 'the end of CI',
    stage: async (world) => {
      await sync(world, { body: TEXT });
      const { ref, sha } = OPENED.head;
      return { run: () => world.run('workflow_run', runEvent({ head_branch: ref, head_sha: sha })) };
    },
  },
  {
    mode: 'backfill',
    name: 'a run for all, in an empty database',
    stage: async (world) => {
      world.github.setHistory(evenHistory(2));
      fill(world, 4, 2);
      return { run: () => world.run('workflow_dispatch') };
    },
  },
  {
    mode: 'backfill',
    name: 'a run for all, where some changed and one was deleted',
    stage: async (world) => {
      fill(world, 1, 2);
      const gone = release(world);
      await world.run('workflow_dispatch');
      world.github.removeRelease(gone.id);
      await sync(world, { body: 'One' });
      world.github.setPullRequest({ ...OPENED, title: 'New title', body: 'Two' });
      return { run: () => world.run('schedule', { schedule: '17 3 * * *' }, { 'on-delete': 'trash' }) };
    },
  },
  {
    mode: 'setup',
    name: 'setup on a page',
    stage: async (world) => onPage(world, 'workflow_dispatch', { mode: 'setup' }),
  },
  {
    mode: 'setup',
    name: 'setup of a database that people have used',
    stage: async (world) => {
      const { notion, database, dataSource } = world;
      notion.person.changeProperties(dataSource, { Status: { select: {} } });
      notion.person.createPage(dataSource, { title: 'Mine', children: [note('Note')] });
      return { run: () => world.run('workflow_dispatch', {}, { mode: 'setup', database }) };
    },
  },
  {
    mode: 'check',
    name: 'a check',
    stage: async (world) => {
      await sync(world, { body: TEXT });
      return { run: () => world.run('workflow_dispatch', {}, { mode: 'check' }) };
    },
  },
  {
    mode: 'backfill',
    name: 'the first run for all, which makes the database',
    stage: async (world) => {
      fill(world, 2, 1);
      return onPage(world, 'workflow_dispatch', {});
    },
  },
];

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
