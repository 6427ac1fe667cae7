import type { GitHubServer } from './start.ts';

/** What came back; the type of the body is what the caller expects of it. */
export interface Reply<Body> {
  status: number;
  headers: Headers;
  /** Text where it is no JSON. */
  body: Body;
}

/** Sends a query to the stand-in's GraphQL. */
export async function ask<Body = unknown>(
  { graphqlUrl, token }: GitHubServer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Reply<Body>> {
  const headers = { authorization: `bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  return replyOf(await fetch(graphqlUrl, { method: 'POST', headers, body }));
}

/** GETs a path of the stand-in's REST API. */
export async function get<Body = unknown>(
  { apiUrl, token }: GitHubServer,
  path: string,
  accept = 'application/vnd.github+json',
): Promise<Reply<Body>> {
  const headers = { authorization: `token ${token}`, accept };
  return replyOf(await fetch(`${apiUrl}${path}`, { headers }));
}

async function replyOf<Body>(response: Response): Promise<Reply<Body>> {
  const { status, headers } = response;
  const isJson = headers.get('content-type')?.startsWith('application/json');
  const text = await response.text();
  return { status, headers, body: isJson ? JSON.parse(text) : text };
}
