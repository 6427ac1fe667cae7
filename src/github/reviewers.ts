import type { Person, PullRequest } from '../entry.ts';
import { type Actor, personOfActor } from './person.ts';
import type { Connection, PullRequestData, RequestedTeam } from './pull-request-query.ts';

export interface Reviewers {
  reviewers: Person[];
  /** Whether these are all. */
  complete: boolean;
}

/**
 * Who was asked for a review and who gave one, each once; authors who answer in a review of their own are none.
 * A token of GitHub Actions may not see teams: those that GitHub hides are taken from the event's payload where it
 * names as many, and are missing otherwise.
 */
export function reviewersOf(data: PullRequestData, payload: PullRequest | undefined): Reviewers {
  const author = personOfActor(data.author).login;
  const requested = nodesOf(data.reviewRequests).map((request) => request?.requestedReviewer ?? undefined);
  const visible = requested.filter((reviewer) => reviewer !== undefined).map(personOfReviewer);
  const hidden = requested.length - visible.length;
  const teams = payload?.reviewers.filter(isTeamName) ?? [];
  const done = nodesOf(data.latestReviews)
    .filter((review) => review !== null)
    .map((review) => personOfActor(review.author));
  const people = [...visible, ...(teams.length === hidden ? teams : []), ...done];
  const others = people.filter(({ login }) => login !== author);
  return {
    reviewers: [...new Map(others.map((person) => [person.login, person])).values()],
    complete:
      data.reviewRequests !== null &&
      isWhole(data.latestReviews) &&
      (hidden === 0 || teams.length === hidden),
  };
}

/** The nodes of a connection; none where GitHub does not show it. A node is null where GitHub does not show that one. */
export function nodesOf<Node>(connection: Connection<Node> | null | undefined): (Node | null)[] {
  return connection?.nodes ?? [];
}

/** Whether GitHub shows a connection with all of its nodes. */
export function isWhole<Node>(connection: Connection<Node> | null | undefined): boolean {
  return connection?.nodes?.every((node) => node !== null) ?? false;
}

/** Those nodes of a connection that GitHub shows. */
export function presentNodes<Node>(connection: Connection<Node> | null | undefined): Node[] {
  return nodesOf(connection).filter((node) => node !== null);
}

function personOfReviewer(reviewer: Actor | RequestedTeam): Person {
  return isTeam(reviewer) ? { login: reviewer.combinedSlug, url: reviewer.url } : personOfActor(reviewer);
}

function isTeam(reviewer: Actor | RequestedTeam): reviewer is RequestedTeam {
  return 'combinedSlug' in reviewer;
}

/** The name of a team holds a slash, that of an account never does. */
function isTeamName({ login }: Person): boolean {
  return login.includes('/');
}
