import { type Person, type PullRequest, unknownParts } from '../../entry/entry.ts';
import type { Repository } from '../../settings/connections.ts';
import { attachmentsOf } from '../attachments.ts';
import { type GitHubEvent, visibilityOf } from '../event/event.ts';
import { type Parts, readThing, thingIn, type Understood } from '../parts.ts';
import { accountIn, personOfAccount } from '../person.ts';

/**
 * The entry of a pull request as an event's payload or REST tells it: without reviews, but for the one that a review event
 * brings. Review events carry a shorter pull request: without `merged`, and not always with `draft`.
 * @param data may be anything
 */
export function pullRequestOfPayload(
  data: unknown,
  event: GitHubEvent,
  repository: Repository,
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
  return thingIn(payload.pull_request, (parts) => branchesIn(parts).fork) ?? false;
}

function entryIn(parts: Parts, verdict: Verdict, repository: Repository): Omit<PullRequest, 'attachments'> {
  const id = parts.id('id');
  const number = parts.id('number');
  const title = titleOf(parts.text('title'), number);
  const author = accountIn(parts, 'user');
  const reviewers = requestedReviewers(parts, repository.owner);
  const labels = parts.list('labels', (label) => label.text('name'));
  const branches = branchesIn(parts);
  const milestone = parts.nullable('milestone', (one) => one.text('title'));
  const mergedBy = parts.has('merged_by') ? parts.part('merged_by', personOfAccount) : undefined;
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
    repository: repository.fullName,
    number,
    url: parts.address('html_url'),
    author,
    mergedBy,
    assignees: parts.list('assignees', personOfAccount),
    reviewers,
    labels,
    milestone,
    category: undefined,
    branch: branchOf(branches),
    created: parts.time('created_at'),
    updated: parts.time('updated_at'),
    shipped,
    closed,
    body: parts.optionalText('body') ?? '',
    live: false,
    // Of reviewers a payload tells only those who are asked, of a fork that was deleted since not whose it was, and not how
    // the repository groups its release notes.
    unknown: unknownParts(
      ['reviewers', true],
      ['category', true],
      ['mergedBy', !mergedBy && shipped !== undefined],
      ['branch', branches.fork && branches.owner === undefined],
    ),
  };
}

function branchesIn(parts: Parts): Branches {
  const base = parts.part('base', (end) => ({
    ref: end.text('ref'),
    repository: end.part('repo', (repository) => repository.id('id')),
  }));
  const { ref, repository, owner } = headIn(parts);
  return { head: ref, base: base.ref, fork: repository !== base.repository, owner };
}

/** Where the commits of a pull request are. A repository that is gone, and its account, are null. */
export function headIn(parts: Parts) {
  return parts.part('head', (end) => ({
    ref: end.text('ref'),
    repository: end.nullable('repo', (repository) => repository.id('id')),
    owner: end.nullable('user', (owner) => owner.text('login')),
  }));
}

/** Reviews of others than these decide nothing: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const CAN_USUALLY_WRITE: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** A review that is not told of as it should be decides nothing either: the payload does not tell the verdict. */
function verdictOfEvent({ action, payload }: GitHubEvent): Verdict {
  const review = thingIn(payload.review, (parts) => ({
    state: parts.text('state'),
    association: parts.text('author_association'),
  }));
  if (action !== 'submitted' || review === undefined) return 'unknown';
  if (!CAN_USUALLY_WRITE.includes(review.association)) return 'unknown';
  return VERDICTS.get(review.state.toUpperCase()) ?? 'unknown';
}

/** Teams are named as GraphQL's `combinedSlug` does; a team that is asked is one of the repository's owner. */
function requestedReviewers(parts: Parts, owner: string): Person[] {
  const teamOf = (team: Parts) => ({
    login: `${owner}/${team.text('slug')}`,
    url: team.text('html_url'),
  });
  const people = parts.list('requested_reviewers', (reviewer) =>
    reviewer.optionalText('slug') === undefined ? personOfAccount(reviewer) : teamOf(reviewer),
  );
  return [...people, ...parts.list('requested_teams', teamOf)];
}

const DECIDED = ['changes-requested', 'approved'] as const;

/** What reviewers decided: `none` where they did not. */
type Verdict = (typeof DECIDED)[number] | 'none' | 'unknown';

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
 * @param isWhole whether these are all
 */
export function verdictOf(
  decision: string | null | undefined,
  opinions: readonly string[],
  isWhole: boolean,
): Verdict {
  if (typeof decision === 'string') return VERDICTS.get(decision) ?? 'none';
  if (decision === undefined) return 'unknown';
  if (opinions.includes('CHANGES_REQUESTED')) return 'changes-requested';
  if (!isWhole) return 'unknown';
  return opinions.includes('APPROVED') ? 'approved' : 'none';
}

/** By the state of a single review in GraphQL's spelling; a mere comment has none. */
const VERDICTS = new Map<string, Verdict>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
]);

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

/** A title as it is; the number where it says nothing. */
export function titleOf(title: string, number: number): string {
  return title.trim() ? title : `#${number}`;
}
