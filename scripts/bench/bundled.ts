import type { StdioOptions } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run-tool.ts';

const QUIETLY: StdioOptions = ['ignore', 'ignore', 'inherit'];

/** How many bytes of JavaScript each of the modules is, bundled with all that it imports as dist/ is. */
export function bundledBytes(modules: readonly string[]): number[] {
  runTool('tsc', ['-p', 'tsconfig.build.json'], QUIETLY);
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
  runTool('ncc', ['build', entry, '--out', folder, '--quiet'], QUIETLY);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0);
}
