import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** They ask for no more than to be named. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];

const listed = readFileSync('dist/licenses.txt', 'utf8')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .map((entry) => {
    const [heading = '', ...lines] = entry.split('\n');
    const { named = '', license = '' } =
      /^(?<named>\S+ \d\S+) \((?<license>.+)\)$/.exec(heading)?.groups ?? {};
    return { named, license, text: lines.join('\n') };
  });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
}

/** Another bundler than the one that makes dist/ tells which packages the sources need. */
function neededPackages(): string[] {
  const metafile = join(folder, 'meta.json');
  const options = ['--bundle', '--platform=node', '--format=esm', '--splitting', '--log-level=error'];
  const output = [`--outdir=${join(folder, 'out')}`, `--metafile=${metafile}`];
  execFileSync(process.execPath, ['node_modules/esbuild/bin/esbuild', 'src/index.ts', ...options, ...output]);
  const { outputs }: Metafile = JSON.parse(readFileSync(metafile, 'utf8'));
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const folders = files.flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []) : [],
  );
  return [...new Set(folders)].map((path) => {
    const { name, version } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return `${name} ${version}`;
  });
}

describe('the licences of what is bundled', () => {
  test('are listed, of every package whose code is in the bundle', () => {
    const needed = neededPackages();
    expect(needed.length).toBeGreaterThan(20);
    expect(listed.map(({ named }) => named).toSorted()).toEqual(expect.arrayContaining(needed));
  });

  test('allow it, and are told in full', () => {
    const others = listed.filter(({ license }) => !ALLOWED.includes(license));
    expect(others.map(({ named, license }) => `${named}: ${license}`)).toEqual([]);
    const untold = listed.filter(({ text }) => !/copyright/i.test(text) || text.length < 500);
    expect(untold.map(({ named }) => named)).toEqual([]);
  });
});
