import { readdirSync, readFileSync } from 'node:fs';

/** What webpack tells of a module, see https://webpack.js.org/api/stats/#module-object */
interface Module {
  nameForCondition?: string | null;
  chunks: unknown[];
  modules?: Module[];
}

export interface BundledPackage {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** The packages of others whose code is in the bundle, in the order of their names. */
export function bundledPackages(statsFile: string): BundledPackage[] {
  const { modules }: { modules: Module[] } = JSON.parse(readFileSync(statsFile, 'utf8'));
  // A module without chunks is left out, or stands among the modules of the one that it was merged into.
  const bundled = modules.filter(({ chunks }) => chunks.length > 0).flatMap(withMerged);
  const folders = new Set(bundled.flatMap(({ nameForCondition }) => packageFolder(nameForCondition ?? '')));
  return [...folders].toSorted().map(readPackage);
}

function withMerged(module: Module): Module[] {
  return [module, ...(module.modules ?? []).flatMap(withMerged)];
}

function packageFolder(file: string): string[] {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/')) ?? [];
}

/** @throws where it says nothing of its licence */
function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.|$)/i.test(file))
    .toSorted();
  if (!license || files.length === 0) throw new Error(`${folder} has no licence, or not its text.`);
  const texts = files.map((file) =>
    readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  return { name, version, license, text: texts.join('\n\n') };
}
