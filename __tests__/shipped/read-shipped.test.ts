import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRelease } from '../../src/github/release/read-releases.ts';
import { previousTag, readReleaseTags } from '../../src/shipped/previous-tag.ts';
import { CommitReader } from '../../src/shipped/read-commits.ts';
import { readShipped, type Ships } from '../../src/shipped/read-shipped.ts';
import type { GitHubServer } from '../github-server/start.ts';
import type { StoredRelease } from '../github-server/state.ts';
import { openGitHub } from '../support/open-github.ts';
import { Shipping } from '../support/shipping.ts';

let github: GitHubServer;
let shipping: Shipping;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  shipping = new Shipping(github);
});

afterEach(async () => {
  shipping.remove();
  await github.close();
});

/** What a release ships, and the requests that it took to find out. */
async function shippedBy({ id }: StoredRelease, fixed?: string) {
  const opened = openGitHub(github, { patience: { timeout: 5000, pause: 1 } });
  const release = await readRelease(opened, id, 'public');
  const previous = fixed ?? previousTag(release, await readReleaseTags(opened));
  github.requests.length = 0;
  const { pullRequests, warning, isPartial } = await readShipped(
    opened,
    new CommitReader(opened, true),
    release,
    previous,
  );
  const numbers = pullRequests.map(({ number }) => number);
  return { numbers, pullRequests, previous, warning, isPartial, requests: github.requests.length };
}

describe('the pull requests of a release are found', () => {
  beforeEach(() => {
    shipping.merge(1, 'squash', { day: 1 });
    shipping.release('v1.0.0', { day: 2 });
  });

  test.each([
    ['squashed', 'squash'],
    ['merged by a merge commit', 'merge'],
    ['rebased', 'rebase'],
  ] as const)('%s', async (_, method) => {
    shipping.merge(2, method, { commits: 3, day: 3 });
    const release = shipping.release('v1.1.0', { day: 4 });
    expect(await shippedBy(release)).toMatchObject({
      numbers: [2],
      previous: 'v1.0.0',
      warning: undefined,
      requests: 1,
    });
  });

  test('also where the repository has another name by now', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    const release = shipping.release('v1.1.0', { day: 4 });
    const shown = shipping.show(2, { day: 3 }, true);
    const { base } = shown;
    const renamed = { ...base.repo, full_name: 'Codertocat/Renamed' };
    github.setPullRequest({ ...shown, base: { ...base, repo: renamed } });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2] });
  });

  test('with what a release needs of them', async () => {
    const { id, html_url: url } = shipping.merge(2, 'squash', {
      title: 'Greet *louder*',
      labels: ['enhancement'],
      author: 'octocat',
      day: 3,
    });
    const release = shipping.release('v1.1.0', { day: 4 });
    expect((await shippedBy(release)).pullRequests).toEqual([
      {
        key: `pull/${id}`,
        number: 2,
        url,
        title: 'Greet *louder*',
        author: { login: 'octocat', url: 'https://github.com/octocat' },
        labels: ['enhancement'],
        merged: '2026-01-03T00:00:00Z',
      },
    ]);
  });

  test('of a commit that was cherry-picked by a pull request of its own, and not of the one that it was picked from', async () => {
    shipping.git.branch('release-1.0', 'v1.0.0');
    shipping.merge(2, 'squash', { day: 3 });
    shipping.git.cherryPick(2, 'release-1.0');
    const picked = shipping.git.head();
    shipping.show(3, { title: 'Bring #2 to 1.0', day: 4 }, true);
    shipping.git.know(3, [picked]);
    const release = shipping.release('v1.0.1', { day: 5 });
    expect(await shippedBy(release)).toMatchObject({ numbers: [3], previous: 'v1.0.0' });
  });

  test('of a commit that was cherry-picked by hand, where GitHub says that it is of the same one', async () => {
    shipping.git.branch('release-1.0', 'v1.0.0');
    shipping.merge(2, 'squash', { day: 3 });
    shipping.git.cherryPick(2, 'release-1.0');
    shipping.git.know(2, [shipping.git.head()]);
    const release = shipping.release('v1.0.1', { day: 5 });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2], previous: 'v1.0.0' });
  });

  test('though a later one takes the change back, which is of the release that it is in', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    const first = shipping.release('v1.1.0', { day: 4 });
    shipping.git.openRevert(3, 2);
    shipping.mergeOpen(3, 'squash', { title: 'Revert "Change 2"', day: 5 });
    const second = shipping.release('v1.2.0', { day: 6 });
    expect(await shippedBy(first)).toMatchObject({ numbers: [2] });
    expect(await shippedBy(second)).toMatchObject({ numbers: [3], previous: 'v1.1.0' });
  });

  test('though GitHub’s index does not know yet where the newest commits are from', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    shipping.merge(3, 'merge', { commits: 2, day: 3 });
    shipping.merge(4, 'rebase', { commits: 2, day: 3 });
    for (const number of [2, 3, 4]) shipping.git.unindexed.add(number);
    const release = shipping.release('v1.1.0', { day: 4 });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2, 3, 4], requests: 1 });
  });

  test('of an annotated tag', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    const release = shipping.release('v1.1.0', { day: 4, annotated: true });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2] });
  });

  test('in pages of 15 commits', async () => {
    for (let number = 2; number <= 31; number++) shipping.merge(number, 'squash', { day: 3 });
    const release = shipping.release('v1.1.0', { day: 4 });
    const { numbers, requests } = await shippedBy(release);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 2));
    expect(requests).toBe(2);
  });

  test('for one point of the token a page', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    const [first, second] = [shipping.release('v1.0.0', { day: 2 }), shipping.release('v1.1.0', { day: 4 })];
    for (const release of [first, second]) {
      const before = github.points().spent;
      await shippedBy(release);
      expect(github.points().spent - before).toBe(2); // one for the tags
    }
  });

  test('in smaller pages where GitHub takes too long', async () => {
    for (let number = 2; number <= 9; number++) shipping.merge(number, 'squash', { day: 3 });
    const release = shipping.release('v1.1.0', { day: 4 });
    github.slowAboveCommits(4);
    const { numbers, requests } = await shippedBy(release);
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(requests).toBe(4); // the first twice, in vain
  });
});

