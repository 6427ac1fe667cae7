import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const OUTERMOST = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;
const BUNDLER = 'node_modules/@vercel/ncc'; // modules of its own are in each bundle

/** Copies all that dist/ is made of: sources, dependencies and the bundler. Other packages are linked. */
export function copySources(folder: string): void {
  for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });

  const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  for (const [path, { dev }] of Object.entries(packages)) {
    if (!OUTERMOST.test(path) || !existsSync(path)) continue; // those for other systems are not there
    const copy = join(folder, path);
    mkdirSync(dirname(copy), { recursive: true });
    if (dev && path !== BUNDLER) symlinkSync(resolve(path), copy, 'junction');
    else cpSync(path, copy, { recursive: true, verbatimSymlinks: true });
  }
}
