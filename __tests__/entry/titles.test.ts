import { describe, expect, test } from '@jest/globals';
import { rowTitle, versionOfTag } from '../../src/entry/titles.ts';
import { PULL_REQUEST, RELEASE } from '../changelog/entries.ts';

describe('what a row is called', () => {
  const named = { ...RELEASE, version: 'ui-v1.2.0', package: 'ui', name: 'Winter', title: 'Winter' };
  const nameless = { ...named, name: undefined, title: 'hello ui-v1.2.0' };
  const untagged = { ...nameless, version: 'v2', package: undefined, title: 'hello v2' };

  test.each([
    ['{title}', 'Winter'],
    ['{owner}/{repo} {tag}', 'octo/hello ui-v1.2.0'],
    ['{package} {version}', 'ui 1.2.0'],
    ['{repo}: {title} ({version})', 'hello: Winter (1.2.0)'],
    ['Release', 'Release'],
  ])('a release by %s', (release, expected) => {
    expect(rowTitle(named, { release })).toBe(expected);
  });

  test('what an entry does not have is empty, and no space stays in its place', () => {
    expect(rowTitle(untagged, { release: '{repo}  {package} {number} {version} ' })).toBe('hello 2');
    expect(rowTitle(PULL_REQUEST, { 'pull-request': '{tag} #{number} {package} {title}' })).toBe('#1 First');
  });

  test('the tag is the title of a release without a name, which a pattern may set beside the repository', () => {
    expect(rowTitle(nameless, { release: '{repo} · {title}' })).toBe('hello · ui-v1.2.0');
  });

  test('the entry’s own title where there is no pattern for its kind, or it comes to nothing', () => {
    expect(rowTitle(nameless, {})).toBe('hello ui-v1.2.0');
    expect(rowTitle(PULL_REQUEST, { release: '{tag}' })).toBe('First');
    expect(rowTitle(untagged, { release: '{package}' })).toBe('hello v2');
  });

  test('braces in a title stay', () => {
    const title = 'Use {repo} and  $& here';
    expect(rowTitle({ ...PULL_REQUEST, title }, { 'pull-request': '{number} {title}' })).toBe(
      '1 Use {repo} and $& here',
    );
  });
});

test.each([
  ['v1.2.3', undefined, '1.2.3'],
  ['1.2.3-rc.1', undefined, '1.2.3-rc.1'],
  ['V2', undefined, '2'],
  ['release/v1.2.3', undefined, '1.2.3'],
  ['release-1.2.3', undefined, '1.2.3'],
  ['nightly', undefined, 'nightly'],
  ['@scope/name@1.2.3', '@scope/name', '1.2.3'],
  ['name-v1.2.3', 'name', '1.2.3'],
  ['path/to/name/v1.2.3', 'path/to/name', '1.2.3'],
  ['lib-1.0-compat-v2.0.0', 'lib-1.0-compat', '2.0.0'],
])('the version of %s, package %s: %s', (tag, name, version) => {
  expect(versionOfTag(tag, name)).toBe(version);
});
