import type { getOctokit } from '@actions/github';
import { isRecord } from '../../record.ts';
import { type GraphqlError, retryTime, unreadableGraphql } from './unreadable.ts';

export interface GraphqlAnswer<Data> {
  data: Data;
  /** For parts that the token may not see, or that GitHub failed to find out. */
  errors: readonly GraphqlError[];
}

interface Response<Data> {
  data: { data?: Data | null; errors?: GraphqlError[] };
  headers: Record<string, unknown>;
}

/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @throws Unreadable where an answer holds no data, and octokit's error where none came
 */
export async function askGraphql<Data>(
  octokit: ReturnType<typeof getOctokit>,
  url: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<GraphqlAnswer<Data>> {
  const request = { method: 'POST', url, query, variables } as const;
  const response: Response<Data> = await octokit.request(request).catch((error: unknown) => {
    if (isPartial<Data>(error)) return error.response;
    throw error;
  });
  const { data, errors = [] } = response.data;
  if (data) return { data, errors };
  throw unreadableGraphql(errors, retryTime(response.headers));
}

/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial<Data>(error: unknown): error is { response: Response<Data> } {
  if (!(error instanceof Error) || !('response' in error)) return false;
  const { response } = error;
  return isRecord(response) && isRecord(response.data) && Boolean(response.data.data);
}

/** A list in GraphQL's answer. */
export interface Connection<Node> {
  nodes: (Node | null)[] | null;
}

/** A part of a connection, and where it goes on. */
export interface Page<Node> extends Connection<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The nodes of a connection; none where GitHub does not show it. A node is null where GitHub does not show that one. */
export function nodesOf<Node>(connection: Connection<Node> | null | undefined): (Node | null)[] {
  return connection?.nodes ?? [];
}

/** Whether GitHub shows a connection with all of its nodes. */
export function isWhole<Node>(connection: Connection<Node> | null | undefined): boolean {
  return connection?.nodes?.every((node) => node !== null) ?? false;
}

/** Those nodes of a connection that GitHub shows. */
export function presentNodes<Node>(connection: Connection<Node> | null | undefined): Node[] {
  return nodesOf(connection).filter((node) => node !== null);
}
