import type { GitHub } from '../api/github.ts';
import { type GraphqlAnswer, isWhole, pageIn } from '../api/graphql.ts';
import { Unreadable, unreadableGraphql } from '../api/unreadable.ts';
import type { Parts } from '../parts.ts';

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
export async function writeComment(github: GitHub, comment: Comment): Promise<string | undefined> {
  try {
    await bringUpToDate(github, comment);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return commentWarning(comment.number, error);
  }
}

async function bringUpToDate(github: GitHub, { number, marker, body }: Comment): Promise<void> {
  const text = `${marker}\n${body}`;
  const own = await findOwnComment(github, number, marker);
  if (own === undefined) {
    // Sent once only: an answer that is lost on its way does not tell that there is no comment.
    const once = { request: { retries: 0 } };
    const about = { ...github.about, issue_number: number, body: text, ...once };
    await github.send((octokit) => octokit.rest.issues.createComment(about));
  } else if (plain(own.body) !== plain(text)) {
    const about = { ...github.about, comment_id: Number(own.fullDatabaseId), body: text };
    await github.send((octokit) => octokit.rest.issues.updateComment(about));
  }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** `fullDatabaseId`, as the IDs of comments have outgrown the 32 bits of `databaseId`. */
const COMMENTS_QUERY = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        comments(first: 100, after: $after) {
          nodes { fullDatabaseId body viewerDidAuthor }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`;

type ToldComment = ReturnType<typeof commentIn>;

function commentIn(parts: Parts) {
  return {
    fullDatabaseId: parts.optionalText('fullDatabaseId'),
    body: parts.text('body'),
    /** Whether the token's account wrote it. */
    viewerDidAuthor: parts.flag('viewerDidAuthor'),
  };
}

/** Oldest first; null where GitHub fails to tell of one. */
function commentsIn(data: Parts) {
  return data.nullable('repository', (repository) =>
    repository.nullable('pullRequest', (one) => one.part('comments', (list) => pageIn(list, commentIn))),
  );
}

/**
 * The oldest comment on a pull request that the token's own account wrote and that begins with the marker: anybody can
 * write a marker, and another workflow's comment may quote one. One request per 100 comments.
 * @throws Unreadable also where GitHub hides a comment that it might be
 */
async function findOwnComment(
  github: GitHub,
  number: number,
  marker: string,
): Promise<ToldComment | undefined> {
  const { owner, name } = github.repository;
  let after: string | null = null;
  do {
    const variables = { owner, name, number, after };
    const answer: GraphqlAnswer<ReturnType<typeof commentsIn>> = await github.ask(
      COMMENTS_QUERY,
      variables,
      commentsIn,
    );
    const comments = answer.data;
    const own = comments?.nodes.find((node) => node?.viewerDidAuthor && node.body.startsWith(marker));
    if (own?.fullDatabaseId) return own;
    if (own || !comments || !isWhole(comments)) throw unreadableGraphql(answer.errors);
    after = comments.next;
  } while (after !== null);
  return undefined;
}

/** The warning of a run that wrote the row of a pull request, and could not write the comment that leads to it. */
function commentWarning(number: number, failure: Unreadable): string {
  // GitHub's words: https://github.com/renovatebot/renovate/issues/6215
  const isLocked = failure.reason === 'forbidden' && /\blocked\b/i.test(failure.message);
  const { what, remedy } = isLocked ? LOCKED : EXPLAINED[failure.reason];
  return `The comment on pull request #${number} was not written: ${what} (${failure.message}). Its row in Notion is as it should be. ${remedy}`;
}

const PERMISSION =
  'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`, or pass a token with this permission as `github-token`.';
const FORK =
  'To runs of the event `pull_request` for pull requests from forks GitHub may give less; docs/which-event.md of this action compares the ways.';
const NEXT = 'The next event of the pull request writes it.';

const EXPLAINED: Record<Unreadable['reason'], { what: string; remedy: string }> = {
  forbidden: { what: 'GitHub refused it to the token', remedy: `${PERMISSION} ${FORK}` },
  'not-found': {
    what: 'GitHub has no place for it that the token may see',
    remedy: `${PERMISSION} Where the pull request or the comment was deleted meanwhile, there is nothing to do.`,
  },
  'no-token': {
    what: 'there is no token for GitHub',
    remedy: 'Take `github-token` out of the workflow, so that its default applies.',
  },
  'token-invalid': {
    what: 'GitHub did not accept the token',
    remedy: 'Remove the input `github-token`, or store a valid token in the secret that it is taken from.',
  },
  'rate-limited': { what: 'the token has reached its rate limit', remedy: NEXT },
  unavailable: { what: 'GitHub did not answer as it should', remedy: NEXT },
};
const LOCKED = { what: 'its conversation is locked', remedy: 'Where the comment is wanted, unlock it.' };
