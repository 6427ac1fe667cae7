import type { From, Listing } from '../../github/listing.ts';
import { connect, PATIENCE } from '../../github/octokit.ts';
import { readSince } from '../../github/since.ts';
import { Unreadable } from '../../github/unreadable.ts';
import { readVisibility } from '../../github/visibility.ts';
import { listingProblem } from '../../github/without-github.ts';
import type { Settings } from '../../settings.ts';

/** GitHub as a run reads it that lists all entries. */
export interface GitHub {
  listing: Listing;
  /** From when on entries are wanted; all where left out. */
  from: From | undefined;
  /** When GitHub was first asked, a minute early: its clock may be another. */
  opened: From;
}

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
  const opened = { time: Date.now() - 60_000 };
  try {
    const octokit = connect(connection, PATIENCE);
    const visibility = await readVisibility(octokit, connection);
    const listing: Listing = { octokit, connection, visibility, stop, log };
    return { listing, from: await readSince(listing, selection.since), opened };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw listingProblem(selection.kinds[0] ?? 'release', connection.repository, error);
  }
}
