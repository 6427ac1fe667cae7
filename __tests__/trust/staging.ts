import { example } from '../github-server/examples.ts';
import type { PullRequestExample, StoredRelease } from '../github-server/state.ts';
import { pullRequestEvent } from '../support/events.ts';
import { emptyPage } from '../support/set-up.ts';
import type { World, WorldRun } from '../support/world.ts';

// What scenes make of a world, and the runs that they begin.

type Inputs = Record<string, string>;

/** The pull request of GitHub's examples. */
export const { pull_request: OPENED }: { pull_request: PullRequestExample } = example(
  'pull_request',
  'opened',
);
const { release: RELEASED } = example('release', 'published');
const UPDATED = '2026-01-01T00:00:00Z';
export const TEXT = 'One\n\n- Two\n  - Three\n\nFour';

export const note = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });

/** A run for the pull request, which GitHub shows with these changes. */
export function syncPullRequest(world: World, changes: object, inputs: Inputs = {}): Promise<WorldRun> {
  const pullRequest = { ...OPENED, ...changes };
  world.github.setPullRequest(pullRequest);
  return world.run('pull_request', pullRequestEvent(pullRequest), inputs);
}

/** The release of GitHub's examples, which GitHub shows with these changes from now on. */
export function showRelease(world: World, changes: Partial<StoredRelease> = {}): StoredRelease {
  const html_url = `${world.github.serverUrl}/${world.github.repository}/releases/tag/${RELEASED.tag_name}`;
  const shown: StoredRelease = { ...RELEASED, html_url, body: TEXT, updated_at: UPDATED, ...changes };
  world.github.setRelease(shown);
  return shown;
}

/** The row of the pull request, with notes of a person around its text. */
export async function rowWithNotes(world: World, changes: object = {}): Promise<void> {
  await syncPullRequest(world, { body: TEXT, ...changes });
  const [row] = await world.rows();
  world.notion.person.addBlocks(row?.id ?? '', [note('Above')], { at: 'start' });
  world.notion.person.addBlocks(row?.id ?? '', [note('Below')]);
}

/** A database of tasks with one, to which rows can lead. @returns the ID of its data source */
export function tasksBeside({ notion, dataSource }: World): string {
  const { person, page } = notion;
  const tasks = person.createDatabase(page, 'Tasks', {
    Task: { title: {} },
    No: { unique_id: { prefix: 'TASK' } },
    State: { status: { options: [{ name: 'To do' }, { name: 'In review' }, { name: 'Done' }] } },
  });
  person.createPage(tasks.dataSource, { title: 'Greet' });
  const relation = { relation: { data_source_id: tasks.dataSource, dual_property: {} } };
  person.changeProperties(dataSource, { Tasks: relation });
  return tasks.dataSource;
}

/** A run on an empty page, and what people see of the databases that it makes there. */
export function onPage(world: World, inputs: Inputs = {}) {
  const { page, databases } = emptyPage(world);
  return {
    run: () => world.run('workflow_dispatch', {}, { database: page, ...inputs }),
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
