import { arrival } from './in-world.ts';
import { clientOf } from './set-up.ts';
import type { World, WorldRun } from './world.ts';

const CREATE = /^POST \/v1\/pages$/;

/** So many queries have to come before a new row is in Notion's index. */
const LAG = 3;

/**
 * A run beside that of an event. While Notion holds the nth create of the run, the event's own run makes the same row,
 * and the index shows that one by the time that the other is made.
 */
export async function whileDoubled(
  world: World,
  nth: number,
  run: () => Promise<WorldRun>,
): Promise<WorldRun> {
  const { notion, dataSource } = world;
  const creates = () => notion.requests.filter(({ method, path }) => CREATE.test(`${method} ${path}`));
  notion.setQueryLag({ queries: LAG });
  const { promise: until, resolve: release } = Promise.withResolvers<void>();
  notion.failNext({ match: CREATE, after: nth - 1, until });
  const running = run();
  await arrival(world, () => creates().length >= nth);
  await clientOf(world).pages.create({
    parent: { data_source_id: dataSource },
    properties: { 'GitHub ID': { rich_text: [{ text: { content: keyOf(creates()[nth - 1]?.body) } }] } },
  });
  await awaitIndex(world);
  release();
  const ended = await running;
  await awaitIndex(world);
  return ended;
}

async function awaitIndex(world: World): Promise<void> {
  for (let query = 1; query <= LAG; query++) await world.rows();
}

function keyOf(body: unknown): string {
  return /"content":"((?:release|pull)\/\d+)"/.exec(JSON.stringify(body))?.[1] ?? '';
}
