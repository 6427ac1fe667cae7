import { Problem } from '../problems/problem.ts';
import { type Environment, type InputName, input } from './inputs.ts';
import type { Proxies } from './proxies.ts';
import { dataSourceInput, idInput } from './values.ts';

export interface NotionSettings {
  /** Empty where GitHub passed no secret. */
  token: string;
  apiUrl: string;
  /** That requests go through, without a name and a password. */
  proxy?: string | undefined;
  /** Of the database, or of the page that holds it. */
  databaseId: string | undefined;
  dataSource: { id: string } | { name: string } | undefined;
}

/** The addresses are of one GitHub, without a slash at their ends. */
export interface GitHubSettings {
  token: string;
  apiUrl: string;
  graphqlUrl: string;
  /** GitHub's own address, such as `https://github.com`. */
  serverUrl: string;
  /** That requests to the API go through, without a name and a password. */
  proxy?: string | undefined;
  repository: Repository;
}

/** The repository of the run; all empty where GITHUB_REPOSITORY is. */
export interface Repository {
  owner: string;
  name: string;
  /** owner/name */
  fullName: string;
}

/**
 * Which integration speaks, and to which data source; neither is demanded where there is no token.
 * @param isCheck whether the run can do without a database, and tells of it
 */
export function notionSettings(env: Environment, isCheck: boolean, proxies?: Proxies): NotionSettings {
  const token = tokenInput(env, 'notion-token');
  if (/^(ntn|secret)_/.test(input(env, 'database'))) {
    throw new Problem('input-invalid', 'The input `database` holds a token of an integration.', {
      remedy:
        'Put the link or the ID of the database there, and the token into `notion-token`; then refresh the token in Notion.',
    });
  }
  const databaseId = idInput(env, 'database', 'database, or of the page that holds it');
  const dataSource = dataSourceInput(env);
  const isNamed = databaseId !== undefined || (dataSource !== undefined && 'id' in dataSource);
  if (token !== '' && !isNamed && !isCheck) throw noDatabase(input(env, 'data-source'), env);
  const apiUrl = address(env, 'NOTION_API_URL', NOTION_API) ?? NOTION_API;
  return {
    token,
    apiUrl,
    proxy: proxies?.of(apiUrl),
    databaseId,
    dataSource,
  };
}

/**
 * Which GitHub is read, and by which token. What is not known of the addresses follows from what is, so that nothing goes
 * to another GitHub than the one that is meant; all of github.com where nothing is. octokit derives the same from the
 * address of REST.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
export function githubSettings(env: Environment, proxies?: Proxies): GitHubSettings {
  const api = address(env, 'GITHUB_API_URL', 'https://api.github.com');
  const graphql = address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql');
  const server = address(env, 'GITHUB_SERVER_URL', GITHUB_COM);
  const apiUrl = api ?? apiOfGraphql(graphql) ?? apiOfServer(server ?? GITHUB_COM);
  return {
    token: tokenInput(env, 'github-token'),
    apiUrl,
    graphqlUrl: graphql ?? graphqlOf(apiUrl),
    serverUrl: server ?? serverOf(apiUrl),
    proxy: proxies?.of(apiUrl),
    repository: repositoryOf(env.GITHUB_REPOSITORY ?? ''),
  };
}

/**
 * The page on GitHub with the button that syncs all entries: of this workflow, or of all where the runner does not name its
 * file, or where this one may be another.
 * @param isForSome whether the step names what to sync: its workflow may have no button, or one that makes a release
 */
export function runPage(
  env: Environment,
  { serverUrl, repository }: GitHubSettings,
  isForSome: boolean,
): string {
  const folder = `${repository.fullName}/.github/workflows/`;
  const [path = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@');
  const actions = `${serverUrl}/${repository.fullName}/actions`;
  return path.startsWith(folder) && !isForSome
    ? `${actions}/workflows/${encodeURIComponent(path.slice(folder.length))}`
    : actions;
}

/** @param fullName owner/name */
export function repositoryOf(fullName: string): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, fullName };
}

const GITHUB_COM = 'https://github.com';
const NOTION_API = 'https://api.notion.com';

/** An address of a service as browsers write it, without a slash at its end; nothing where the variable is not set. */
function address(env: Environment, variable: string, usual: string): string | undefined {
  const value = env[variable]?.trim();
  if (!value) return undefined;
  const { protocol = '', username, password, href = '' } = URL.parse(value) ?? {};
  if (username || password)
    throw new Problem(
      'input-invalid',
      `The address in the variable ${variable} holds a name or a password.`,
      {
        remedy: `Take them out: what is sent there is the token alone. The variable accepts an address such as ${usual}.`,
      },
    );
  if (/^https?:$/.test(protocol)) return href.replace(/(?<!\/)\/+$/, '');
  throw new Problem(
    'input-invalid',
    `The variable ${variable} is ${JSON.stringify(value)}. It accepts an address such as ${usual}.`,
  );
}

/** A token has to fit into an HTTP header; its value is never repeated in a message. */
function tokenInput(env: Environment, name: InputName): string {
  const token = input(env, name);
  if (/^[\x21-\x7e]*$/.test(token)) return token;
  throw new Problem(
    'input-invalid',
    `The input \`${name}\` holds a space, a line break or another character that no token has.`,
    { remedy: 'Copy the token again and store it alone, without quotes or anything else around it.' },
  );
}

function graphqlOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}

function apiOfGraphql(graphqlUrl: string | undefined): string | undefined {
  return graphqlUrl?.replace(/\/api\/graphql$/, '/api/v3').replace(/\/graphql$/, '');
}

/** github.com and *.ghe.com have their API on a host of its own, an Enterprise Server below a path. */
function apiOfServer(serverUrl: string): string {
  const { protocol, host } = new URL(serverUrl);
  return isCloud(host) ? `${protocol}//api.${host}` : `${serverUrl}/api/v3`;
}

/** An address that is of neither form is a gateway's, which tells nothing of the GitHub behind it. */
function serverOf(apiUrl: string): string {
  if (apiUrl.endsWith('/api/v3')) return apiUrl.replace(/\/api\/v3$/, '');
  const host = /^https?:\/\/api\.(.+)$/.exec(apiUrl)?.[1];
  return host !== undefined && isCloud(host) ? `https://${host}` : GITHUB_COM;
}

/** Whether a host is github.com or *.ghe.com: GitHub's own rather than an Enterprise Server. */
export function isCloud(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com');
}

function noDatabase(dataSource: string, env: Environment): Problem {
  const what = dataSource
    ? `The input \`database\` is empty, and \`data-source\` (${JSON.stringify(dataSource)}) is a name, which is looked up in a database.`
    : 'The input `database` is empty.';
  return new Problem('database-missing', what, {
    ...(dataSource && {
      why: 'An ID has 32 digits from 0 to f; anything else in `data-source` is taken for a name.',
      remedy: 'Set `database` too, or give `data-source` the ID.',
    }),
    ...(env.GITHUB_ACTOR === 'dependabot[bot]' && {
      why: 'GitHub may pass no variables to runs that Dependabot starts.',
      remedy: 'Write the link of the page or the database into the workflow file itself: it is no secret.',
    }),
  });
}
