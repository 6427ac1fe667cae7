import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

test('x', async () => {
  const payload = example('release', 'published');
  world.github.setRelease(payload.release);
  const run = await world.run('release', payload);
  console.log(run, await world.rows());
  const again = await world.run('release', payload);
  console.log(again);
});
