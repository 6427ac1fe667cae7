import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { subjectOf } from '../../../src/github/event/subject.ts';
import { readEntry } from '../../../src/github/read-entry.ts';
import { isReleaseGone, listReleases } from '../../../src/github/release/read-releases.ts';
import { example } from '../../github-server/examples.ts';
import { manyReleases } from '../../github-server/many.ts';
import type { GitHubServer } from '../../github-server/start.ts';
import { assetOf } from '../../support/asset.ts';
import { openGitHub } from '../../support/open-github.ts';
import { HELLO_WORLD, REPOSITORY, subjectOfEvent } from '../events.ts';

const payload = example('release', 'published');
const { release } = payload;
const subject = subjectOfEvent('release', payload);
const draft = { ...release, draft: true, published_at: null };
const unpublished = subjectOf(
  { name: 'release', action: 'unpublished', payload: { ...payload, release: draft } },
  {},
  HELLO_WORLD,
);

const quick = { patience: { timeout: 300, pause: 1 } };

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
});

afterEach(() => github.close());

test.each(['forbidding-page', 'missing-page'] as const)(
  'a page of a network in between does not tell whether a release is gone: %s',
  async (fault) => {
    github.setRelease(release);
    github.failNext(fault, 2);
    const gone = isReleaseGone(openGitHub(github, quick), release.id);
    await expect(gone).rejects.toMatchObject({ reason: 'unavailable' });
  },
);

test('a page of a network in between that limits the rate is waited for as it tells', async () => {
  github.failNext('limiting-page');
  const before = Date.now();
  const failure = await isReleaseGone(openGitHub(github), release.id).catch((error) => error);
  expect(failure).toMatchObject({ reason: 'rate-limited' });
  expect(failure.retryAt).toBeGreaterThanOrEqual(before + 40_000);
  expect(github.requests).toHaveLength(1);
});

test('a release is gone where the token sees the repository’s others, and is not where it sees none any more', async () => {
  github.setRelease({ ...release, id: 1 });
  expect(await isReleaseGone(openGitHub(github), release.id)).toBe(true);
  github.permit({ metadata: 'none' });
  await expect(isReleaseGone(openGitHub(github), release.id)).rejects.toMatchObject({ reason: 'not-found' });
});

test('an answer that is no list does not tell that a release is gone', async () => {
  github.failNext('not-found');
  github.failNext(() => ({ message: 'Hello' }));
  await expect(isReleaseGone(openGitHub(github), release.id)).rejects.toMatchObject({ reason: 'not-found' });
});

describe('a release event', () => {
  test('so young that GitHub does not show the release yet is that of a live one', async () => {
    github.setRelease(release);
    github.failNext('not-found');
    expect(await readEntry(openGitHub(github, quick), subject)).toMatchObject({ entry: { live: true } });
    expect(github.requests).toHaveLength(2);
  });

  test('the live state wins over an old payload, in one request', async () => {
    github.setRelease({ ...release, name: 'Renamed', body: '# Notes', updated_at: '2024-01-01T00:00:00Z' });
    expect(await readEntry(openGitHub(github), subject)).toEqual({
      entry: {
        ...subject.payload,
        title: 'Renamed',
        name: 'Renamed',
        body: '# Notes',
        html: '<h1 dir="auto">Notes</h1>',
        updated: '2024-01-01T00:00:00Z',
        unknown: new Set(),
        live: true,
      },
    });
    expect(github.requests).toMatchObject([{ path: `/api/v3/repos/${REPOSITORY}/releases/${release.id}` }]);
  });

  test('tells its assets in GitHub’s order, without those that were not uploaded', async () => {
    const assets = [assetOf('b.zip', 2048), assetOf('c.zip', 1, 'open'), assetOf('a.zip', 5)];
    const told = [
      { name: 'b.zip', size: 2048, url: 'https://github.com/acme/b.zip' },
      { name: 'a.zip', size: 5, url: 'https://github.com/acme/a.zip' },
    ];
    github.setRelease({ ...release, assets });
    expect(await readEntry(openGitHub(github), subject)).toMatchObject({
      entry: { assets: told, live: true },
    });
    const event = { name: 'release', action: 'edited', payload: { release: { ...release, assets } } };
    expect(subjectOf(event, {}, HELLO_WORLD).payload).toMatchObject({ assets: told });
    const { assets: _, ...without } = release;
    const old = { name: 'release', action: 'edited', payload: { release: without } };
    expect(subjectOf(old, {}, HELLO_WORLD).payload).toMatchObject({ assets: [] });
  });

  test('a deleted release is not asked for', async () => {
    const deleted = subjectOfEvent('release', example('release', 'deleted'));
    github.setRelease(release);
    expect(await readEntry(openGitHub(github), deleted)).toEqual({ entry: deleted.payload });
    expect(deleted.payload).toMatchObject({ state: 'deleted', live: false });
    expect(github.requests).toEqual([]);
  });

  test('a late event of a release that is gone changes nothing', async () => {
    expect(await readEntry(openGitHub(github, quick), subject)).toEqual({
      gone: 'The release “0.0.1” does not exist any more, so this late event of it changes nothing.',
    });
  });

  test('a late event of a release that is a draft again changes nothing', async () => {
    github.setRelease(draft);
    expect(await readEntry(openGitHub(github, quick), subject)).toEqual({
      gone: 'The release “0.0.1” is a draft again, so this late event of it changes nothing.',
    });
  });

  test('a draft that the token cannot see is taken from the event, without a warning', async () => {
    github.setRelease(draft);
    expect(await readEntry(openGitHub(github, quick), unpublished)).toEqual({ entry: unpublished.payload });
    github.removeRelease(draft.id);
    expect(await readEntry(openGitHub(github, quick), unpublished)).toEqual({ entry: unpublished.payload });
    expect(unpublished.payload).toMatchObject({ state: 'draft', live: false });
  });

  test('a draft that the token can see is read', async () => {
    github.permit({ contents: 'write' });
    github.setRelease({ ...draft, name: 'Edited since' });
    expect(await readEntry(openGitHub(github, quick), unpublished)).toMatchObject({
      entry: { state: 'draft', title: 'Edited since', live: true },
    });
  });
});

