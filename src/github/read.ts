import type { Entry } from '../entry.ts';
import { connect, type GitHubConnection, type Octokit, PATIENCE, type Patience } from './octokit.ts';
import { readPullRequest } from './read-pull-request.ts';
import { readRelease, readReleaseOfTag, seesReleases } from './read-release.ts';
import type {
  EventPullRequest,
  EventRelease,
  NumberedPullRequest,
  Subject,
  TaggedRelease,
} from './subject.ts';
import { Unreadable } from './unreadable.ts';
import { payloadWarning, problemOf } from './without-github.ts';

export type { GitHubConnection } from './octokit.ts';

/** What is known of a release or pull request, or why there is nothing to write, in one plain sentence. */
export type Reading = { entry: Entry; warning?: string } | { gone: string };

/**
 * Reads what the run is about from GitHub. The live state wins; an event's payload serves, with a warning, where
 * GitHub cannot be read. Takes 21 seconds at most for a request that nobody answers. Loads octokit.
 * @throws Problem `github-forbidden`, `github-not-found` or `github-unavailable` where there is no payload.
 */
export async function readEntry(
  subject: Subject,
  connection: GitHubConnection,
  patience: Patience = PATIENCE,
): Promise<Reading> {
  const github = { octokit: connect(connection, patience), connection };
  if (subject.payload === undefined) return readNamed(subject, github);
  return subject.kind === 'release'
    ? readReleaseEvent(subject, github)
    : readPullRequestEvent(subject, github);
}

interface GitHub {
  octokit: Octokit;
  connection: GitHubConnection;
}

/** What `tag` or `pull-request` names. */
async function readNamed(
  subject: TaggedRelease | NumberedPullRequest,
  { octokit, connection }: GitHub,
): Promise<Reading> {
  try {
    const entry =
      subject.kind === 'release'
        ? await readReleaseOfTag(octokit, connection, subject.tag)
        : await readPullRequest(octokit, connection, subject.number, undefined);
    return { entry };
  } catch (error) {
    if (error instanceof Unreadable) throw problemOf(subject, connection.repository, error);
    throw error;
  }
}

async function readPullRequestEvent(
  { number, payload }: EventPullRequest,
  { octokit, connection }: GitHub,
): Promise<Reading> {
  try {
    return { entry: await readPullRequest(octokit, connection, number, payload) };
  } catch (error) {
    if (error instanceof Unreadable) return { entry: payload, warning: payloadWarning(payload, error) };
    throw error;
  }
}

/** Of a deleted release nothing is left to read. */
async function readReleaseEvent(subject: EventRelease, github: GitHub): Promise<Reading> {
  if (subject.payload.state === 'deleted') return { entry: subject.payload };
  try {
    return { entry: await readRelease(github.octokit, github.connection, subject.id) };
  } catch (error) {
    if (error instanceof Unreadable) return hiddenRelease(subject, error, github);
    throw error;
  }
}

/**
 * GitHub hides drafts from a token without `contents: write` (403 or 404), which proves nothing about them. For a
 * release that the event calls published, a token that sees other releases proves that this one is a draft by now
 * (403) or deleted (404); that event's own run writes the row.
 */
async function hiddenRelease(
  { payload }: EventRelease,
  failure: Unreadable,
  { octokit, connection }: GitHub,
): Promise<Reading> {
  const hidden = failure.reason === 'forbidden' || failure.reason === 'not-found';
  if (hidden && payload.state === 'draft') return { entry: payload };
  if (hidden && (await seesReleases(octokit, connection))) {
    const since = failure.reason === 'forbidden' ? 'is a draft again' : 'does not exist any more';
    return { gone: `Release ${payload.version} ${since}, so this late event of it changes nothing.` };
  }
  return { entry: payload, warning: payloadWarning(payload, failure) };
}
