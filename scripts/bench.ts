import { rendered } from '../__tests__/html/rendered.ts';
import { bundledBytes } from './bench/bundled.ts';
import { compareConversion, martian, ours, SURROUNDINGS } from './bench/conversion.ts';
import { FIDELITY, type Fidelity } from './bench/fidelity.ts';
import { type Costs, compareRuns, LATENCY } from './bench/runs.ts';
import { viewOf } from './bench/view.ts';

/**
 * Compares the conversion of GitHub's HTML, as the tests' stand-in renders it, with @tryfabric/martian's of Markdown, in
 * one run: what a reader sees, the speed, and the bytes to load. Then whole runs with a bundle of the given libraries alone.
 */

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

function printSpeed(): void {
  console.log(`${'Speed'.padEnd(42)}${'this action'.padEnd(13)}${'martian'.padEnd(13)}times faster`);
  for (const { name, ours, peer, ratio } of compareConversion()) {
    const times = [ours, peer].map((time) => `${time.toFixed(2)} ms`.padEnd(13));
    console.log(`  ${name.padEnd(40)}${times.join('')}${ratio.toFixed(1)}`);
  }
}

function printBytes(): void {
  const sizes = bundledBytes(['build/html/to-blocks.js', '@tryfabric/martian']);
  const cells = sizes.map((bytes) => `${Math.round(bytes / 1024)} KB`.padEnd(13));
  console.log(`\n${'Bytes to load, bundled'.padEnd(34)}${cells.join('')}`);
}

async function printRuns(): Promise<void> {
  const { empty, ...runs } = await compareRuns();
  const heads = ['first request', `whole, ${LATENCY} ms`, 'processor', 'loaded', 'requests'];
  console.log(`\n${'Runs'.padEnd(34)}${heads.map((head) => head.padEnd(15)).join('')}`);
  const rows: [string, Costs][] = [
    ['with database', runs.database],
    ['with data-source', runs.dataSource],
    ['the libraries alone', runs.peer],
  ];
  for (const [name, { first, whole, cpu, bytes, requests }] of rows) {
    const cells = [
      `${first} ms`,
      `${whole} ms`,
      `${cpu.toFixed(0)} ms`,
      `${Math.round(bytes / 1024)} KB`,
      `${requests}`,
    ];
    console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padEnd(15)).join('')}`);
  }
  console.log(`  an empty process takes ${empty.toFixed(0)} ms`);
}

printFidelity();
printSpeed();
printBytes();
await printRuns();
