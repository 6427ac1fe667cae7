import type { GitHub } from '../github/api/github.ts';
import { presentNodes } from '../github/api/graphql.ts';
import { Unreadable } from '../github/api/unreadable.ts';
import { quoted } from '../quoted.ts';
import {
  askRepository,
  COMPARE_QUERY,
  type CommitsAnswer,
  HISTORY_QUERY,
  type ShippedNode,
} from './shipped-query.ts';

/** The commits of a release, and the pull requests that they may be from. */
export interface ReadCommits {
  oids: ReadonlySet<string>;
  /** Whatever their state, and also of other repositories. */
  pullRequests: ShippedNode[];
  /** Whether GitHub told the commits, be there none. */
  known: boolean;
  warning: string | undefined;
}

/** Commits in a page at first: GitHub gives up a query after 10 seconds. */
const PAGE = 15;
/** Commits that are looked at, so that no release costs the token more than 134 of its points. */
const MOST = 2000;

/**
 * The commits of a tag since another one, or since the beginning. GitHub's index of which pull requests a commit is from
 * lags for those merged a moment ago: the last 50 are told apart by their merge commits.
 * @throws Unreadable
 */
export async function readCommits(
  github: GitHub,
  tag: string,
  previousTag: string | undefined,
): Promise<ReadCommits> {
  const oids = new Set<string>();
  const pullRequests: ShippedNode[] = [];
  let recent: ShippedNode[] = [];
  let size = PAGE;
  let cursor: string | null = null;
  const done = (warning?: string, known = true): ReadCommits => {
    const merged = recent.filter(({ mergeCommit }) => mergeCommit !== null && oids.has(mergeCommit.oid));
    return { oids, pullRequests: [...pullRequests, ...merged], known, warning };
  };
  for (;;) {
    const answer: CommitsAnswer | undefined = await readPage(github, tag, previousTag, size, cursor);
    if (answer === undefined) {
      size = Math.ceil(size / 4);
      continue;
    }
    if (answer.pullRequests) recent = presentNodes(answer.pullRequests);
    const page = answer.release?.tagCommit?.history ?? answer.ref?.compare?.commits;
    if (page === undefined) return done(noTag(tag, answer.ref === null ? previousTag : tag), false);
    for (const commit of presentNodes(page)) {
      oids.add(commit.oid);
      pullRequests.push(...presentNodes(commit.associatedPullRequests));
    }
    const { hasNextPage, endCursor } = page.pageInfo;
    cursor = hasNextPage ? endCursor : null;
    if (cursor === null) return done();
    if (oids.size >= MOST) return done(tooMany(tag, previousTag));
  }
}

/** @returns nothing where GitHub did not answer in time, and may answer for fewer commits */
async function readPage(
  github: GitHub,
  head: string,
  previousTag: string | undefined,
  size: number,
  cursor: string | null,
): Promise<CommitsAnswer | undefined> {
  const query = previousTag === undefined ? HISTORY_QUERY : COMPARE_QUERY;
  const base = previousTag === undefined ? {} : { base: `refs/tags/${previousTag}` };
  const variables = { ...base, head, size, cursor, isFirst: cursor === null };
  try {
    return await askRepository<CommitsAnswer>(github, query, variables);
  } catch (error) {
    if (error instanceof Unreadable && error.reason === 'unavailable' && size > 1) return undefined;
    throw error;
  }
}

function noTag(tag: string, missing = tag): string {
  return `GitHub has no tag ${quoted(missing)}, so the commits of the release ${quoted(tag)} are not known: only pull requests that its notes link are linked.`;
}

function tooMany(tag: string, previousTag: string | undefined): string {
  const since = previousTag === undefined ? '' : ` since ${quoted(previousTag)}`;
  return `The release ${quoted(tag)} has more than ${MOST.toLocaleString('en')} commits${since}; only the pull requests of so many are linked. The input \`previous-tag\` names a later tag to begin at.`;
}
