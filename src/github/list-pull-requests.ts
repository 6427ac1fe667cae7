import type { PullRequest } from '../entry.ts';
import { wait } from '../wait.ts';
import { askPullRequests } from './ask-pull-requests.ts';
import type { GraphqlAnswer } from './graphql.ts';
import { type From, type ListedPage, type Listing, withinLimit } from './listing.ts';
import { PageSize } from './page-size.ts';
import { livePullRequest } from './pull-request-live.ts';
import { type PullRequestsAnswer, type PullRequestsData, pullRequestsQuery } from './pull-request-query.ts';
import { type GraphqlError, Unreadable, unreadableGraphql } from './unreadable.ts';

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
  listing: Listing,
  from: From | undefined,
): AsyncGenerator<ListedPage<PullRequest>> {
  const pages: PageReader = {
    listing,
    direction: from ? 'DESC' : 'ASC',
    size: new PageSize(LARGEST_PAGE, RECOVERY),
    until: undefined,
  };
  let cursor: string | null = null;
  do {
    const { data, errors } = await nextPage(pages, cursor);
    const nodes = (data.nodes ?? []).map((node, index) => ({ node, errors: errorsOf(errors, index) }));
    const shown = nodes.flatMap(({ node, errors }) => (node ? [entryOf(listing, node, errors)] : []));
    const wanted = shown.filter((entry) => from === undefined || isFrom(entry, from));
    cursor = wanted.length === shown.length && data.pageInfo.hasNextPage ? data.pageInfo.endCursor : null;
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
  listing: Listing;
  direction: 'ASC' | 'DESC';
  size: PageSize;
  /** When the last one that was listed was updated; nothing before the first, and where those come last. */
  until: string | undefined;
}

/** Large pull requests can keep GitHub from answering in time, so after a failure fewer are asked for. */
async function nextPage(pages: PageReader, cursor: string | null): Promise<GraphqlAnswer<PullRequestsData>> {
  const { listing } = pages;
  for (let failures = 0; ; ) {
    try {
      const answer = await withinLimit(listing, () => askPage(pages, cursor), remedyOf(pages));
      pages.size.answered();
      return answer;
    } catch (error) {
      failures += 1;
      if (!(error instanceof Unreadable) || error.reason !== 'unavailable' || failures === ATTEMPTS)
        throw error;
      pages.size.failed();
      listing.log(
        `GitHub did not show a page of pull requests (${error.message}); asking for ${pages.size.now} at a time.`,
      );
      await wait(500 * failures, listing.stop);
    }
  }
}

/** Pull requests are listed by the time of their update, so all before the last one are done. */
function remedyOf({ until }: PageReader): string | undefined {
  return until === undefined
    ? undefined
    : `Run the job later with \`since: '${until}'\`: pull requests that were updated before are done. A personal token or the token of a GitHub App as \`github-token\` has five times as much.`;
}

async function askPage(
  { listing, size, direction }: PageReader,
  cursor: string | null,
): Promise<GraphqlAnswer<PullRequestsData>> {
  const { octokit, connection } = listing;
  const [owner = '', name = ''] = connection.repository.split('/');
  const variables = { owner, name, size: size.now, cursor, direction };
  const { data, errors } = await askPullRequests<PullRequestsAnswer>(
    octokit,
    connection.graphqlUrl,
    pullRequestsQuery,
    variables,
  );
  const pullRequests = data.repository?.pullRequests;
  if (!pullRequests) throw unreadableGraphql(errors);
  if (size.now > 1 && isTooMuch(pullRequests, errors))
    throw new Unreadable('unavailable', errors[0]?.message ?? '');
  return { data: pullRequests, errors };
}

/** GitHub answers a query that is too large for it with nothing but nulls, at times: github.com/spiceai/spiceai/issues/13762. */
function isTooMuch({ nodes }: PullRequestsData, errors: readonly GraphqlError[]): boolean {
  return errors.length > 0 && nodes !== null && nodes.length > 0 && nodes.every((node) => node === null);
}

function entryOf(
  { connection: { repository, serverUrl }, visibility }: Listing,
  data: NonNullable<NonNullable<PullRequestsData['nodes']>[number]>,
  errors: readonly GraphqlError[],
): PullRequest {
  return livePullRequest(data, { repository, serverUrl, visibility, errors, payload: undefined });
}

/** The errors of one node: their path leads through repository, pullRequests, nodes and its index. */
function errorsOf(errors: readonly GraphqlError[], index: number): GraphqlError[] {
  return errors.filter(({ path }) => path?.[3] === index);
}

function isFrom({ updated = '' }: PullRequest, { time }: From): boolean {
  return Date.parse(updated) >= time;
}
