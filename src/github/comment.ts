import { commentWarning } from './comment-warning.ts';
import { findOwnComment } from './find-comment.ts';
import { connect, type GitHubConnection, PATIENCE, type Patience } from './octokit.ts';
import { told, Unreadable } from './unreadable.ts';

/** A comment on a pull request that a token writes once and then keeps current. */
interface Comment {
  /** The pull request's. */
  number: number;
  /** An HTML comment, by which it is found again: its first line. */
  marker: string;
  /** GitHub Markdown; with the marker 65,536 characters at most. */
  body: string;
}

/**
 * Brings the comment to what it is to say: creates it, or updates it where it says anything else. GitHub demands
 * `issues: write` or `pull-requests: write`: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment
 * @returns why it could not be written, and what to do; nothing where it is as it should be
 */
export async function writeComment(
  connection: GitHubConnection,
  comment: Comment,
  patience: Patience = PATIENCE,
): Promise<string | undefined> {
  try {
    await bringUpToDate(connection, comment, patience);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return commentWarning(comment.number, error);
  }
}

async function bringUpToDate(
  connection: GitHubConnection,
  { number, marker, body }: Comment,
  patience: Patience,
): Promise<void> {
  const octokit = connect(connection, patience);
  const [owner = '', repo = ''] = connection.repository.split('/');
  const text = `${marker}\n${body}`;
  const own = await findOwnComment(octokit, connection, number, marker);
  if (own === undefined) {
    // Sent once only: an answer that is lost on its way does not tell that there is no comment.
    const once = { request: { retries: 0 } };
    await told(octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: text, ...once }));
  } else if (!sameText(own.body, text)) {
    await told(octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body: text }));
  }
}

function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
