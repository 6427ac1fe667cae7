import type { World, WorldRun } from '../support/world.ts';
import type { Scene } from './payloads/scenes.ts';

/** @throws Error where a run did not end well, or with one error that is none of the action's own */
export function expectGoodEnd(run: WorldRun, told: string): void {
  const [error, ...others] = run.errors;
  if (others.length > 0) throw new Error(`More than one error with ${told}`);
  if (run.code !== (error ? 1 : 0)) throw new Error(`It ended with ${run.code}: ${told}`);
  if (error?.title === 'Something went wrong in the action itself')
    throw new Error(`It went wrong itself: ${told}`);
  if (error?.title === 'Notion refused a request') throw new Error(`Damage came as far as Notion: ${told}`);
  if (error && !error.message.includes('What to do: ')) throw new Error(`No remedy: ${told}`);
  if (Object.keys(run.outputs).length !== 13) throw new Error(`Outputs ${Object.keys(run.outputs)}: ${told}`);
}

/** @throws Error where a run that was let do its work left no row as GitHub shows the thing */
export async function expectLiveRow(world: World, scene: Scene, run: WorldRun, told: string): Promise<void> {
  if (run.code !== 0) throw new Error(`GitHub showed it, and it failed: ${told}`);
  const rows = await world.rows();
  const { operation } = run.outputs;
  if (operation === 'skipped' || operation === 'synced') return;
  const [row] = rows;
  const isOf = scene.event === 'release' ? /^Hello-World 0\.0\.1 release\// : /^[^\ufffd]+ pull\/\d+$/;
  if (rows.length !== 1 || !isOf.test(`${row?.Name} ${row?.['GitHub ID']}`))
    throw new Error(`The rows ${JSON.stringify(rows.map(({ Name }) => Name))}: ${told}`);
}
