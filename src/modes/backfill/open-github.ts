import { GitHub } from '../../github/api/github.ts';
import { Unreadable } from '../../github/api/unreadable.ts';
import type { Visibility } from '../../github/event/event.ts';
import { type From, readSince, readVisibility } from '../../github/listing.ts';
import { textReader } from '../../github/texts.ts';
import { listingProblem } from '../../github/without-github.ts';
import type { Settings } from '../../settings/settings.ts';

/** GitHub as a run reads it that lists all entries. */
export interface OpenedGitHub {
  github: GitHub;
  visibility: Visibility;
  /** Gives listed entries with the HTML of their texts. @throws Problem `github-points` */
  texts: ReturnType<typeof textReader>;
  /** From when on entries are wanted; all where left out. */
  from: From | undefined;
  /** When GitHub was first asked, or a little earlier. */
  start: From;
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
): Promise<OpenedGitHub> {
  const { selection, tags } = settings;
  const github = new GitHub(settings.github, { waiting: { stop, log } });
  const start = { time: Date.now() - EARLIER };
  try {
    const visibility = await readVisibility(github);
    const from = tags ? undefined : await readSince(github, selection.since);
    return { github, visibility, texts: textReader(github, visibility), from, start };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw listingProblem(selection.kinds[0] ?? 'release', github.repository, error);
  }
}
