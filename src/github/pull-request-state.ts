import type { PullRequestState } from '../entry.ts';

/** What reviewers decided; `open` where they did not. */
export type Verdict = Extract<PullRequestState, 'open' | 'approved' | 'changes-requested'>;

interface PullRequestFacts {
  merged: boolean;
  closed: boolean;
  draft: boolean;
  verdict: Verdict;
}

/** `merged` wins, then `closed`, then `draft`, then the reviews. */
export function pullRequestState({ merged, closed, draft, verdict }: PullRequestFacts): PullRequestState {
  if (merged) return 'merged';
  if (closed) return 'closed';
  return draft ? 'draft' : verdict;
}

/**
 * The verdict of GitHub's review decision. Where branch rules require no review there is none: then any request for
 * changes wins, else any approval.
 * @param decision GraphQL's `reviewDecision`
 * @param opinions the states of GraphQL's `latestOpinionatedReviews` of people who can write
 */
export function verdictOf(decision: string | null, opinions: readonly string[]): Verdict {
  if (decision !== null) return verdictOfReview(decision) ?? 'open';
  if (opinions.includes('CHANGES_REQUESTED')) return 'changes-requested';
  return opinions.includes('APPROVED') ? 'approved' : 'open';
}

/** The verdict of a single review, by its state in GraphQL's or a payload's spelling; none for a mere comment. */
export function verdictOfReview(state: string): Verdict | undefined {
  switch (state.toUpperCase()) {
    case 'APPROVED':
      return 'approved';
    case 'CHANGES_REQUESTED':
      return 'changes-requested';
    default:
      return undefined;
  }
}
