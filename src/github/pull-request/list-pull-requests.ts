import type { PullRequest } from '../../entry/entry.ts';
import type { GitHub } from '../api/github.ts';
import type { GraphqlAnswer } from '../api/graphql.ts';
import { briefly, type GraphqlError, Unreadable, unreadableGraphql } from '../api/unreadable.ts';
import type { Visibility } from '../event/event.ts';
import { type From, type ListedPage, PageSize } from '../listing.ts';
import { type Grouping, groupingOf } from '../notes-config.ts';
import { livePullRequest } from './live-pull-request.ts';
import {
  askPullRequests,
  type PullRequestsData,
  pullRequestsAnswer,
  pullRequestsQuery,
} from './read-pull-request.ts';

/** Pull requests in a page at most: GitHub gives up a query after 10 seconds, and one more would cost one point more. */
const LARGEST_PAGE = 49;
/** Good pages after which a size that was cut is doubled again. */
const RECOVERY = 10;
/** How many attempts at one page may fail in a row. */
const ATTEMPTS = 8;

/**
 * All pull requests of the repository, the longest unchanged first: one that changes meanwhile comes once more at the
 * end, as it is then. Those from a time on come the other way round, as GitHub can't begin there.
 * @throws Unreadable
 * @throws Problem `github-points`
 */
export async function* listPullRequests(
  github: GitHub,
  visibility: Visibility,
  from: From | undefined,
): AsyncGenerator<ListedPage<PullRequest>> {
  const size = new PageSize(LARGEST_PAGE, RECOVERY);
  const direction = from ? 'DESC' : 'ASC';
  const pages: PageReader = { github, direction, size, until: undefined, grouping: undefined };
  let cursor: string | null = null;
  do {
    const { data, errors, grouping } = await nextPage(pages, cursor);
    const nodes = data.nodes.map((node, index) => ({ node, errors: errorsOf(errors, index) }));
    const shown = nodes.flatMap(({ node, errors }) =>
      node ? [livePullRequest(node, github, { visibility, errors, grouping })] : [],
    );
    const wanted = shown.filter((entry) => from === undefined || isFrom(entry, from));
    cursor = wanted.length === shown.length ? data.next : null;
    if (from === undefined) pages.until = wanted.at(-1)?.updated ?? pages.until;
    yield {
      entries: wanted,
      hidden: nodes.flatMap(({ node, errors: [error] }) =>
        node ? [] : [error?.message ?? 'no reason given'],
      ),
      total: from ? undefined : data.totalCount,
      complete: cursor === null,
    };
  } while (cursor !== null);
}

interface PageReader {
  github: GitHub;
  direction: 'ASC' | 'DESC';
  size: PageSize;
  /** When the last one that was listed was updated; nothing before the first, and where those come last. */
  until: string | undefined;
  /** Read with the first page. */
  grouping: Grouping | undefined;
}

type AnsweredPage = GraphqlAnswer<PullRequestsData> & { grouping: Grouping };

/** Large pull requests can keep GitHub from answering in time, so after a failure fewer are asked for. */
async function nextPage(pages: PageReader, cursor: string | null): Promise<AnsweredPage> {
  const { github } = pages;
  for (let failures = 0; ; ) {
    try {
      const answer = await askPage(pages, cursor);
      pages.size.answered();
      return answer;
    } catch (error) {
      failures += 1;
      if (!(error instanceof Unreadable) || error.reason !== 'unavailable' || failures === ATTEMPTS)
        throw error;
      pages.size.failed();
      github.log(
        `GitHub did not show a page of pull requests (${error.message}); asking for ${pages.size.now} at a time.`,
      );
      await github.pause(500 * failures);
    }
  }
}

/** Pull requests are listed by the time of their update, so all before the last one are done. */
function remedyOf({ until }: PageReader): string | undefined {
  return until === undefined
    ? undefined
    : `Run the job later with \`since: '${until}'\`: pull requests that were updated before are done. A personal token or the token of a GitHub App as \`github-token\` has five times as much.`;
}

async function askPage(pages: PageReader, cursor: string | null): Promise<AnsweredPage> {
  const { github, size, direction } = pages;
  const { owner, name } = github.repository;
  const grouped = pages.grouping === undefined;
  const variables = { owner, name, size: size.now, cursor, direction, grouped };
  const { data, errors } = await askPullRequests(
    github,
    pullRequestsQuery,
    variables,
    pullRequestsAnswer,
    remedyOf(pages),
  );
  const pullRequests = data.repository?.pullRequests;
  if (!data.repository || !pullRequests) throw unreadableGraphql(errors);
  if (size.now > 1 && isTooMuch(pullRequests, errors))
    throw new Unreadable('unavailable', briefly(errors[0]?.message ?? ''));
  pages.grouping ??= await groupingOf(data.repository, errors);
  return { data: pullRequests, errors, grouping: pages.grouping };
}

/** GitHub answers a query that is too large for it with nothing but nulls, at times: github.com/spiceai/spiceai/issues/13762. */
function isTooMuch({ nodes }: PullRequestsData, errors: readonly GraphqlError[]): boolean {
  return errors.length > 0 && nodes.length > 0 && nodes.every((node) => node === null);
}

/** The errors that may be of one node: their path leads through repository, pullRequests, nodes and its index. */
function errorsOf(errors: readonly GraphqlError[], index: number): GraphqlError[] {
  return errors.filter(({ path }) => path === undefined || path[3] === index);
}

function isFrom({ updated = '' }: PullRequest, { time }: From): boolean {
  return Date.parse(updated) >= time;
}
