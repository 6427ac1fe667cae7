import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('scripts/release-notes.ts', join(folder, 'release-notes.ts'));
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.1.0", "type": "module" }');
});
afterEach(() => rmSync(folder, { recursive: true }));

const notes = (changelog: string, version: string) => {
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['release-notes.ts', version], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const CHANGELOG = `# Changelog

## [1.1.0] - 2026-12-24

### Fixed

- One thing.

## [1.0.0] - 2026-12-01

- The first.

[1.1.0]: https://example.com/v1.1.0
`;

test('the notes of a release are its section of the changelog', () => {
  const told = notes(CHANGELOG, '1.1.0');
  expect(told).toEqual({ status: 0, stdout: '### Fixed\n\n- One thing.\n', stderr: '' });
});

test.each([
  ['a version of another form', CHANGELOG, 'v1.1.0', '“v1.1.0” is no version'],
  ['a version that package.json does not have', CHANGELOG, '1.0.0', 'package.json has the version 1.1.0'],
  ['a version without a section', CHANGELOG.replace('[1.1.0] -', '[1.2.0] -'), '1.1.0', 'has no section'],
  ['a version without a date', CHANGELOG.replace('2026-12-24', 'Unreleased'), '1.1.0', 'has no date'],
])('%s is not released', (_, changelog, version, why) => {
  const { status, stdout, stderr } = notes(changelog, version);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(why);
});
