import { readFileSync } from 'node:fs';
import { markdownToBlocks } from '@tryfabric/martian';
import { rendered } from '../__tests__/html/rendered.ts';
import { toBlocks } from '../src/html/to-blocks.ts';
import { blockRequest } from '../src/notion/page/request.ts';
import { withinLimits } from '../src/notion/page/within-limits.ts';
import { bundledBytes } from './bench/bundled.ts';
import { FIDELITY, type Fidelity } from './bench/fidelity.ts';
import { viewOf } from './bench/view.ts';

/**
 * Compares the conversion of GitHub's HTML, as the tests' stand-in renders it, with @tryfabric/martian's of Markdown, in
 * one run: what a reader sees, the speed, and the bytes to load.
 */
type Converter = (text: string) => unknown[];

const SURROUNDINGS = {
  server: 'https://github.com',
  repository: 'o/r',
  ref: 'v1',
  page: 'https://github.com/o/r/releases/tag/v1',
};

const ours: Converter = (html) => withinLimits(toBlocks(html, SURROUNDINGS), new Map()).map(blockRequest);
const martian: Converter = (markdown) => markdownToBlocks(markdown);

const DOCUMENTS = ['@babel/parser', 'yargs', 'istanbul-lib-instrument', 'v8-to-istanbul', 'istanbul-reports'];
const ROUNDS = 7;

function isShown(blocks: unknown[], { shows, hides = [] }: Fidelity): boolean {
  const view = viewOf(blocks).join('\n');
  return shows.every((pattern) => pattern.test(view)) && !hides.some((pattern) => pattern.test(view));
}

function printFidelity(): void {
  console.log('Fidelity                          this action  martian');
  const rows = FIDELITY.map((row) => ({
    ...row,
    here: isShown(ours(rendered(row.markdown, SURROUNDINGS)), row),
    there: isShown(martian(row.markdown), row),
  }));
  const tick = (shown: boolean) => (shown ? '✓' : '✗');
  for (const { feature, here, there } of rows)
    console.log(`  ${feature.padEnd(32)}${tick(here).padEnd(13)}${tick(there)}`);
  const count = (shown: boolean[]) => `${shown.filter(Boolean).length}/${rows.length}`;
  console.log(
    `  ${'in all'.padEnd(32)}${count(rows.map((row) => row.here)).padEnd(13)}${count(rows.map((row) => row.there))}\n`,
  );
}

/** Milliseconds of each one's fastest round; they take turns, so that a busy machine slows all. */
function timed(works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i] ?? 0, duration(work));
  }
  return best;
}

function duration(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const HEAD = `${'this action'.padEnd(13)}martian`;

function printSpeed(): void {
  console.log(`${'Speed'.padEnd(34)}${HEAD}`);
  for (const name of DOCUMENTS) {
    const markdown = readFileSync(`node_modules/${name}/CHANGELOG.md`, 'utf8');
    const html = rendered(markdown, SURROUNDINGS);
    const times = timed([() => ours(html), () => martian(markdown)]);
    const size = `${name} (${Math.round(markdown.length / 1024)} KB)`;
    console.log(`  ${size.padEnd(32)}${times.map((time) => `${time.toFixed(1)} ms`.padEnd(13)).join('')}`);
  }
}

function printBytes(): void {
  const sizes = bundledBytes(['build/html/to-blocks.js', '@tryfabric/martian']);
  const cells = sizes.map((bytes) => `${Math.round(bytes / 1024)} KB`.padEnd(13));
  console.log(`\n${'Bytes to load, bundled'.padEnd(34)}${cells.join('')}`);
}

printFidelity();
printSpeed();
printBytes();
