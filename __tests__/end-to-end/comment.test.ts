import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { backfill, fill } from '../support/many-entries.ts';
import { startWorld, type World, type WorldRun } from '../support/world.ts';

const ON = { comment: 'true' };

let world: World;
beforeEach(async () => {
  world = await startWorld();
  world.github.permit({ 'pull-requests': 'write' });
});
afterEach(() => world.close());

/** A run for the pull request of GitHub's examples, of which GitHub shows the changes. */
function sync(inputs: Record<string, string> = ON, changes: object = {}): Promise<WorldRun> {
  const payload = example('pull_request', 'opened');
  const pull_request: typeof payload.pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  world.github.requests.length = 0;
  return world.run('pull_request', { ...payload, pull_request }, inputs);
}

/** What the last run asked of GitHub. */
const asked = () => world.github.requests.map(({ method, path }) => `${method} ${path}`);
const READ = 'POST /api/graphql';
/** How GitHub shows the text, which the event does not tell. */
const MARKDOWN = 'POST /api/v3/markdown';
const LOOK = 'POST /api/graphql';
const ISSUES = '/api/v3/repos/Codertocat/Hello-World/issues';
const CREATE = `POST ${ISSUES}/2/comments`;
const updateOf = (id: number | undefined) => `PATCH ${ISSUES}/comments/${id}`;

const TITLE = 'Update the README with new information.';
const marker = () => `<!-- notion-changelog ${world.dataSource} -->`;
const bodyFor = ({ outputs }: WorldRun, title = TITLE) =>
  `${marker()}\n**Notion**: [${title}](${outputs['page-url']})`;
const comments = () => world.github.comments(2);
const bodies = () => comments().map(({ body }) => body);
const warningsOf = ({ warnings }: WorldRun) => warnings.map(({ message }) => message);

describe('the comment', () => {
  test('leads to the row, and is there from the first run', async () => {
    const run = await sync();
    expect([run.code, run.outputs.operation, warningsOf(run)]).toEqual([0, 'created', []]);
    expect(asked()).toEqual([READ, LOOK, CREATE]);
    expect(bodies()).toEqual([bodyFor(run)]);
    expect(run.outputs['page-url']).toMatch(/^https:\/\//);
  });

  test('stays untouched where nothing of it changes', async () => {
    const first = await sync();
    const unchanged = await sync();
    const updated = await sync(ON, { draft: true });
    expect([unchanged.outputs.operation, updated.outputs.operation]).toEqual(['unchanged', 'updated']);
    expect(asked()).toEqual([READ, LOOK]);
    expect(bodies()).toEqual([bodyFor(first)]);
  });

  test('follows the title', async () => {
    await sync();
    const [comment] = comments();
    const run = await sync(ON, { title: 'Better' });
    expect(asked()).toEqual([READ, LOOK, updateOf(comment?.id)]);
    expect(comments()).toEqual([{ ...comment, body: bodyFor(run, 'Better') }]);
  });

  test('leads to the new row, where the old one is in the trash', async () => {
    const first = await sync();
    const [comment] = comments();
    world.notion.person.trash(first.outputs['page-id'] ?? '');
    const run = await sync();
    expect(run.outputs['page-url']).not.toBe(first.outputs['page-url']);
    expect(asked()).toEqual([READ, LOOK, updateOf(comment?.id)]);
    expect(comments()).toEqual([{ ...comment, body: bodyFor(run) }]);
  });

  test('is one for each database', async () => {
    const { database } = world.notion.person.createDatabase(world.notion.page, 'Other', {
      Name: { title: {} },
    });
    const first = await sync();
    const other = await sync({ ...ON, database });
    const again = await sync();
    expect(again.outputs['page-url']).toBe(first.outputs['page-url']);
    expect(bodies()).toEqual([
      bodyFor(first),
      expect.stringContaining(`**Notion**: [${TITLE}](${other.outputs['page-url']})`),
    ]);
  });

  test('is written for `pull-request`, too', async () => {
    await sync({});
    const run = await world.run('workflow_dispatch', {}, { ...ON, 'pull-request': '2' });
    expect([run.outputs.operation, bodies()]).toEqual(['unchanged', [bodyFor(run)]]);
  });

  test('holds a title from anybody as text', async () => {
    const run = await sync(ON, { title: '@octocat](https://evil.example) <!-- **x** --> #1' });
    expect(bodies()).toEqual([
      bodyFor(
        run,
        '@\u2060octocat&#93;(https&#58;//evil.example) &#60;&#33;-- &#42;&#42;x&#42;&#42; --&#62; &#35;\u20601',
      ),
    ]);
  });
});

describe('other comments are never touched', () => {
  test('somebody else’s with the marker', async () => {
    world.github.addComment(2, `${marker()}\nMine`);
    const run = await sync();
    expect(bodies()).toEqual([`${marker()}\nMine`, bodyFor(run)]);
    const again = await sync(ON, { title: 'Better' });
    expect(bodies()).toEqual([`${marker()}\nMine`, bodyFor(again, 'Better')]);
  });

  test('another workflow’s that quotes the marker', async () => {
    const quoting = `Preview of: ${marker()}`;
    world.github.addComment(2, quoting, true);
    const run = await sync();
    expect(bodies()).toEqual([quoting, bodyFor(run)]);
  });

  test('a second one of the action’s: the oldest is kept current', async () => {
    world.github.addComment(2, `${marker()}\nOlder`, true);
    world.github.addComment(2, `${marker()}\nYounger`, true);
    const run = await sync();
    expect(bodies()).toEqual([bodyFor(run), `${marker()}\nYounger`]);
  });

  test.each([100, 250])('the %i before it, whatever they say', async (count) => {
    for (let i = 0; i < count; i++) world.github.addComment(2, `Comment ${i}`);
    const run = await sync();
    expect(asked()).toEqual([READ, ...Array(Math.ceil(count / 100)).fill(LOOK), CREATE]);
    await sync();
    expect(asked()).toEqual([READ, ...Array(Math.floor(count / 100) + 1).fill(LOOK)]);
    expect(bodies().slice(count)).toEqual([bodyFor(run)]);
  });
});

describe('where the comment cannot be written, the row is, and one warning tells why', () => {
  async function expectWarning(run: WorldRun, ...parts: string[]): Promise<void> {
    expect([run.code, run.errors, run.outputs.operation]).toEqual([0, [], 'created']);
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(/^The comment on pull request #2 was not written: /),
    ]);
    for (const part of parts) expect(warningsOf(run)[0]).toContain(part);
    expect(run.summary).toContain('The comment on pull request #2 was not written');
    expect(await world.rows()).toHaveLength(1);
  }

  test('a token without `pull-requests: write`', async () => {
    world.github.permit({ 'pull-requests': 'read' });
    await expectWarning(
      await sync(),
      'Resource not accessible by integration',
      'Give the job “permissions: { contents: read, issues: read, pull-requests: write }”',
    );
    expect(asked()).toEqual([READ, LOOK, CREATE]);
    expect(bodies()).toEqual([]);
  });

  test('a locked conversation', async () => {
    world.github.lock(2);
    const run = await sync();
    await expectWarning(
      run,
      'its conversation is locked (“Unable to create comment because issue is locked”)',
    );
    expect(warningsOf(run)[0]).not.toContain('permissions:');
  });

  test.each([
    ['not-found', 'Not Found', 'pull-requests: write'],
    ['unauthorized', 'GitHub did not accept the token', 'the input “github-token”'],
    ['rate-limited', 'the token has reached its rate limit', 'The next event of the pull request writes it.'],
    ['server-error', 'Server Error', 'The next event of the pull request writes it.'],
    ['bad-gateway', 'a web page came instead', 'The next event of the pull request writes it.'],
    ['cut', 'GitHub did not answer as it should', 'The next event of the pull request writes it.'],
  ] as const)('an answer that fails: %s', async (fault, ...parts) => {
    world.github.failNext(fault, 2, 'rest');
    await expectWarning(await sync(), ...parts);
    expect(asked()).toEqual([READ, LOOK, CREATE]);
  });

  test('comments of which GitHub does not tell who wrote them', async () => {
    world.github.addComment(2, `${marker()}\nPerhaps the action’s`, true);
    world.github.hideAuthors();
    await expectWarning(await sync(), 'Something went wrong while executing your query');
    expect(bodies()).toEqual([`${marker()}\nPerhaps the action’s`]);
  });

  test('and the next run writes it', async () => {
    world.github.failNext('server-error', 1, 'rest');
    await sync();
    const run = await sync();
    expect([run.outputs.operation, warningsOf(run), bodies()]).toEqual(['unchanged', [], [bodyFor(run)]]);
  });
});

