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
  /** What GitHub said of each of those that it failed to show. */
  hidden: string[];
  /** How many the whole listing has, as far as known; nothing where only some of them are wanted. */
  total: number | undefined;
  /** Whether nothing comes after this page. */
  complete: boolean;
}

/**
 * Whether a page of a list in REST is the last one, by its header `link`; how many it holds does not tell:
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
export function isLastPage({ link = '' }: { link?: string | undefined }): boolean {
  return !/; rel="next"/.test(link);
}

/** Entries from this time on, and the release of the tag that the time was taken from. */
export interface From {
  /** Milliseconds since 1970. */
  time: number;
  tag?: string;
}

/** How long GitHub's limit is waited for, in seconds: it is for an hour, so a run always comes to its end. */
const LONGEST_WAIT = 3660;

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
      const seconds = ((error.retryAt ?? Number.POSITIVE_INFINITY) - Date.now()) / 1000;
      if (seconds > LONGEST_WAIT) throw usedUp(error, remedy);
      const pause = Math.max(Math.ceil(seconds), 0) + 1;
      log(`GitHub’s limit for this token is used up: waiting ${pause} s.`);
      await wait(pause * 1000, stop);
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
