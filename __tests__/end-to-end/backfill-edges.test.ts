import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { manyPullRequests, manyReleases } from '../github-server/many.ts';
import type { PullRequestExample } from '../github-server/state.ts';
import { writesOf } from '../support/failed-run.ts';
import { arrival, inWorld } from '../support/in-world.ts';
import { backfill, countOf, fill } from '../support/many-entries.ts';
import { endlessFrom, startAction } from '../support/run-action.ts';
import type { World, WorldRun } from '../support/world.ts';

const COUNT = 12;

function changePullRequest({ github }: World, number: number, changes: Partial<PullRequestExample>): void {
  const { data, ...reviewed } = manyPullRequests(number, github).at(number);
  github.setPullRequest({ ...data, ...changes }, reviewed);
}

/** Rows of so many pull requests, all of which have another title by now. */
async function fillChanged(world: World, count: number): Promise<void> {
  fill(world, count, 0);
  await backfill(world);
  for (let number = 1; number <= count; number++)
    changePullRequest(world, number, { title: `New ${number}` });
}

async function rowOf(world: World, number: number): Promise<string> {
  const row = (await world.rows()).find((one) => one.Number === number);
  return row?.id ?? '';
}

/** How many rows have a title that `fillChanged` gave. */
async function changedOf(world: World): Promise<number> {
  return (await world.rows()).filter(({ Name: name }) => /^New/.test(String(name))).length;
}

/** A backfill that is sent a signal once it has come so far; `output` is all that it printed. */
async function stopped(
  world: World,
  signal: NodeJS.Signals,
  when: (output: () => string) => Promise<unknown>,
  waits: Record<string, string> = {},
) {
  world.notion.requests.length = 0;
  const env = { GITHUB_SERVER_URL: world.github.serverUrl, ...waits };
  const options = world.runOptions('workflow_dispatch', {}, {}, env);
  const { child, output, cleanUp } = await startAction(options);
  const closed = once(child, 'close');
  await when(output);
  child.kill(signal);
  const [code] = await closed;
  await cleanUp();
  return { code, output: output() };
}

const STOPPED = '::error title=The run was stopped before its end::';

// The one of these that takes the minute which the action gives Notion; it comes first, so that the others run beside.
test.concurrent('a row that Notion fails to write for a minute stops no others, and time that Notion asked for is none', () => {
  const othersGoOn = inWorld(async (world) => {
    await fillChanged(world, COUNT);
    for (const release of manyReleases(2, world.github)) world.github.setRelease(release);
    world.notion.failNext({ match: `PATCH /v1/pages/${await rowOf(world, 5)}`, times: 1000, status: 502 });
    const run = await backfill(world);
    expect(run.errors).toEqual([
      {
        title: 'Some releases or pull requests have no current row',
        message: expect.stringContaining('“New 5”: Notion answered 502.'),
      },
    ]);
    expect(run.outputs).toMatchObject({ created: '2', updated: String(COUNT - 1), failed: '1' });
    expect(await changedOf(world)).toBe(COUNT - 1);
  });
  const holdIsNoFault = inWorld(async (world) => {
    await fillChanged(world, COUNT);
    world.notion.failNext({ match: `PATCH /v1/pages/${await rowOf(world, 5)}`, times: 2, status: 503 });
    const limited = { status: 429, retryAfter: 62 };
    world.notion.failNext({ match: `PATCH /v1/pages/${await rowOf(world, 6)}`, ...limited });
    const run = await backfill(world);
    expect([run.code, run.outputs.updated, run.outputs.failed]).toEqual([0, String(COUNT), '0']);
    expect(run.log).toMatch(/Notion limits the rate of requests: waiting 6\d s/);
  });
  return Promise.all([othersGoOn, holdIsNoFault]);
});

test.concurrent('a run that is stopped with only updates left is red, and tells those that it made', () =>
  inWorld(async (world) => {
    await fillChanged(world, 40);
    world.notion.setLatency(200);
    const { code, output } = await stopped(world, 'SIGINT', () =>
      arrival(world, () => world.notion.requests.filter(({ method }) => method === 'PATCH').length >= 8),
    );
    expect(code).toBe(1);
    expect(output).toContain(STOPPED);
    const updated = await changedOf(world);
    expect(updated).toBeLessThan(40);
    expect(output).toMatch(new RegExp(`^${updated} updated\\.$`, 'm'));
  }));

