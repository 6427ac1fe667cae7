import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as kept from '../__tests__/support/kept.ts';
import { measureBackfill } from './bench/backfill.ts';
import { measureConversion } from './bench/conversion.ts';
import { measureCounts } from './bench/counts.ts';
import { type Figure, resultOf } from './bench/figure.ts';
import { loadOf, machine } from './bench/machine.ts';
import { measureMemory } from './bench/memory.ts';
import { measureRuns } from './bench/runs.ts';
import { tableOf } from './bench/table.ts';

const USAGE = 'usage: npm run bench -- [--json FILE] [runs] [counts] [conversion] [backfill] [memory]';

const PARTS: ReadonlyMap<string, () => Promise<Figure[]>> = new Map([
  ['runs', measureRuns],
  ['counts', measureCounts],
  ['conversion', measureConversion],
  ['backfill', measureBackfill],
  ['memory', measureMemory],
]);

const NOTES = `
Each figure of time is the median of several, and all that are compared take turns. The peer of runs is a bundle of
@actions/core, @actions/github and @notionhq/client that makes one look-up and one write, bundled as dist/ is. It has undici
as it comes from npm. This repository puts a stand-in of four lines in undici's place, with which the peer would start
sooner than one that is bundled anywhere else. The peer of conversion is @tryfabric/martian, from Markdown.`;

/** Measures all, or the parts that are named, and prints one table; `--json` writes the same into a file, too. */
async function bench(parts: string[], json?: string): Promise<void> {
  globalThis.kept = kept;
  const before = loadOf();
  const figures: Figure[] = [];
  for (const [name, measure] of PARTS) {
    if (parts.length > 0 && !parts.includes(name)) continue;
    console.error(`Measuring: ${name}`);
    figures.push(...(await measure()));
  }
  const after = loadOf();
  console.log(`\n${tableOf(figures)}\n${NOTES}`);
  console.log(`\n${machine()}; its load was ${before} before and ${after} after.`);
  if (json === undefined) return;
  const date = new Date().toISOString();
  const results = { date, machine: machine(), load: { before, after }, figures: figures.map(resultOf) };
  writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.every((name) => PARTS.has(name))) await bench(positionals, values.json);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
