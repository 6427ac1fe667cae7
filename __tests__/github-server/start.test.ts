import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from './examples.ts';
import type { GitHubServer } from './start.ts';

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
});

afterEach(() => github.close());

async function get(path: string, token = github.token) {
  const response = await fetch(`${github.apiUrl}${path}`, { headers: { authorization: `token ${token}` } });
  return { status: response.status, link: response.headers.get('link'), body: await response.json() };
}

async function query(text: string) {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${github.token}` },
    body: JSON.stringify({ query: text, variables: {} }),
  });
  return response.json();
}

const inPullRequest = (fields: string) =>
  query(`{ repository(owner: "Codertocat", name: "Hello-World") { pullRequest(number: 2) { ${fields} } } }`);

describe('REST', () => {
  const { release } = example('release', 'published');
  const releases = '/repos/Codertocat/Hello-World/releases';

  test('hides drafts as GitHub does', async () => {
    github.setRelease({ ...release, draft: true });
    expect(await get(`${releases}/${release.id}`)).toMatchObject({ status: 403 });
    expect(await get(releases)).toMatchObject({ body: [] });
    github.permit({ contents: 'write' });
    expect(await get(`${releases}/${release.id}`)).toMatchObject({ status: 200, body: { draft: true } });
    expect(await get(`${releases}/tags/${release.tag_name}`)).toMatchObject({ status: 404 });
    expect(await get(releases)).toMatchObject({ body: [{ id: release.id }] });
  });

  test('lists drafts first, page by page', async () => {
    github.permit({ contents: 'write' });
    github.setRelease({ ...release, id: 1, draft: true });
    github.setRelease({ ...release, id: 2 });
    const page = await get(`${releases}?per_page=1`);
    expect(page).toMatchObject({ body: [{ id: 1 }], link: expect.stringContaining('page=2>; rel="next"') });
    expect(await get(`${releases}?per_page=1&page=2`)).toMatchObject({
      body: [{ id: 2 }],
      link: expect.not.stringContaining('rel="next"'),
    });
  });

  test('knows its token and its paths, and logs what it does not know', async () => {
    expect(await get(releases, 'other')).toMatchObject({ status: 401 });
    expect(await get('/repos/Codertocat/Other/releases')).toMatchObject({ status: 404 });
    expect(await get('/user')).toMatchObject({ status: 404 });
    expect(github.requests.map((request) => request.status)).toEqual([401, 404, 404]);
  });
});

describe('an attachment', () => {
  const uuid = '0fe18f77-9f2f-4b23-a7a3-2f6a3bd4c9ae';
  const { release } = example('release', 'published');
  const { pull_request: pullRequest } = example('pull_request', 'opened');
  let address: string;

  beforeEach(() => {
    address = github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes: Uint8Array.of(1, 2) });
    github.setRelease({ ...release, body: `A < B\n![](${address})` });
    github.setPullRequest({ ...pullRequest, body: `![](${address})` });
  });

  async function renderedRelease(accept: string): Promise<{ body: string; body_html: string }> {
    const url = `${github.apiUrl}/repos/${github.repository}/releases/${release.id}`;
    const answer = await fetch(url, { headers: { accept, authorization: `token ${github.token}` } });
    return JSON.parse(await answer.text());
  }

  const signed = (html: string) =>
    /src="([^"]*\/signed\/[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

  test('of a private repository has a signed link where the rendering is asked for', async () => {
    github.setPrivate(true);
    expect(await renderedRelease('application/vnd.github+json')).not.toHaveProperty('body_html');
    const { body, body_html: html } = await renderedRelease('application/vnd.github.full+json');
    expect(body).toContain(address);
    expect(html).not.toContain(address);
    expect(html).toContain('A &lt; B');
    const answer = await fetch(signed(html));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(1, 2));
    expect(JSON.stringify(await inPullRequest('bodyHTML'))).toContain('/signed/');
  });

  test('of a private repository is not shown without a link that lives, nor to two ways to log in', async () => {
    github.setPrivate(true);
    const link = signed((await renderedRelease('application/vnd.github.full+json')).body_html);
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(link.replace(/jwt=.*/, 'jwt=other'))).status).toBe(404);
    expect((await fetch(link.replace(/\?.*/, ''))).status).toBe(404);
    expect((await fetch(link, { headers: { authorization: `token ${github.token}` } })).status).toBe(400);
    github.expireSignedLinks();
    expect((await fetch(link)).status).toBe(404);
    expect(github.requests.map(({ status }) => status)).toEqual([200, 404, 404, 404, 400, 404]);
  });

  test('of a public repository is rendered as it is, and leads to its file', async () => {
    const { body_html: html } = await renderedRelease('application/vnd.github.full+json');
    expect(html).toContain(`src="${address}"`);
    expect((await fetch(address)).status).toBe(200);
  });
});

describe('GraphQL', () => {
  beforeEach(() => github.setPullRequest(example('pull_request', 'opened').pull_request));

  test('answers by GitHub’s own schema', async () => {
    expect(await inPullRequest('fullDatabaseId author { __typename }')).toEqual({
      data: { repository: { pullRequest: { fullDatabaseId: '279147437', author: { __typename: 'User' } } } },
    });
  });

  test.each([
    ['a field that is none', 'databaseID', /^Field 'databaseID' doesn't exist on type 'PullRequest'$/],
    ['a deprecated field', 'databaseId', /deprecated/],
    ['a field that the stand-in does not tell', 'additions', /does not tell PullRequest.additions/],
    ['a page without a size', 'labels { nodes { name } }', /You must provide a `first`/],
  ])('refuses %s', async (_, fields, message) => {
    expect(await inPullRequest(fields)).toMatchObject({
      errors: [{ message: expect.stringMatching(message) }],
    });
  });
});
