import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Compiles src/ to build/, and bundles that into dist/: one file per module that is loaded late, and licenses.txt. */
function build(): void {
  for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json']);
  run('ncc', ['build', 'build/index.js', '--out', 'dist', '--license', 'licenses.txt']);
}

function run(program: string, args: string[]): void {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
}

build();
