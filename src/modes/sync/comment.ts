import type { PullRequest } from '../../entry.ts';
import { writeComment } from '../../github/comment.ts';
import type { Row } from '../../notion/find-rows.ts';
import type { GitHubSettings } from '../../settings/connections.ts';
import { commentMarker, commentText, type PageLink } from './comment-text.ts';

/** A pull request, its row, and what the row says of its tasks. */
export interface Commented {
  entry: PullRequest;
  row: Row;
  dataSourceId: string;
  tasks: readonly PageLink[];
}

/**
 * Brings the comment on a pull request up to date: at least one request.
 * @returns why it could not be written, and what to do
 */
export function commentOn(
  { entry, row, dataSourceId, tasks }: Commented,
  github: GitHubSettings,
): Promise<string | undefined> {
  return writeComment(github, {
    number: entry.number,
    marker: commentMarker(dataSourceId),
    body: commentText({ title: entry.title, url: row.url }, tasks),
  });
}
