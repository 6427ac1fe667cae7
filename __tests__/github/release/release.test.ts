import { describe, expect, test } from '@jest/globals';
import { packageOfTag, releaseEntry } from '../../../src/github/release/release.ts';
import { example } from '../../github-server/examples.ts';

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

describe('a release', () => {
  const { release } = example('release', 'published');
  const titleOf = (name: string | null, tag_name: string) => {
    const origin = { repository: 'octo/app', visibility: 'public', live: true } as const;
    const understood = releaseEntry({ ...release, name, tag_name }, origin);
    return 'thing' in understood ? understood.thing.title : understood.lacks;
  };

  test.each([
    ['Winter', 'v1.2.0', 'Winter'],
    ['app v1.2.0', 'v1.2.0', 'app v1.2.0'],
    [null, 'v1.2.0', 'app v1.2.0'],
    [' ', 'v1.2.0', 'app v1.2.0'],
    ['v1.2.0', 'v1.2.0', 'app v1.2.0'],
    ['1.2.0', 'v1.2.0', 'app v1.2.0'],
    ['@octo/ui@1.2.0', '@octo/ui@1.2.0', 'app @octo/ui@1.2.0'],
    ['1.2.0', 'ui-v1.2.0', 'app ui-v1.2.0'],
  ])('named %j, tagged %s, is called %s', (name, tag, title) => {
    expect(titleOf(name, tag)).toBe(title);
  });
});
