import { type From, type Listing, withinLimit } from '../../github/listing.ts';
import { connect, PATIENCE } from '../../github/octokit.ts';
import { textReader } from '../../github/read-texts.ts';
import { readSince } from '../../github/since.ts';
import { Unreadable } from '../../github/unreadable.ts';
import { readVisibility } from '../../github/visibility.ts';
import { listingProblem } from '../../github/without-github.ts';
import type { Settings } from '../../settings.ts';

/** GitHub as a run reads it that lists all entries. */
export interface GitHub {
  listing: Listing;
  /** Gives listed entries with the HTML of their texts. @throws Problem `github-points` */
  texts: ReturnType<typeof textReader>;
  /** From when on entries are wanted; all where left out. */
  from: From | undefined;
  /** When GitHub was first asked, or a little earlier. */
  opened: From;
}

/** Milliseconds: GitHub's clock may be another, and an event's own run takes its time. */
const EARLIER = 5 * 60_000;

/**
 * @param stop ends all waiting
 * @throws Problem where GitHub can't be read, or has no such tag as `since` names
 */
export async function openGitHub(
  settings: Settings,
  stop: AbortSignal,
  log: (message: string) => void,
): Promise<GitHub> {
  const { github: connection, selection } = settings;
  const opened = { time: Date.now() - EARLIER };
  try {
    const octokit = connect(connection, PATIENCE);
    const unseen: Listing = { octokit, connection, visibility: 'unknown', stop, log };
    const visibility = await withinLimit(unseen, () => readVisibility(octokit, connection));
    const listing = { ...unseen, visibility };
    return { listing, texts: textReader(listing), from: await readSince(listing, selection.since), opened };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw listingProblem(selection.kinds[0] ?? 'release', connection.repository, error);
  }
}
