import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { bundledPackages } from './bundled-packages.ts';
import { runTool } from './run-tool.ts';

const STATS = 'build/stats.json';

/** Compiles src/ to build/, and bundles that into dist/: one file for what is loaded first, a few for the rest, and licenses.txt. */
function build(): void {
  for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
  runTool('tsc', ['-p', 'tsconfig.build.json']);
  for (const file of filesIn('build')) rewrite(file, withChunkNames);
  // The cache of ncc makes a bundle depend on the builds before it.
  runTool('ncc', ['build', 'build/index.js', '--out', 'dist', '--no-cache', '--stats-out', STATS]);
  for (const file of filesIn('dist')) rewrite(file, minified);
  writeFileSync('dist/licenses.txt', licenses());
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
}

function rewrite(file: string, change: (code: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Of what is loaded late, what is loaded together: ncc (by webpack) puts it into the same files, and no module into two. */
function withChunkNames(code: string): string {
  return code.replace(/\bimport\('([^']+)'\)/g, (_, target: string) => {
    const name = /\b(?:github|html|workflow|yaml)\b/.exec(target)?.[0] ?? 'changelog';
    return `import(/* webpackChunkName: "${name}" */ '${target}')`;
  });
}

/** ncc itself minifies only the first file. */
function minified(code: string): string {
  const options = { format: 'esm', minify: true, legalComments: 'none', target: 'node24' } as const;
  return transformSync(code, options).code; // comments on licences are in licenses.txt
}

/** In place of what `ncc --license` lists: that leaves out packages with a second package.json, such as @notionhq/client. */
function licenses(): string {
  const packages = bundledPackages(STATS);
  return packages
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

build();
