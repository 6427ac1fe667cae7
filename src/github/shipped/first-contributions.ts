import type { FirstContribution, ShippedPullRequest } from '../../shipped.ts';
import type { Ask } from '../graphql.ts';
import type { GitHubConnection } from '../octokit.ts';

/** Searches in one query. */
const AT_ONCE = 20;
/** Authors of one release that are looked up: each is a search in all of the repository. */
const MOST = 100;

interface SearchAnswer {
  [alias: string]: { issueCount: number } | null;
}

/**
 * The first contributions among the pull requests of a release: those whose author had none merged before. Bots and
 * deleted accounts do not count, nor does an author of whom GitHub does not tell. One request per 20 authors, for at most
 * 100.
 * @throws Unreadable
 */
export async function readFirstContributions(
  ask: Ask,
  { repository }: GitHubConnection,
  pullRequests: readonly ShippedPullRequest[],
): Promise<FirstContribution[]> {
  const candidates = earliestByAuthor(pullRequests).slice(0, MOST);
  const first: FirstContribution[] = [];
  for (let start = 0; start < candidates.length; start += AT_ONCE) {
    const part = candidates.slice(start, start + AT_ONCE);
    const searches = part.map(({ author, pullRequest }, index) => [
      `q${index}`,
      `repo:${repository} is:pr is:merged author:${author.login} merged:<${pullRequest.merged}`,
    ]);
    const { data } = await ask<SearchAnswer>(searchQuery(part.length), Object.fromEntries(searches));
    first.push(...part.filter((_, index) => data[`s${index}`]?.issueCount === 0));
  }
  return first;
}

function searchQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
    query (${indexes.map((index) => `$q${index}: String!`).join(', ')}) {
      ${indexes.map((index) => `s${index}: search(type: ISSUE, query: $q${index}, first: 1) { issueCount }`).join('\n')}
    }
  `;
}

/** The earliest pull request of each author; a login that is none would change what is searched for. */
function earliestByAuthor(pullRequests: readonly ShippedPullRequest[]): FirstContribution[] {
  const byLogin = new Map<string, FirstContribution>();
  for (const pullRequest of pullRequests) {
    const { author } = pullRequest;
    if (author?.url === undefined || !/^[a-z\d](?:[a-z\d_-]*)$/i.test(author.login)) continue;
    const known = byLogin.get(author.login);
    if (known && known.pullRequest.merged <= pullRequest.merged) continue;
    byLogin.set(author.login, { author, pullRequest });
  }
  return [...byLogin.values()];
}
