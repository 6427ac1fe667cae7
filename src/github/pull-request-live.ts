import type { Field, PullRequest } from '../entry.ts';
import { attachmentsOf } from './attachments.ts';
import { branchOf } from './branch.ts';
import type { Visibility } from './payload.ts';
import { personOfActor } from './person.ts';
import type { PullRequestData } from './pull-request-query.ts';
import { pullRequestState, verdictOf } from './pull-request-state.ts';
import { isWhole, nodesOf, presentNodes, reviewersOf } from './reviewers.ts';
import { titleOr } from './title.ts';
import type { GraphqlError } from './unreadable.ts';

/** What goes with a pull request in GraphQL's answer. */
interface LiveContext {
  /** owner/name */
  repository: string;
  /** GitHub's own address. */
  serverUrl: string;
  visibility: Visibility;
  /** Those beside the data: for parts that the token may not see. */
  errors: readonly GraphqlError[];
  /** The same pull request by the event's payload. */
  payload: PullRequest | undefined;
}

/** The entry of a pull request as GraphQL tells it now. */
export function livePullRequest(data: PullRequestData, context: LiveContext): PullRequest {
  const { reviewers, complete } = reviewersOf(data, context.payload);
  return {
    kind: 'pull-request',
    key: `pull/${data.fullDatabaseId}`,
    title: titleOr(data.title, `#${data.number}`),
    ...stateOf(data, context.errors),
    repository: context.repository,
    number: data.number,
    url: data.url,
    author: personOfActor(data.author),
    assignees: presentNodes(data.assignees).map(personOfActor),
    reviewers,
    labels: presentNodes(data.labels).map((label) => label.name),
    ...(data.milestone && { milestone: data.milestone.title }),
    branch: branchOf({
      head: data.headRefName,
      base: data.baseRefName,
      fork: data.isCrossRepository,
      owner: data.headRepositoryOwner?.login,
    }),
    created: data.createdAt,
    updated: data.updatedAt,
    ...(data.mergedAt && { shipped: data.mergedAt }),
    ...(data.closedAt && { closed: data.closedAt }),
    body: data.body,
    nodeId: data.id,
    ...(data.bodyHTML !== undefined && { html: data.bodyHTML }),
    attachments: attachmentsOf(data.body, data.bodyHTML, context.serverUrl, context.visibility),
    live: true,
    unknown: unknownOf(data, context.errors, complete),
  };
}

/** A null alone does not tell whether there is nothing or whether GitHub failed to find it out. */
function unknownOf(
  data: PullRequestData,
  errors: readonly GraphqlError[],
  hasAllReviewers: boolean,
): PullRequest['unknown'] {
  const failed = (name: string) => errors.some(({ path }) => path?.includes(name));
  const unknown: [Field, boolean][] = [
    ['author', failed('author') && data.author === null],
    ['assignees', !isWhole(data.assignees)],
    ['reviewers', !hasAllReviewers],
    ['labels', !isWhole(data.labels)],
    ['milestone', failed('milestone') && data.milestone === null],
    // A fork that was deleted since.
    ['branch', data.isCrossRepository && data.headRepositoryOwner === null],
  ];
  return new Set(unknown.flatMap(([field, isUnknown]) => (isUnknown ? [field] : [])));
}

function stateOf(
  data: PullRequestData,
  errors: readonly GraphqlError[],
): Pick<PullRequest, 'state' | 'mayBe'> {
  const { reviewDecision, latestOpinionatedReviews: opinions, reviewRequests: requests } = data;
  // A null alone does not tell whether there is no review decision or whether GitHub failed to find it out.
  const isUndecided = errors.some(({ path }) => path?.includes('reviewDecision'));
  return pullRequestState({
    merged: data.state === 'MERGED',
    closed: data.state === 'CLOSED',
    draft: data.isDraft,
    verdict: verdictOf(
      isUndecided ? undefined : reviewDecision,
      opinions === null ? undefined : presentNodes(opinions).map((review) => review.state),
    ),
    asked: requests === null ? 'unknown' : nodesOf(requests).length > 0,
  });
}
