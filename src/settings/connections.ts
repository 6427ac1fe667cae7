import { Problem } from '../errors.ts';
import { type GitHubAddresses, gitHubAddresses } from './github-addresses.ts';
import { databaseInput, dataSourceInput, pageInput } from './id-input.ts';
import { type Environment, type InputName, input } from './inputs.ts';

export interface NotionSettings {
  /** Empty where GitHub passed no secret. */
  token: string;
  apiUrl: string;
  databaseId: string | undefined;
  dataSource: { id: string } | { name: string } | undefined;
  /** On which `setup` makes the database. */
  parentPageId: string | undefined;
}

export interface GitHubSettings extends GitHubAddresses {
  token: string;
  /** owner/name */
  repository: string;
}

/**
 * Which integration speaks, and to which data source; neither is demanded where there is no token.
 * @param needs `place`: the run may make the database itself, on the page of `parent-page`; `nothing`: it can do without
 */
export function notionSettings(env: Environment, needs: 'data source' | 'place' | 'nothing'): NotionSettings {
  const token = tokenInput(env, 'notion-token');
  const database = input(env, 'database');
  if (/^(ntn|secret)_/.test(database)) {
    throw new Problem('input-invalid', 'The input `database` holds a token of an integration.', {
      remedy:
        'Put the link or the ID of the database there, and the token into `notion-token`; then refresh the token in Notion.',
    });
  }
  const databaseId = databaseInput(env, 'database');
  const dataSource = dataSourceInput(env);
  const parentPageId = pageInput(env, 'parent-page');
  const isNamed =
    databaseId !== undefined ||
    (dataSource !== undefined && 'id' in dataSource) ||
    (needs === 'place' && parentPageId !== undefined);
  if (token !== '' && !isNamed && needs !== 'nothing')
    throw needs === 'place' ? noPlace() : noDatabase(input(env, 'data-source'), env);
  return {
    token,
    apiUrl: address(env, 'NOTION_API_URL', NOTION_API) ?? NOTION_API,
    databaseId,
    dataSource,
    parentPageId,
  };
}

/** Which GitHub is read, and by which token. */
export function githubSettings(env: Environment): GitHubSettings {
  return {
    token: tokenInput(env, 'github-token'),
    ...gitHubAddresses({
      apiUrl: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
      graphqlUrl: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
      serverUrl: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    }),
    repository: env.GITHUB_REPOSITORY ?? '',
  };
}

const NOTION_API = 'https://api.notion.com';

/** An address of a service, without a slash at its end; nothing where the variable is not set. */
function address(env: Environment, variable: string, usual: string): string | undefined {
  const value = env[variable]?.trim();
  if (!value) return undefined;
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '');
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

/** Nothing names the page or the database of `setup`. */
export function noPlace(): Problem {
  return new Problem(
    'parent-page-missing',
    'The inputs `parent-page` and `database` are both empty, so there is no place to make the database.',
  );
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
      remedy: 'Write the database’s ID into the workflow file itself: it is no secret.',
    }),
  });
}