describe('no pull request is taken for one of a release', () => {
  beforeEach(() => {
    shipping.merge(1, 'squash', { day: 1 });
    shipping.release('v1.0.0', { day: 2 });
    shipping.merge(2, 'squash', { day: 3 });
  });

  test('that is open', async () => {
    shipping.open(3);
    shipping.git.know(3, [shipping.git.head()]);
    const release = shipping.release('v1.1.0', { day: 4 });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2] });
  });

  test('that was merged later and holds commits of the release, as one does that brings a branch back', async () => {
    const shipped = shipping.git.head();
    const release = shipping.release('v1.1.0', { day: 4 });
    shipping.merge(3, 'merge', { day: 5 });
    shipping.git.know(3, [shipped]);
    expect(await shippedBy(release)).toMatchObject({ numbers: [2] });
  });

  test('of another repository', async () => {
    const release = shipping.release('v1.1.0', { day: 4 });
    const foreign = shipping.show(3, { day: 3 }, true);
    const { base } = foreign;
    github.setPullRequest({
      ...foreign,
      base: { ...base, repo: { ...base.repo, id: 1, full_name: 'octocat/fork' } },
    });
    shipping.git.know(3, [shipping.git.head()]);
    expect(await shippedBy(release)).toMatchObject({ numbers: [2] });
  });
});

