import { readFileSync } from 'node:fs';
import { markdownToBlocks } from '@tryfabric/martian';
import { rendered } from '../../__tests__/html/rendered.ts';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { blockRequest } from '../../src/notion/page/request.ts';
import { withinLimits } from '../../src/notion/page/within-limits.ts';
import { FIDELITY } from './fidelity.ts';

/** Two converters of the same text: milliseconds of the processor for one conversion, and how many times faster ours is. */
export interface Conversion {
  name: string;
  ours: number;
  peer: number;
  ratio: number;
}

export const SURROUNDINGS = {
  server: 'https://github.com',
  repository: 'o/r',
  ref: 'v1',
  page: 'https://github.com/o/r/releases/tag/v1',
};

type Converter = (text: string) => unknown[];

/** From GitHub's HTML to what a request holds. */
export const ours: Converter = (html) =>
  withinLimits(toBlocks(html, SURROUNDINGS), new Map()).map(blockRequest);
/** From Markdown to the same. */
export const martian: Converter = (markdown) => markdownToBlocks(markdown);

const PACKAGES = ['@babel/parser', 'yargs', 'istanbul-lib-instrument', 'v8-to-istanbul', 'istanbul-reports'];

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Release notes as they are, and texts of what slows converters most. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ...PACKAGES.map((name): [string, string] => [
    name,
    readFileSync(`node_modules/${name}/CHANGELOG.md`, 'utf8'),
  ]),
  [
    'notes of 100 pull requests',
    `## What's Changed\n${numbers(100)
      .map((n) => `* Fix what broke in ${n} by @octocat in https://github.com/o/r/pull/${n}\n`)
      .join('')}\n**Full Changelog**: https://github.com/o/r/compare/v1...v2\n`,
  ],
  ['every feature', FIDELITY.map(({ markdown }) => markdown).join('\n\n')],
  [
    'a table of 200 rows',
    `| a | b | c |\n| - | - | - |\n${numbers(200)
      .map((n) => `| **${n}** | \`code\` and text | [link](https://x.example/${n}) |\n`)
      .join('')}`,
  ],
  ['a short text', 'Fixes #12.\n\n- [x] tests\n- [ ] docs\n'],
]);

const ROUNDS = 7;

/** So long one measurement takes at least: the processor's clock ticks every few milliseconds. */
const LEAST = 60;

/**
 * The speed with each of the documents, once the engine has compiled what is hot, and in all. GitHub renders the HTML, so
 * that is no part of it.
 */
export function compareConversion(): Conversion[] {
  const rows = [...DOCUMENTS].map(([name, markdown]) => {
    const html = rendered(markdown, SURROUNDINGS);
    const [own = 0, peer = 0] = fastest([() => ours(html), () => martian(markdown)]);
    return compared(`${name} (${(markdown.length / 1024).toFixed(1)} KB)`, own, peer);
  });
  const sum = (times: number[]) => times.reduce((total, time) => total + time, 0);
  return [...rows, compared('in all', sum(rows.map((row) => row.ours)), sum(rows.map((row) => row.peer)))];
}

function compared(name: string, own: number, peer: number): Conversion {
  return { name, ours: own, peer, ratio: peer / own };
}

/** Milliseconds of each one's fastest round; they take turns, so that a busy machine slows all. */
function fastest(works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of works.entries()) best[i] = Math.min(best[i] ?? 0, duration(work));
  }
  return best;
}

function duration(work: () => void): number {
  const before = process.cpuUsage();
  for (let times = 1; ; times++) {
    work();
    const { user, system } = process.cpuUsage(before);
    if (user + system > LEAST * 1000) return (user + system) / 1000 / times;
  }
}
