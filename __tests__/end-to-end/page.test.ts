import { describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { writesOf } from '../support/failed-run.ts';
import { arrival, inWorld } from '../support/in-world.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import { backfill, countOf, fill } from '../support/many-entries.ts';
import { type Run, runAction } from '../support/run-action.ts';
import {
  clientOf,
  emptyPage,
  FIND_ON_PAGE,
  FIND_PAGE,
  FRESH,
  namesOf,
  PROPERTIES,
  VIEWS,
} from '../support/set-up.ts';
import type { World, WorldRun } from '../support/world.ts';

const PULL_REQUESTS = 3;
const RELEASES = 2;
const ENTRIES = PULL_REQUESTS + RELEASES;

/** An empty page, and a repository with some entries. */
function emptyPageAndEntries(world: World) {
  const { page, databases } = emptyPage(world);
  fill(world, PULL_REQUESTS, RELEASES);
  const only = async () => {
    const [made, ...others] = await databases();
    expect(others).toEqual([]);
    if (made === undefined) throw new Error('there is no database');
    return made;
  };
  const rowsIn = async (data_source_id: string) => {
    const { results } = await clientOf(world).dataSources.query({ data_source_id });
    return results.length;
  };
  return {
    page,
    databases,
    only,
    rowsIn,
    runAll: (inputs: Record<string, string> = {}) => backfill(world, { database: page, ...inputs }),
  };
}

function syncPullRequest(world: World, database: string, env: Record<string, string> = {}) {
  const payload = example('pull_request', 'opened');
  world.github.setPullRequest(payload.pull_request);
  return world.run('pull_request', payload, { database }, env);
}

const messagesOf = ({ warnings }: Pick<Run, 'warnings'>) => warnings.map(({ message }) => message);

const TEXT = { paragraph: { rich_text: [] } };

/** Of a person, who has nothing of the action in it. */
function foreignDatabase({ notion }: World, page: string, title: string, properties = {}) {
  return notion.person.createDatabase(page, title, { Name: { title: {} }, ...properties });
}

describe('a run for all entries on a page without a database', () => {
  test('makes it with all properties and views, and fills it', () =>
    inWorld(async (world) => {
      const { runAll, only, rowsIn } = emptyPageAndEntries(world);
      const run = await runAll();
      expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
      expect(run.requests.slice(0, FRESH.length + 1)).toEqual([...FRESH, 'GET /v1/data_sources/:id']);
      const made = await only();
      expect(Object.keys(made.properties).sort()).toEqual([...PROPERTIES].sort());
      expect(namesOf(made.views)).toEqual(VIEWS);
      expect(await rowsIn(made.dataSource)).toBe(ENTRIES);
      expect(run.outputs).toMatchObject({
        operation: 'synced',
        created: String(ENTRIES),
        failed: '0',
        'database-url': made.database.url,
        'database-id': made.id,
        'data-source-id': made.dataSource,
      });
      expect(run.summary).toContain(`in <a href="${made.database.url}">Changelog ↗</a>`);
      expect(run.summary).toContain('<b>Database created</b>');
      expect(run.log).toContain(`created: Changelog · ${made.database.url}`);
      expect(run.log).not.toContain('Next:');
    }));

  test('says how many requests the link of the page costs each event', () =>
    inWorld(async (world) => {
      const { runAll, page, only } = emptyPageAndEntries(world);
      const told = 'To save each event 3 requests or more';
      const run = await runAll();
      const { dataSource } = await only();
      for (const shown of [run.log, run.summary]) {
        expect(shown).toContain(told);
        expect(shown).toContain(`data-source: ${dataSource}`);
      }
      expect((await runAll()).summary).not.toContain(told);
      await syncPullRequest(world, page);
      const event = (inputs: Record<string, string>) =>
        world.run('pull_request', example('pull_request', 'opened'), inputs);
      const byPage = await event({ database: page });
      const byDataSource = await event({ database: '', 'data-source': dataSource });
      expect(byPage.requests.length - byDataSource.requests.length).toBe(3);
    }));

  test('tells in a dry run what it would make, and writes nothing', () =>
    inWorld(async (world) => {
      const { runAll, databases } = emptyPageAndEntries(world);
      const run = await runAll({ 'dry-run': 'true' });
      expect([run.code, run.requests, await databases()]).toEqual([0, FIND_PAGE, []]);
      expect(run.log).toContain(
        `Dry run: to be created: Changelog\n  Properties to be added: ${PROPERTIES.join(' · ')}`,
      );
      expect(run.log).toContain(`Views to be added: ${VIEWS.join(' · ')}`);
    }));

  test('makes one beside databases of another kind, and leaves those alone', () =>
    inWorld(async (world) => {
      const { runAll, page, databases } = emptyPageAndEntries(world);
      const theirs = [foreignDatabase(world, page, 'Changelog'), foreignDatabase(world, page, 'Customers')];
      const run = await runAll();
      expect([run.code, run.outputs.created]).toEqual([0, String(ENTRIES)]);
      const [first, second, made] = await databases();
      expect([first, second].map((database) => Object.keys(database?.properties ?? {}))).toEqual([
        ['Name'],
        ['Name'],
      ]);
      expect(theirs.map(({ database }) => database)).not.toContain(made?.id);
      expect(run.outputs['database-id']).toBe(made?.id);
    }));

  test('says what to mend where it could not be finished, and nothing else; the next run goes on', () =>
    inWorld(async (world) => {
      const { runAll, only } = emptyPageAndEntries(world);
      world.notion.failNext({ match: /POST .*views/, status: 403, times: 9 });
      const run = await runAll();
      expect([run.code, run.outputs.created]).toEqual([1, '0']);
      expect(run.log).toContain('not finished: Changelog');
      expect(run.log).toContain('Mend what the error says, then run it again');
      expect(run.log).not.toMatch(/created: Changelog|Next:/);
      world.notion.clearFaults();
      expect((await runAll()).outputs.created).toBe(String(ENTRIES));
      expect(namesOf((await only()).views)).toEqual(VIEWS);
    }));
});

describe('the nightly run on a page with its database', () => {
  test('makes two requests more than with the database’s own link, and no write', () =>
    inWorld(async (world) => {
      const { runAll, only, page } = emptyPageAndEntries(world);
      await runAll();
      const night = (database: string) =>
        world.run('schedule', {}, { database }, { GITHUB_SERVER_URL: world.github.serverUrl });
      const byPage = await night(page);
      const byDatabase = await night((await only()).id);
      expect([byPage, byDatabase].map(({ code, outputs }) => [code, outputs.unchanged])).toEqual([
        [0, String(ENTRIES)],
        [0, String(ENTRIES)],
      ]);
      expect(byPage.requests).toEqual([...FIND_ON_PAGE, ...byDatabase.requests]);
      expect(writesOf(byPage)).toEqual([]);
      expect(byPage.summary).not.toContain('Database ');
    }));

  test('whose properties allow no view tries to make them no second time', () =>
    inWorld(async (world) => {
      const { runAll, only } = emptyPageAndEntries(world);
      const properties = 'type: false';
      expect((await runAll({ properties })).warnings).toHaveLength(VIEWS.length);
      const byPage = await runAll({ properties });
      const byDatabase = await runAll({ properties, database: (await only()).id });
      expect([byPage.code, byPage.warnings]).toEqual([0, []]);
      expect(byPage.requests).toEqual([...FIND_ON_PAGE, ...byDatabase.requests]);
    }));

  test('makes the views where Notion had refused to list those that are there', () =>
    inWorld(async (world) => {
      const { runAll, only } = emptyPageAndEntries(world);
      world.notion.failNext({ match: /^GET \/v1\/views/, status: 400 });
      const [warning] = messagesOf(await runAll());
      expect(warning).toContain('No views were made');
      expect((await runAll()).warnings).toEqual([]);
      expect(namesOf((await only()).views).toSorted()).toEqual(expect.arrayContaining(VIEWS.toSorted()));
    }));

  test.each(['database', 'data-source'])('tells which one it is, with `%s` too', (input) =>
    inWorld(async (world) => {
      const { runAll, only } = emptyPageAndEntries(world);
      await runAll();
      const { id, dataSource, database } = await only();
      const named = input === 'database' ? { database: id } : { database: '', 'data-source': dataSource };
      for (const run of [await runAll(), await runAll(named)])
        expect(run.outputs).toMatchObject({
          'database-url': database.url,
          'database-id': id,
          'data-source-id': dataSource,
        });
    }),
  );

  test('brings no view back that a person has deleted', () =>
    inWorld(async (world) => {
      const { runAll, only } = emptyPageAndEntries(world);
      await runAll();
      const before = await only();
      world.notion.person.removeView(before.views[2]?.id ?? '');
      const run = await runAll();
      expect([run.code, writesOf(run)]).toEqual([0, []]);
      expect((await only()).views).toHaveLength(VIEWS.length - 1);
    }));
});

describe('a run for all that dies is completed by the next one', () => {
  test.concurrent.each(FRESH.map((request, index) => ({ request, n: index + 1 })))(
    'at request $n ($request)',
    ({ n }) =>
      inWorld(async (world) => {
        const { runAll, only, rowsIn, page } = emptyPageAndEntries(world);
        await runUntilKilled(world, 'workflow_dispatch', {}, n, { database: page });
        const run = await runAll();
        expect([run.code, run.warnings]).toEqual([0, []]);
        const made = await only();
        expect(Object.keys(made.properties).sort()).toEqual([...PROPERTIES].sort());
        expect(namesOf(made.views)).toEqual(VIEWS);
        expect(await rowsIn(made.dataSource)).toBe(ENTRIES);
        expect(writesOf(await runAll())).toEqual([]);
      }),
  );
});

describe('an event', () => {
  test('before there is a database ends green, with the address of the button', () =>
    inWorld(async (world) => {
      const { page } = emptyPageAndEntries(world);
      const run = await syncPullRequest(world, page, {
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW_REF: `${world.github.repository}/.github/workflows/notion.yml@refs/heads/main`,
      });
      expect([run.code, run.errors, run.requests]).toEqual([0, [], FIND_PAGE]);
      const button = `https://github.com/${world.github.repository}/actions/workflows/notion.yml`;
      expect(run.notices).toEqual([
        {
          title: 'There is no database on the page yet',
          message: expect.stringMatching(
            `The page “Engineering” \\(https://.*Press “Run workflow”: .* ${button}$`,
          ),
        },
      ]);
      expect(run.summary).toContain(button);
      expect(run.outputs).toMatchObject({ operation: 'skipped', skipped: '1', failed: '0', entries: '[]' });
    }));

  test('says so too where the runner does not name the workflow', () =>
    inWorld(async (world) => {
      const { page } = emptyPageAndEntries(world);
      const run = await syncPullRequest(world, page);
      expect([run.code, run.notices[0]?.message]).toEqual([0, expect.stringMatching(/ http\S+\/actions$/)]);
    }));

  test('goes into the database on the page, for two requests more', () =>
    inWorld(async (world) => {
      const { page, runAll, only } = emptyPageAndEntries(world);
      await runAll();
      const first = await syncPullRequest(world, page);
      expect([first.code, first.outputs.operation, first.notices, first.warnings]).toEqual([
        ...[0, 'created', [], []],
      ]);
      const { id } = await only();
      const [byPage, byDatabase] = [await syncPullRequest(world, page), await syncPullRequest(world, id)];
      expect([byPage.outputs.operation, byDatabase.outputs.operation]).toEqual(['unchanged', 'unchanged']);
      expect(byDatabase.requests).toEqual(['GET /v1/databases/:id', 'POST /v1/data_sources/:id/query']);
      expect(byPage.requests).toEqual([...FIND_ON_PAGE, ...byDatabase.requests]);
    }));

  test('has all databases of the page read at once', () =>
    inWorld(async (world) => {
      const { page, runAll } = emptyPageAndEntries(world);
      foreignDatabase(world, page, 'Customers');
      await runAll();
      const { promise: until, resolve: release } = Promise.withResolvers<void>();
      world.notion.failNext({ match: /^GET \/v1\/databases/, after: 1, times: 2, until });
      const running = syncPullRequest(world, page);
      await arrival(world, () => {
        const reads = world.notion.requests.filter(({ path }) => path.startsWith('/v1/databases/'));
        return reads.length === 1 + 2; // the page's own ID is asked for first
      });
      release();
      const run = await running;
      expect([run.outputs.operation, countOf(run)['GET /v1/databases/:id']]).toEqual(['created', 1 + 2]);
    }));

  test('goes into a database that only its property shows as a changelog', () =>
    inWorld(async (world) => {
      const { page } = emptyPageAndEntries(world);
      foreignDatabase(world, page, 'Customers');
      const ours = foreignDatabase(world, page, 'News', { 'GitHub ID': { rich_text: {} } });
      const run = await syncPullRequest(world, page);
      expect([run.code, run.outputs.operation]).toEqual([0, 'created']);
      expect(Object(world.notion.person.read(run.outputs['page-id'] ?? '')).parent.data_source_id).toBe(
        ours.dataSource,
      );
    }));
});

describe('a changelog that people have dragged into a column', () => {
  const COLUMNS = { column_list: { children: [1, 2].map(() => ({ column: { children: [TEXT] } })) } };

  test('is found there, and no second one is made', () =>
    inWorld(async (world) => {
      const { page, runAll, only } = emptyPageAndEntries(world);
      await runAll();
      const { id } = await only();
      const { person } = world.notion;
      const [columns = ''] = person.addBlocks(page, [{ toggle: { rich_text: [] } }, COLUMNS]).slice(1);
      const { results } = await clientOf(world).blocks.children.list({ block_id: columns });
      person.move(id, results[1]?.id ?? '');
      const [event, all] = [await syncPullRequest(world, page), await runAll()];
      expect([event.code, event.outputs.operation]).toEqual([0, 'created']);
      expect(event.requests.slice(0, 7)).toEqual([
        ...FIND_PAGE,
        ...Array<string>(3).fill('GET /v1/blocks/:id/children'),
        'GET /v1/databases/:id',
      ]);
      expect([all.code, all.outputs.created, all.outputs['database-id']]).toEqual([0, '0', id]);
    }));
});

test('a page that is a row of something else is a page', () =>
  inWorld(async (world) => {
    const { runAll } = emptyPageAndEntries(world);
    const { page, person } = world.notion;
    const wiki = foreignDatabase(world, page, 'Wiki');
    const row = person.createPage(wiki.dataSource, { title: 'Engineering' });
    const first = await runAll({ database: row });
    expect([first.code, first.errors, first.outputs.created]).toEqual([0, [], String(ENTRIES)]);
    expect(Object(person.read(first.outputs['database-id'] ?? '')).type).toBe('child_database');
    expect(Object(person.read(first.outputs['database-id'] ?? '')).parent.page_id).toBe(row);
    expect((await syncPullRequest(world, row)).outputs.operation).toBe('created');
  }));

describe('a row', () => {
  test('of a changelog whose key people have renamed gets no changelog of its own', () =>
    inWorld(async (world) => {
      const { runAll, only } = emptyPageAndEntries(world);
      await runAll();
      const { dataSource: data_source_id } = await only();
      const { dataSources } = clientOf(world);
      const { results } = await dataSources.query({ data_source_id });
      await dataSources.update({ data_source_id, properties: { 'GitHub ID': { name: 'Key' } } });
      const run = await runAll({ database: results[0]?.id ?? '' });
      expect([run.code, run.outputs['data-source-id']]).toEqual([0, data_source_id]);
      expect(run.requests.slice(0, 5)).toEqual([
        ...FIND_PAGE,
        'GET /v1/data_sources/:id',
        'GET /v1/databases/:id',
      ]);
      expect(run.requests).not.toContain('POST /v1/databases');
    }));

  test('whose database Notion does not show is an error, and gets none either', () =>
    inWorld(async (world) => {
      const { runAll } = emptyPageAndEntries(world);
      const { page, person } = world.notion;
      const wiki = foreignDatabase(world, page, 'Wiki');
      const row = person.createPage(wiki.dataSource, { title: 'Engineering' });
      world.notion.failNext({ match: /^GET \/v1\/data_sources/, status: 400 });
      const run = await runAll({ database: row });
      expect([run.code, run.errors[0]?.title, writesOf(run)]).toEqual([1, 'Notion refused a request', []]);
    }));
});

test('a page in the trash is an error, and gets no database', () =>
  inWorld(async (world) => {
    const { page, runAll } = emptyPageAndEntries(world);
    world.notion.person.trash(page);
    const run = await runAll();
    expect([run.code, run.errors[0]?.title, writesOf(run)]).toEqual([1, 'The database is in the trash', []]);
  }));

describe('a page with several changelogs: the oldest is used, and a warning names all', () => {
  test.each(['sync', 'backfill', 'setup', 'check'])('in mode %s', (mode) =>
    inWorld(async (world) => {
      const { page, databases } = emptyPageAndEntries(world);
      const key = { 'GitHub ID': { rich_text: {} } };
      foreignDatabase(world, page, 'First', key);
      foreignDatabase(world, page, 'Second', key);
      const [first, second] = (await databases())
        .map(({ database }) => database)
        .toSorted((a, b) => a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id));
      const run =
        mode === 'sync'
          ? await syncPullRequest(world, page)
          : await world.run('workflow_dispatch', {}, { mode, database: page });
      const [, , used, , unused] =
        /oldest is used, “(\w+)” \((\S+)\), not “(\w+)” \((\S+)\)\./.exec(
          mode === 'check' ? run.log : messagesOf(run).join(),
        ) ?? [];
      expect([run.code, run.errors]).toEqual([0, []]);
      const titleOf = (database = first) => database?.title[0]?.plain_text;
      expect([used, unused]).toEqual([first?.url, second?.url]);
      expect([titleOf(first), titleOf(second)].toSorted()).toEqual(['First', 'Second']);
    }),
  );
});

