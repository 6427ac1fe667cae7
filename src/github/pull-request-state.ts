import type { PullRequest } from '../entry.ts';

const DECIDED = ['changes-requested', 'approved'] as const;

/** What reviewers decided: `none` where they did not. */
export type Verdict = (typeof DECIDED)[number] | 'none' | 'unknown';

interface PullRequestFacts {
  merged: boolean;
  closed: boolean;
  draft: boolean;
  verdict: Verdict;
  /** Whether somebody is asked for a review. */
  asked: boolean | 'unknown';
}

/** `merged` wins, then `closed`, then `draft`, then what reviewers decided, then whether somebody is asked for a review. */
export function pullRequestState(facts: PullRequestFacts): Pick<PullRequest, 'state' | 'mayBe'> {
  const { merged, closed, draft, verdict, asked } = facts;
  if (merged) return { state: 'merged', mayBe: [] };
  if (closed) return { state: 'closed', mayBe: [] };
  if (draft) return { state: 'draft', mayBe: [] };
  if (verdict !== 'none' && verdict !== 'unknown') return { state: verdict, mayBe: [] };
  return {
    state: asked === true ? 'review-requested' : 'open',
    mayBe: [
      ...(asked === 'unknown' ? (['review-requested'] as const) : []),
      ...(verdict === 'unknown' ? DECIDED : []),
    ],
  };
}

/**
 * The verdict of GitHub's review decision. Where branch rules require no review there is none: then any request for
 * changes wins, else any approval.
 * @param decision GraphQL's `reviewDecision`; absent where GitHub did not find it out
 * @param opinions the states of GraphQL's `latestOpinionatedReviews` of people who can write, where GitHub shows them
 */
export function verdictOf(
  decision: string | null | undefined,
  opinions: readonly string[] | undefined,
): Verdict {
  if (typeof decision === 'string') return verdictOfReview(decision) ?? 'none';
  if (decision === undefined || opinions === undefined) return 'unknown';
  if (opinions.includes('CHANGES_REQUESTED')) return 'changes-requested';
  return opinions.includes('APPROVED') ? 'approved' : 'none';
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
