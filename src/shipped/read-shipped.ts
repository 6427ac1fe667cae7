import { chunks } from '../chunks.ts';
import type { Release } from '../entry/entry.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';
import type { GitHub } from '../github/api/github.ts';
import { presentNodes } from '../github/api/graphql.ts';
import { type Unreadable, unreadableGraphql } from '../github/api/unreadable.ts';
import { personOfActor } from '../github/person.ts';
import { titleOf } from '../github/pull-request/pull-request.ts';
import { quoted } from '../quoted.ts';
import type { CommitReader, ReadCommits } from './read-commits.ts';
import { askRepository, isAnswer, numbersQuery, type ShippedNode, shippedIn } from './shipped-query.ts';

/** What a release ships, the first merged first. */
export interface Ships {
  pullRequests: ShippedPullRequest[];
  /** Whether its commits are known; else only those are there that its notes link. */
  known: boolean;
  /** Whether GitHub failed with a part of it, which it may tell later. */
  isPartial: boolean;
  /** Whether there are no commits at all. */
  isEmpty: boolean;
  /** What the user should know, where it may not be all. */
  warning: string | undefined;
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
  github: GitHub,
  reader: CommitReader,
  release: Release,
  previousTag: string | undefined,
): Promise<Ships> {
  const commits = await reader.read(release.version, previousTag);
  const found = new Map(
    commits.pullRequests
      .filter((node) => isShipped(node, commits, release))
      .map((node) => [node.number, node]),
  );
  const mentioned = mentionedNumbers(release.body, github.serverUrl, github.repository.fullName);
  const others = mentioned.filter((number) => !found.has(number));
  const linked = await readNumbers(github, others, reader.labels);
  for (const node of linked.nodes) found.set(node.number, node);
  const pullRequests = [...found.values()]
    .filter(({ state }) => state === 'MERGED')
    .flatMap(entryOf)
    .toSorted((a, b) => a.merged.localeCompare(b.merged) || a.number - b.number);
  const { known, oids } = commits;
  const failure = commits.failure ?? linked.failure;
  const warning = commits.warning ?? (failure && partly(release, failure));
  return { pullRequests, known, isPartial: failure !== undefined, isEmpty: oids.size === 0, warning };
}

function partly({ version }: Release, { message }: Unreadable): string {
  return `GitHub did not tell all that the release ${quoted(version)} ships (${message}): what it told is linked. The next run over all entries looks for the rest.`;
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
  if (mergeCommit !== undefined && oids.has(mergeCommit)) return true;
  return shipped === undefined || mergedAt === undefined || Date.parse(mergedAt) <= Date.parse(shipped);
}

function entryOf(node: ShippedNode): ShippedPullRequest[] {
  const { fullDatabaseId, number, url, title, mergedAt, labels, author } = node;
  if (mergedAt === undefined) return [];
  return [
    {
      key: `pull/${fullDatabaseId}`,
      number,
      url,
      title: titleOf(title, number),
      labels: presentNodes(labels).map(({ name }) => name),
      merged: mergedAt,
      ...(author && { author: personOfActor(author) }),
    },
  ];
}

/** Those of the numbers that are of pull requests, and why GitHub failed with others: of what is none it says so. */
async function readNumbers(
  github: GitHub,
  numbers: readonly number[],
  labels: boolean,
): Promise<{ nodes: ShippedNode[]; failure: Unreadable | undefined }> {
  const nodes: ShippedNode[] = [];
  let failure: Unreadable | undefined;
  for (const part of chunks(numbers, NUMBERS_AT_ONCE)) {
    const named = Object.fromEntries(part.map((number, index) => [`n${index}`, number]));
    const variables = { ...named, labels };
    const query = numbersQuery(part.length);
    const { data, errors } = await askRepository(github, query, variables, (repository) =>
      part.map((_, index) => repository.nullable(`p${index}`, shippedIn)),
    );
    nodes.push(...data.filter((node) => node !== undefined));
    const failures = errors.filter((error) => !isAnswer(error));
    if (failures.length > 0) failure ??= unreadableGraphql(failures);
  }
  return { nodes, failure };
}

/** Pull requests that are looked up for one release, at most. */
const MOST = 200;

/**
 * The numbers of pull requests that a text links, in its order: addresses of the repository's, `#12`, `owner/name#12` and
 * `GH-12`. Those in code and in comments do not count. Numbers may be those of issues.
 * @param repository owner/name
 */
export function mentionedNumbers(markdown: string, serverUrl: string, repository: string): number[] {
  const text = markdown
    .replace(/^(`{3,}|~{3,})[\s\S]*?(?:^\1|$(?![\s\S]))/gm, ' ')
    .replace(/(?<!`)(`+)(?!`)(?:(?!\1)[\s\S])*\1(?!`)/g, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const own = RegExp.escape(repository);
  const forms = [
    `${RegExp.escape(serverUrl)}/${own}/pull/(?<address>\\d+)`,
    `(?<![\\w./#&\\\\-])(?:${own})?#(?<number>\\d+)`,
    `(?<![\\w./-])GH-(?<short>\\d+)`,
  ];
  const found = text.matchAll(new RegExp(`(?:${forms.join('|')})(?![\\w-])`, 'gi'));
  const numbers = [...found].map(({ groups }) => Number(groups?.address ?? groups?.number ?? groups?.short));
  return [...new Set(numbers)].filter((number) => number > 0 && number < 2 ** 31).slice(0, MOST);
}
