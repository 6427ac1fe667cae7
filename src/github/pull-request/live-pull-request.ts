import { categoryOf } from '../../entry/category.ts';
import { type Person, type PullRequest, unknownParts } from '../../entry/entry.ts';
import type { GitHub } from '../api/github.ts';
import { isWhole, nodesOf, presentNodes } from '../api/graphql.ts';
import type { GraphqlError } from '../api/unreadable.ts';
import { attachmentsOf } from '../attachments.ts';
import type { Visibility } from '../event/event.ts';
import type { Grouping } from '../notes-config.ts';
import { personOfActor } from '../person.ts';
import { branchOf, pullRequestState, titleOf, verdictOf } from './pull-request.ts';
import type { PullRequestData } from './pull-request-fields.ts';

/** What goes with a pull request in GraphQL's answer. */
interface LiveContext {
  visibility: Visibility;
  /** Those beside the data: for parts that the token may not see. */
  errors: readonly GraphqlError[];
  /** The same pull request by the event's payload. */
  payload?: PullRequest | undefined;
  /** How the repository groups its release notes. */
  grouping: Grouping;
}

/** The entry of a pull request as GraphQL tells it now. */
export function livePullRequest(
  data: PullRequestData,
  { repository, serverUrl }: Pick<GitHub, 'repository' | 'serverUrl'>,
  context: LiveContext,
): PullRequest {
  const { reviewers, complete } = reviewersOf(data, context);
  const author = personOfActor(data.author);
  const labels = presentNodes(data.labels).map((label) => label.name);
  return {
    kind: 'pull-request',
    key: `pull/${data.fullDatabaseId}`,
    title: titleOf(data.title, data.number),
    ...stateOf(data, failed(context, 'reviewDecision')),
    repository: repository.fullName,
    number: data.number,
    url: data.url,
    author,
    mergedBy: data.mergedAt === undefined ? undefined : personOfActor(data.mergedBy),
    assignees: presentNodes(data.assignees).map(personOfActor),
    reviewers,
    labels,
    milestone: data.milestone?.title,
    category: categoryOf({ title: data.title, labels, author }, context.grouping.config),
    branch: branchOf({
      head: data.headRefName,
      base: data.baseRefName,
      fork: data.isCrossRepository,
      owner: data.headRepositoryOwner?.login,
    }),
    created: data.createdAt,
    updated: data.updatedAt,
    shipped: data.mergedAt,
    closed: data.closedAt,
    body: data.body,
    nodeId: data.id,
    html: data.bodyHTML,
    attachments: attachmentsOf(data.body, data.bodyHTML, serverUrl, context.visibility),
    live: true,
    // A null alone does not tell whether there is nothing or whether GitHub failed to find it out.
    unknown: unknownParts(
      ['author', failed(context, 'author') && data.author === undefined],
      ['mergedBy', failed(context, 'mergedBy') && data.mergedBy === undefined],
      ['assignees', !isWhole(data.assignees)],
      ['reviewers', !complete],
      ['labels', !isWhole(data.labels)],
      ['category', context.grouping.isUnknown || !isWhole(data.labels)],
      ['milestone', failed(context, 'milestone') && data.milestone === undefined],
      // A fork that was deleted since.
      ['branch', data.isCrossRepository && data.headRepositoryOwner === undefined],
    ),
  };
}

/** Whether GitHub failed with a part of it, or may have: not every error says where it is. */
function failed({ errors }: LiveContext, name: string): boolean {
  return errors.some(({ path }) => path === undefined || path.includes(name));
}

/** @param isUndecided a null alone does not tell whether there is no review decision or whether GitHub failed to find it out */
function stateOf(data: PullRequestData, isUndecided: boolean): Pick<PullRequest, 'state' | 'mayBe'> {
  const { reviewDecision, latestOpinionatedReviews: opinions, reviewRequests: requests } = data;
  return pullRequestState({
    merged: data.state === 'MERGED',
    closed: data.state === 'CLOSED',
    draft: data.isDraft,
    verdict: verdictOf(
      reviewDecision ?? (isUndecided ? undefined : null),
      presentNodes(opinions).map((review) => review.state),
      isWhole(opinions),
    ),
    asked: nodesOf(requests).length > 0 || (isWhole(requests) ? false : 'unknown'),
  });
}

/**
 * Who was asked for a review and who gave one, each once; authors who answer in a review of their own are none.
 * A token of GitHub Actions may not see teams: those that GitHub hides are taken from the event's payload where it
 * names as many, and are missing otherwise.
 * @returns also whether these are all
 */
function reviewersOf(
  data: PullRequestData,
  context: LiveContext,
): { reviewers: Person[]; complete: boolean } {
  const author = personOfActor(data.author).login;
  const requested = nodesOf(data.reviewRequests).map((request) => request?.requestedReviewer);
  const visible = requested
    .filter((reviewer) => reviewer !== undefined)
    .map((one) => ('combinedSlug' in one ? { login: one.combinedSlug, url: one.url } : personOfActor(one)));
  const hidden = requested.length - visible.length;
  // The name of a team holds a slash, that of an account never does.
  const teams = context.payload?.reviewers.filter(({ login }) => login.includes('/')) ?? [];
  const done = presentNodes(data.latestReviews).map((review) => personOfActor(review.author));
  const people = [...visible, ...(teams.length === hidden ? teams : []), ...done];
  const others = people.filter(({ login }) => login !== author);
  return {
    reviewers: [...new Map(others.map((person) => [person.login, person])).values()],
    complete:
      data.reviewRequests !== undefined &&
      isWhole(data.latestReviews) &&
      !failed(context, 'latestReviews') &&
      (hidden === 0 || teams.length === hidden),
  };
}
