import type { Entry } from '../entry/entry.ts';
import { quoted } from '../quoted.ts';
import type { GitHub } from './api/github.ts';
import { Unreadable } from './api/unreadable.ts';
import type { Visibility } from './event/event.ts';
import type { Subject } from './event/subject.ts';
import { readPullRequest } from './pull-request/read-pull-request.ts';
import { readRelease, readReleaseOfTag, seesReleases } from './release/read-releases.ts';
import { releaseIdOf } from './release/release.ts';
import { payloadWarning, problemOf } from './without-github.ts';

/** What is known of a release or pull request, or why there is nothing to write, in one plain sentence. */
export type Reading = { entry: Entry; warning?: string } | { gone: string };

/**
 * Reads what the run is about from GitHub. The live state wins; an event's payload serves, with a warning, where
 * GitHub cannot be read. Of a deleted release nothing is left to read. A request that nobody answers takes 21 seconds,
 * and what GitHub does not show three.
 * @throws Problem `github-forbidden`, `github-not-found` or `github-unavailable` where there is no payload, and
 * `event-unreadable` where it can't serve.
 */
export async function readEntry(github: GitHub, subject: Subject): Promise<Reading> {
  if (subject.payload?.state === 'deleted') return { entry: subject.payload };
  try {
    return { entry: await readLive(github, subject) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (subject.payload === undefined) throw problemOf(subject, github.repository, error);
    return (
      (await hiddenRelease(github, subject.payload, error)) ?? {
        entry: subject.payload,
        warning: payloadWarning(subject.payload, error),
      }
    );
  }
}

/** An entry as GitHub shows it by now; as it was where GitHub can't be read or does not show it any more. */
export async function readAgain(github: GitHub, entry: Entry, visibility: Visibility): Promise<Entry> {
  const subject: Subject =
    entry.kind === 'pull-request'
      ? { kind: entry.kind, payload: entry, number: entry.number, visibility }
      : { kind: entry.kind, payload: entry, id: releaseIdOf(entry), visibility };
  const reading = await readEntry(github, subject);
  return 'entry' in reading ? reading.entry : entry;
}

/** What an event or a workflow names was there, so that it is asked for once more where GitHub does not show it. */
async function readLive(github: GitHub, subject: Subject): Promise<Entry> {
  try {
    return await readNow(github, subject);
  } catch (error) {
    if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    await github.pause(github.lag);
    return readNow(github, subject);
  }
}

function readNow(github: GitHub, subject: Subject): Promise<Entry> {
  if (subject.kind === 'pull-request') return readPullRequest(github, subject);
  return 'id' in subject
    ? readRelease(github, subject.id, subject.visibility)
    : readReleaseOfTag(github, subject.tag, subject.visibility);
}

/**
 * GitHub hides drafts from a token without `contents: write` (403 or 404), which proves nothing about them. For a
 * release that the event calls published, a token that sees other releases proves that this one is a draft by now
 * (403) or deleted (404); the run of that event writes the row.
 */
async function hiddenRelease(
  github: GitHub,
  payload: Entry,
  { reason }: Unreadable,
): Promise<Reading | undefined> {
  if (payload.kind !== 'release' || (reason !== 'forbidden' && reason !== 'not-found')) return undefined;
  if (payload.state === 'draft') return { entry: payload };
  if (!(await seesReleases(github))) return undefined;
  const now = reason === 'forbidden' ? 'is a draft again' : 'does not exist any more';
  return { gone: `The release ${quoted(payload.version)} ${now}, so this late event of it changes nothing.` };
}
