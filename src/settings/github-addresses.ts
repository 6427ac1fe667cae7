/** The addresses of one GitHub, without a slash at their ends. */
export interface GitHubAddresses {
  apiUrl: string;
  graphqlUrl: string;
  /** GitHub's own address, such as `https://github.com`. */
  serverUrl: string;
}

const GITHUB_COM = 'https://github.com';

/**
 * What is not known of the addresses follows from what is, so that nothing goes to another GitHub than the one that is
 * meant; all of github.com where nothing is. octokit derives the same from the address of REST.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
 */
export function gitHubAddresses(
  known: { [Name in keyof GitHubAddresses]: string | undefined },
): GitHubAddresses {
  const apiUrl = known.apiUrl ?? apiOfGraphql(known.graphqlUrl) ?? apiOfServer(known.serverUrl ?? GITHUB_COM);
  return {
    apiUrl,
    graphqlUrl: known.graphqlUrl ?? graphqlOf(apiUrl),
    serverUrl: known.serverUrl ?? serverOf(apiUrl),
  };
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

function isCloud(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com');
}
