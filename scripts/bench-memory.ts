import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyPullRequests } from '../__tests__/github-server/many.ts';
import * as kept from '../__tests__/support/kept.ts';
import { startWorld } from '../__tests__/support/world.ts';

/**
 * How much memory a backfill takes at most: `npm run bench:memory -- 20000` syncs as many pull requests into an empty
 * database of the embedded server, and then once more, where all of them are right already.
 */
async function benchMemory(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const probe = join(folder, 'probe.mjs');
  await writeFile(probe, PROBE);
  globalThis.kept = kept;
  const world = await startWorld();
  const { github } = world;
  github.setPullRequests(manyPullRequests(count, github));
  github.setPoints({ limit: 1_000_000, remaining: 1_000_000 });
  for (const round of ['first run', 'second run']) {
    const started = performance.now();
    const { code, log, outputs, requests } = await world.run(
      'workflow_dispatch',
      {},
      {},
      {
        GITHUB_SERVER_URL: github.serverUrl,
        NODE_OPTIONS: `--import=${probe}`,
      },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const peak = /^peak (\d+) MB$/m.exec(log)?.[1] ?? 'unknown';
    const { created, unchanged, failed } = outputs;
    console.log(
      `${round}: ${created} created, ${unchanged} unchanged, ${failed} failed; ${requests.length} requests to Notion in ${seconds} s; peak memory ${peak} MB`,
    );
    if (code !== 0) process.exitCode = 1;
  }
  await world.close();
  await rm(folder, { recursive: true });
}

/** Runs in the action's process. */
const PROBE =
  "process.on('exit', () => process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\\n`));";

await benchMemory(Number(process.argv[2] ?? 20_000));
