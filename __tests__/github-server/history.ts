import { createHash } from 'node:crypto';

/** The commits of the repository, as far as GitHub tells of them. */
export interface History {
  /** What a tag stands on. */
  tag(name: string): TaggedCommit | undefined;
  /** The commits of `head` that `base` has not, or all of them, the oldest first. */
  commits(head: string, base?: string): string[];
  /** The numbers of the pull requests that GitHub says a commit is from. */
  pullRequestsOf(oid: string): number[];
  mergeCommitOf(number: number): string | undefined;
}

export interface TaggedCommit {
  oid: string;
  /** Whether an object of the tag's own stands between. */
  annotated: boolean;
}

/** A history of which nothing is known but that each tag has a commit of its own, pushed by hand. */
export const UNKNOWN_HISTORY: History = {
  tag: (name) => ({ oid: oidOf(name), annotated: false }),
  commits: (head) => [oidOf(head)],
  pullRequestsOf: () => [],
  mergeCommitOf: () => undefined,
};

function oidOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}
