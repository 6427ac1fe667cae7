import { readFileSync } from 'node:fs';
import { markdownToBlocks } from '@tryfabric/martian';
import { rendered } from '../../__tests__/html/rendered.ts';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { blockRequest } from '../../src/notion/page/request.ts';
import { withinLimits } from '../../src/notion/page/within-limits.ts';
import { FIDELITY, type Fidelity } from './fidelity.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { viewOf } from './view.ts';

const SURROUNDINGS = {
  server: 'https://github.com',
  repository: 'o/r',
  ref: 'v1',
  page: 'https://github.com/o/r/releases/tag/v1',
};

type Converter = (text: string) => unknown[];

/** From GitHub's HTML to what a request holds. */
const ours: Converter = (html) => withinLimits(toBlocks(html, SURROUNDINGS), new Map()).map(blockRequest);
/** From Markdown to the same. */
const martian: Converter = (markdown) => markdownToBlocks(markdown);

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
 * The speed with each of the documents, once the engine has compiled what is hot, and in all; then what a reader sees. GitHub
 * renders the HTML, so that is no part of it.
 */
export async function measureConversion(): Promise<Figure[]> {
  const documents = [...DOCUMENTS].map(([name, markdown]) => {
    const html = rendered(markdown, SURROUNDINGS);
    const [own = 0, peer = 0] = medianTimes([() => ours(html), () => martian(markdown)]);
    return { name, size: markdown.length, own, peer };
  });
  const sum = (key: 'size' | 'own' | 'peer') => documents.reduce((total, one) => total + one[key], 0);
  const all = { name: 'in all', size: sum('size'), own: sum('own'), peer: sum('peer') };
  return [...[...documents, all].map(speedOf), shown()];
}

function speedOf({
  name,
  size,
  own,
  peer,
}: {
  name: string;
  size: number;
  own: number;
  peer: number;
}): Figure {
  return {
    what: `Conversion: ${name}`,
    unit: 'MB/s',
    ours: size / 1000 / own,
    peer: size / 1000 / peer,
    limits: { atLeastOfPeer: 3 },
  };
}

/** Milliseconds of each one's median round; they take turns. */
function medianTimes(works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of works.entries()) times[i]?.push(duration(work));
  }
  return times.map(median);
}

function duration(work: () => void): number {
  const before = process.cpuUsage();
  for (let times = 1; ; times++) {
    work();
    const { user, system } = process.cpuUsage(before);
    if (user + system > LEAST * 1000) return (user + system) / 1000 / times;
  }
}

function shown(): Figure {
  const seen = FIDELITY.filter((one) => isShown(ours(rendered(one.markdown, SURROUNDINGS)), one));
  const peers = FIDELITY.filter((one) => isShown(martian(one.markdown), one));
  const missing = FIDELITY.filter((one) => !seen.includes(one)).map(({ feature }) => feature);
  return {
    what: `Features of texts that are seen${missing.map((feature) => `, not ${feature}`).join('')}`,
    unit: '',
    ours: seen.length,
    peer: peers.length,
    limits: { atLeast: FIDELITY.length },
  };
}

function isShown(blocks: unknown[], { shows, hides = [] }: Fidelity): boolean {
  const view = viewOf(blocks).join('\n');
  return shows.every((pattern) => pattern.test(view)) && !hides.some((pattern) => pattern.test(view));
}
