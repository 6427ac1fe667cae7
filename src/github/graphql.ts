import type { Octokit } from './octokit.ts';
import { type GraphqlError, retryTime, unreadable, unreadableGraphql } from './unreadable.ts';

export interface GraphqlAnswer<Data> {
  data: Data;
  /** For parts that the token may not see, or that GitHub failed to find out. */
  errors: readonly GraphqlError[];
}

/** Asks GitHub's GraphQL; throws Unreadable where no data came. */
export type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<GraphqlAnswer<Data>>;

interface Body<Data> {
  data?: Data | null;
  errors?: GraphqlError[];
}

/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @throws Unreadable where no data came
 */
export async function askGraphql<Data>(
  octokit: Octokit,
  url: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<GraphqlAnswer<Data>> {
  const { data: body, headers } = await request<Data>(octokit, url, query, variables);
  const { data, errors = [] } = body;
  if (data) return { data, errors };
  throw unreadableGraphql(errors, retryTime(headers));
}

interface Response<Data> {
  data: Body<Data>;
  headers: Record<string, unknown>;
}

async function request<Data>(
  octokit: Octokit,
  url: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<Response<Data>> {
  try {
    return await octokit.request({ method: 'POST', url, query, variables });
  } catch (error) {
    if (isPartial<Data>(error)) return error.response;
    throw unreadable(error);
  }
}

/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial<Data>(error: unknown): error is { response: Response<Data> } {
  if (!(error instanceof Error) || !('response' in error)) return false;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('data' in response)) return false;
  const { data: body } = response;
  return typeof body === 'object' && body !== null && 'data' in body && Boolean(body.data);
}
