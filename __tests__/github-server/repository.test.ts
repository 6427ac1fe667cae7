import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { get } from './ask.ts';
import { manyReleases } from './many.ts';
import type { GitHubServer } from './start.ts';

const HOME = '/repos/Codertocat/Hello-World';

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
});

afterEach(() => github.close());

test('a repository tells what it is, and what the token may do', async () => {
  expect((await get(github, HOME)).body).toMatchObject({
    id: 186853002,
    full_name: 'Codertocat/Hello-World',
    private: false,
    fork: false,
    default_branch: 'master',
    permissions: { pull: true, push: false, admin: false },
  });
  github.permit({ contents: 'write' });
  github.setPrivate(true);
  github.setFork(true);
  expect((await get(github, HOME)).body).toMatchObject({
    private: true,
    fork: true,
    permissions: { push: true },
  });
  github.permit({ metadata: 'none' });
  expect(await get(github, HOME)).toMatchObject({ status: 404 });
});

describe('pages of releases', () => {
  interface Listed {
    id: number;
    tag_name: string;
  }
  const list = (query: string) => get<Listed[]>(github, `${HOME}/releases?${query}`);

  /** What octokit's `paginate` does: goes by the header. */
  async function all(perPage: number): Promise<string[]> {
    const tags: string[] = [];
    for (let query = `per_page=${perPage}`; query !== ''; ) {
      const { body, headers } = await list(query);
      tags.push(...body.map((release) => release.tag_name));
      query = /\?([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
    }
    return tags;
  }

  test('hold at most 100, lead on to the next, and leave out none', async () => {
    for (const release of manyReleases(205, github)) github.setRelease(release);
    const sizes = [await list(''), await list('per_page=100'), await list('per_page=200')];
    expect(sizes.map(({ body }) => body.length)).toEqual([30, 100, 100]);
    const tags = await all(100);
    expect(tags).toEqual(Array.from({ length: 205 }, (_, index) => `v0.${205 - index}.0`));
    expect(github.requests).toHaveLength(6);
  });

  test('are linked in both directions', async () => {
    for (const release of manyReleases(5, github)) github.setRelease(release);
    const links = async (page: number) =>
      [
        ...((await list(`per_page=2&page=${page}`)).headers.get('link') ?? '').matchAll(
          /page=(\d)>; rel="(\w+)"/g,
        ),
      ].map(([, target, relation]) => `${relation} ${target}`);
    expect(await links(1)).toEqual(['next 2', 'last 3']);
    expect(await links(2)).toEqual(['prev 1', 'first 1', 'next 3', 'last 3']);
    expect(await links(3)).toEqual(['prev 2', 'first 1']);
    expect((await list('per_page=5')).headers.get('link')).toBeNull();
  });

  test('hold drafts for those only who may write', async () => {
    const [first, second, third] = manyReleases(3, github);
    if (!first || !second || !third) throw new Error('There are three');
    for (const release of [{ ...first, draft: true }, second, third]) github.setRelease(release);
    expect(await all(1)).toEqual(['v0.3.0', 'v0.2.0']);
    github.permit({ contents: 'write' });
    expect(await all(1)).toEqual(['v0.1.0', 'v0.3.0', 'v0.2.0']);
    github.permit({ contents: 'none' });
    expect(await list('')).toMatchObject({ status: 403 });
  });

  test('end at 10,000', async () => {
    for (const release of manyReleases(10_001, github)) github.setRelease(release);
    expect((await list('per_page=100&page=100')).body).toHaveLength(100);
    expect(await list('per_page=100&page=101')).toMatchObject({
      status: 422,
      body: { message: 'Only the first 10000 results are available.' },
    });
  });
});

describe('a file', () => {
  const path = '.github/release.yml';
  const contents = `${HOME}/contents/${path}`;
  const text = `changelog:\n  exclude: [“bots”]\n${'# long\n'.repeat(20)}`;

  interface Told {
    content: string;
  }

  test('comes as base64 with what GitHub tells beside it', async () => {
    github.setFile(path, text);
    const { status, body } = await get<Told>(github, contents);
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'file', encoding: 'base64', name: 'release.yml', path });
    expect(body).toHaveProperty('size', Buffer.byteLength(text));
    expect(Buffer.from(body.content, 'base64').toString()).toBe(text);
    expect(Math.max(...body.content.split('\n').map((line) => line.length))).toBe(60);
    // `git hash-object` of the text `hello`
    github.setFile('a/b', 'hello');
    expect((await get(github, `${HOME}/contents/a%2Fb`)).body).toMatchObject({
      sha: 'b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0',
    });
  });

  test('comes as it is where that is asked for', async () => {
    github.setFile(path, text);
    const raw = await get(github, contents, 'application/vnd.github.raw+json');
    expect(raw.body).toBe(text);
    expect(raw.headers.get('content-type')).toBe('application/vnd.github.raw+json; charset=utf-8');
  });

  test('can be another one on a ref', async () => {
    github.setFile(path, 'all');
    github.setFile(path, 'one', 'v1');
    github.setFile('docs/only.md', 'only', 'v1');
    const raw = async (rest: string) =>
      (await get(github, `${HOME}/contents/${rest}`, 'application/vnd.github.raw')).body;
    expect(await raw(path)).toBe('all');
    expect(await raw(`${path}?ref=v2`)).toBe('all');
    expect(await raw(`${path}?ref=v1`)).toBe('one');
    expect(await raw('docs/only.md?ref=v1')).toBe('only');
    expect(await get(github, `${HOME}/contents/docs/only.md`)).toMatchObject({ status: 404 });
  });

  test('is not there, or not for everybody', async () => {
    expect(await get(github, contents)).toMatchObject({ status: 404 });
    github.setFile(path, text);
    github.permit({ contents: 'none' });
    expect(await get(github, contents)).toMatchObject({ status: 403 });
  });
});

describe('a tag', () => {
  const commit = (ref: string) => get(github, `${HOME}/commits/${ref}`);

  test('leads to its commit', async () => {
    github.setTag('app/v1.0.0', '2024-01-01T00:00:00Z');
    for (const ref of ['app/v1.0.0', 'app%2Fv1.0.0', 'tags/app/v1.0.0', 'refs/tags/app/v1.0.0']) {
      expect(await commit(ref)).toMatchObject({
        status: 200,
        body: {
          sha: expect.stringMatching(/^[0-9a-f]{40}$/),
          commit: { committer: { date: '2024-01-01T00:00:00Z' } },
        },
      });
    }
  });

  test('that is none is told as GitHub does, and needs the permission', async () => {
    expect(await commit('v9')).toMatchObject({
      status: 422,
      body: { message: 'No commit found for SHA: v9' },
    });
    github.setTag('v9', '2024-01-01T00:00:00Z');
    github.permit({ contents: 'none' });
    expect(await commit('v9')).toMatchObject({ status: 403 });
  });
});
