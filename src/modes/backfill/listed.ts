import type { Entry, EntryKind } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import type { ListedPage } from '../../github/listing.ts';
import { Unreadable } from '../../github/unreadable.ts';
import { listingProblem } from '../../github/without-github.ts';
import type { Changelog } from '../../notion/changelog.ts';
import type { Notion } from '../../notion/connection.ts';
import { LOOKED_UP_AT_ONCE } from '../../notion/find-many.ts';
import type { RowsByKey } from '../../notion/find-rows.ts';
import type { Settings } from '../../settings.ts';
import type { GitHub } from './open-github.ts';
import { Progress } from './progress.ts';
import type { PullRequestIndex } from './pull-request-index.ts';
import type { Settle } from './settle.ts';
import type { Writer } from './writer.ts';

/** What syncing one kind of entries needs. */
export interface Part {
  settings: Settings;
  github: GitHub;
  notion: Notion;
  changelog: Changelog;
  writer: Writer;
  settle: Settle;
  index: PullRequestIndex;
  log: (message: string) => void;
}

/**
 * Syncs the entries of a listing, while it is read.
 * @param known rows that need not be looked up
 * @param onEntry told of each entry that is listed
 * @returns whether the listing came to its end, and why not where GitHub failed
 * @throws Problem that the run was stopped with
 */
export async function syncListed(
  { writer, settle, settings, log }: Part,
  kind: EntryKind,
  pages: AsyncIterable<ListedPage>,
  known?: RowsByKey,
  onEntry: (entry: Entry) => void = () => undefined,
): Promise<{ complete: boolean; problems: Problem[] }> {
  const progress = new Progress(NAMES[kind], log);
  const write = (entries: readonly Entry[]) => writer.add(entries, () => progress.step(), known);
  const waiting: Entry[] = [];
  const problems: Problem[] = [];
  let complete = false;
  try {
    for await (const page of pages) {
      progress.total = page.total;
      for (const reason of page.hidden) await settle(HIDDEN[kind], undefined, () => notShown(reason));
      for (const entry of page.entries) onEntry(entry);
      waiting.push(...page.entries);
      while (waiting.length >= LOOKED_UP_AT_ONCE) await write(waiting.splice(0, LOOKED_UP_AT_ONCE));
      complete = page.complete;
    }
  } catch (error) {
    problems.push(problemOf(error, kind, settings.github.repository));
  }
  await write(waiting);
  await writer.idle();
  progress.end();
  return { complete, problems };
}

const NAMES: Record<EntryKind, string> = { release: 'Releases', 'pull-request': 'Pull requests' };

const HIDDEN: Record<EntryKind, { kind: EntryKind; key: string; title: string }> = {
  release: { kind: 'release', key: '', title: 'A release' },
  'pull-request': { kind: 'pull-request', key: '', title: 'A pull request' },
};

async function notShown(reason: string): Promise<never> {
  throw new Problem('github-unavailable', `GitHub did not show it in its list (${reason}).`);
}

/** The problem of a listing that ended early; anything else that was thrown concerns more than the listing. */
export function problemOf(error: unknown, kind: EntryKind, repository: string): Problem {
  if (error instanceof Unreadable) return listingProblem(kind, repository, error);
  if (error instanceof Problem && error.id === 'github-points') return error;
  throw error;
}
