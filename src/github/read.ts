import type { Entry, Release } from '../entry.ts';
import { connect, type GitHubConnection, type Octokit, PATIENCE, type Patience } from './octokit.ts';
import { readPullRequest } from './read-pull-request.ts';
import { readRelease, readReleaseOfTag, seesReleases } from './read-release.ts';
import type { Subject } from './subject.ts';
import { Unreadable } from './unreadable.ts';
import { payloadWarning, problemOf } from './without-github.ts';

/** What is known of a release or pull request, or why there is nothing to write, in one plain sentence. */
export type Reading = { entry: Entry; warning?: string } | { gone: string };

/**
 * Reads what the run is about from GitHub. The live state wins; an event's payload serves, with a warning, where
 * GitHub cannot be read. Of a deleted release nothing is left to read. A request that nobody answers takes 21 seconds.
 * @throws Problem `github-forbidden`, `github-not-found` or `github-unavailable` where there is no payload, and
 * `event-unreadable` where it can't serve.
 */
export async function readEntry(
  subject: Subject,
  connection: GitHubConnection,
  patience: Patience = PATIENCE,
): Promise<Reading> {
  if (subject.payload?.state === 'deleted') return { entry: subject.payload };
  try {
    return { entry: await readLive(subject, connect(connection, patience), connection) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (subject.payload === undefined) throw problemOf(subject, connection.repository, error);
    return (
      (await hiddenRelease(subject.payload, error, connection, patience)) ?? {
        entry: subject.payload,
        warning: payloadWarning(subject.payload, error),
      }
    );
  }
}

function readLive(subject: Subject, octokit: Octokit, connection: GitHubConnection): Promise<Entry> {
  if (subject.kind === 'pull-request') {
    return readPullRequest(octokit, connection, subject);
  }
  return 'id' in subject
    ? readRelease(octokit, connection, subject.id, subject.visibility)
    : readReleaseOfTag(octokit, connection, subject.tag, subject.visibility);
}

/**
 * GitHub hides drafts from a token without `contents: write` (403 or 404), which proves nothing about them. For a
 * release that the event calls published, a token that sees other releases proves that this one is a draft by now
 * (403) or deleted (404); the run of that event writes the row.
 */
async function hiddenRelease(
  payload: Entry,
  { reason }: Unreadable,
  connection: GitHubConnection,
  patience: Patience,
): Promise<Reading | undefined> {
  if (payload.kind !== 'release' || (reason !== 'forbidden' && reason !== 'not-found')) return undefined;
  if (payload.state === 'draft') return { entry: payload };
  if (!(await seesReleases(connect(connection, patience), connection))) return undefined;
  return { gone: goneSentence(payload, reason) };
}

function goneSentence({ version }: Release, reason: 'forbidden' | 'not-found'): string {
  const now = reason === 'forbidden' ? 'is a draft again' : 'does not exist any more';
  return `The release ${version} ${now}, so this late event of it changes nothing.`;
}
