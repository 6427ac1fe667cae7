import { createHash } from 'node:crypto';

/** The commits of the repository, as far as GitHub tells of them. */
export interface History {
  /** The commit that a tag stands on. */
  tag(name: string): string | undefined;
  /** The commits of `head` that `base` has not, or all of them, the oldest first. */
  commits(head: string, base?: string): string[];
  /** The numbers of the pull requests that GitHub says a commit is from. */
  pullRequestsOf(oid: string): number[];
  mergeCommitOf(number: number): string | undefined;
  /** The whole SHA of the commit that a text means. */
  find(sha: string): string | undefined;
}

/** A history of which nothing is known but that each tag has a commit of its own, pushed by hand, and each SHA too. */
export const UNKNOWN_HISTORY: History = {
  tag: oidOf,
  commits: (head) => [oidOf(head)],
  pullRequestsOf: () => [],
  mergeCommitOf: () => undefined,
  find: (sha) => (sha.length === 40 ? sha : undefined),
};

function oidOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

/**
 * The history of `manyPullRequests` and `manyReleases`: the release v0.N.0 brings the merge commits of so many pull
 * requests, in the order of their numbers.
 */
export function evenHistory(pullRequestsPerRelease: number): History {
  const releaseOf = (tag: string) => Number(/^v0\.(\d+)\.0$/.exec(tag)?.[1] ?? 0);
  const numbers = new Map<string, number>();
  const mergeCommitOf = (number: number) => {
    const oid = oidOf(`#${number}`);
    numbers.set(oid, number);
    return oid;
  };
  return {
    tag: (name) => (releaseOf(name) > 0 ? oidOf(name) : undefined),
    commits: (head, base) => {
      const [from, to] = [base === undefined ? 0 : releaseOf(base), releaseOf(head)];
      const count = (to - from) * pullRequestsPerRelease;
      return Array.from({ length: count }, (_, index) =>
        mergeCommitOf(from * pullRequestsPerRelease + index + 1),
      );
    },
    pullRequestsOf: (oid) => [numbers.get(oid) ?? 0],
    mergeCommitOf,
    find: (sha) => [...numbers.keys()].find((oid) => oid.startsWith(sha)),
  };
}
