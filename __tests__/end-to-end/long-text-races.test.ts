import { expect, test } from '@jest/globals';
import { optionalList } from '../../notion-server/json.ts';
import type { Fault } from '../../notion-server/start.ts';
import { example } from '../github-server/examples.ts';
import { arrival, inWorld } from '../support/in-world.ts';
import { type Run, runAction } from '../support/run-action.ts';
import type { World } from '../support/world.ts';

const APPEND = /^PATCH \/v1\/blocks\/[^/]+\/children/;
const UPDATE_ROW = /^PATCH \/v1\/pages\//;
const READ_ROW = /^GET \/v1\/pages\//;
const REMOVE = /^DELETE /;

const lines = (count: number) => Array.from({ length: count }, (_, i) => `Line ${i + 1}`);
const sectionOf = (texts: string[]) => ['(synced_block)', ...texts.map((text) => `  ${text}`)];
const LONG = { body: lines(250).join('\n\n'), updated_at: '2019-05-15T15:20:01Z' };
const SHORT = { body: lines(60).join('\n\n'), updated_at: '2019-05-15T15:20:02Z' };

function release(world: World, changes: object) {
  const payload = example('release', 'published');
  const now = { ...payload.release, ...changes };
  world.github.setRelease(now);
  return { ...payload, action: 'edited', release: now };
}

/** A run beside others: the log of Notion's requests goes on. */
function beside(world: World, changes: object): Promise<Run> {
  return runAction(world.runOptions('release', release(world, changes)));
}

/** Lets a run go on to a request that Notion holds until it is let go; others may come while it does. */
async function held(
  world: World,
  request: RegExp,
  run: () => Promise<Run>,
  { after = 0, alter }: Pick<Fault, 'after' | 'alter'> = {},
) {
  const { promise: until, resolve: letGo } = Promise.withResolvers<void>();
  const isIt = ({ method, path }: { method: string; path: string }) => request.test(`${method} ${path}`);
  const awaited = world.notion.requests.filter(isIt).length + after + 1;
  world.notion.failNext({ match: request, after, until, ...(alter && { alter }) });
  const running = run();
  await arrival(world, () => world.notion.requests.filter(isIt).length >= awaited);
  const end = () => {
    letGo();
    return running;
  };
  return { end };
}

async function expectBody(world: World, texts: string[], runs: Run[]): Promise<void> {
  expect(runs.map(({ code, errors }) => [code, errors])).toEqual(runs.map(() => [0, []]));
  const [row] = await world.rows();
  expect(await world.body(row?.id ?? '')).toEqual(sectionOf(texts));
}

const BEFORE = [
  { before: 'has text', body: 'Line 1' },
  { before: 'has none', body: '' },
];

test.concurrent.each(BEFORE)(
  'a long text that two runs write at once stands once on a page that $before',
  ({ body }) =>
    inWorld(async (world) => {
      await beside(world, { body });
      const first = await held(world, APPEND, () => beside(world, LONG), { after: 1 });
      const second = await beside(world, LONG);
      await expectBody(world, lines(250), [await first.end(), second]);
      const idle = await world.run('release', release(world, LONG));
      expect(idle.outputs.operation).toBe('unchanged');
    }),
);

test.concurrent.each(BEFORE)(
  'so does one of which the second run knew before the first began, on a page that $before',
  ({ body }) =>
    inWorld(async (world) => {
      await beside(world, { body });
      const second = await held(world, UPDATE_ROW, () => beside(world, LONG));
      const first = await held(world, APPEND, () => beside(world, LONG), { after: 1 });
      const runs = [await second.end(), await first.end()];
      await expectBody(world, lines(250), runs);
    }),
);

test.concurrent.each(BEFORE)(
  'a shorter text takes the place of a long one that is still being written, on a page that $before',
  ({ body }) =>
    inWorld(async (world) => {
      await beside(world, { body });
      const first = await held(world, READ_ROW, () => beside(world, LONG));
      const second = await beside(world, SHORT);
      await expectBody(world, lines(60), [await first.end(), second]);
    }),
);

test.concurrent.each(BEFORE)(
  'the next run removes what comes late of a longer text, on a page that $before',
  ({ body }) =>
    inWorld(async (world) => {
      await beside(world, { body });
      const first = await held(world, APPEND, () => beside(world, LONG), { after: 1 });
      const second = await beside(world, SHORT);
      const late = await first.end();
      await expectBody(world, lines(60), [late, second, await beside(world, SHORT)]);
      const idle = await world.run('release', release(world, SHORT));
      expect(idle.outputs.operation).toBe('unchanged');
    }),
);

test.concurrent.each<[string, Fault['alter']]>([
  ['tells', undefined],
  ['does not tell', (answer) => ({ ...answer, results: optionalList(answer.results).slice(0, 2) })],
])(
  'lines that two runs put before one that stays stand there once, where Notion %s what follows them',
  (_, alter) =>
    inWorld(async (world) => {
      const texts = ['Above', 'Between', 'Line 1'];
      const changes = { body: texts.join('\n\n'), updated_at: '2019-05-15T15:20:01Z' };
      await beside(world, { body: 'Line 1' });
      const first = await held(world, APPEND, () => beside(world, changes), alter && { alter });
      const second = await beside(world, changes);
      await expectBody(world, texts, [await first.end(), second]);
    }),
);

test.concurrent('one text stays where a run withdraws for another whose text a third removes', () =>
  inWorld(async (world) => {
    await beside(world, { body: '' });
    const third = await held(world, UPDATE_ROW, () => beside(world, SHORT));
    const second = await held(world, APPEND, () => beside(world, SHORT));
    const first = await beside(world, SHORT);
    const withdrawing = await held(world, REMOVE, second.end);
    const runs = [first, await third.end(), await withdrawing.end()];
    await expectBody(world, lines(60), runs);
  }));