test.concurrent('a run that waits as Notion told it to ends at once when it is stopped', () =>
  inWorld(async (world) => {
    fill(world, COUNT, 0);
    world.notion.failNext({ match: 'POST /v1/pages', after: 2, status: 429, retryAfter: 600 });
    const told = async () => {
      await arrival(world, ({ status }) => status === 429);
      // What left before comes to its end.
      while (world.notion.requests.some(({ status }) => status === 0)) await sleep(20);
    };
    const { code, output } = await stopped(world, 'SIGTERM', told, endlessFrom(2500));
    expect(code).toBe(1);
    expect(output).toContain(STOPPED);
    expect(output).toContain(`${(await world.rows()).length} created.`);
  }));

test.concurrent('GitHub’s points of the next hour are waited for, unless the run is stopped', () =>
  inWorld(async (world) => {
    fill(world, 60, 0);
    world.github.setPoints({ remaining: 2, resetAt: Date.now() + 3_550_000 });
    const told = async (output: () => string) => {
      while (!output().includes('is used up: waiting 3')) await sleep(20);
    };
    const { code, output } = await stopped(world, 'SIGTERM', told, endlessFrom(5000));
    expect(code).toBe(1);
    expect(output).toMatch(/GitHub’s limit for this token is used up: waiting 3\d\d\d s/);
    expect(output).toContain(STOPPED);
  }));

test.concurrent('GitHub’s points that are used up at the start are waited for', () =>
  inWorld(async (world) => {
    fill(world, 3, 0);
    world.github.setPoints({ remaining: 0, resetAt: Date.now() + 8000 });
    const run = await backfill(world);
    expect([run.code, run.outputs.created]).toEqual([0, '3']);
    expect(run.log).toMatch(/is used up: waiting \d+ s/);
  }));

test.concurrent.each([529, 503])(
  'the time that Notion names with a status of %d is waited by all requests',
  (status) =>
    inWorld(async (world) => {
      fill(world, 40, 0);
      world.notion.failNext({ match: 'POST /v1/pages', after: 2, status, retryAfter: 2 });
      const run = await backfill(world);
      expect([run.code, run.outputs.created]).toEqual([0, '40']);
      const told = world.notion.requests.find((request) => request.status === status)?.at ?? 0;
      const early = world.notion.requests.filter(({ at }) => at > told && at < told + 1950);
      expect(early.length).toBeLessThan(10); // so many more were under way
      expect(world.notion.requests.filter(({ at }) => at >= told + 1950).length).toBeGreaterThan(25);
    }),
);

test.concurrent('a picture whose link ran out, and for which GitHub does not show another, is brought by the next run', () =>
  inWorld(async (world) => {
    const { github } = world;
    github.setPrivate(true);
    fill(world, 1, 1);
    const uuid = '0a1b2c3d-0000-4000-8000-000000000001';
    const bytes = Buffer.from('89504e470d0a1a0a', 'hex');
    const address = github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes });
    changePullRequest(world, 1, { body: `![Screenshot](${address})` });
    github.failNext('not-found', 1, 'file');
    github.failNext(() => ({ data: { nodes: [null] } }), 1, 'graphql', 3); // asked for a new link
    const message = expect.stringMatching(
      / is a link for now: .* 404\. The next run for this row tries again\.$/,
    );
    expect((await backfill(world)).warnings).toEqual([{ title: '', message }]);
    const picture = expect.stringMatching(/^ {2}\(image\) Screenshot /);
    expect(await world.body(await rowOf(world, 1))).not.toContainEqual(picture);
    const next = await backfill(world);
    expect([next.outputs.updated, next.warnings]).toEqual(['1', []]);
    expect(await world.body(await rowOf(world, 1))).toEqual(['(synced_block)', picture]);
  }));

