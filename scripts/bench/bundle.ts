import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { runTool } from '../run-tool.ts';

/** Bundles the peer of runs, and gives the path of its script. */
export function bundlePeer(): string {
  const folder = newFolder('peer');
  cpSync('scripts/bench/peer', folder, { recursive: true });
  // Everywhere but in this repository, which overrides it, these find undici as it comes from npm.
  cpSync('node_modules/@actions', join(folder, 'node_modules/@actions'), { recursive: true });
  cpSync('node_modules/undici-of-npm', join(folder, 'node_modules/undici'), { recursive: true });
  return join(bundle(folder), 'index.js');
}

/** How many bytes of JavaScript a module is with all that it imports; its path from the root, or a package. */
export function bundledBytes(module: string): number {
  const folder = newFolder(parse(module).name);
  const name = module.startsWith('build/') ? `../../../${module}` : module;
  writeFileSync(join(folder, 'index.js'), `import * as all from '${name}';\nglobalThis.all = all;\n`);
  const bundled = bundle(folder);
  return readdirSync(bundled)
    .filter((file) => file.endsWith('.js'))
    .reduce((bytes, file) => bytes + statSync(join(bundled, file)).size, 0);
}

function newFolder(name: string): string {
  const folder = join('build/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Bundles a folder's index.js as dist/ is bundled; gives the folder with the bundle. */
function bundle(folder: string): string {
  const out = join(folder, 'bundle');
  runTool('ncc', ['build', join(folder, 'index.js'), '--out', out, '--minify', '--no-cache', '--quiet']);
  return out;
}
