import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault as NotionFault, NotionServer } from '../../notion-server/start.ts';
import { problemOf } from '../../src/github/without-github.ts';
import { connect } from '../../src/notion/api/connection.ts';
import { newPatience } from '../../src/notion/api/patience.ts';
import { repositoryOf } from '../../src/settings/connections.ts';
import type { Fault } from '../github-server/faults.ts';
import type { GitHubServer } from '../github-server/start.ts';
import { openGitHub } from '../support/open-github.ts';
import { holdNoSecret } from '../support/secrets-in.ts';

let notion: NotionServer;
let github: GitHubServer;
beforeAll(async () => {
  notion = await kept.startNotionServer();
  github = await kept.startGitHubServer();
});
afterAll(async () => {
  await notion.close();
  await github.close();
});

/** Whatever somebody may print of an error one day: all it holds, its causes and what is hidden too. */
function expectNoTokenIn(error: unknown, token: string): void {
  expect(error).toBeInstanceOf(Error);
  holdNoSecret([token], { error: inspect(error, { depth: null, showHidden: true }) });
}

const failed = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);

describe('an error of Notion’s holds no token', () => {
  const patience = () => ({ ...newPatience(() => undefined), faultsSince: -1e6, rateLimitLeft: 0 });
  const ask = (apiUrl: string, token: string) =>
    connect({ token, apiUrl }, patience()).send('Read content', (client) =>
      client.pages.create({ parent: { page_id: notion.page }, properties: {} }),
    );

  test.each<[string, NotionFault]>([
    ...[400, 401, 403, 404, 409, 429, 500, 502, 529].map((status): [string, NotionFault] => [
      String(status),
      { status },
    ]),
    ['a page of HTML', { html: true }],
    ['an answer that is no JSON', { text: 'no JSON' }],
    ['half an answer', { half: true }],
    ['a connection that is cut before', { cut: 'before' }],
    ['a connection that is cut after', { cut: 'after' }],
  ])('after %s', async (_, fault) => {
    notion.failNext(fault);
    expectNoTokenIn(await failed(ask(notion.url, notion.token)), notion.token);
  });

  test.each([
    ['nobody listens', 'http://127.0.0.1:1'],
    ['there is no such host', 'http://nobody.invalid'],
    ['no TLS is spoken', () => notion.url.replace('http', 'https')],
  ])('where %s', async (_, address) => {
    const url = typeof address === 'string' ? address : address();
    expectNoTokenIn(await failed(ask(url, notion.token)), notion.token);
  });
});

describe('an error of GitHub’s holds no token', () => {
  const patience = { timeout: 300, pause: 1 };
  const faults: Fault[] = [
    'unauthorized',
    'forbidden',
    'not-found',
    'server-error',
    'bad-gateway',
    'timed-out',
    'gateway-timeout',
    'query-failed',
    'rate-limited',
    'silent',
    'cut',
    'html',
    'forbidding-page',
    'missing-page',
  ];
  const asking = {
    GraphQL: (of: typeof github) =>
      openGitHub(of, { patience }).ask('{ viewer { login } }', {}, () => undefined),
    REST: (of: typeof github) => {
      const opened = openGitHub(of, { patience });
      return opened.send((octokit) => octokit.rest.repos.get(opened.about));
    },
  };

  test.each(
    faults.flatMap((fault) => [
      { fault, api: 'GraphQL' as const },
      { fault, api: 'REST' as const },
    ]),
  )('after $fault in $api', async ({ fault, api }) => {
    github.failNext(fault, 2);
    const error = await failed(asking[api](github));
    expectNoTokenIn(error, github.token);
    const subject = { kind: 'pull-request', number: 1 } as const;
    if (error instanceof Error && 'reason' in error)
      expectNoTokenIn(problemOf(Object(subject), repositoryOf('a/b'), Object(error)), github.token);
  });

  test.each(['GraphQL', 'REST'] as const)('where nobody listens to %s', async (api) => {
    const nowhere = { ...github, apiUrl: 'http://127.0.0.1:1', graphqlUrl: 'http://127.0.0.1:1/graphql' };
    expectNoTokenIn(await failed(asking[api](nowhere)), github.token);
  });
});
