import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files of the site that are no pages, by their paths. */
export async function assets(): Promise<Map<string, Uint8Array>> {
  const files: [string, string][] = [
    ['assets/notion.css', here('notion.css')],
    ['assets/colors.css', here('colors.css')],
    ['assets/github-markdown.css', resolve('github-markdown-css/github-markdown.css')],
    ['assets/inter.woff2', resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')],
    ['assets/twemoji.woff2', resolve('twemoji-colr-font/twemoji.woff2')],
    ['docs/orders.svg', here('../story/orders.svg')],
  ];
  const read = files.map(async ([path, file]): Promise<[string, Uint8Array]> => [path, await readFile(file)]);
  return new Map([...(await Promise.all(read)), ...(await scripts())]);
}

async function scripts(): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    entryPoints: { try: here('browser/try.ts'), scheme: here('browser/scheme.ts') },
    outdir: 'assets',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    alias: { 'node:crypto': here('browser/node-crypto.ts') },
    inject: [here('browser/node-globals.ts')],
  });
  return outputFiles.map(({ path, contents }) => [`assets/${path.split(/[\\/]/).at(-1)}`, contents]);
}