test.concurrent('pictures in a private repository are brought to Notion, also where their links ran out meanwhile', () =>
  inWorld(async (world) => {
    const { github, notion } = world;
    const last = 16; // of which ten are in work at a time
    github.setPrivate(true);
    fill(world, last, 1);
    const pictured = (end: number) => {
      const uuid = `0a1b2c3d-0000-4000-8000-${String(end).padStart(12, '0')}`;
      const bytes = Buffer.from('89504e470d0a1a0a', 'hex');
      const address = github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes });
      return { uuid, body: `See\n\n![Screenshot](${address})` };
    };
    const [early, late, noted] = [pictured(1), pictured(2), pictured(3)];
    changePullRequest(world, 1, { body: early.body });
    changePullRequest(world, last, { body: late.body });
    const [release] = manyReleases(1, github);
    if (release) github.setRelease({ ...release, body: noted.body });
    notion.failNext({ match: 'POST /v1/pages', after: 2, status: 429, retryAfter: 1 });
    const running = backfill(world);
    await arrival(world, ({ status }) => status === 429);
    github.expireSignedLinks();
    const run = await running;
    expect([run.code, run.warnings]).toEqual([0, []]);
    expect(countOf(run)['POST /v1/file_uploads']).toBe(3);
    const rows = await world.rows();
    for (const [of, { uuid }] of [
      [1, early],
      [last, late],
      ['v0.1.0', noted],
    ] as const) {
      const row = rows.find((one) => one.Number === of || one.Version === of);
      const picture = expect.stringMatching(
        new RegExp(`^ {2}\\(image\\) Screenshot https://.*/${uuid}\\.png`),
      );
      expect(await world.body(row?.id ?? '')).toEqual(['(synced_block)', '  See', picture]);
    }
    const again = await backfill(world);
    expect(writesOf(again)).toEqual([]);
  }));

test.concurrent('texts that one request cannot take arrive whole', () =>
  inWorld(async (world) => {
    fill(world, 4, 1);
    const lines = (of: string) => Array.from({ length: 250 }, (_, line) => `Line ${line} of ${of}`);
    changePullRequest(world, 1, { body: lines('the first').join('\n\n') });
    changePullRequest(world, 3, { body: lines('the third').join('\n\n') });
    const [release] = manyReleases(1, world.github);
    if (release) world.github.setRelease({ ...release, body: lines('the release').join('\n\n') });
    const run = await backfill(world);
    expect([run.code, run.outputs.created]).toEqual([0, '5']);
    expect(countOf(run)['PATCH /v1/blocks/:id/children']).toBe(9);
    const rows = await world.rows();
    for (const [of, name] of [
      [1, 'the first'],
      [3, 'the third'],
      ['v0.1.0', 'the release'],
    ]) {
      const row = rows.find((one) => one.Number === of || one.Version === of);
      const body = await world.body(row?.id ?? '');
      expect(body.map((line) => line.trim())).toEqual(['(synced_block)', ...lines(String(name))]);
    }
    expect(writesOf(await backfill(world))).toEqual([]);
  }));

/** A database with the properties, so that rows are looked for from the start. */
async function withDatabase(world: World): Promise<void> {
  fill(world, 1, 0);
  await backfill(world);
}

async function withPeople(world: World): Promise<WorldRun> {
  world.notion.person.changeProperties(world.dataSource, {
    Author: { people: {} },
    Assignees: { people: {} },
  });
  fill(world, 6, 2);
  return backfill(world, { people: 'Codertocat: person1@example.com\noctocat: person1@example.com' });
}

test.concurrent('the people of all rows are asked for once', () =>
  inWorld(async (world) => {
    const run = await withPeople(world);
    expect([run.code, run.outputs.created, run.warnings]).toEqual([0, '8', []]);
    expect(countOf(run)['GET /v1/users']).toBe(1);
    const person = world.notion.people[0]?.id;
    for (const row of await world.rows()) {
      expect(row.Author).toEqual([person]);
      if (row.Type === 'Pull request')
        expect(row.Assignees).toEqual(Number(row.Number) % 2 === 0 ? [person] : []);
    }
  }));

test.concurrent('people that Notion once does not show cost one row, and the next run makes it', () =>
  inWorld(async (world) => {
    world.notion.failNext({ match: 'GET /v1/users', status: 400, code: 'invalid_json' });
    const run = await withPeople(world);
    expect(run.outputs).toMatchObject({ created: '7', failed: '1' });
    const again = await backfill(world, { people: 'Codertocat: person1@example.com' });
    expect([again.code, again.outputs.created]).toEqual([0, '1']);
  }));

test.concurrent('`content: false` writes no text, and a later run without it writes all', () =>
  inWorld(async (world) => {
    fill(world, 3, 1);
    const run = await backfill(world, { content: 'false' });
    expect([run.code, run.outputs.created]).toEqual([0, '4']);
    const ids = (await world.rows()).map(({ id }) => id);
    expect(await Promise.all(ids.map((id) => world.body(id)))).toEqual([[], [], [], []]);
    expect(writesOf(await backfill(world, { content: 'false' }))).toEqual([]);
    expect((await backfill(world)).outputs.updated).toBe('4');
    for (const id of ids) expect(await world.body(id)).toContain('(synced_block)');
  }));

