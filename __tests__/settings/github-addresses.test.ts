import { expect, test } from '@jest/globals';
import { settingsOf } from '../support/settings.ts';

const SERVER = {
  apiUrl: 'https://ghes.example/api/v3',
  graphqlUrl: 'https://ghes.example/api/graphql',
  serverUrl: 'https://ghes.example',
};
const DATA_RESIDENCY = {
  apiUrl: 'https://api.octo.ghe.com',
  graphqlUrl: 'https://api.octo.ghe.com/graphql',
  serverUrl: 'https://octo.ghe.com',
};
const GITHUB_COM = {
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  serverUrl: 'https://github.com',
};

test.each([
  [{}, GITHUB_COM],
  [{ GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: ' ', GITHUB_SERVER_URL: '' }, GITHUB_COM],
  [{ GITHUB_API_URL: 'https://ghes.example/api/v3/' }, SERVER],
  [{ GITHUB_API_URL: SERVER.apiUrl, GITHUB_GRAPHQL_URL: '' }, SERVER],
  [{ GITHUB_GRAPHQL_URL: SERVER.graphqlUrl }, SERVER],
  [{ GITHUB_SERVER_URL: SERVER.serverUrl }, SERVER],
  [{ GITHUB_SERVER_URL: 'HTTPS://GHES.Example:443/' }, SERVER],
  [{ GITHUB_API_URL: DATA_RESIDENCY.apiUrl }, DATA_RESIDENCY],
  [{ GITHUB_GRAPHQL_URL: DATA_RESIDENCY.graphqlUrl }, DATA_RESIDENCY],
  [{ GITHUB_SERVER_URL: DATA_RESIDENCY.serverUrl }, DATA_RESIDENCY],
  [{ GITHUB_API_URL: GITHUB_COM.apiUrl }, GITHUB_COM],
  [
    { GITHUB_API_URL: 'http://gateway.example:8080/github' },
    {
      apiUrl: 'http://gateway.example:8080/github',
      graphqlUrl: 'http://gateway.example:8080/github/graphql',
      serverUrl: 'https://github.com',
    },
  ],
  [
    { GITHUB_API_URL: 'https://a.example/api/v3', GITHUB_GRAPHQL_URL: 'https://b.example/q' },
    {
      ...SERVER,
      apiUrl: 'https://a.example/api/v3',
      graphqlUrl: 'https://b.example/q',
      serverUrl: 'https://a.example',
    },
  ],
])('of the addresses in %j the others follow', async (env, addresses) => {
  expect((await settingsOf({}, env)).github).toMatchObject(addresses);
});
