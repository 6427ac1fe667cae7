import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many bytes of JavaScript each of the modules is, bundled with all that it imports as dist/ is. */
export function bundledBytes(modules: readonly string[]): number[] {
  run('tsc', ['-p', 'tsconfig.build.json']);
  const folder = mkdtempSync('build/bench-');
  try {
    return modules.map((name, i) => bytesOf(name, join(folder, `${i}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bytesOf(name: string, folder: string): number {
  const entry = `${folder}.js`;
  const target = name.startsWith('build/') ? `../${name.slice('build/'.length)}` : name;
  writeFileSync(entry, `import * as converter from '${target}';\nglobalThis.converter = converter;\n`);
  run('ncc', ['build', entry, '--out', folder, '--quiet']);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0);
}

function run(program: string, args: string[]): void {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
