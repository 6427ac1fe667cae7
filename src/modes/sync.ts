import { asProblem } from '../errors.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { Reading } from '../github/read.ts';
import { type Subject, subjectOf } from '../github/subject.ts';
import { connect } from '../notion/connection.ts';
import { type LookUp, lookUp } from '../notion/look-up.ts';
import { upsertRow } from '../notion/upsert-row.ts';
import type { Outcome, Result } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { unwanted } from './unwanted.ts';

/**
 * Brings the row of one release or pull request to what GitHub shows: the one that the event or the settings name.
 * @returns what was done; after a failure what is known by then, with the problem
 * @throws Problem where the event names no entry
 */
export async function sync(
  settings: Settings,
  event: GitHubEvent,
  log: (message: string) => void,
): Promise<Result> {
  const subject = subjectOf(event, settings, settings.github.repository);
  const warnings = new Set<string>();
  const outcome = startOf(subject);
  try {
    await syncEntry(subject, settings, outcome, (message) => warnings.add(message), log);
    return { outcomes: [outcome], warnings: [...warnings], dryRun: settings.dryRun };
  } catch (error) {
    const failed: Outcome = { ...outcome, operation: 'failed' };
    return {
      outcomes: [failed],
      warnings: [...warnings],
      dryRun: settings.dryRun,
      problem: asProblem(error),
    };
  }
}

async function syncEntry(
  subject: Subject,
  settings: Settings,
  outcome: Outcome,
  warn: (message: string) => void,
  log: (message: string) => void,
): Promise<void> {
  const notion = connect(settings.notion, log);
  const early = subject.row && lookUp(notion, settings, subject.row).then((found) => noteRow(outcome, found));
  const [reading, earlyFound] = await Promise.all([readLive(subject, settings), early]);
  if ('gone' in reading) {
    Object.assign(outcome, { operation: 'skipped', reason: reading.gone });
    return;
  }
  const { entry, warning } = reading;
  if (warning !== undefined) warn(warning);
  Object.assign(outcome, { key: entry.key, title: entry.title });
  const found = earlyFound ?? noteRow(outcome, await lookUp(notion, settings, entry));
  const { row, ...done } = await upsertRow(notion, found, {
    entry,
    settings,
    unwanted: unwanted(entry, settings.ignore),
    warn,
  });
  Object.assign(outcome, done, { pageId: row?.id ?? '', pageUrl: row?.url ?? '' });
}

/** Octokit is loaded only here, after the question to Notion has left: loading takes longer than the answer. */
async function readLive(subject: Subject, settings: Settings): Promise<Reading> {
  const { readEntry } = await import('../github/read.ts');
  return readEntry(subject, settings.github);
}

function startOf({ kind, row, payload }: Subject): Outcome {
  const title = payload?.title ?? '';
  return {
    kind,
    key: row?.key ?? '',
    title,
    operation: 'failed',
    pageId: '',
    pageUrl: '',
    changes: [],
    added: [],
  };
}

/** Keeps in the outcome which row there is, for a run that fails or skips later. */
function noteRow(outcome: Outcome, found: LookUp): LookUp {
  const row = found.rows.keyed[0] ?? found.rows.adoptable[0];
  if (row) Object.assign(outcome, { pageId: row.id, pageUrl: row.url });
  return found;
}
