import type { Entry, EntryKind } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import type { ListedPage } from '../../github/listing.ts';
import { Unreadable } from '../../github/unreadable.ts';
import { listingProblem } from '../../github/without-github.ts';
import { LOOKED_UP_AT_ONCE } from '../../notion/find-many.ts';
import type { Settings } from '../../settings.ts';
import type { GitHub } from './open-github.ts';
import { Progress } from './progress.ts';
import type { Tally } from './tally.ts';
import type { KnownRows, Writer } from './writer.ts';

/** What syncing one kind of entries needs. */
export interface Part {
  settings: Settings;
  github: GitHub;
  writer: Writer;
  log: (message: string) => void;
  tally: Tally;
}

/**
 * Syncs the entries of a listing, while it is read.
 * @param known rows that need not be looked up
 * @param onEntry told of each entry that is listed
 * @returns whether the listing had all there are, and why not where GitHub failed
 */
export async function syncListed(
  part: Part,
  kind: EntryKind,
  pages: AsyncIterable<ListedPage>,
  known?: KnownRows,
  onEntry: (entry: Entry) => void = () => undefined,
): Promise<{ complete: boolean; problems: Problem[] }> {
  const { writer, log, tally, settings } = part;
  const progress = new Progress(kind === 'release' ? 'Releases' : 'Pull requests', log);
  const write = (entries: readonly Entry[]) => writer.add(entries, known, () => progress.step());
  const waiting: Entry[] = [];
  let complete = false;
  const problems: Problem[] = [];
  try {
    for await (const page of pages) {
      progress.total = page.total;
      tally.addUnknown('failed', page.hidden);
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

/** The problem of a listing that ended early; anything else that was thrown concerns more than the listing. */
function problemOf(error: unknown, kind: EntryKind, repository: string): Problem {
  if (error instanceof Unreadable) return listingProblem(kind, repository, error);
  if (error instanceof Problem && error.id === 'github-points') return error;
  throw error;
}
