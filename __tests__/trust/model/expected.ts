import type { User } from '@octokit/webhooks-types';
import type { PullRequestExample, Review, StoredRelease } from '../../github-server/state.ts';

/** What a row shows, by the name of its property; times as milliseconds of their minute, lists sorted. */
export type Shown = Readonly<Record<string, string | number | readonly string[] | null>>;

/** What the row of a release must show. */
export function shownRelease(release: StoredRelease, isDeleted: boolean): Shown {
  const { id, name, tag_name: tag, draft, prerelease } = release;
  const version = /\d+(?:\.\d+)+$/.exec(tag)?.[0] ?? '';
  const isNamed = name !== null && name !== tag && name !== version;
  const state = draft ? 'Draft' : prerelease ? 'Pre-release' : 'Released';
  return {
    Name: isNamed ? name : `Hello-World ${tag}`,
    Type: 'Release',
    Status: isDeleted ? 'Deleted' : state,
    Repository: 'Codertocat/Hello-World',
    Version: tag,
    Package: /^(.+)-v\d/.exec(tag)?.[1] ?? null,
    URL: release.html_url,
    Author: release.author?.login ?? '',
    Branch: release.target_commitish,
    Created: minute(release.created_at),
    Updated: minute(release.updated_at),
    Shipped: minute(release.published_at),
    'GitHub ID': `release/${id}`,
  };
}

/** What the row of a pull request must show. */
export function shownPullRequest(data: PullRequestExample, reviews: readonly Review[]): Shown {
  const asked = data.requested_reviewers.flatMap((one) => ('login' in one ? [one.login] : []));
  const reviewers = reviews.map(({ author }) => author?.login ?? '');
  return {
    Name: data.title,
    Type: 'Pull request',
    Status: statusOf(data, reviews, asked.length > 0),
    Repository: 'Codertocat/Hello-World',
    Number: data.number,
    URL: data.html_url,
    Author: data.user?.login ?? '',
    'Merged by': data.merged_by?.login ?? '',
    Assignees: loginsOf(data.assignees),
    Reviewers: [...new Set([...asked, ...reviewers])].sort(),
    Labels: data.labels.map(({ name }) => name).sort(),
    Milestone: data.milestone?.title ?? null,
    Category: categoryOf(data.title),
    Branch: `${data.head.ref} → ${data.base.ref}`,
    Created: minute(data.created_at),
    Updated: minute(data.updated_at),
    Shipped: minute(data.merged_at),
    Closed: minute(data.closed_at),
    'GitHub ID': `pull/${data.id}`,
  };
}

/** What the payload of an event does not tell of a pull request: a row that is there keeps it. */
export const UNTOLD: readonly string[] = ['Status', 'Reviewers', 'Category', 'Merged by'];

function statusOf(data: PullRequestExample, reviews: readonly Review[], isAsked: boolean): string {
  if (data.merged_at !== null) return 'Merged';
  if (data.state === 'closed') return 'Closed';
  if (data.draft) return 'Draft';
  if (reviews.some(({ state }) => state === 'CHANGES_REQUESTED')) return 'Changes requested';
  if (reviews.some(({ state }) => state === 'APPROVED')) return 'Approved';
  return isAsked ? 'In review' : 'Open';
}

function categoryOf(title: string): string | null {
  if (title.startsWith('feat!:')) return 'Breaking changes';
  if (title.startsWith('feat:')) return 'Features';
  return title.startsWith('fix:') ? 'Fixes' : null;
}

function loginsOf(users: readonly User[]): string[] {
  return users.map(({ login }) => login).sort();
}

/** Notion's dates lose their seconds. */
export function minute(time: string | null | undefined): number | null {
  return time ? Math.floor(Date.parse(time) / 60_000) * 60_000 : null;
}
