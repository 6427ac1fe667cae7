import type { Field, Person, PullRequest } from '../entry.ts';
import { attachmentsOf } from './attachments.ts';
import { branchOf } from './branch.ts';
import type { GitHubEvent } from './event.ts';
import { type Parts, readThing, type Understood } from './parts.ts';
import { visibilityOf } from './payload.ts';
import { accountIn, personOfAccount } from './person.ts';
import { pullRequestState, type Verdict, verdictOfReview } from './pull-request-state.ts';
import { titleOr } from './title.ts';

/**
 * The entry of a pull request as an event's payload or REST tells it: without reviews, but for the one that a review event
 * brings. Review events carry a shorter pull request: without `merged`, and not always with `draft`.
 * @param data may be anything
 * @param repository owner/name
 */
export function pullRequestOfPayload(
  data: unknown,
  event: GitHubEvent,
  repository: string,
): Understood<PullRequest> {
  const understood = readThing(data, 'pull_request', (parts) =>
    entryIn(parts, verdictOfEvent(event), repository),
  );
  if ('lacks' in understood) return understood;
  const entry = understood.thing;
  const attachments = attachmentsOf(entry.body, undefined, new URL(entry.url).origin, visibilityOf(event));
  return { thing: { ...entry, attachments } };
}

/** Whether the branch of an event's pull request is in another repository, or was in one that is gone. */
export function isFromFork({ payload }: GitHubEvent): boolean {
  const understood = readThing(payload.pull_request, 'pull_request', (parts) => branchesIn(parts).fork);
  return 'thing' in understood && understood.thing;
}

function entryIn(parts: Parts, verdict: Verdict, repository: string): Omit<PullRequest, 'attachments'> {
  const id = parts.id('id');
  const number = parts.id('number');
  const title = titleOr(parts.text('title'), `#${number}`);
  const author = accountIn(parts, 'user');
  const reviewers = requestedReviewers(parts, repository);
  const labels = parts.list('labels', (label) => label.text('name'));
  const branches = branchesIn(parts);
  const milestone = parts.nullable('milestone', (one) => one.text('title'));
  const shipped = parts.optionalTime('merged_at');
  const closed = parts.optionalTime('closed_at');
  return {
    kind: 'pull-request',
    key: `pull/${id}`,
    title,
    ...pullRequestState({
      merged: parts.optionalFlag('merged') || shipped !== undefined,
      closed: parts.text('state') === 'closed',
      draft: parts.optionalFlag('draft'),
      verdict,
      asked: reviewers.length > 0,
    }),
    repository,
    number,
    url: parts.address('html_url'),
    author,
    assignees: parts.list('assignees', personOfAccount),
    reviewers,
    labels,
    ...(milestone !== undefined && { milestone }),
    branch: branchOf(branches),
    created: parts.time('created_at'),
    updated: parts.time('updated_at'),
    ...(shipped !== undefined && { shipped }),
    ...(closed !== undefined && { closed }),
    body: parts.optionalText('body') ?? '',
    live: false,
    unknown: unknownIn(branches),
  };
}

/** Of reviewers a payload tells only those who are asked, and of a fork that was deleted since not whose it was. */
function unknownIn({ fork, owner }: Branches): PullRequest['unknown'] {
  const unknown: Field[] = fork && owner === undefined ? ['reviewers', 'branch'] : ['reviewers'];
  return new Set(unknown);
}

type Branches = Parameters<typeof branchOf>[0];

/** A repository that is gone, and an account, are null. */
function branchesIn(parts: Parts): Branches {
  const base = parts.part('base', (end) => ({
    ref: end.text('ref'),
    repository: end.part('repo', (repository) => repository.id('id')),
  }));
  const head = parts.part('head', (end) => ({
    ref: end.text('ref'),
    repository: end.nullable('repo', (repository) => repository.id('id')),
    owner: end.nullable('user', (owner) => owner.text('login')),
  }));
  return {
    head: head.ref,
    base: base.ref,
    fork: head.repository !== base.repository,
    owner: head.owner,
  };
}

/** Reviews of others than these decide nothing: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const CAN_USUALLY_WRITE: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** A review that is not told of as it should be decides nothing either: the payload does not tell the verdict. */
function verdictOfEvent({ action, payload }: GitHubEvent): Verdict {
  const review = readThing(payload.review, 'review', (parts) => ({
    state: parts.text('state'),
    association: parts.text('author_association'),
  }));
  if (action !== 'submitted' || 'lacks' in review) return 'unknown';
  if (!CAN_USUALLY_WRITE.includes(review.thing.association)) return 'unknown';
  return verdictOfReview(review.thing.state) ?? 'unknown';
}

/** Teams are named as GraphQL's `combinedSlug` does; a team that is asked is one of the repository's owner. */
function requestedReviewers(parts: Parts, repository: string): Person[] {
  const [organization] = repository.split('/');
  const teamOf = (team: Parts) => ({
    login: `${organization}/${team.text('slug')}`,
    url: team.text('html_url'),
  });
  const people = parts.list('requested_reviewers', (reviewer) =>
    reviewer.optionalText('slug') === undefined ? personOfAccount(reviewer) : teamOf(reviewer),
  );
  return [...people, ...parts.list('requested_teams', teamOf)];
}
