/** The two ends of a pull request. */
interface Branches {
  head: string;
  base: string;
  /** The head is in another repository, or was in one that is gone. */
  fork: boolean;
  /** Of the head's repository; none where both are gone. */
  owner: string | undefined;
}

/** `head → base`, and `owner:head → base` for a fork, as GitHub's own page shows them. */
export function branchOf({ head, base, fork, owner = 'unknown' }: Branches): string {
  return fork ? `${owner}:${head} → ${base}` : `${head} → ${base}`;
}
