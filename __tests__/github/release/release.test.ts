import { expect, test } from '@jest/globals';
import { packageOfTag } from '../../../src/github/release/release.ts';

test.each([
  ['@scope/name@1.2.3', '@scope/name'],
  ['@scope/name@v1.2.3', '@scope/name'],
  ['@scope/name-v1.2.3', '@scope/name'],
  ['name@1.2.3', 'name'],
  ['name-v1.2.3', 'name'],
  ['name/v1.2.3', 'name'],
  ['path/to/module/v1.2.3', 'path/to/module'],
  ['name-v1.2', 'name'],
  ['name-v1.2.3-rc.1', 'name'],
  ['name-v1.2.3-rc-v2', 'name'],
  ['name-v1.2.3+build.7', 'name'],
  ['my-v2-client-v1.2.3', 'my-v2-client'],
  ['name@2024.12.1', 'name'],
])('%s is a release of %s', (tag, name) => {
  expect(packageOfTag(tag)).toBe(name);
});

test.each([
  '1.2.3',
  'v1.2.3',
  'v1.2.3-rc.1',
  'v1.2.3-v2.0',
  'release-1.2.3',
  'release-v1.2.3',
  'release/v1.2.3',
  'Release-v1.2.3',
  'name-1.2.3',
  'name/1.2.3',
  'name-v1',
  'nightly',
  'nightly-2024-12-01',
  '@scope/name',
  '@1.2.3',
  '-v1.2.3',
  '',
])('%j names no package', (tag) => {
  expect(packageOfTag(tag)).toBeUndefined();
});
