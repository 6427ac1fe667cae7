import type { PullRequest, Release, RowIdentity } from '../entry.ts';
import { Problem } from '../errors.ts';
import type { GitHubEvent } from './event.ts';
import { pullRequestOf, releaseOf } from './payload.ts';
import { pullRequestOfPayload } from './pull-request-of-payload.ts';
import { releaseEntry } from './release.ts';

/** The one release or pull request that a run is about, as far as it is known before GitHub is read. */
export type Subject = EventRelease | TaggedRelease | EventPullRequest | NumberedPullRequest;

interface EventRelease {
  kind: 'release';
  /** Known at once, so that Notion need not wait for GitHub. */
  row: RowIdentity;
  payload: Release;
  id: number;
}

export interface TaggedRelease {
  kind: 'release';
  row?: never;
  payload?: never;
  tag: string;
}

interface EventPullRequest {
  kind: 'pull-request';
  row: RowIdentity;
  payload: PullRequest;
  number: number;
}

export interface NumberedPullRequest {
  kind: 'pull-request';
  row?: never;
  payload?: never;
  number: number;
}

/**
 * What the run is about: what the inputs `tag` or `pull-request` name, else what the event tells.
 * @param repository owner/name
 * @throws Problem `event-unsupported`, `event-unreadable`, or `mode-unavailable` for an event that means all entries.
 */
export function subjectOf(
  event: GitHubEvent,
  explicit: { tag?: string | undefined; pullRequest?: number | undefined },
  repository: string,
): Subject {
  if (explicit.tag !== undefined) return { kind: 'release', tag: explicit.tag };
  if (explicit.pullRequest !== undefined) return { kind: 'pull-request', number: explicit.pullRequest };
  switch (event.name) {
    case 'release':
      return subjectOfRelease(event, repository);
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return subjectOfPullRequest(event, repository);
    case 'schedule':
    case 'workflow_dispatch':
      throw new Problem(
        'event-unsupported',
        `The event \`${event.name}\` names no release or pull request, and the inputs \`tag\` and \`pull-request\` are empty. To sync all of them is not available in this version.`,
      );
    case '':
      throw new Problem('event-unreadable', 'GITHUB_EVENT_NAME is empty, so the event is unknown.');
    default:
      throw new Problem(
        'event-unsupported',
        `The event \`${event.name}\` tells of no release or pull request; \`release\`, \`pull_request\`, \`pull_request_target\` and \`pull_request_review\` do.`,
      );
  }
}

function subjectOfRelease(event: GitHubEvent, repository: string): EventRelease {
  const release = releaseOf(event);
  if (release === undefined) throw withoutPayload(event, 'release');
  const payload = releaseEntry(release, { repository, live: false, deleted: event.action === 'deleted' });
  return { kind: 'release', row: { key: payload.key, url: payload.url }, payload, id: release.id };
}

function subjectOfPullRequest(event: GitHubEvent, repository: string): EventPullRequest {
  const pullRequest = pullRequestOf(event);
  if (pullRequest === undefined) throw withoutPayload(event, 'pull request');
  const payload = pullRequestOfPayload(pullRequest, event, repository);
  const row = { key: payload.key, url: payload.url };
  return { kind: 'pull-request', row, payload, number: payload.number };
}

function withoutPayload(event: GitHubEvent, missing: string): Problem {
  return new Problem(
    'event-unreadable',
    `The payload of the event \`${event.name}\` is missing or holds no ${missing}.`,
  );
}