describe('`tag`', () => {
  const named = (tag: string) => ({ kind: 'release', tag, visibility: 'public' }) as const;

  test('finds a published release, in one request', async () => {
    github.setRelease({ ...release, tag_name: '@acme/core@1.2.3' });
    expect(await readEntry(openGitHub(github, quick), named('@acme/core@1.2.3'))).toMatchObject({
      entry: { key: `release/${release.id}`, version: '@acme/core@1.2.3', package: '@acme/core', live: true },
    });
    expect(github.requests).toHaveLength(1);
  });

  test('finds a release that GitHub does not show yet', async () => {
    github.setRelease(release);
    github.failNext('not-found');
    github.failNext(() => []);
    expect(await readEntry(openGitHub(github, quick), named('0.0.1'))).toMatchObject({
      entry: { live: true },
    });
  });

  test('finds a draft among many releases', async () => {
    github.permit({ contents: 'write' });
    github.setRelease({ ...draft, tag_name: 'v2.0.0' });
    for (let id = 1; id <= 150; id++) github.setRelease({ ...draft, id, tag_name: `v1.0.${id}` });
    expect(await readEntry(openGitHub(github, quick), named('v2.0.0'))).toMatchObject({
      entry: { state: 'draft', live: true },
    });
  });

  test('of a draft that the token cannot see is an error that names the tag and the permission', async () => {
    github.setRelease(draft);
    await expect(readEntry(openGitHub(github, quick), named('0.0.1'))).rejects.toMatchObject({
      id: 'github-not-found',
      message: expect.stringContaining(`release “0.0.1” of ${REPOSITORY}`),
      remedy: expect.stringContaining('contents: write'),
    });
  });

  test('that no release has costs eight requests at most', async () => {
    for (let id = 1; id <= 350; id++) github.setRelease({ ...release, id, tag_name: `v1.0.${id}` });
    await expect(readEntry(openGitHub(github, quick), named('v9'))).rejects.toMatchObject({
      id: 'github-not-found',
    });
    expect(github.requests).toHaveLength(8);
  });

  test('that no release has is looked for on no page behind a full last one', async () => {
    for (let id = 1; id <= 100; id++) github.setRelease({ ...release, id, tag_name: `v1.0.${id}` });
    await expect(readEntry(openGitHub(github, quick), named('v9'))).rejects.toMatchObject({
      id: 'github-not-found',
    });
    expect(github.requests).toHaveLength(4);
  });
});

test('a release that is not as GitHub documents it is told of, and the others are listed', async () => {
  const [first, second, third] = manyReleases(3, github);
  for (const release of [first, { ...second, html_url: null }, third]) github.setRelease(Object(release));
  const pages = [];
  for await (const page of listReleases(openGitHub(github), 'public', undefined)) pages.push(page);
  expect(pages.map(({ entries, hidden }) => [entries.map(({ version }) => version), hidden])).toEqual([
    [['v0.3.0', 'v0.1.0'], ['it lacks release.html_url']],
  ]);
});
