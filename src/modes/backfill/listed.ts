import type { Names } from '../../changelog/outcome.ts';
import type { Run } from '../../changelog/run.ts';
import type { Entry, EntryKind } from '../../entry/entry.ts';
import { isGitHubFailure, Unreadable } from '../../github/api/unreadable.ts';
import type { ListedPage } from '../../github/listing.ts';
import { listingProblem } from '../../github/without-github.ts';
import { LOOKED_UP_AT_ONCE } from '../../notion/row/find-many.ts';
import type { RowsByKey } from '../../notion/row/find-rows.ts';
import { Problem } from '../../problems/problem.ts';
import type { Repository } from '../../settings/connections.ts';
import { askedAhead } from './ahead.ts';
import type { OpenedGitHub } from './open-github.ts';
import { Progress } from './progress.ts';
import type { Queue } from './queue.ts';
import type { Tally } from './tally.ts';

/** A run for all entries. */
export interface Backfill {
  run: Run;
  queue: Queue;
  tally: Tally;
  opened: OpenedGitHub;
  log: (message: string) => void;
}

/**
 * Syncs the entries of a listing, while it is read.
 * @param known rows that need not be looked up
 * @returns whether the listing came to its end and hid nothing, the keys of what it had, and why it ended where GitHub failed
 * @throws Problem that the run was stopped with
 */
export async function syncListed(
  { run, queue, tally, log }: Backfill,
  kind: EntryKind,
  pages: AsyncIterable<ListedPage>,
  known?: RowsByKey,
): Promise<{ complete: boolean; keys: ReadonlySet<string>; problems: Problem[] }> {
  const { settings } = run;
  const progress = new Progress(NAMES[kind], log);
  const write = (entries: readonly Entry[]) => queue.add(entries, () => progress.step(), known);
  const waiting: Entry[] = [];
  const problems: Problem[] = [];
  const keys = new Set<string>();
  let isAtEnd = false;
  let hidesSome = false;
  try {
    for await (const page of askedAhead(pages)) {
      progress.total = page.total;
      for (const reason of page.hidden)
        await tally.settle(run, HIDDEN[kind], undefined, () => notShown(reason));
      hidesSome ||= page.hidden.length > 0;
      for (const { key } of page.entries) keys.add(key);
      waiting.push(...page.entries);
      while (waiting.length >= LOOKED_UP_AT_ONCE) await write(waiting.splice(0, LOOKED_UP_AT_ONCE));
      isAtEnd = page.complete;
    }
  } catch (error) {
    problems.push(problemOf(error, kind, settings.github.repository));
  }
  await write(waiting);
  await queue.idle();
  progress.end();
  return { complete: isAtEnd && !hidesSome, keys, problems };
}

const NAMES: Record<EntryKind, string> = { release: 'Releases', 'pull-request': 'Pull requests' };

const HIDDEN: Record<EntryKind, Names> = {
  release: { kind: 'release', key: '', title: 'A release', reference: '', url: '' },
  'pull-request': { kind: 'pull-request', key: '', title: 'A pull request', reference: '', url: '' },
};

async function notShown(reason: string): Promise<never> {
  throw new Problem('github-unavailable', `GitHub did not show it in its list (${reason}).`);
}

/** The problem of a listing that ended early; anything else that was thrown concerns more than the listing. */
export function problemOf(error: unknown, kind: EntryKind, repository: Repository): Problem {
  if (!isGitHubFailure(error)) throw error;
  return error instanceof Unreadable ? listingProblem(kind, repository, error) : error;
}
