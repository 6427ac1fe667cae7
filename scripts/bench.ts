import { readFileSync } from 'node:fs';
import { markdownToBlocks } from '@tryfabric/martian';
import { blocksOfMarkdown } from '../src/markdown/blocks.ts';
import { blockRequest } from '../src/notion/content/request.ts';
import { withinLimits } from '../src/notion/content/within-limits.ts';
import { FIDELITY, type Fidelity } from './bench/fidelity.ts';
import { viewOf } from './bench/view.ts';

/** Compares the conversion of Markdown with @tryfabric/martian, in one run: what a reader sees, and the speed. */
type Converter = (markdown: string) => unknown[];

const SURROUNDINGS = {
  server: 'https://github.com',
  repository: 'o/r',
  ref: 'v1',
  page: 'https://github.com/o/r/releases/tag/v1',
  videos: new Set<string>(),
};

const ours: Converter = (markdown) =>
  withinLimits(blocksOfMarkdown(markdown, SURROUNDINGS), new Map()).map(blockRequest);
const martian: Converter = (markdown) => markdownToBlocks(markdown);

const DOCUMENTS = ['@babel/parser', 'yargs', 'istanbul-lib-instrument', 'v8-to-istanbul', 'istanbul-reports'];
const ROUNDS = 7;

function isShown(convert: Converter, { markdown, shows, hides = [] }: Fidelity): boolean {
  const view = viewOf(convert(markdown)).join('\n');
  return shows.every((pattern) => pattern.test(view)) && !hides.some((pattern) => pattern.test(view));
}

function printFidelity(): void {
  console.log('Fidelity                          this action  martian');
  const rows = FIDELITY.map((row) => ({ ...row, here: isShown(ours, row), there: isShown(martian, row) }));
  const tick = (shown: boolean) => (shown ? '✓' : '✗');
  for (const { feature, here, there } of rows)
    console.log(`  ${feature.padEnd(32)}${tick(here).padEnd(13)}${tick(there)}`);
  const count = (shown: boolean[]) => `${shown.filter(Boolean).length}/${rows.length}`;
  console.log(
    `  ${'in all'.padEnd(32)}${count(rows.map((row) => row.here)).padEnd(13)}${count(rows.map((row) => row.there))}\n`,
  );
}

/** Milliseconds of the fastest round; both take turns, so that a busy machine slows both. */
function timed(markdown: string): { here: number; there: number } {
  const best = { here: Number.POSITIVE_INFINITY, there: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    best.here = Math.min(
      best.here,
      duration(() => ours(markdown)),
    );
    best.there = Math.min(
      best.there,
      duration(() => martian(markdown)),
    );
  }
  return best;
}

function duration(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function printSpeed(): void {
  console.log('Speed                             this action  martian      ratio');
  for (const name of DOCUMENTS) {
    const markdown = readFileSync(`node_modules/${name}/CHANGELOG.md`, 'utf8');
    const { here, there } = timed(markdown);
    const size = `${name} (${Math.round(markdown.length / 1024)} KB)`;
    console.log(
      `  ${size.padEnd(32)}${`${here.toFixed(1)} ms`.padEnd(13)}${`${there.toFixed(1)} ms`.padEnd(13)}${(there / here).toFixed(2)}×`,
    );
  }
}

printFidelity();
printSpeed();
