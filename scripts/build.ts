import { rmSync } from 'node:fs';
import { runTool } from './run-tool.ts';

/** Compiles src/ to build/, and bundles that into dist/: one file per module that is loaded late, and licenses.txt. */
function build(): void {
  for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
  runTool('tsc', ['-p', 'tsconfig.build.json']);
  runTool('ncc', [
    'build',
    'build/index.js',
    '--out',
    'dist',
    '--minify',
    '--no-cache',
    '--license',
    'licenses.txt',
  ]);
}

build();
