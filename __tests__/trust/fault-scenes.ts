import { evenHistory } from '../github-server/history.ts';
import { releaseEvent, runEvent } from '../support/events.ts';
import { fill } from '../support/many-entries.ts';
import type { World, WorldRun } from '../support/world.ts';
import {
  note,
  OPENED,
  onPage,
  rowWithNotes,
  showRelease,
  syncPullRequest,
  TEXT,
  tasksBeside,
} from './staging.ts';

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

const LONG = `- One\n  - Two\n    - Three\n      - Four\n\n${Array.from({ length: 130 }, (_, i) => `Line ${i}`).join('\n\n')}`;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

const changed = (name: string, changes: object, before: object = {}): Scene => ({
  mode: 'sync',
  name,
  stage: async (world) => {
    await rowWithNotes(world, before);
    return { run: () => syncPullRequest(world, { body: TEXT, ...changes }) };
  },
});

const deleted = (onDelete: string): Scene => ({
  mode: 'sync',
  name: `a release that was deleted (on-delete: ${onDelete})`,
  stage: async (world) => {
    const shown = showRelease(world);
    await world.run('release', releaseEvent(shown));
    world.github.removeRelease(shown.id);
    const payload = { ...releaseEvent(shown), action: 'deleted' };
    return { run: () => world.run('release', payload, { 'on-delete': onDelete }) };
  },
});

export const SCENES: readonly Scene[] = [
  {
    mode: 'sync',
    name: 'the first row of a database',
    stage: async (world) => ({ run: () => syncPullRequest(world, { body: TEXT }) }),
  },
  {
    mode: 'sync',
    name: 'a new row',
    stage: async (world) => {
      fill(world, 1, 0);
      await world.run('workflow_dispatch');
      return { run: () => world.run('release', releaseEvent(showRelease(world))) };
    },
  },
  {
    mode: 'sync',
    name: 'a new row with a text of many requests',
    stage: async (world) => ({ run: () => syncPullRequest(world, { body: LONG }) }),
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
      return { run: () => syncPullRequest(world, { body: TEXT }) };
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
      const event = releaseEvent(showRelease(world, { body: `Look:\n\n![Screenshot](${address})` }));
      const payload = { ...event, repository: { ...event.repository, private: true } };
      return { run: () => world.run('release', payload) };
    },
  },
  {
    mode: 'sync',
    name: 'a pull request with a task, and a comment',
    stage: async (world) => {
      const tasks = tasksBeside(world);
      world.github.permit({ 'pull-requests': 'write' });
      const inputs = { comment: 'true', 'task-statuses': 'open: In review\nmerged: Done' };
      return {
        run: () => syncPullRequest(world, { title: 'TASK-1: greet', body: TEXT }, inputs),
        dataSources: async () => [world.dataSource, tasks],
        see: async () => world.github.comments(OPENED.number).map(({ body }) => body),
      };
    },
  },
  {
    mode: 'sync',
    name: 'the end of CI',
    stage: async (world) => {
      await syncPullRequest(world, { body: TEXT });
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
      const gone = showRelease(world);
      await world.run('workflow_dispatch');
      world.github.removeRelease(gone.id);
      await syncPullRequest(world, { body: 'One' });
      world.github.setPullRequest({ ...OPENED, title: 'New title', body: 'Two' });
      return { run: () => world.run('schedule', { schedule: '17 3 * * *' }, { 'on-delete': 'trash' }) };
    },
  },
  {
    mode: 'setup',
    name: 'setup on a page',
    stage: async (world) => onPage(world, { mode: 'setup' }),
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
      await syncPullRequest(world, { body: TEXT });
      return { run: () => world.run('workflow_dispatch', {}, { mode: 'check' }) };
    },
  },
  {
    mode: 'backfill',
    name: 'the first run for all, which makes the database',
    stage: async (world) => {
      fill(world, 2, 1);
      return onPage(world);
    },
  },
];
