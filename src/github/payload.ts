import type { components } from '@octokit/openapi-types';
import type { PullRequest, PullRequestReview, User } from '@octokit/webhooks-types';
import type { GitHubEvent } from './event.ts';

/** An account as REST and payloads tell it. */
export type Account = Pick<components['schemas']['simple-user'], 'login' | 'html_url' | 'type'>;

type RestRelease = components['schemas']['release'];

/**
 * A release as REST tells it; payloads are the same but for an author who may be gone, and assets that may be missing.
 * The rendered body is there where it was asked for.
 */
export type ReleaseData = Pick<
  RestRelease,
  | 'id'
  | 'tag_name'
  | 'name'
  | 'body'
  | 'html_url'
  | 'target_commitish'
  | 'draft'
  | 'prerelease'
  | 'created_at'
  | 'updated_at'
  | 'published_at'
> &
  Partial<Pick<RestRelease, 'assets' | 'body_html'>> & { author: Account | null };

/** Review events carry a shorter pull request: without `merged`, and not always with `draft`. Accounts may be gone. */
export type PullRequestPayload = Omit<PullRequest, 'draft' | 'merged' | 'user' | 'head'> &
  Partial<Pick<PullRequest, 'draft' | 'merged'>> & {
    user: User | null;
    head: Omit<PullRequest['head'], 'user'> & { user: User | null };
  };

/** The release of an event, or nothing where its payload has none. */
export function releaseOf(event: GitHubEvent): ReleaseData | undefined {
  const { release } = event.payload;
  return isRelease(release) ? release : undefined;
}

/** The pull request of an event, or nothing where its payload has none. */
export function pullRequestOf(event: GitHubEvent): PullRequestPayload | undefined {
  const { pull_request: pullRequest } = event.payload;
  return isPullRequest(pullRequest) ? pullRequest : undefined;
}

/** The review of an event, or nothing where its payload has none. */
export function reviewOf(event: GitHubEvent): PullRequestReview | undefined {
  const { review } = event.payload;
  return isReview(review) ? review : undefined;
}

/** Whether attachments in a repository need a login: not in a public one, and in private and internal ones. */
export type Visibility = 'public' | 'private' | 'unknown';

/** The visibility of the repository by an event's payload. */
export function visibilityOf({ payload: { repository } }: GitHubEvent): Visibility {
  if (typeof repository !== 'object' || repository === null || !('private' in repository)) return 'unknown';
  return repository.private === false ? 'public' : 'private';
}

// The runner writes what GitHub sent, so the parts that tell one thing from another are enough to know the whole.

function isRelease(value: unknown): value is ReleaseData {
  return hasId(value) && 'tag_name' in value;
}

function isPullRequest(value: unknown): value is PullRequestPayload {
  return hasId(value) && 'number' in value && 'head' in value && 'base' in value;
}

function isReview(value: unknown): value is PullRequestReview {
  return hasId(value) && 'state' in value && 'author_association' in value;
}

function hasId(value: unknown): value is { id: number } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';
}