describe('two runs for all at once on an empty page', () => {
  const CREATE = /^POST \/v1\/databases$/;
  const createsIn = ({ notion }: World) =>
    notion.requests.filter(({ method, path }) => CREATE.test(`${method} ${path}`)).length;

  async function expectOne(world: World, runs: readonly Run[]) {
    const { databases, rowsIn } = pages.get(world) ?? emptyPageAndEntries(world);
    expect(runs.map(({ code, errors }) => [code, errors])).toEqual(runs.map(() => [0, []]));
    const made = await databases();
    expect(made.map(({ views }) => namesOf(views).toSorted())).toEqual([VIEWS.toSorted()]);
    expect(await rowsIn(made[0]?.dataSource ?? '')).toBe(ENTRIES);
    expect(runs.map(({ outputs }) => outputs['database-id'])).toEqual(runs.map(() => made[0]?.id));
  }
  const pages = new WeakMap<World, ReturnType<typeof emptyPageAndEntries>>();
  function startRun(world: World): Promise<Run> {
    const at = pages.get(world) ?? emptyPageAndEntries(world);
    pages.set(world, at);
    const env = { GITHUB_SERVER_URL: world.github.serverUrl };
    return runAction(world.runOptions('workflow_dispatch', {}, { database: at.page }, env));
  }

  test.each([
    ['that have both seen no database', 0],
    ['that see a new database late', 3],
  ])('%s make one, and both go on with it', (_, lag) =>
    inWorld(async (world) => {
      world.notion.setListingLag(lag);
      const { promise: until, resolve: release } = Promise.withResolvers<void>();
      world.notion.failNext({ match: CREATE, times: 2, until });
      const runs = [startRun(world), startRun(world)];
      await arrival(world, () => createsIn(world) === 2);
      release();
      await expectOne(world, await Promise.all(runs));
    }),
  );

  test('of which one makes its database only when the other has made all its views', () =>
    inWorld(async (world) => {
      const { promise: until, resolve: release } = Promise.withResolvers<void>();
      world.notion.failNext({ match: CREATE, until });
      const late = startRun(world);
      await arrival(world, () => createsIn(world) === 1);
      const { promise: held, resolve: goOn } = Promise.withResolvers<void>();
      world.notion.failNext({ match: /^PATCH \/v1\/databases/, until: held });
      const early = startRun(world);
      await arrival(world, ({ method, path }) => method === 'PATCH' && path.startsWith('/v1/databases'));
      release();
      await arrival(world, ({ method, path }, index) => isLookAfterLateCreate(world, method, path, index));
      goOn();
      await expectOne(world, await Promise.all([early, late]));
    }));

  test('of which one makes its database when the other is done, and Notion dates it earlier, go on with the other', () => {
    let now = Date.UTC(2026, 6, 1);
    const use = async (world: World) => {
      const { promise: until, resolve: release } = Promise.withResolvers<void>();
      world.notion.failNext({ match: CREATE, until });
      const late = startRun(world);
      await arrival(world, () => createsIn(world) === 1);
      const early = await startRun(world);
      now -= 1000;
      release();
      await expectOne(world, [early, await late]);
    };
    return inWorld(use, { clock: () => now });
  });

  test('of which one finds the other’s database before it has its views', () =>
    inWorld(async (world) => {
      const { promise: until, resolve: release } = Promise.withResolvers<void>();
      world.notion.failNext({ match: /^POST \/v1\/views/, until });
      const first = startRun(world);
      await arrival(world, ({ method, path }) => method === 'POST' && path === '/v1/views');
      const second = startRun(world);
      await arrival(world, (_, index) => postsOfViews(world, index) === 3);
      release();
      const runs = await Promise.all([first, second]);
      expect(runs.map(({ code, errors }) => [code, errors])).toEqual([
        [0, []],
        [0, []],
      ]);
      const { only, rowsIn } = pages.get(world) ?? emptyPageAndEntries(world);
      const made = await only();
      expect(namesOf(made.views).toSorted()).toEqual(VIEWS.toSorted());
      expect(await rowsIn(made.dataSource)).toBe(ENTRIES);
    }));
});

