import type { Entry, EntryKind, PullRequest, RowIdentity } from '../entry.ts';
import { asProblem, type Problem } from '../errors.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { Reading } from '../github/read.ts';
import { type Subject, subjectOf, tellsOfRun } from '../github/subject.ts';
import { connect } from '../notion/connection.ts';
import { type Row, rowOf } from '../notion/find-rows.ts';
import { lookUp } from '../notion/look-up.ts';
import { newPatience } from '../notion/patience.ts';
import { unmappedWarnings } from '../notion/people-warnings.ts';
import type { Outcome, Result } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import type { Commented } from './sync/comment.ts';
import { taskMissing } from './sync/task-missing.ts';
import { pageOf } from './writing/page-of.ts';
import { unwanted } from './writing/unwanted.ts';
import { writeEntry } from './writing/write-entry.ts';

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
  const subject = tellsOfRun(event, settings)
    ? await readSubject(event, settings)
    : subjectOf(event, settings, settings.github.repository);
  if ('none' in subject)
    return { outcomes: [], warnings: [], notice: { title: 'No pull request to sync', text: subject.none } };
  const known: Known = {
    kind: subject.kind,
    key: subject.row?.key ?? '',
    title: titleOf(subject),
    others: [],
    unmapped: new Set(),
  };
  const warnings = new Set<string>();
  const warn = (message: string) => warnings.add(message);
  const resultOf = (upsert: Done, problem?: Problem): Result => ({
    outcomes: [outcomeOf(known, upsert), ...known.others],
    warnings: [...warnings, ...unmappedWarnings(known.unmapped, settings.fields.people.size === 0)],
    dryRun: settings.dryRun,
    ...(problem && { problem }),
  });
  try {
    const { problem, ...done } = await syncEntry(subject, settings, known, warn, log);
    return resultOf(done, problem);
  } catch (error) {
    return resultOf({ operation: 'failed', changes: [], added: [] }, asProblem(error));
  }
}

/** What is known of the entry so far, for a run that fails or stops before its end. */
interface Known {
  kind: EntryKind;
  key: string;
  title: string;
  row?: Row | undefined;
  /** Rows that were made beside it. */
  others: Outcome[];
  /** Logins that go into no property of type people. */
  unmapped: Set<string>;
}

type Done = Pick<Outcome, 'operation' | 'changes' | 'added' | 'reason'>;

interface Synced extends Done {
  /** What makes the run fail, though the row is written. */
  problem?: Problem;
}

async function syncEntry(
  subject: Subject,
  settings: Settings,
  known: Known,
  warn: (message: string) => void,
  log: (message: string) => void,
): Promise<Synced> {
  const notion = connect(settings.notion, newPatience(log));
  const look = async (identity: RowIdentity, mayMake: boolean) => {
    const found = await lookUp(notion, settings, identity, mayMake);
    known.row = found && rowOf(found.rows);
    return found;
  };
  // What the settings want no row of is looked for once GitHub has told of it.
  const isWanted = subject.payload && unwanted(subject.payload, settings.ignore) === undefined;
  const [early, reading, { syncWriting }] = await Promise.all([
    isWanted && subject.row && look(subject.row, true),
    readLive(subject, settings),
    import('./sync/sync-writing.ts'), // while Notion and GitHub are asked, as octokit is
  ]);
  if ('gone' in reading) return { operation: 'skipped', changes: [], added: [], reason: reading.gone };
  const { entry, warning } = reading;
  known.key = entry.key;
  known.title = entry.title;
  if (warning !== undefined) warn(warning);
  const reason = unwanted(entry, settings.ignore);
  const found = early || (await look(entry, reason === undefined));
  if (!found) return { operation: 'skipped', changes: [], added: [], ...(reason && { reason }) };
  const { visibility } = subject;
  const { unmapped, others } = known;
  const run = { settings, notion, visibility, warn, unmapped, others };
  const writing = syncWriting(run, { ...found, names: settings.fields.properties });
  const { row, lacksTask, tasks, ...done } = await writeEntry(entry, found, writing);
  known.row = row;
  if (row && isCommented(entry, done, settings))
    await comment({ entry, row, dataSourceId: found.dataSourceId, tasks }, settings, warn);
  const missing = done.operation === 'skipped' ? undefined : taskMissing(entry, lacksTask, settings);
  const problem = missing ?? notion.full;
  return { ...done, ...(problem && { problem }) };
}

/** Loaded late: few workflows want comments. */
async function comment(
  commented: Commented,
  settings: Settings,
  warn: (message: string) => void,
): Promise<void> {
  const { commentOn } = await import('./sync/comment.ts');
  const failed = await commentOn(commented, settings.github);
  if (failed !== undefined) warn(failed);
}

/** Where GitHub could not be read, the title may be old, and a warning tells of it already. */
function isCommented(entry: Entry, { operation }: Done, settings: Settings): entry is PullRequest {
  const isWritten = operation !== 'skipped' && operation !== 'trashed';
  return settings.comment && !settings.dryRun && entry.kind === 'pull-request' && entry.live && isWritten;
}

/** What the run of another workflow was about. */
async function readSubject(event: GitHubEvent, settings: Settings) {
  const { subjectOfRun } = await import('../github/workflow-run.ts');
  return subjectOfRun(event, settings.github);
}

/** Octokit is loaded only here, while Notion is asked: loading takes longer than the question needs to leave. */
async function readLive(subject: Subject, settings: Settings): Promise<Reading> {
  const { readEntry } = await import('../github/read.ts');
  return readEntry(subject, settings.github);
}

/** What the entry is called before GitHub is read. */
function titleOf(subject: Subject): string {
  if (subject.payload) return subject.payload.title;
  if (subject.kind === 'pull-request') return `#${subject.number}`;
  return subject.tag ?? `release ${subject.id}`;
}

function outcomeOf({ kind, key, title, row }: Known, done: Done): Outcome {
  return { kind, key, title, ...pageOf(row), ...done };
}
