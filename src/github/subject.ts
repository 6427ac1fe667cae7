import type { PullRequest, Release, RowIdentity } from '../entry.ts';
import { Problem } from '../errors.ts';
import { attachmentsOf } from './attachments.ts';
import type { GitHubEvent } from './event.ts';
import { pullRequestOf, releaseOf, type Visibility, visibilityOf } from './payload.ts';
import { pullRequestOfPayload } from './pull-request-of-payload.ts';
import { releaseEntry } from './release.ts';

/** The one release or pull request that a run is about, as far as it is known before GitHub is read. */
export type Subject = ReleaseSubject | PullRequestSubject;
type ReleaseSubject = EventRelease | TaggedRelease;
export type PullRequestSubject = EventPullRequest | NumberedPullRequest;

interface SubjectBase {
  visibility: Visibility;
}

interface EventRelease extends SubjectBase {
  kind: 'release';
  /** Known at once, so that Notion need not wait for GitHub. */
  row: RowIdentity;
  payload: Release;
  id: number;
}

export interface TaggedRelease extends SubjectBase {
  kind: 'release';
  row?: never;
  payload?: never;
  tag: string;
}

interface EventPullRequest extends SubjectBase {
  kind: 'pull-request';
  row: RowIdentity;
  payload: PullRequest;
  number: number;
}

export interface NumberedPullRequest extends SubjectBase {
  kind: 'pull-request';
  row?: never;
  payload?: never;
  number: number;
}

interface Explicit {
  tag?: string | undefined;
  pullRequest?: number | undefined;
}

/** Whether the run is about all releases and pull requests: the event names none, nor do the inputs. */
export function meansAll({ name }: GitHubEvent, explicit: Explicit): boolean {
  const namesNone = name === 'schedule' || name === 'workflow_dispatch';
  return namesNone && explicit.tag === undefined && explicit.pullRequest === undefined;
}

/**
 * What the run is about: what the inputs `tag` or `pull-request` name, else what the event tells.
 * @param repository owner/name
 * @throws Problem `event-unsupported`, `event-unreadable`
 */
export function subjectOf(event: GitHubEvent, explicit: Explicit, repository: string): Subject {
  const visibility = visibilityOf(event);
  if (explicit.tag !== undefined) return { kind: 'release', tag: explicit.tag, visibility };
  if (explicit.pullRequest !== undefined) {
    return { kind: 'pull-request', number: explicit.pullRequest, visibility };
  }
  switch (event.name) {
    case 'release':
      return subjectOfRelease(event, repository);
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return subjectOfPullRequest(event, repository);
    case '':
      throw new Problem('event-unreadable', 'GITHUB_EVENT_NAME is empty, so the event is unknown.');
    default:
      throw new Problem(
        'event-unsupported',
        `The event \`${event.name}\` tells of no release or pull request; \`release\`, \`pull_request\`, \`pull_request_target\` and \`pull_request_review\` do, and \`schedule\` and \`workflow_dispatch\` mean all of them.`,
      );
  }
}

function subjectOfRelease(event: GitHubEvent, repository: string): EventRelease {
  const release = releaseOf(event);
  if (release === undefined) throw withoutPayload(event, 'release');
  const deleted = event.action === 'deleted';
  const visibility = visibilityOf(event);
  const attachments = attachmentsOf(release.body, undefined, new URL(release.html_url).origin, visibility);
  const payload = releaseEntry(release, { repository, live: false, deleted, attachments });
  const row = { key: payload.key, url: payload.url };
  return { kind: 'release', row, payload, id: release.id, visibility };
}

function subjectOfPullRequest(event: GitHubEvent, repository: string): EventPullRequest {
  const pullRequest = pullRequestOf(event);
  if (pullRequest === undefined) throw withoutPayload(event, 'pull request');
  const payload = pullRequestOfPayload(pullRequest, event, repository);
  const row = { key: payload.key, url: payload.url };
  return {
    kind: 'pull-request',
    row,
    payload,
    number: payload.number,
    visibility: visibilityOf(event),
  };
}

function withoutPayload(event: GitHubEvent, missing: string): Problem {
  return new Problem(
    'event-unreadable',
    `The payload of the event \`${event.name}\` is missing or holds no ${missing}.`,
  );
}