test.concurrent('a look-up that Notion’s network edge once refuses fails none of its entries', () =>
  inWorld(async (world) => {
    await withDatabase(world);
    fill(world, 5, 0);
    world.notion.failNext({ match: /query$/, html: true, status: 403 });
    const run = await backfill(world, { kinds: 'pull-requests' });
    expect([run.code, run.outputs.created, run.outputs.failed]).toEqual([0, '4', '0']);
  }));

test.concurrent('1,100 long titles in letters of four bytes, half of them failed, fit outputs and summary', () =>
  inWorld(async (world) => {
    await withDatabase(world);
    const { at } = manyPullRequests(1100, world.github);
    const titled = (number: number) => {
      const { data, ...reviewed } = at(number);
      return {
        ...reviewed,
        data: { ...data, title: `${String(number).padStart(4, '0')}${'𠮷'.repeat(252)}` },
      };
    };
    world.github.setPullRequests({ count: 1100, at: titled });
    world.notion.failNext({ match: /query$/, times: 30, html: true, status: 403 }); // twice three times for each hundred
    const run = await backfill(world, { 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({ created: '600', failed: '500' });
    const { entries = '' } = run.outputs;
    expect(Buffer.byteLength(entries)).toBeLessThan(1_000_000);
    expect(2 * entries.length).toBeLessThan(1_000_000); // as GitHub counts
    const told: unknown[] = JSON.parse(entries);
    expect(told.length).toBeGreaterThan(500);
    expect(told[0]).toMatchObject({ operation: 'failed', title: titled(1).data.title });
    expect(Buffer.byteLength(run.summary)).toBeLessThan(900_000);
    expect(run.summary).toMatch(/<summary>The first \d+ of 600 rows<\/summary>/);
    expect(run.log).toContain('… and 900 more');
    expect(run.summary).toMatch(/… and \d+ more<\/td><\/tr>\n<\/table>\n<\/details>\n$/);
  }));

test.concurrent.each([
  { left: 100, pages: 1 },
  { left: 200, pages: 2 },
])(
  'a release that is gone is marked where the $left that are left fill GitHub’s last page',
  ({ left, pages }) =>
    inWorld(async (world) => {
      const { github } = world;
      const [gone, kept, ...others] = manyReleases(left + 1, github);
      const inputs = { 'ignore-authors': 'somebody' };
      for (const release of [gone, kept]) if (release) github.setRelease(release);
      const author = { ...example('release', 'published').release.author, login: 'somebody' };
      for (const release of others) github.setRelease({ ...release, author });
      expect((await backfill(world, inputs)).outputs.created).toBe('2');
      github.removeRelease(gone?.id ?? 0);
      github.requests.length = 0;
      const run = await backfill(world, inputs);
      expect(run.outputs).toMatchObject({ updated: '1', failed: '0' });
      const states = (await world.rows()).map((row) => [row.Version, row.Status]).toSorted();
      expect(states).toEqual([
        ['v0.1.0', 'Deleted'],
        ['v0.2.0', 'Released'],
      ]);
      const listed = github.requests.filter(({ path }) => /\/releases\?per_page=100&/.test(path));
      expect(listed).toHaveLength(2 * pages); // once more for what has changed meanwhile
    }),
);

test.concurrent('pull requests that GitHub hides are told with its reason, each once', () =>
  inWorld(async (world) => {
    fill(world, 8, 1);
    const saml = 'Resource protected by organization SAML enforcement.';
    world.github.breakNode(5, { type: 'FORBIDDEN', message: saml });
    world.github.breakNode(6);
    const run = await backfill(world);
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ created: '7', failed: '2' });
    expect(run.errors[0]?.message).toContain(`GitHub did not show it in its list (${saml})`);
    for (const reason of [saml, 'Something went wrong while executing your query.']) {
      expect(
        run.log.split(`\nfailed: A pull request · GitHub did not show it in its list (${reason}`),
      ).toHaveLength(2);
      expect(run.summary).toContain(`✗ failed</td><td>GitHub did not show it in its list (${reason}`);
    }
  }));
