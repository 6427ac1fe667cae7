import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { REPOSITORY } from '../../src/project.ts';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { fill } from '../support/many-entries.ts';
import { clientOf, namesOf, PROPERTIES, seenDatabase, shownIn, VIEWS } from '../support/set-up.ts';
import type { World, WorldRun } from '../support/world.ts';

interface Workflow {
  on: { workflow_dispatch: { inputs: { mode: { options: string[] } } } };
  jobs: { notion: { steps: { uses: string; with: Record<string, string> }[] } };
}

const [, PASTED = ''] = /^```yaml\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8')) ?? [];
const { on, jobs }: Workflow = parse(PASTED);
const [STEP] = jobs.notion.steps;
const PATH = '.github/workflows/notion.yml';
const [PULL_REQUESTS, RELEASES, ENTRIES] = [3, 2, 3 + 2];
const OPENED = example('pull_request', 'opened');
const PUBLISHED = example('release', 'published');
const EVENTS = Object.entries({ pull_request: OPENED, release: PUBLISHED });
const GREEN = [0, [], []];

/** The step's inputs, with its expressions as GitHub evaluates them. */
function inputsWith(values: Record<string, string>): Record<string, string> {
  const evaluate = (_: string, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`the README gives no value to ${expression}`);
    return value;
  };
  const inputs = { 'notion-token': '', database: '', ...STEP?.with };
  const entries = Object.entries(inputs).map(([name, text]) => [
    name,
    text.replace(/\$\{\{ (.+?) \}\}/g, evaluate),
  ]);
  return Object.fromEntries(entries);
}

/** What the README's steps lead to before the first run. */
function setUp(world: World, { isShared = true } = {}) {
  const { notion, github } = world;
  const page = notion.person.createTopPage('Engineering');
  const { token } = notion.addIntegration('Changelog');
  if (isShared) notion.person.share(page, 'Changelog');
  fill(world, PULL_REQUESTS, RELEASES);
  github.setFile(PATH, PASTED);
  const env = {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_WORKFLOW_REF: `${github.repository}/${PATH}@refs/heads/main`,
    GITHUB_ACTION_REPOSITORY: REPOSITORY,
  };
  const link = `https://www.notion.so/acme/Engineering-${page.replaceAll('-', '')}?source=copy_link`;
  const stored = { 'secrets.NOTION_TOKEN': token, 'vars.NOTION_DATABASE': link };
  const start = (event: string, payload: unknown, mode = '') =>
    world.run(event, payload, inputsWith({ ...stored, 'inputs.mode': mode }), env);
  const client = clientOf({ ...world, notion: { ...notion, token } });
  return { page, client, start, press: (mode: string) => start('workflow_dispatch', {}, mode) };
}

const settled = ({ code, errors, warnings }: WorldRun) => [code, errors, warnings];
const markOf = ({ log }: WorldRun, subject: string) => new RegExp(`^(.) ${subject} `, 'm').exec(log)?.[1];

describe('who follows the README', () => {
  test('has this action in the step, and two modes to choose from', () => {
    expect([STEP?.uses, jobs.notion.steps.length]).toEqual([`${REPOSITORY}@v1`, 1]);
    expect(on.workflow_dispatch.inputs.mode.options).toEqual(['sync', 'check']);
  });

  test.each(EVENTS)('sees a green run and a notice for a %s before the first run by hand', (event, payload) =>
    inWorld(async (world) => {
      const run = await setUp(world).start(event, payload);
      expect([settled(run), writesOf(run), run.outputs.operation]).toEqual([GREEN, [], 'skipped']);
      const button = `${world.github.serverUrl}/${world.github.repository}/actions/workflows/notion.yml`;
      expect(run.notices.map(({ message }) => message)).toEqual([expect.stringContaining(button)]);
    }),
  );

  // `gh workflow run` gives no mode.
  test.each(['sync', ''])(
    'has a filled database after one run by hand (mode “%s”), and then new rows',
    (mode) =>
      inWorld(async (world) => {
        const { page, client, start, press } = setUp(world);
        const run = await press(mode);
        expect([settled(run), run.notices, run.outputs.created]).toEqual([GREEN, [], String(ENTRIES)]);
        const made = await seenDatabase(client, run.outputs['database-id'] ?? '');
        expect(made.database.parent).toEqual({ type: 'page_id', page_id: page });
        expect(Object.keys(made.properties).toSorted()).toEqual(PROPERTIES.toSorted());
        expect(namesOf(made.views)).toEqual(VIEWS);
        const { results } = await client.dataSources.query({ data_source_id: made.dataSource });
        expect(results).toHaveLength(ENTRIES);
        expect(await shownIn(client, made.views[0] ?? { id: '' })).toHaveLength(RELEASES);
        world.github.setPullRequest(OPENED.pull_request);
        world.github.setRelease(PUBLISHED.release);
        for (const [event, payload] of EVENTS)
          expect((await start(event, payload)).outputs.operation).toBe('created');
      }),
  );

  test('is told by a check that the database is yet to be made, and then that it is there', () =>
    inWorld(async (world) => {
      const { press } = setUp(world);
      const [before, , after] = [await press('check'), await press('sync'), await press('check')];
      expect([settled(before), settled(after)]).toEqual([GREEN, GREEN]);
      expect([markOf(before, 'Database'), markOf(after, 'Database')]).toEqual(['!', '✓']);
      expect([markOf(before, 'Workflow'), after.log.includes('✗')]).toEqual(['✓', false]);
    }));

  test.each(['sync', 'check'])('is told in mode %s where step 4 was left out', (mode) =>
    inWorld(async (world) => {
      const { code, errors } = await setUp(world, { isShared: false }).press(mode);
      const told = expect.stringContaining('Add connection → “Changelog”');
      expect([code, errors.map(({ message }) => message)]).toEqual([1, [told]]);
    }),
  );
});
