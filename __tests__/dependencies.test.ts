import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'));

describe('the packages that the project takes from others', () => {
  test('are fixed to a version, and to the bytes of that version', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = wanted.filter(
      ([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$|^file:scripts\//.test(version),
    );
    expect(loose).toEqual([]);
    const unfixed = installed.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-'));
    expect(unfixed.map(([path]) => path)).toEqual([]);
  });

  test('run no script when they are installed, but for those that only test and build', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
    expect(scripted.filter(([, { dev }]) => !dev)).toEqual([]);
  });
});
