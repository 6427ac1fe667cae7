import type { getOctokit } from '@actions/github';
import { isRecord } from '../../record.ts';
import { type Parts, readThing, thingIn } from '../parts.ts';
import { complete, type GraphqlError, retryTime, unreadableGraphql } from './unreadable.ts';

export interface GraphqlAnswer<Data> {
  data: Data;
  /** For parts that the token may not see, or that GitHub failed to find out. */
  errors: readonly GraphqlError[];
}

interface Response {
  data: unknown;
  headers: Record<string, unknown>;
}

/**
 * Asks GraphQL. octokit's own `graphql` throws where parts are missing, and finds the address out by itself; both are
 * wanted otherwise here.
 * @param read reads what was asked for: what stands in between may answer with something else
 * @throws Unreadable where an answer holds no data, and octokit's error where none came
 */
export async function askGraphql<Data>(
  octokit: ReturnType<typeof getOctokit>,
  url: string,
  query: string,
  variables: Record<string, unknown>,
  read: (data: Parts) => Data,
): Promise<GraphqlAnswer<Data>> {
  const request = { method: 'POST', url, query, variables } as const;
  const response: Response = await octokit.request(request).catch((error: unknown) => {
    if (isPartial(error)) return error.response;
    throw error;
  });
  const understood = readThing(response.data, 'answer', (answer) => ({
    data: answer.optional('data', read),
    errors: answer.has('errors') ? answer.list('errors', errorIn) : [],
  }));
  const { data, errors } = complete(understood);
  if (data !== undefined) return { data, errors };
  throw unreadableGraphql(errors, retryTime(response.headers));
}

function errorIn(error: Parts): GraphqlError {
  return {
    type: error.optionalText('type'),
    message: error.text('message'),
    path: error.optionalItems('path'),
  };
}

/**
 * octokit's plugin for repetition makes an error of some answers that hold data, where GitHub failed with a part of it:
 * “Something went wrong while executing your query”.
 */
function isPartial(error: unknown): error is { response: Response } {
  if (!(error instanceof Error) || !('response' in error)) return false;
  const { response } = error;
  return isRecord(response) && isRecord(response.data) && Boolean(response.data.data);
}

/** A list in GraphQL's answer. A node is null where GitHub does not show it, or not as it should be. */
export interface Connection<Node> {
  nodes: (Node | null)[];
}

/** A part of a connection. */
export interface Page<Node> extends Connection<Node> {
  /** Where it goes on; nothing where it ends. */
  next: string | null;
}

/** A connection that is part of something; nothing where GitHub does not show it. */
export function connectionIn<Node>(
  parts: Parts,
  name: string,
  read: (node: Parts) => Node,
): Connection<Node> | undefined {
  return parts.nullable(name, (connection) =>
    connection.has('nodes') ? { nodes: nodesIn(connection, read) } : undefined,
  );
}

/** A connection of which more pages may come. Without its nodes, or the way on to more of them, it is no page. */
export function pageIn<Node>(connection: Parts, read: (node: Parts) => Node): Page<Node> {
  const next = connection.part('pageInfo', (info) =>
    info.flag('hasNextPage') ? info.text('endCursor') : null,
  );
  return { nodes: nodesIn(connection, read), next };
}

function nodesIn<Node>(connection: Parts, read: (node: Parts) => Node): (Node | null)[] {
  return connection.items('nodes').map((node) => thingIn(node, read) ?? null);
}

/** The nodes of a connection; none where GitHub does not show it. */
export function nodesOf<Node>(connection: Connection<Node> | undefined): (Node | null)[] {
  return connection?.nodes ?? [];
}

/** Whether GitHub shows a connection with all of its nodes. */
export function isWhole<Node>(connection: Connection<Node> | undefined): boolean {
  return connection?.nodes.every((node) => node !== null) ?? false;
}

/** Those nodes of a connection that GitHub shows. */
export function presentNodes<Node>(connection: Connection<Node> | undefined): Node[] {
  return nodesOf(connection).filter((node) => node !== null);
}