describe('the release before it', () => {
  beforeEach(() => {
    shipping.merge(1, 'squash', { day: 1 });
    shipping.release('v1.0.0', { day: 2 });
  });

  test('is none for the first: all commits count', async () => {
    const first = shipping.release('v1.0.0', { day: 2 });
    expect(await shippedBy(first)).toMatchObject({
      numbers: [1],
      previous: undefined,
      warning: undefined,
      requests: 1,
    });
  });

  test('is of the same package', async () => {
    shipping.release('cli-v1.0.0', { day: 3 });
    shipping.merge(2, 'squash', { day: 4 });
    shipping.release('app-v1.0.0', { day: 5 });
    shipping.merge(3, 'squash', { day: 6 });
    const release = shipping.release('cli-v1.1.0', { day: 7 });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2, 3], previous: 'cli-v1.0.0' });
  });

  test('is of the same line of maintenance, though a higher version was published meanwhile', async () => {
    shipping.git.branch('release-1.0', 'v1.0.0');
    shipping.merge(2, 'squash', { day: 3 });
    shipping.release('v2.0.0', { day: 4 });
    shipping.merge(3, 'squash', { base: 'release-1.0', day: 5 });
    const release = shipping.release('v1.0.1', { day: 6 });
    expect(await shippedBy(release)).toMatchObject({ numbers: [3], previous: 'v1.0.0' });
  });

  test('is a pre-release for a pre-release, and a stable one for a stable one', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    const first = shipping.release('v1.1.0-rc.1', { day: 4, prerelease: true });
    shipping.merge(3, 'squash', { day: 5 });
    const second = shipping.release('v1.1.0-rc.2', { day: 6, prerelease: true });
    const stable = shipping.release('v1.1.0', { day: 7 });
    expect(await shippedBy(first)).toMatchObject({ numbers: [2], previous: 'v1.0.0' });
    expect(await shippedBy(second)).toMatchObject({ numbers: [3], previous: 'v1.1.0-rc.1' });
    expect(await shippedBy(stable)).toMatchObject({ numbers: [2, 3], previous: 'v1.0.0' });
  });

  test('may be named', async () => {
    shipping.merge(2, 'squash', { day: 3 });
    shipping.release('v1.1.0', { day: 4 });
    const release = shipping.release('v1.2.0', { day: 5 });
    expect(await shippedBy(release, 'v1.0.0')).toMatchObject({ numbers: [2] });
  });
});

describe('links in the notes', () => {
  beforeEach(() => {
    shipping.release('v1.0.0', { day: 2 });
    for (const number of [2, 3, 4]) shipping.show(number, { day: 1 }, true);
    shipping.show(5, {}, false);
  });

  test('count too, where they are of merged pull requests: one request more', async () => {
    const home = `${github.serverUrl}/${github.repository}`;
    const body = `#2, ${home}/pull/3/files, ${github.repository}#4, the open #5, the issue #6\n\n\`#7\``;
    const release = shipping.release('v1.1.0', { day: 4, body });
    expect(await shippedBy(release)).toMatchObject({ numbers: [2, 3, 4], warning: undefined, requests: 2 });
  });

  test('are all that is known where git has no such tag, which is told', async () => {
    const release = shipping.release('v1.1.0', { day: 4, body: 'See #2' });
    const { numbers, warning } = await shippedBy(release, 'v0.9.9');
    expect(numbers).toEqual([2]);
    expect(warning).toContain(
      'GitHub has no tag “v0.9.9”, so the commits of the release “v1.1.0” are not known',
    );
  });
});

test('of more than 2,000 commits the first are looked at, which is told', async () => {
  shipping.git.commitMany(2100);
  const release = shipping.release('v1.0.0', { day: 2 });
  const { warning, requests } = await shippedBy(release);
  expect(warning).toMatch(/more than 2,000 commits; .*`previous-tag`/);
  expect(requests).toBe(134);
});

