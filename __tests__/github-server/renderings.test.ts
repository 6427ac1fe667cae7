import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, get } from './ask.ts';
import { example } from './examples.ts';
import { manyPullRequests, manyReleases } from './many.ts';
import type { GitHubServer } from './start.ts';

const { release } = example('release', 'published');
const { pull_request: pullRequest } = example('pull_request', 'opened');
const FULL = 'application/vnd.github.full+json';
const NODES = `query($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on PullRequest { id bodyHTML }
    ... on Release { id descriptionHTML }
  }
  rateLimit { cost }
}`;

let github: GitHubServer;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  github.setRelease({ ...release, body: 'Fixes #2, not @nobody' });
  github.setPullRequest({ ...pullRequest, body: '**Bold**' });
});

afterEach(() => github.close());

interface Node {
  id: string;
  bodyHTML?: string;
  descriptionHTML?: string | null;
}

interface Answered {
  data: { nodes: (Node | null)[]; rateLimit: { cost: number } };
  errors?: { type?: string; message: string; path: (string | number)[] }[];
}

const nodes = async (...ids: string[]) => (await ask<Answered>(github, NODES, { ids })).body;
const path = () => `/repos/${github.repository}/releases/${release.id}`;

async function markdown(body: unknown) {
  const answer = await fetch(`${github.apiUrl}/markdown`, {
    method: 'POST',
    headers: { authorization: `token ${github.token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

describe('the HTML of a text', () => {
  test('stands in releases where it is asked for', async () => {
    const { body } = await get<{ body: string; body_html: string }>(github, path(), FULL);
    expect(body.body).toBe('Fixes #2, not @nobody');
    expect(body.body_html).toMatch(
      /^<p dir="auto">Fixes <a class="issue-link.*href="[^"]*\/pull\/2">#2<\/a>, not @nobody<\/p>$/,
    );
    const list = await get<{ body_html: string }[]>(github, `/repos/${github.repository}/releases`, FULL);
    expect(list.body.map(({ body_html }) => body_html)).toEqual([body.body_html]);
    expect((await get(github, path())).body).not.toHaveProperty('body_html');
  });

  test('stands in nodes, which cost one point', async () => {
    expect(await nodes(pullRequest.node_id, release.node_id)).toEqual({
      data: {
        nodes: [
          { id: pullRequest.node_id, bodyHTML: '<p dir="auto"><strong>Bold</strong></p>' },
          { id: release.node_id, descriptionHTML: expect.stringContaining('#2</a>') },
        ],
        rateLimit: { cost: 1 },
      },
    });
  });

  test('is another each time, and shows the same', async () => {
    github.setRelease({ ...release, body: '$x$' });
    const rendered = async () => (await get<{ body_html: string }>(github, path(), FULL)).body.body_html;
    const [first, second] = [await rendered(), await rendered()];
    expect(first).not.toBe(second);
    const withoutId = (html: string) => html.replace(/data-run-id="[\da-f]+"/, '');
    expect(withoutId(first)).toBe(withoutId(second));
  });

  test('links only what is there', async () => {
    github.setMissing('#2', '@octocat');
    github.setTeams('acme/core');
    github.setPullRequest({ ...pullRequest, body: '#2 #3 @octocat @hubot @acme/core @acme/ui' });
    const html = (await nodes(pullRequest.node_id)).data.nodes[0]?.bodyHTML ?? '';
    expect([...html.matchAll(/>([@#][^<]+)<\/a>/g)].map(([, text]) => text)).toEqual([
      '#3',
      '@hubot',
      '@acme/core',
    ]);
  });
});

describe('nodes by their IDs', () => {
  test('are null where there is none of the ID, with an error beside the others', async () => {
    expect(await nodes('PR_none', release.node_id)).toMatchObject({
      data: { nodes: [null, { id: release.node_id }] },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['nodes', 0],
          message: "Could not resolve to a node with the global id of 'PR_none'.",
        },
      ],
    });
  });

  test('are drafts only for who may write', async () => {
    github.setRelease({ ...release, draft: true });
    expect((await nodes(release.node_id)).data.nodes).toEqual([null]);
    github.permit({ contents: 'write' });
    expect((await nodes(release.node_id)).data.nodes).toMatchObject([{ id: release.node_id }]);
  });

  test('have an ID each, even where they are made of one example', async () => {
    github.setPullRequests(manyPullRequests(30, github));
    for (const one of manyReleases(3, github)) github.setRelease(one);
    github.setPullRequest({ ...pullRequest, number: 40 });
    const { body } = await ask<{ data: { repository: { pullRequests: { nodes: Node[] } } } }>(
      github,
      `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { pullRequests(first: 100) { nodes { id } } }
      }`,
      { owner: github.repository.split('/')[0], name: github.repository.split('/')[1] },
    );
    const ids = body.data.repository.pullRequests.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(31);
    expect((await nodes(...ids)).data.nodes.map((node) => node?.id)).toEqual(ids);
  });
});

describe('POST /markdown', () => {
  test('gives HTML, with the references of the repository in mode gfm', async () => {
    const body = { text: 'One\n#2', mode: 'gfm', context: github.repository };
    expect(await markdown(body)).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: expect.stringMatching(/^<p dir="auto">One<br>\n<a .*>#2<\/a><\/p>$/),
    });
    expect(github.requests).toMatchObject([{ method: 'POST', path: '/api/v3/markdown', status: 200 }]);
  });

  test.each([
    ['without a context', { text: '#2', mode: 'gfm' }, 200, /^<p dir="auto">#2<\/p>$/],
    ['as a file', { text: 'One\n@octocat', context: 'a/b' }, 200, /^<p dir="auto">One\n@octocat<\/p>$/],
    ['of a mode that is none', { text: '#2', mode: 'x' }, 422, /Invalid/],
    ['of no text', 'nonsense', 422, /Invalid/],
    ['of a text that is too long', { text: 'a'.repeat(400 * 1024 + 1) }, 400, /too large/],
  ])('%s', async (_, body, status, text) => {
    expect(await markdown(body)).toMatchObject({ status, text: expect.stringMatching(text) });
  });

  test('needs a login', async () => {
    const body = JSON.stringify({ text: 'a' });
    expect((await fetch(`${github.apiUrl}/markdown`, { method: 'POST', body })).status).toBe(401);
  });

  test('fails as a kind of its own', async () => {
    github.failNext('bad-gateway', 1, 'markdown');
    expect((await get(github, path())).status).toBe(200);
    expect((await markdown({ text: 'a' })).status).toBe(502);
    expect((await markdown({ text: 'a' })).status).toBe(200);
  });
});

describe('a server that', () => {
  test('gives no HTML leaves it out, and has no pull request without it', async () => {
    github.hideRenderings();
    expect((await get(github, path(), FULL)).body).not.toHaveProperty('body_html');
    expect(await nodes(pullRequest.node_id, release.node_id)).toMatchObject({
      data: { nodes: [null, { id: release.node_id, descriptionHTML: null }] },
      errors: [{ path: ['nodes', 0, 'bodyHTML'] }],
    });
  });

  test('fails to render one text gives the others', async () => {
    github.breakRendering(pullRequest.node_id);
    const error = expect.stringMatching(/^Something went wrong while executing your query/);
    expect(await nodes(pullRequest.node_id, release.node_id)).toMatchObject({
      data: { nodes: [null, { descriptionHTML: expect.any(String) }] },
      errors: [{ message: error }],
    });
    expect(await nodes(pullRequest.node_id)).toMatchObject({
      data: { nodes: [null] },
      errors: [{ message: error }],
    });
    github.breakRendering(release.node_id);
    expect((await nodes(release.node_id)).data.nodes).toEqual([
      { id: release.node_id, descriptionHTML: null },
    ]);
    expect((await get(github, path(), FULL)).status).toBe(502);
    expect((await get(github, path())).status).toBe(200);
  });

  test('takes too long for many texts fails, or gives some of them', async () => {
    const ids = [pullRequest.node_id, release.node_id];
    github.slowAboveTexts(1);
    expect((await ask(github, NODES, { ids })).status).toBe(502);
    expect((await ask(github, NODES, { ids: ids.slice(1) })).status).toBe(200);
    github.slowAboveTexts(1, 'resource-limits');
    expect(await nodes(...ids)).toMatchObject({
      data: { nodes: [{ id: ids[0] }, null] },
      errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['nodes', 1] }],
    });
  });
});