function isLookAfterLateCreate({ notion }: World, method: string, path: string, index: number): boolean {
  const created = notion.requests.findLastIndex(
    (request) => /databases$/.test(request.path) && request.status === 200,
  );
  return method === 'GET' && path.endsWith('/children') && created >= 0 && index > created;
}

function postsOfViews({ notion }: World, index: number): number {
  const before = notion.requests.slice(0, index + 1);
  return before.filter(({ method, path }) => method === 'POST' && path === '/v1/views').length;
}

test('a check of a step for some entries says that the workflow for all will make the database', () =>
  inWorld(async (world) => {
    const { page } = emptyPageAndEntries(world);
    const env = { GITHUB_WORKFLOW_REF: `${world.github.repository}/.github/workflows/release.yml@main` };
    const run = await world.run('push', {}, { mode: 'check', database: page, tag: 'v1.0.0' }, env);
    expect(run.log).toMatch(
      /What to do: Run the workflow that syncs all entries \(Actions → Notion → Run workflow\): .* \S+\/actions$/m,
    );
  }));

test('a check says that a run for all will make the database', () =>
  inWorld(async (world) => {
    const { page } = emptyPageAndEntries(world);
    const run: WorldRun = await world.run('workflow_dispatch', {}, { mode: 'check', database: page });
    expect([run.code, run.errors]).toEqual([0, []]);
    expect(run.log).toMatch(/^! Database +The page “Engineering” .* holds no changelog database yet\.$/m);
    expect(run.log).toMatch(/What to do: Run the workflow by hand with “mode: sync”: .* \S+\/actions$/m);
    expect(run.requests.filter((request) => request.startsWith('GET'))).toEqual(
      expect.arrayContaining(FIND_PAGE),
    );
  }));