describe('what GitHub does not tell of a release is not taken for nothing', () => {
  const failure = (path: (string | number)[], type?: string) => ({ message: 'It failed', path, type });
  const home = ['repository', 'r0', 'compare', 'commits'];

  /** What the release ships by an answer that is changed. */
  async function shippedBy(
    change: (data: Data) => unknown,
    errors: readonly unknown[],
    body = '',
  ): Promise<Ships> {
    shipping.merge(1, 'squash', { day: 1 });
    shipping.release('v1.0.0', { day: 2 });
    shipping.merge(2, 'squash', { day: 3 });
    shipping.show(3, { day: 3 }, true);
    const { id } = shipping.release('v1.1.0', { day: 4, body });
    const opened = openGitHub(github, { patience: { timeout: 5000, pause: 1 } });
    const release = await readRelease(opened, id, 'public');
    github.failNext((answer) => {
      const { data } = copied(answer);
      change(data);
      return { data, errors };
    });
    return readShipped(opened, new CommitReader(opened, true), release, 'v1.0.0');
  }

  test.each<[string, (data: Data) => unknown, unknown[], number[]]>([
    [
      'a commit',
      ({ repository }) => repository.r0?.compare.commits.nodes.fill(null),
      [failure([...home, 'nodes', 0])],
      [],
    ],
    [
      'the pull requests of a commit',
      ({ repository }) => {
        for (const node of repository.r0?.compare.commits.nodes ?? [])
          if (node) node.associatedPullRequests = null;
      },
      [failure([...home, 'nodes', 0, 'associatedPullRequests'], 'FORBIDDEN')],
      [2],
    ],
    [
      'those merged last',
      ({ repository }) => Object.assign(repository, { pullRequests: null }),
      [failure(['repository', 'pullRequests'])],
      [2],
    ],
    ['something, without saying what', () => undefined, [{ message: 'It failed' }], [2]],
  ])('%s', async (_, change, errors, numbers) => {
    const ships = await shippedBy(change, errors);
    expect(ships.pullRequests.map(({ number }) => number)).toEqual(numbers);
    expect(ships).toMatchObject({
      isPartial: true,
      warning: expect.stringContaining('“v1.1.0” ships (“It failed”)'),
    });
  });

  test('the tags themselves', async () => {
    const failed = shippedBy(
      ({ repository }) => Object.assign(repository, { r0: null }),
      [failure(['repository', 'r0'], 'FORBIDDEN')],
    );
    await expect(failed).rejects.toMatchObject({ reason: 'forbidden', message: '“It failed”' });
  });

  test('but a pull request that the token may not see is one of another repository', async () => {
    const path = [...home, 'nodes', 0, 'associatedPullRequests', 'nodes', 0];
    const ships = await shippedBy(() => undefined, [failure(path, 'FORBIDDEN')]);
    expect(ships).toMatchObject({ isPartial: false, warning: undefined });
  });

  test.each([
    ['the tag before it', { r0: null }],
    ['its own tag', { r0: { compare: null } }],
  ])('%s, which may be so new that GitHub does not show it yet', async (_, missing) => {
    const ships = await shippedBy(({ repository }) => Object.assign(repository, missing), []);
    expect(ships.pullRequests.map(({ number }) => number)).toEqual([2]);
    expect(ships).toMatchObject({ known: true, isPartial: false, warning: undefined });
  });

  test('a pull request that the notes link', async () => {
    const release = async (type?: string) => {
      github.requests.length = 0;
      shipping.show(3, { day: 3 }, true);
      const { id } = shipping.release('v1.2.0', { day: 5, body: 'See #3' });
      const opened = openGitHub(github, { patience: { timeout: 5000, pause: 1 } });
      const read = await readRelease(opened, id, 'public');
      github.failNext(
        () => ({ data: { repository: { p0: null } }, errors: [failure(['repository', 'p0'], type)] }),
        1,
        'graphql',
        1,
      );
      return readShipped(opened, new CommitReader(opened, true), read, undefined);
    };
    expect(await release()).toMatchObject({ pullRequests: [], isPartial: true });
    expect(await release('NOT_FOUND')).toMatchObject({ pullRequests: [], isPartial: false });
  });

  test('releases, of which one may be the one before', async () => {
    shipping.release('v1.0.0', { day: 2 });
    const opened = openGitHub(github, { patience: { timeout: 5000, pause: 1 } });
    github.failNext((body) => JSON.parse(JSON.stringify(body).replace(/"nodes":\[.*\]/, '"nodes":[null]')));
    await expect(readReleaseTags(opened)).rejects.toMatchObject({ reason: 'unavailable' });
    github.failNext((body) => JSON.parse(JSON.stringify(body).replace(/"nodes":\[.*\]/, '"nodes":null')));
    await expect(readReleaseTags(opened)).rejects.toMatchObject({ reason: 'unavailable' });
  });
});

interface Data {
  repository: { r0?: { compare: { commits: { nodes: ({ associatedPullRequests: unknown } | null)[] } } } };
}

function copied(answer: unknown): { data: Data } {
  return JSON.parse(JSON.stringify(answer));
}
