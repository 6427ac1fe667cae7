import type { Release } from '../../entry.ts';
import type { ShippedPullRequest } from '../../shipped.ts';
import type { Ask } from '../graphql.ts';
import type { GitHubConnection } from '../octokit.ts';
import { personOfActor } from '../person.ts';
import { presentNodes } from '../reviewers.ts';
import { titleOr } from '../title.ts';
import { unreadableGraphql } from '../unreadable.ts';
import { mentionedNumbers } from './mentioned-numbers.ts';
import { type ReadCommits, readCommits } from './read-commits.ts';
import { type NumbersAnswer, numbersQuery, type ShippedNode } from './shipped-query.ts';

/** What a release ships, the first merged first. */
export interface Shipped {
  pullRequests: ShippedPullRequest[];
  /** Whether its commits are known; else only those are there that its notes link. */
  known: boolean;
  /** Whether there are no commits at all. */
  isEmpty: boolean;
  /** What the user should know, where it may not be all. */
  warning?: string;
}

/** Numbers of one query: so many labels cost a point. */
const NUMBERS_AT_ONCE = 50;

/**
 * The pull requests that a release ships: those that its commits are from, or that its notes link. Only merged ones of
 * the repository itself count.
 * @param previousTag where its commits begin; at the very first one where it is left out
 * @throws Unreadable
 */
export async function readShipped(
  ask: Ask,
  connection: GitHubConnection,
  release: Release,
  previousTag: string | undefined,
): Promise<Shipped> {
  const commits = await readCommits(ask, connection, release.version, previousTag);
  const found = new Map(
    commits.pullRequests
      .filter((node) => isShipped(node, commits, release))
      .map((node) => [node.number, node]),
  );
  const mentioned = mentionedNumbers(release.body, connection.serverUrl, connection.repository);
  const others = mentioned.filter((number) => !found.has(number));
  for (const node of await readNumbers(ask, connection, others)) found.set(node.number, node);
  const pullRequests = [...found.values()]
    .filter((node) => isOwn(node, connection))
    .flatMap((node) => entryOf(node))
    .toSorted((a, b) => a.merged.localeCompare(b.merged) || a.number - b.number);
  const { known, oids } = commits;
  return {
    pullRequests,
    known,
    isEmpty: oids.size === 0,
    ...(commits.warning !== undefined && { warning: commits.warning }),
  };
}

/**
 * What was merged only after the release was published has not shipped, though it holds commits of the release, such as
 * one that brings a release branch back.
 */
function isShipped(
  { mergedAt, mergeCommit }: ShippedNode,
  { oids }: ReadCommits,
  { shipped }: Release,
): boolean {
  if (mergeCommit && oids.has(mergeCommit.oid)) return true;
  return shipped === undefined || mergedAt === null || Date.parse(mergedAt) <= Date.parse(shipped);
}

function isOwn({ state, repository }: ShippedNode, connection: GitHubConnection): boolean {
  const isHere = repository.nameWithOwner.toLowerCase() === connection.repository.toLowerCase();
  return state === 'MERGED' && isHere;
}

function entryOf({ fullDatabaseId, mergedAt, labels, author, ...node }: ShippedNode): ShippedPullRequest[] {
  if (mergedAt === null) return [];
  const person = personOfActor(author);
  const { number, url, title } = node;
  return [
    {
      key: `pull/${fullDatabaseId}`,
      number,
      url,
      title: titleOr(title, `#${number}`),
      labels: presentNodes(labels).map((label) => label.name),
      merged: mergedAt,
      ...(author && { author: person }),
    },
  ];
}

/** Those of the numbers that are of pull requests. */
async function readNumbers(
  ask: Ask,
  { repository }: GitHubConnection,
  numbers: readonly number[],
): Promise<ShippedNode[]> {
  const [owner = '', name = ''] = repository.split('/');
  const nodes: ShippedNode[] = [];
  for (let start = 0; start < numbers.length; start += NUMBERS_AT_ONCE) {
    const part = numbers.slice(start, start + NUMBERS_AT_ONCE);
    const variables = Object.fromEntries(part.map((number, index) => [`n${index}`, number]));
    const { data, errors } = await ask<NumbersAnswer>(numbersQuery(part.length), {
      owner,
      name,
      ...variables,
    });
    if (!data.repository) throw unreadableGraphql(errors);
    nodes.push(...Object.values(data.repository).filter((node) => node !== null));
  }
  return nodes;
}
