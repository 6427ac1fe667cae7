import type { Entry } from '../entry.ts';
import { Problem } from '../errors.ts';
import { wait } from '../wait.ts';
import type { GitHubConnection, Octokit } from './octokit.ts';
import type { Visibility } from './payload.ts';
import { Unreadable } from './unreadable.ts';

/** What all listings of a run have in common. */
export interface Listing {
  octokit: Octokit;
  connection: GitHubConnection;
  visibility: Visibility;
  /** Ends all waiting. */
  stop: AbortSignal;
  /** Told of waits that a person would notice. */
  log: (message: string) => void;
}

/** A part of a listing, in the order of GitHub's pages. */
export interface ListedPage<Listed extends Entry = Entry> {
  entries: Listed[];
  /** How many more there were that GitHub failed to show. */
  hidden: number;
  /** How many the whole listing has, as far as known; nothing where only some of them are wanted. */
  total: number | undefined;
  /** Whether nothing comes after this page, and nothing was left out. */
  complete: boolean;
}

/** Entries from this time on, and the release of the tag that the time was taken from. */
export interface From {
  /** Milliseconds since 1970. */
  time: number;
  tag?: string;
}

/** How long GitHub's hourly limit is waited for, in milliseconds: a runner that waits costs as much as one that works. */
const LONGEST_WAIT = 15 * 60_000;

/**
 * Asks GitHub until it answers, also where the hourly limit of the token is used up and will soon be back.
 * @param remedy how to go on where it will not be soon, if there is a better way than to begin again
 * @throws Problem `github-points` where it will not be soon
 * @throws Unreadable for any other reason
 */
export async function withinLimit<Answer>(
  { stop, log }: Listing,
  ask: () => Promise<Answer>,
  remedy?: string,
): Promise<Answer> {
  for (;;) {
    stop.throwIfAborted();
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unreadable) || error.reason !== 'rate-limited') throw error;
      const pause = (error.retryAt ?? Number.POSITIVE_INFINITY) - Date.now();
      if (pause > LONGEST_WAIT) throw usedUp(error, remedy);
      log(
        `GitHub’s limit for this token is used up: waiting ${Math.max(1, Math.ceil(pause / 1000))} s for the next hour.`,
      );
      await wait(Math.max(pause, 0) + 1000, stop);
    }
  }
}

function usedUp({ message, retryAt, cause }: Unreadable, remedy: string | undefined): Problem {
  const when = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString().slice(11, 16)} UTC`;
  return new Problem('github-points', `GitHub answers no more questions of this token${when} (${message}).`, {
    cause,
    ...(remedy !== undefined && { remedy }),
  });
}
