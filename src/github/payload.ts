import type { GitHubEvent } from './event.ts';

/** Whether attachments in a repository need a login: not in a public one, and in private and internal ones. */
export type Visibility = 'public' | 'private' | 'unknown';

/** The visibility of the repository by an event's payload. */
export function visibilityOf({ payload: { repository } }: GitHubEvent): Visibility {
  if (typeof repository !== 'object' || repository === null || !('private' in repository)) return 'unknown';
  return repository.private === false ? 'public' : 'private';
}
