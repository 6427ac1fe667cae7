import { expect, test } from '@jest/globals';
import { listReleases } from '../../src/github/list-releases.ts';
import { connect, PATIENCE } from '../../src/github/octokit.ts';
import { manyReleases } from '../github-server/many.ts';
import { startGitHubServer } from '../github-server/start.ts';

test('a release that is not as GitHub documents it is told of, and the others are listed', async () => {
  const github = await startGitHubServer();
  const [first, second, third] = manyReleases(3, github);
  for (const release of [first, { ...second, html_url: null }, third]) github.setRelease(Object(release));
  const listing = {
    octokit: connect(github, PATIENCE),
    connection: github,
    visibility: 'public' as const,
    stop: new AbortController().signal,
    log: () => undefined,
  };
  const pages = [];
  for await (const page of listReleases(listing, undefined)) pages.push(page);
  expect(pages.map(({ entries, hidden }) => [entries.map(({ version }) => version), hidden])).toEqual([
    [['v0.3.0', 'v0.1.0'], ['it lacks release.html_url']],
  ]);
  await github.close();
});
