import { describe, expect, test } from '@jest/globals';
import { previousTag } from '../../src/shipped/previous-tag.ts';

/** Tags in the order of their publication, a day apart; `!` marks a pre-release by GitHub's flag alone. */
function previous(order: string): string | undefined {
  const tags = order.split(/\s+/).map((tag, day) => ({
    tag: tag.replace('!', ''),
    prerelease: tag.endsWith('!') || /-(?:rc|beta|alpha)/.test(tag),
    published: new Date(Date.UTC(2026, 0, day + 1)).toISOString(),
  }));
  const last = tags.at(-1);
  if (last === undefined) throw new Error('no tags');
  const state = last.prerelease ? 'prerelease' : 'released';
  return previousTag({ version: last.tag, state, shipped: last.published }, tags);
}

describe('the last of these begins at', () => {
  test.each([
    ['v1.0.0', undefined],
    ['v1.0.0 v1.1.0', 'v1.0.0'],
    ['v1.9.0 v1.10.0 v1.11.0', 'v1.10.0'],
    ['1.0.0 v1.1.0', '1.0.0'],
    ['V1.0.0 v1.1.0', 'V1.0.0'],
    // Out of order.
    ['v1.0.0 v2.0.0 v1.0.1', 'v1.0.0'],
    ['v2.0.0 v1.0.0', undefined],
    ['v1.2.0 v1.1.0 v1.3.0', 'v1.2.0'],
    // Pre-releases.
    ['v1.0.0 v1.1.0-rc.1 v1.1.0', 'v1.0.0'],
    ['v1.0.0 v1.1.0! v1.2.0', 'v1.0.0'],
    ['v1.0.0-rc.1 v1.0.0', undefined],
    ['v1.0.0 v1.1.0-rc.1 v1.1.0-rc.2', 'v1.1.0-rc.1'],
    ['v1.0.0 v1.1.0-rc.9 v1.1.0-rc.10', 'v1.1.0-rc.9'],
    ['v1.1.0-alpha v1.1.0-alpha.1 v1.1.0-beta v1.1.0-rc.1', 'v1.1.0-beta'],
    ['v1.0.0 v1.1.0-rc.1', 'v1.0.0'],
    ['v1.1.0-rc.1 v1.1.0 v1.2.0-rc.1', 'v1.1.0'],
    // Lines of a monorepo.
    ['cli-v1.0.0 app-v1.0.0 cli-v1.1.0', 'cli-v1.0.0'],
    ['@a/cli@1.0.0 @a/app@1.1.0 @a/cli@1.2.0', '@a/cli@1.0.0'],
    ['cli/v1.0.0 v1.0.5 cli/v1.1.0', 'cli/v1.0.0'],
    ['release-1.0 release-1.1', 'release-1.0'],
    ['cli-v1.0.0 v1.1.0', undefined],
    // Other counts of numbers.
    ['1.0 1.0.1 1.1', '1.0.1'],
    ['v1 v2', 'v1'],
    ['1.0.0.1 1.0.0.2', '1.0.0.1'],
    ['2024.01.15 2024.02.01 2024.10.01', '2024.02.01'],
    ['v1.0.0+build.1 v1.1.0+build.2', 'v1.0.0+build.1'],
    // Suffixes of other schemes.
    ['0.9.0 1.0.0rc1', '0.9.0'],
    ['0.9.0 1.0.0rc1 1.0.0rc2 1.0.0', '0.9.0'],
    ['1.0.0rc2 1.0.0rc10', '1.0.0rc2'],
    ['1.0.0 1.0.0.post1 1.0.1', '1.0.0.post1'],
    ['v1.2.3 v1.2.3_1', 'v1.2.3'],
    ['6.0.0.Final 5.3.0.Final 5.3.1.Final', '5.3.0.Final'],
    ['go1.22beta1 go1.22rc1', 'go1.22beta1'],
    ['go1.21 go1.22rc1 go1.22', 'go1.21'],
    // No version.
    ['v1.0.0 nightly v1.1.0 weekly', 'nightly'],
    ['v1.0.0 nightly', undefined],
    ['v1.0.0 first-light v1.1.0', 'v1.0.0'],
  ])('%s', (order, expected) => {
    expect(previous(order)).toBe(expected);
  });
});

test('a release that is not published yet begins at the highest before it', () => {
  const tags = ['v1.0.0', 'v1.1.0'].map((tag) => ({
    tag,
    prerelease: false,
    published: '2026-01-01T00:00:00Z',
  }));
  expect(previousTag({ version: 'v1.2.0', state: 'released', shipped: undefined }, tags)).toBe('v1.1.0');
});