test('an update that GitHub fails once is tried again', async () => {
  await sync();
  world.github.failNext('server-error', 1, 'rest');
  const run = await sync(ON, { title: 'Better' });
  expect([warningsOf(run), bodies()]).toEqual([[], [bodyFor(run, 'Better')]]);
});

describe('there is no comment', () => {
  test('unless it is asked for, and GitHub gets no request more', async () => {
    await sync({});
    expect([asked(), bodies()]).toEqual([[READ], []]);
  });

  test('in a dry run', async () => {
    const run = await sync({ ...ON, 'dry-run': 'true' });
    expect([run.outputs.operation, asked(), bodies()]).toEqual(['created', [READ], []]);
  });

  test('of a dry run on a comment that is there', async () => {
    const first = await sync();
    await sync({ ...ON, 'dry-run': 'true' }, { title: 'Better' });
    expect([asked(), bodies()]).toEqual([[READ], [bodyFor(first)]]);
  });

  test('without a row', async () => {
    const run = await sync({ ...ON, 'ignore-authors': 'Codertocat' });
    expect([run.outputs.operation, asked(), bodies()]).toEqual(['skipped', [READ], []]);
  });

  test('for a row that is written from the event, as GitHub could not be read: its title may be old', async () => {
    const payload = example('pull_request', 'opened');
    world.github.failNext('forbidden', 1, 'graphql');
    const run = await world.run('pull_request', payload, ON);
    expect([run.outputs.operation, asked(), bodies()]).toEqual(['created', [READ, MARKDOWN], []]);
    expect(warningsOf(run)).toEqual([expect.stringContaining('is written from the event instead')]);
  });

  test('in a run for all entries', async () => {
    fill(world, 3, 1);
    const run = await backfill(world, ON);
    expect(run.outputs.created).toBe('4');
    expect(asked().filter((request) => request.includes('comments'))).toEqual([]);
  });

  test('for a release', async () => {
    const payload = example('release', 'published');
    world.github.setRelease(payload.release);
    const run = await world.run('release', payload, ON);
    expect([run.outputs.operation, run.warnings]).toEqual(['created', []]);
    expect(asked().filter((request) => request.includes('comments'))).toEqual([]);
  });
});
