import type { PullRequestReview, Team, User } from '@octokit/webhooks-types';
import type { Person, PullRequest } from '../entry.ts';
import { attachmentsOf } from './attachments.ts';
import { branchOf } from './branch.ts';
import type { GitHubEvent } from './event.ts';
import { type PullRequestPayload, reviewOf, visibilityOf } from './payload.ts';
import { personOfAccount } from './person.ts';
import { pullRequestState, type Verdict, verdictOfReview } from './pull-request-state.ts';
import { titleOr } from './title.ts';

/** The entry of a pull request as an event's payload tells it: without reviews, but for the one that a review event brings. */
export function pullRequestOfPayload(
  data: PullRequestPayload,
  event: GitHubEvent,
  repository: string,
): PullRequest {
  return {
    kind: 'pull-request',
    key: `pull/${data.id}`,
    title: titleOr(data.title, `#${data.number}`),
    state: pullRequestState({
      merged: data.merged === true || Boolean(data.merged_at),
      closed: data.state === 'closed',
      draft: data.draft === true,
      verdict: verdictOfEvent(event),
    }),
    repository,
    number: data.number,
    url: data.html_url,
    author: personOfAccount(data.user),
    assignees: (data.assignees ?? []).map(personOfAccount),
    reviewers: requestedReviewers(data, repository),
    labels: (data.labels ?? []).map((label) => label.name),
    ...(data.milestone && { milestone: data.milestone.title }),
    branch: branchOf({
      head: data.head.ref,
      base: data.base.ref,
      fork: data.head.repo?.id !== data.base.repo.id,
      owner: data.head.user?.login,
    }),
    created: data.created_at,
    updated: data.updated_at,
    ...(data.merged_at && { shipped: data.merged_at }),
    ...(data.closed_at && { closed: data.closed_at }),
    body: data.body ?? '',
    attachments: attachmentsOf(data.body, undefined, new URL(data.html_url).origin, visibilityOf(event)),
    reviewersKnown: false,
    verdictKnown: false,
    live: false,
  };
}

/** Reviews of others than these decide nothing. */
const CAN_USUALLY_WRITE: readonly string[] = [
  'OWNER',
  'MEMBER',
  'COLLABORATOR',
] satisfies PullRequestReview['author_association'][];

function verdictOfEvent(event: GitHubEvent): Verdict {
  const review = reviewOf(event);
  if (event.action !== 'submitted' || review === undefined) return 'open';
  if (!CAN_USUALLY_WRITE.includes(review.author_association)) return 'open';
  return verdictOfReview(review.state) ?? 'open';
}

/** Teams are named as GraphQL's `combinedSlug` does; a team that is asked is one of the repository's owner. */
function requestedReviewers(data: PullRequestPayload, repository: string): Person[] {
  const [organization] = repository.split('/');
  return [...(data.requested_reviewers ?? []), ...(data.requested_teams ?? [])].map((reviewer) =>
    isTeam(reviewer)
      ? { login: `${organization}/${reviewer.slug}`, url: reviewer.html_url }
      : personOfAccount(reviewer),
  );
}

function isTeam(reviewer: User | Team): reviewer is Team {
  return 'slug' in reviewer;
}
