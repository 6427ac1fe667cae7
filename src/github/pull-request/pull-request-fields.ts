import { connectionIn } from '../api/graphql.ts';
import type { Parts } from '../parts.ts';
import { type Actor, actorIn } from '../person.ts';

/**
 * The field that tells who is assigned. `assignees` has people only; `assignedActors` has bots too, such as Copilot, and has
 * been there since April 2025: older Enterprise Servers lack it.
 * https://docs.github.com/en/graphql/overview/changelog#schema-changes-for-2025-04-15
 */
export type AssigneesField = 'assignedActors' | 'assignees';

/**
 * All of a pull request. `latestReviews` are the people in GitHub's list of reviewers; `latestOpinionatedReviews` are those
 * that decide. Interfaces rather than concrete types where possible, because the members of GitHub's unions differ between
 * its versions.
 */
export const pullRequestFields = (assignees: AssigneesField) => `
  fragment pullRequest on PullRequest {
    id
    fullDatabaseId
    number
    title
    body
    url
    state
    isDraft
    createdAt
    updatedAt
    mergedAt
    closedAt
    author { ...actor }
    mergedBy { ...actor }
    assignees: ${assignees}(first: 100) { nodes { ...actor } }
    labels(first: 100) { nodes { name } }
    milestone { title }
    headRefName
    baseRefName
    isCrossRepository
    headRepositoryOwner { login }
    reviewDecision
    reviewRequests(first: 100) {
      nodes { requestedReviewer { __typename ...actor ... on Team { combinedSlug url } } }
    }
    latestReviews(first: 100) { nodes { author { ...actor } } }
    latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state } }
  }
  fragment actor on Actor { __typename login url }
`;

export type PullRequestData = ReturnType<typeof pullRequestIn>;

/** What the fragment gives. Parts that the token may not see are null, with an error beside the data. */
export function pullRequestIn(parts: Parts) {
  return {
    id: parts.text('id'),
    fullDatabaseId: parts.text('fullDatabaseId'),
    number: parts.id('number'),
    title: parts.text('title'),
    body: parts.text('body'),
    /** Absent where it was not asked for. */
    bodyHTML: parts.optionalText('bodyHTML'),
    url: parts.address('url'),
    state: parts.text('state'),
    isDraft: parts.flag('isDraft'),
    createdAt: parts.time('createdAt'),
    updatedAt: parts.time('updatedAt'),
    mergedAt: parts.optionalTime('mergedAt'),
    closedAt: parts.optionalTime('closedAt'),
    author: parts.nullable('author', actorIn),
    mergedBy: parts.nullable('mergedBy', actorIn),
    assignees: connectionIn(parts, 'assignees', actorIn),
    labels: connectionIn(parts, 'labels', (label) => ({ name: label.text('name') })),
    milestone: parts.nullable('milestone', (milestone) => ({ title: milestone.text('title') })),
    headRefName: parts.text('headRefName'),
    baseRefName: parts.text('baseRefName'),
    isCrossRepository: parts.flag('isCrossRepository'),
    headRepositoryOwner: parts.nullable('headRepositoryOwner', (owner) => ({ login: owner.text('login') })),
    reviewDecision: parts.optionalText('reviewDecision') ?? null,
    reviewRequests: connectionIn(parts, 'reviewRequests', (request) => ({
      requestedReviewer: request.nullable('requestedReviewer', reviewerIn),
    })),
    latestReviews: connectionIn(parts, 'latestReviews', (review) => ({
      author: review.nullable('author', actorIn),
    })),
    latestOpinionatedReviews: connectionIn(parts, 'latestOpinionatedReviews', (review) => ({
      state: review.text('state'),
    })),
  };
}

function reviewerIn(parts: Parts): Actor | { combinedSlug: string; url: string } {
  if (!parts.has('combinedSlug')) return actorIn(parts);
  return { combinedSlug: parts.text('combinedSlug'), url: parts.text('url') };
}
