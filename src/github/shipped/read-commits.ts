import type { Ask } from '../graphql.ts';
import type { GitHubConnection } from '../octokit.ts';
import { presentNodes } from '../reviewers.ts';
import { Unreadable, unreadableGraphql } from '../unreadable.ts';
import {
  COMPARE_QUERY,
  type CommitsPage,
  type CompareAnswer,
  HISTORY_QUERY,
  type HistoryAnswer,
  type ShippedNode,
} from './shipped-query.ts';

/** The commits of a release, and the pull requests that they may be from. */
export interface ReadCommits {
  oids: ReadonlySet<string>;
  /** Whatever their state, and also of other repositories. */
  pullRequests: ShippedNode[];
  /** Whether GitHub told the commits, be there none. */
  known: boolean;
  warning?: string;
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
  ask: Ask,
  connection: GitHubConnection,
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
    return {
      oids,
      pullRequests: [...pullRequests, ...merged],
      known,
      ...(warning !== undefined && { warning }),
    };
  };
  for (;;) {
    const page: Page | undefined = await readPage(ask, connection, { tag, previousTag, size, cursor });
    if (page === undefined) {
      if (size === 1) throw new Unreadable('unavailable', 'it did not answer in time');
      size = Math.ceil(size / 4);
      continue;
    }
    recent = page.recent ?? recent;
    if (page.commits === undefined) return done(noTag(page.missing ?? tag, tag), false);
    for (const commit of presentNodes(page.commits)) {
      oids.add(commit.oid);
      pullRequests.push(...presentNodes(commit.associatedPullRequests));
    }
    const { hasNextPage, endCursor } = page.commits.pageInfo;
    cursor = hasNextPage ? endCursor : null;
    if (cursor === null) return done();
    if (oids.size >= MOST) return done(tooMany(tag, previousTag));
  }
}

interface Page {
  /** Nothing where git has no such tag. */
  commits: CommitsPage | undefined;
  /** The tag that git has not. */
  missing?: string;
  /** The pull requests merged last, with the first page. */
  recent: ShippedNode[] | undefined;
}

interface Wanted {
  tag: string;
  previousTag: string | undefined;
  size: number;
  cursor: string | null;
}

/** @returns nothing where GitHub did not answer in time */
async function readPage(
  ask: Ask,
  { repository }: GitHubConnection,
  { tag, previousTag, size, cursor }: Wanted,
): Promise<Page | undefined> {
  const [owner = '', name = ''] = repository.split('/');
  const variables = { owner, name, size, cursor, isFirst: cursor === null };
  try {
    if (previousTag === undefined) {
      const { data, errors } = await ask<HistoryAnswer>(HISTORY_QUERY, { ...variables, head: tag });
      if (!data.repository) throw unreadableGraphql(errors);
      const { release, pullRequests } = data.repository;
      const commits = release?.tagCommit?.history;
      return { commits, recent: pullRequests ? presentNodes(pullRequests) : undefined };
    }
    const base = `refs/tags/${previousTag}`;
    const { data, errors } = await ask<CompareAnswer>(COMPARE_QUERY, { ...variables, base, head: tag });
    if (!data.repository) throw unreadableGraphql(errors);
    const { ref, pullRequests } = data.repository;
    return {
      commits: ref?.compare?.commits,
      missing: ref === null ? previousTag : tag,
      recent: pullRequests ? presentNodes(pullRequests) : undefined,
    };
  } catch (error) {
    if (error instanceof Unreadable && error.reason === 'unavailable' && size > 1) return undefined;
    throw error;
  }
}

function noTag(missing: string, tag: string): string {
  return `GitHub has no tag ${missing}, so the commits of the release ${tag} are not known: only pull requests that its notes link are linked.`;
}

function tooMany(tag: string, previousTag: string | undefined): string {
  const since = previousTag === undefined ? '' : ` since ${previousTag}`;
  return `The release ${tag} has more than ${MOST.toLocaleString('en')} commits${since}; only the pull requests of so many are linked. The input \`previous-tag\` names a later tag to begin at.`;
}
